import type { Sentence } from '../document.ts';
import type { AskAbout } from './asks.ts';
import type { Body } from './body.ts';
import { jobQuestion, tradeQuestion } from './job.ts';
import { outcomeOf } from './outcome.ts';

/** What the product is for, from the first sentence that says it in a form that can be asked about. */
export function purposeIn(body: Body): { readonly about: AskAbout; readonly index: number } | undefined {
  const ours = [...body.sentences.entries()].filter(([i]) =>
    /^(?:pitch|introduction)$/.test(body.moves[i]?.kind ?? ''),
  );
  const forms: readonly ((sentence: Sentence) => AskAbout | undefined)[] = [
    (sentence) => asQuestion(jobQuestion(sentence)),
    (sentence) => asOutcome(outcomeOf(sentence)),
    (sentence) => asQuestion(tradeQuestion(sentence)),
  ];
  for (const form of forms) {
    for (const [index, sentence] of ours) {
      const about = form(sentence);
      if (about !== undefined) return { about, index };
    }
  }
  return undefined;
}

const asQuestion = (question: string | undefined): AskAbout | undefined =>
  question === undefined ? undefined : { question };
const asOutcome = (outcome: string | undefined): AskAbout | undefined =>
  outcome === undefined ? undefined : { outcome };
