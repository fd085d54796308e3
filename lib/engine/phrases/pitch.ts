import type { Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { holds } from '../reading/may-match.ts';
import { ofDocument, perSentence } from '../reading/per-sentence.ts';
import { content, DENIES, does, isRight, servesUs, speaksOfUs, surelyDoes } from './sentences.ts';

/** What follows a pitch and says `it` goes on with it. */
const GOES_ON =
  /^\W*(?:it|the (?:platform|tool|service|solution|system|software|product|suite|app|program|programme))(?:'s|'ll| is| also| will| can| even| features| includes| comes| works| sends| lets| helps| gives| makes| has| \w+s)\b/i;

/** Whether a sentence is about what we sell. */
export const isPitch = (sentence: Sentence): boolean =>
  surelyDoes(sentence, 'pitch') &&
  (!isRight(sentence) || isPlainly(sentence)) &&
  (speaksOfUs(sentence) || (servesUs(sentence) && sumFor(sentence, 'pitch') > PLAINLY));

const PLAINLY = 0.5;

/** Told as plainly as can be it still is one, unless it says what we do not do. */
const isPlainly = (sentence: Sentence): boolean =>
  sentence.roles[0] === 'pitch' && sumFor(sentence, 'pitch') > SURELY && !DENIES.test(sentence.masked);
const SURELY = 1.2;

const goesOnAboutIt = perSentence((sentence) => holds(sentence, GOES_ON) && !does(sentence, 'pain'));

/** Every sentence about what we sell, with those that go on about `it`. */
export const pitchesIn = ofDocument((document): readonly Sentence[] => {
  const pitches: Sentence[] = [];
  let before: Sentence | undefined;
  for (const sentence of content(document)) {
    const goesOn = before !== undefined && pitches.at(-1) === before && goesOnAboutIt(sentence);
    if (isPitch(sentence) || (goesOn && !sentence.masked.includes('?'))) pitches.push(sentence);
    before = sentence;
  }
  return pitches;
});

/** Whether their last message asks for what we sell, so that telling it is an answer. */
export function hasAskedForIt(lastInbound: string | undefined): boolean {
  return /\b(?:proposal|quot(?:e|ation)|pric(?:e|es|ing)|brochure|catalog(?:ue)?|demo|what do you (?:do|sell|offer|have)|how does (?:it|your)|tell me more|more (?:information|details|info)|who are you)\b/i.test(
    lastInbound ?? '',
  );
}
