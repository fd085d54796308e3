import { SIGNS, type Sign } from '../../../lib/engine/learned/columns.ts';
import type { Place } from '../../../lib/engine/learned/features.ts';
import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import type { Draft } from '../../../lib/engine/types.ts';
import { draftSentences } from './draft-sentences.ts';
import { actsOf, foldOf, labelledMessages, type SignSentence, signSentences } from './material.ts';

/** A sentence with the stop signs that must stand for it. */
export interface SignLesson {
  readonly words: readonly Word[];
  readonly signs: readonly Sign[];
  /** Signs of which nobody has said whether it raises them. */
  readonly unsaid: readonly Sign[];
  /** Where it stands in its message; null for those that stand in none. */
  readonly place: Place | null;
  readonly fold: number;
}

const NOBODY = namesOf({});

/**
 * Sentences of drafts and of labelled messages with the signs that stop-signs/ says of them, none where it says nothing, and
 * those that stand in no message. A sentence of a message is read with its names, as the engine reads it.
 */
export function signLessons(without: number | null): readonly SignLesson[] {
  const told = new Map(signSentences().map((sentence) => [sentence.text, sentence]));
  const inMessages = [...ofDrafts(told), ...ofMessages(told)];
  const read = new Set(inMessages.map(({ text }) => text));
  return [...aloneOf(told, read), ...inMessages].filter(({ fold }) => fold !== without);
}

type Told = ReadonlyMap<string, SignSentence>;
type ReadSentence = SignLesson & Pick<SignSentence, 'text'>;

/** What is known around a sentence of a message. */
interface Around extends Pick<Draft, 'stage' | 'lastInbound'> {
  readonly knowEachOther?: boolean;
}

/** Whoever has talked before may say so. */
const mayBeTrue = (sign: Sign, { stage, lastInbound, knowEachOther = false }: Around): boolean =>
  sign === 'pretended-thread' &&
  (knowEachOther || (stage ?? 'first-touch') !== 'first-touch' || lastInbound !== undefined);

/** Acts of sentences about which nobody was asked whether they raise the sign. */
const MAY_BE: Readonly<Record<Sign, readonly string[]>> = {
  'false-urgency': ['pressure'],
  'unsupported-absolute': ['brag', 'generic'],
  'pretended-thread': [],
};

const aloneOf = (told: Told, read: ReadonlySet<string>): readonly SignLesson[] =>
  [...told.values()]
    .filter(({ text }) => !read.has(text))
    .map(({ text, gates, unsaid = [], of }) => ({
      words: wordsIn(text, maskSentence(text), NOBODY),
      signs: gates,
      unsaid,
      place: null,
      fold: foldOf(of ?? text),
    }));

/**
 * What was said of a sentence in a message. Where nothing was, it raises no sign; `maybe` are those that nobody was asked about.
 */
function saidOf(
  said: SignSentence | undefined,
  maybe: readonly Sign[],
  around: Around,
): Pick<SignLesson, 'signs' | 'unsaid'> {
  const signs = said?.gates ?? [];
  const unsaid = said === undefined ? maybe : (said.unsaid ?? []);
  const open = SIGNS.filter((sign) => unsaid.includes(sign) || mayBeTrue(sign, around));
  return { signs, unsaid: open.filter((sign) => !signs.includes(sign)) };
}

const ofDrafts = (told: Told): readonly ReadSentence[] =>
  draftSentences().map(({ text, words, place, gates = SIGNS, fold, ...around }) => {
    const maybe = SIGNS.filter((sign) => gates.includes(sign));
    return { text, words, place, ...saidOf(told.get(text), maybe, around), fold };
  });

function ofMessages(told: Told): readonly ReadSentence[] {
  return labelledMessages().flatMap(({ id, pair, body, loose = false, ...around }) => {
    const names = namesOf(around);
    const last = body.findLastIndex((line) => line !== null);
    return body.flatMap((line, index): readonly ReadSentence[] => {
      if (line === null) return [];
      const [text, acts] = line;
      // What presses may or may not be a false urgency, what boasts an absolute.
      const maybe = SIGNS.filter((sign) => actsOf(acts).some((act) => MAY_BE[sign].includes(act)));
      const words = wordsIn(text, maskSentence(text), names);
      const opensParagraph = index === 0 || body[index - 1] === null;
      const place = loose ? null : { after: index === 0 ? null : 'other', last: index === last, opensParagraph };
      return [{ text, words, place, ...saidOf(told.get(text), maybe, around), fold: foldOf(pair ?? id) }];
    });
  });
}
