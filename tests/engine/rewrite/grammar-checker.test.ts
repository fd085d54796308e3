import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import { changedSentences } from './changed-sentences.ts';
import { type CorpusDraft, draftsAndNoted } from './corpus.ts';
import {
  createGrammarChecker,
  type Fault,
  type GrammarChecker,
  type NewSentence,
  newFaults,
} from './grammar-checker.ts';
import { textsInPart } from './parts-taken.ts';

/** Of the sentences that proposals change, so many may have a fault which the words they came from do not have. */
const MOST_FAULTY = 0.01;

/** Rules that are not asked, and why. */
const OFF: Readonly<Record<string, string>> = {
  LongSentences: 'A proposal that drops the name in front of a long sentence has not made it long.',
};

interface Mistake extends Fault {
  readonly sentence: RegExp;
  readonly reason: string;
}

/** What the checker takes for a fault and is none; everything else is ours to mend. */
const MISTAKES: readonly Mistake[] = [
  {
    rule: 'ModalBeAdjective',
    words: 'Would',
    sentence: /^Would \p{L}+ing (?:your|packaging|energy)\b.* matter to you at the moment\?$/u,
    reason: 'It takes the subject for an adjective without its "be".',
  },
  {
    rule: 'SpellCheck',
    words: 'm.',
    sentence: /[£$]\d\.\dm\.$/,
    reason: 'Millions, and the end of the sentence.',
  },
  {
    rule: 'SpellCheck',
    words: 'l.',
    sentence: /\d µg\/l\.$/,
    reason: 'Litres, and the end of the sentence.',
  },
  {
    rule: 'SplitWords',
    words: 'hilux',
    sentence: /\bthe hilux broke down\b/,
    reason: 'A make of van begins the note; nothing there tells that its capital is more than the first one.',
  },
  {
    rule: 'SpellCheck',
    words: 'C.',
    sentence: /\b(?:Block|row|appendix) C\./,
    reason: 'The name of a building, a row or a part of a plan, and the end of the sentence.',
  },
  {
    rule: 'HaveTakeALook',
    words: 'Had',
    sentence: /^Had a look\b/,
    reason: 'Both are said, one on each side of the Atlantic.',
  },
  {
    rule: 'MergeWords',
    words: 'at Ria',
    sentence: /\bat Ria Lagoa Hotels\b/,
    reason: 'The name of a house, behind the word for where.',
  },
  {
    rule: 'PhrasalVerbAsCompoundNoun',
    words: 'checkout',
    sentence: /\bcheckout (?:freezes on older Android phones|asks for an account before payment)\.$/,
    reason: 'It takes the subject for a verb: the checkout of a shop freezes.',
  },
  {
    rule: 'MissingTo',
    words: 'prepares',
    sentence: /\bDirectors' Atelier prepares people for (?:extraordinary )?rooms\.$/,
    reason: 'It takes the name of a course for something else than a subject.',
  },
];

interface Found extends NewSentence {
  readonly where: string;
}

describe('a grammar checker nobody here wrote', () => {
  let checker: GrammarChecker;
  beforeAll(async () => {
    checker = await createGrammarChecker(Object.keys(OFF));
  });

  test('finds what is wrong and leaves alone what is not', async () => {
    const rules = async (sentence: string) =>
      (await checker.faultsIn([sentence])).get(sentence)?.map(({ rule }) => rule);
    expect(await rules('You loses two mornings a week.')).toEqual(['PronounVerbAgreement']);
    expect(await rules('This is an tool for planners.')).toEqual(['AnA']);
    expect(await rules('How do your planners handle that today?')).toEqual([]);
    const draft = { text: 'Hi Imogen,\n\nyou loses two mornings.' };
    const faults = await newFaults(checker, [
      { draft, sentence: "Imogen's team lose an day." },
      { draft, sentence: 'So you loses two mornings.' },
    ]);
    expect(faults.map(({ rule }) => rule)).toEqual(['AnA']);
  });

  test('finds no new fault in any proposal or card over the open corpus, whole or taken in part', async () => {
    const engine = createEngine();
    const rewriter = createRewriter();
    const changed = new Map<string, Found>();
    const read = (text: string, { id, draft }: CorpusDraft, kind: string) => {
      for (const sentence of changedSentences(draft.text, text)) {
        if (!changed.has(sentence)) changed.set(sentence, { sentence, draft, where: `${kind} of ${id}` });
      }
    };
    for (const [turn, one] of draftsAndNoted().entries()) {
      for (const card of rewriter.cards(one.draft)) read(card.text, one, card.moment);
      for (const rewrite of rewriter.rewrite(one.draft, engine.analyse(one.draft))) {
        read(rewrite.text, one, rewrite.kind);
        // Groups differ little from draft to draft; every fifth draft shows what they come to.
        if (turn % 5 !== 0) continue;
        for (const text of textsInPart(one.draft.text, rewrite)) read(text, one, `part of ${rewrite.kind}`);
      }
    }
    const faults = await newFaults(checker, [...changed.values()]);
    const isMistake = (fault: Found & Fault) =>
      MISTAKES.some(
        ({ rule, words, sentence }) => rule === fault.rule && words === fault.words && sentence.test(fault.sentence),
      );
    const ours = faults.filter((fault) => !isMistake(fault));
    expect(ours.map(({ rule, words, sentence, where }) => `${rule} ‘${words}’: ${sentence} (${where})`)).toEqual([]);
    const faulty = new Set(faults.map(({ sentence }) => sentence));
    expect(faulty.size / changed.size).toBeLessThanOrEqual(MOST_FAULTY);
    // Three and a half minutes beside the other thorough test.
  }, 400_000);
});
