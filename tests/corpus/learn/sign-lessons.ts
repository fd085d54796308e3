import { wordsIn } from '../../../lib/engine/learned/meaning.ts';
import { SIGNS, type Sign } from '../../../lib/engine/learned/numbered-words.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';
import { namesOf } from '../../../lib/engine/reading/names.ts';
import type { Draft } from '../../../lib/engine/types.ts';
import { draftSentences } from './draft-sentences.ts';
import { actsOf, foldOf, labelledMessages, signSentences } from './material.ts';

/** A sentence with the stop signs that must stand for it. */
export interface SignLesson {
  readonly words: readonly Word[];
  readonly signs: readonly Sign[];
  /** Signs of which nobody has said whether it raises them. */
  readonly unsaid: readonly Sign[];
  /** Somebody wrote it for this, most of those without a sign as near misses. */
  readonly near: boolean;
  readonly fold: number;
}

const NOBODY = namesOf({});

/** Sentences of stop-signs/, and as such that raise none those of drafts and of labelled messages that are not among them. */
export function signLessons(without: number | null): readonly SignLesson[] {
  const known = new Set(signSentences().map(({ text }) => text));
  return [...written(), ...ofDrafts(known), ...ofMessages(known)].filter(({ fold }) => fold !== without);
}

/** Whoever has talked before may say so. */
const mayBeTrue = (sign: Sign, { stage, lastInbound }: Pick<Draft, 'stage' | 'lastInbound'>): boolean =>
  sign === 'pretended-thread' && ((stage ?? 'first-touch') !== 'first-touch' || lastInbound !== undefined);

/** Acts of sentences about which nobody was asked whether they raise the sign. */
const MAY_BE: Readonly<Record<Sign, readonly string[]>> = {
  'false-urgency': ['pressure'],
  'unsupported-absolute': ['brag', 'generic'],
  'pretended-thread': [],
};

function written(): readonly SignLesson[] {
  return signSentences().map(({ text, gates, unsaid = [], of }) => ({
    words: wordsIn(text, maskSentence(text), NOBODY),
    signs: gates,
    unsaid,
    near: of === undefined,
    fold: foldOf(of ?? text),
  }));
}

const ofDrafts = (known: ReadonlySet<string>): readonly SignLesson[] =>
  draftSentences()
    .filter(({ text }) => !known.has(text))
    .map(({ words, gates = SIGNS, fold, ...around }) => ({
      words,
      signs: [],
      unsaid: SIGNS.filter((sign) => gates.includes(sign) || mayBeTrue(sign, around)),
      near: false,
      fold,
    }));

function ofMessages(known: ReadonlySet<string>): readonly SignLesson[] {
  return labelledMessages().flatMap(({ id, pair, body, ...around }) => {
    const names = namesOf(around);
    return body.flatMap((line): readonly SignLesson[] => {
      if (line === null || known.has(line[0])) return [];
      const [text, acts] = line;
      return [
        {
          words: wordsIn(text, maskSentence(text), names),
          signs: [],
          // What presses may or may not be a false urgency, what boasts an absolute.
          unsaid: SIGNS.filter(
            (sign) => mayBeTrue(sign, around) || actsOf(acts).some((act) => MAY_BE[sign].includes(act)),
          ),
          near: false,
          fold: foldOf(pair ?? id),
        },
      ];
    });
  });
}
