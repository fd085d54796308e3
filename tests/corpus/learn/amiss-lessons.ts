import { contextOf } from '../../../lib/engine/context.ts';
import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import type { Span } from '../../../lib/engine/types.ts';
import { takeMarks } from '../marks.ts';
import { readCorpus } from '../read.ts';
import { foldOf, type LabelledMessage, labelledMessages, signSentences } from './material.ts';

/** A sentence, and whether a coach would mark something in it wherever it stands. */
export interface AmissLesson {
  readonly words: readonly Word[];
  readonly amiss: boolean;
  /** Somebody has said that nothing of it may be marked. */
  readonly quiet: boolean;
  readonly weight: number;
  readonly fold: number;
}

/** Somebody marked these words on purpose. */
const MARKED = 1.5;
/** Nobody marked it, perhaps because it was marked enough. */
const UNMARKED = 0.3;
/** Of a message that is bad as a whole, or not written for this. */
const PERHAPS = 0.7;

/** Acts that are never right; a pitch or an introduction may be. */
const NEVER_RIGHT = new Set(['brag', 'motive', 'generic', 'praise', 'pressure', 'filler']);
const AT_TIMES_RIGHT = new Set(['pitch', 'intro']);

export function amissLessons(without: number | null): readonly AmissLesson[] {
  return [...ofMessages(), ...ofDrafts(), ...ofSigns()].filter(({ fold }) => fold !== without);
}

function ofMessages(): readonly AmissLesson[] {
  return labelledMessages().flatMap((message) => {
    const { id, pair, body } = message;
    const names = namesOf(message);
    return body.flatMap((line): readonly AmissLesson[] => {
      if (line === null) return [];
      const [text, acts] = line;
      const said = saidOf(
        acts.split(',').map((act) => act.trim()),
        message,
      );
      if (said === null) return [];
      return [{ ...said, words: wordsIn(text, maskSentence(text), names), quiet: false, fold: foldOf(pair ?? id) }];
    });
  });
}

function saidOf(
  acts: readonly string[],
  { quality }: Pick<LabelledMessage, 'quality'>,
): Pick<AmissLesson, 'amiss' | 'weight'> | null {
  if (acts.some((act) => NEVER_RIGHT.has(act))) return { amiss: true, weight: 1 };
  if (!acts.some((act) => AT_TIMES_RIGHT.has(act))) return { amiss: false, weight: quality === 'bad' ? PERHAPS : 1 };
  if (quality === 'good') return { amiss: false, weight: MARKED };
  return quality === 'bad' ? { amiss: true, weight: PERHAPS } : null;
}

function ofDrafts(): readonly AmissLesson[] {
  const reader = createDocumentReader();
  return readCorpus('drafts').flatMap(({ id, text: marked, gates: _gates, ...around }) => {
    const { text, must, quiet: calm } = takeMarks(marked);
    const context = contextOf({ ...around, text });
    const names = namesOf(context);
    return reader.read(text, context).sentences.map((sentence): AmissLesson => {
      const holds = (spans: readonly Span[]): boolean =>
        spans.some(({ start, end }) => start < sentence.end && sentence.start < end);
      const amiss = holds(must);
      const quiet = !amiss && holds(calm);
      const weight = amiss || quiet ? MARKED : UNMARKED;
      return { words: wordsIn(sentence.text, sentence.masked, names), amiss, quiet, weight, fold: foldOf(id) };
    });
  });
}

const NOBODY = namesOf({});

/** Those written for this: near misses are right, each in its way. */
function ofSigns(): readonly AmissLesson[] {
  return signSentences()
    .filter(({ of, unsaid = [] }) => of === undefined && unsaid.length === 0)
    .map(({ text, gates }) => ({
      words: wordsIn(text, maskSentence(text), NOBODY),
      amiss: gates.length > 0,
      quiet: false,
      weight: PERHAPS,
      fold: foldOf(text),
    }));
}
