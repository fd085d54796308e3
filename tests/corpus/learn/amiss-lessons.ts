import { SELLING } from '../../../lib/engine/learned/columns.ts';
import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import { draftSentences } from './draft-sentences.ts';
import { actsOf, foldOf, type LabelledMessage, labelledMessages, signSentences } from './material.ts';

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

/** Of what serves the seller only a pitch or an introduction may be right. */
const AT_TIMES_RIGHT = new Set<string>(['pitch', 'intro']);
const NEVER_RIGHT = new Set<string>(SELLING.filter((act) => !AT_TIMES_RIGHT.has(act)));

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
      const said = saidOf(actsOf(acts), message);
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

const ofDrafts = (): readonly AmissLesson[] =>
  draftSentences().map(({ words, must, quiet, fold }) => ({
    words,
    amiss: must,
    quiet,
    weight: must || quiet ? MARKED : UNMARKED,
    fold,
  }));

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
