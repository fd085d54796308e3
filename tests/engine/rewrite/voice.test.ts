import { beforeAll, describe, expect, test } from 'vitest';
import { contextOf } from '../../../lib/engine/context.ts';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Draft, Rewrite } from '../../../lib/engine/types.ts';
import { changedSentences } from './changed-sentences.ts';
import { type CorpusDraft, draftsAndNoted } from './corpus.ts';
import { knownTexts } from './known-texts.ts';

interface Proposed extends CorpusDraft {
  readonly rewrite: Rewrite;
}

const CONTRACTION = /\p{L}['’](?:d|ll|m|re|t|ve)\b|\b(?:he|here|it|let|she|that|there|what|who)['’]s\b/iu;
const SPELT_OUT = /\b(?:I am|I have|I will|I would|we are|you are|it is|is not|do not|does not|cannot)\b/i;
/** Words of which British and American writers each have their own; a proposal writes none of the other side's. */
const SPELLINGS: readonly (readonly [british: RegExp, american: RegExp])[] = [
  [/\p{L}{3,}is(?:e|es|ed|ing|ation)\b/giu, /\p{L}{3,}iz(?:e|es|ed|ing|ation)\b/giu],
  [
    /\b(?:behaviour|colour|favour|harbour|honour|labour|neighbour|rumour)\w*/gi,
    /\b(?:behavior|color|favor|harbor|honor|labor|neighbor|rumor)\w*/gi,
  ],
  [/\b(?:centre|theatre|metre|litre)s?\b/gi, /\b(?:center|theater|meter|liter)s?\b/gi],
];

describe('the writer is still heard', () => {
  const engine = createEngine();
  const rewriter = createRewriter();
  const reader = createDocumentReader();
  let all: readonly Proposed[] = [];
  beforeAll(() => {
    const some = draftsAndNoted().filter((_, i) => i % 3 === 0);
    all = some.flatMap(({ id, draft }) =>
      rewriter.rewrite(draft, engine.analyse(draft)).map((rewrite) => ({ id, draft, rewrite })),
    );
  }, 60_000);

  /** The proposals of which `isWrong`, by where they stand. */
  const wrong = (isWrong: (draft: Draft, rewrite: Rewrite) => boolean) =>
    all.filter(({ draft, rewrite }) => isWrong(draft, rewrite)).map(({ id, rewrite }) => `${rewrite.kind} of ${id}`);

  test('greeting, sign-off, signature and quoted lines stay to the byte', () => {
    const touched = wrong(({ text, ...around }, rewrite) => {
      const { greeting, signOff, outside } = reader.read(text, contextOf({ text, ...around }));
      return [greeting, signOff, ...outside].some(
        (part) => part !== null && rewrite.changes.some(({ start, end }) => start < part.end && end > part.start),
      );
    });
    expect(touched).toEqual([]);
  });

  test('who never contracts is given no contraction', () => {
    const chatty = wrong((draft, { text }) => {
      const written = knownTexts(draft).join('\n');
      return (
        SPELT_OUT.test(draft.text) && !CONTRACTION.test(written) && changedSentences(draft.text, text).some(contracts)
      );
    });
    expect(chatty).toEqual([]);
  });

  test('apostrophes and quotation marks are those of the draft', () => {
    const straight = wrong(({ text: before }, { text }) => !/\p{L}’/u.test(before) && /\p{L}’/u.test(text));
    const curly = all.filter(({ draft }) => /\p{L}'\p{L}/u.test(draft.text)).slice(0, 150);
    const mixed = curly.flatMap(({ draft, id }) => {
      const typeset = { ...draft, text: draft.text.replaceAll("'", '’'), lastInbound: draft.lastInbound ?? '' };
      const notes = JSON.stringify(typeset.prospect ?? {}) + JSON.stringify([typeset.painMenu, typeset.plan]);
      if (notes.includes("'") || typeset.lastInbound.includes("'")) return [];
      const rewrites = rewriter.rewrite(typeset, engine.analyse(typeset));
      // What stands in a blank is for the writer alone.
      const said = ({ text }: Rewrite) => text.replace(/\[[^\]\n]*\]/g, '');
      return rewrites.filter((one) => /\p{L}'\p{L}/u.test(said(one))).map(({ kind }) => `${kind} of ${id}`);
    });
    expect([...straight, ...mixed]).toEqual([]);
  });

  test('British stays British and American stays American', () => {
    const crossed = wrong((draft, { text }) => {
      const written = knownTexts(draft).join('\n').toLowerCase();
      const words = (pattern: RegExp) => (text.match(pattern) ?? []).map((word) => word.toLowerCase());
      return SPELLINGS.flat().some((pattern) => words(pattern).some((word) => !isWritten(written, word)));
    });
    expect(crossed).toEqual([]);
  });

  test('what stays of a sentence nobody objects to stays to the byte, its spaces included', () => {
    // In a touch-up a sentence without a finding is not touched.
    const touched = wrong((draft, { kind, changes }) => {
      if (kind !== 'touch-up') return false;
      const { findings } = engine.analyse(draft);
      const { sentences } = reader.read(draft.text, contextOf(draft));
      return sentences.some(
        ({ start, end, text }) =>
          !/[!\p{Extended_Pictographic}]/u.test(text) &&
          !findings.some((finding) => finding.start < end && finding.end > start) &&
          changes.some((change) => change.start < end && change.end > start),
      );
    });
    expect(touched).toEqual([]);
  });
});

const contracts = (sentence: string): boolean => CONTRACTION.test(sentence);

/** Whether the word, or the one it is a form of, stands in what is known. */
const isWritten = (written: string, word: string): boolean =>
  written.includes(word) || written.includes(word.replace(/(?:ing|ed|es|e|s)$/, ''));
