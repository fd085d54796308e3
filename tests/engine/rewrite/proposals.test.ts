import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../lib/engine/context.ts';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { applyEdits } from '../../../lib/engine/rewrite/edits.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Draft, Rewrite } from '../../../lib/engine/types.ts';
import { drafts } from './drafts.ts';
import { factsLost, factsNew } from './facts-of.ts';
import { textsInPart } from './parts-taken.ts';
import { doubledOrLost, repeatsItself, untidiness } from './untidy.ts';

const engine = createEngine();
const rewriter = createRewriter();
const reader = createDocumentReader();
const propose = (draft: Draft) => rewriter.rewrite(draft, engine.analyse(draft));
/** One seed for all: each test is about the same drafts, other ones every time, and each is proposed on once. */
const runs = { numRuns: 250, seed: randomInt(2 ** 31) };

const known = new Map<string, readonly Rewrite[]>();
function proposedOnce(draft: Draft): readonly Rewrite[] {
  const key = JSON.stringify(draft);
  const rewrites = known.get(key) ?? propose(draft);
  known.set(key, rewrites);
  return rewrites;
}

/** Checks every proposal of many drafts; the failing draft and proposal are printed. */
function forEveryProposal(check: (draft: Draft, rewrite: Rewrite) => void): void {
  fc.assert(
    fc.property(drafts, (draft) => {
      for (const rewrite of proposedOnce(draft)) {
        try {
          check(draft, rewrite);
        } catch (error) {
          throw new Error(`${String(error)}\n--- draft\n${draft.text}\n--- ${rewrite.kind}\n${rewrite.text}`);
        }
      }
    }),
    runs,
  );
}

describe('every proposal', () => {
  test('is its changes applied to the draft: ordered, apart, each with a reason', () => {
    forEveryProposal((draft, { changes, text }) => {
      expect(applyEdits(draft.text, changes)).toBe(text);
      let at = 0;
      for (const change of changes) {
        expect(change.start).toBeGreaterThanOrEqual(at);
        expect(change.end).toBeLessThanOrEqual(draft.text.length);
        expect(draft.text.slice(change.start, change.end)).not.toBe(change.text);
        expect(change.why).not.toBe('');
        at = change.end;
      }
    });
  });

  test('is scored as the engine scores its text, never below the draft', () => {
    forEveryProposal((draft, { text, score }) => {
      expect(engine.analyse({ ...draft, text }).score).toBe(score);
      expect(score).toBeGreaterThanOrEqual(engine.analyse(draft).score ?? 0);
    });
  });

  test('leaves greeting, sign-off, signature and quoted lines to the byte', () => {
    forEveryProposal((draft, { changes, text }) => {
      const { greeting, signOff, outside } = reader.read(draft.text, contextOf(draft));
      for (const part of [greeting, signOff, ...outside]) {
        if (part === null) continue;
        expect(text).toContain(draft.text.slice(part.start, part.end));
        for (const change of changes) expect(change.end <= part.start || change.start >= part.end).toBe(true);
      }
    });
  });

  test('holds no name, number, address or claim that is not in the draft, the notes or the thread', () => {
    forEveryProposal((draft, rewrite) => expect(factsNew(draft, rewrite)).toEqual([]));
  });

  test('loses no name, number, address or day without naming it in a reason', () => {
    forEveryProposal((draft, rewrite) => expect(factsLost(draft, rewrite)).toEqual([]));
  });

  test('is clean: no doubled spaces or marks, no dangling commas, every sentence begins with a capital', () => {
    forEveryProposal((draft, { text }) => expect(untidiness(text, draft.text)).toEqual([]));
  });

  test('taken in part is clean too, and says nothing twice', () => {
    forEveryProposal((draft, rewrite) => {
      if (repeatsItself(draft.text)) return;
      for (const text of textsInPart(draft.text, rewrite)) {
        expect(doubledOrLost(text, draft.text, rewrite.text)).toEqual([]);
        expect(untidiness(text, draft.text)).toEqual([]);
      }
    });
  });

  test('lists its blanks, and a later look stops at them', () => {
    forEveryProposal((draft, { text, blanks }) => {
      for (const blank of blanks) expect(text).toContain(blank);
      if (blanks.length > 0) expect(engine.analyse({ ...draft, text }).gates).toContain('unfilled-token');
    });
  });

  test('changes nothing more when proposed on again', () => {
    forEveryProposal((draft, rewrite) => {
      const again = propose({ ...draft, text: rewrite.text }).find((other) => other.kind === rewrite.kind);
      expect(again?.text ?? rewrite.text).toBe(rewrite.text);
    });
  });
});
