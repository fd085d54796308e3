import { NO_PROPOSALS, type ProposalsView } from '../../../components/coach/proposals.ts';
import type { Analysis, Card, Finding, Rewrite, Slot, Strength } from '../../../lib/engine/types.ts';

export const TEXT = `Hi Ana,

We're thrilled to announce our new scheduling module. It helps companies like yours.

Could I show you a demo this week?`;

export function spanOf(
  words: string,
  text = TEXT,
): { readonly start: number; readonly end: number; readonly text: string } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no "${words}".`);
  return { start, end: start + words.length, text: words };
}

export function finding(words: string, rest: Partial<Finding> = {}): Finding {
  return {
    ...spanOf(words),
    rule: 'no-hype',
    dimension: 'calm',
    points: 3,
    message: `"${words}" is our feeling; theirs decides.`,
    source: 'Three experiments on written requests.',
    grade: 'A',
    concepts: ['2.17'],
    confidence: 'high',
    suggestions: [],
    ...rest,
  };
}

export const STRENGTH: Strength = {
  ...spanOf('Hi Ana,'),
  rule: 'named-greeting',
  dimension: 'specific',
  message: 'It greets one person by name.',
};

export function analysis(rest: Partial<Analysis> = {}): Analysis {
  return {
    verdict: 'scored',
    score: 62,
    band: 'half-and-half',
    dimensions: { pain: 14, focus: 11, specific: 9, calm: 9, ask: 7, readable: 10, fresh: 2 },
    gates: [],
    findings: [finding('companies like yours', { points: 6, dimension: 'specific' }), finding('thrilled')],
    strengths: [STRENGTH],
    ...rest,
  };
}

export function rewrite(
  replacements: readonly (readonly [string, string, string])[],
  rest: Partial<Rewrite> = {},
): Rewrite {
  const changes = replacements.map(([words, text, why], group) => {
    const { start, end } = spanOf(words);
    return { start, end, text, why, group };
  });
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += TEXT.slice(at, change.start) + change.text;
    at = change.end;
  }
  return { kind: 'touch-up', text: text + TEXT.slice(at), score: 74, changes, blanks: [], slots: [], ...rest };
}

export const slot = (blank: string, sentence: string, note: Slot['note'] = 'observations'): Slot => ({
  blank,
  sentence,
  note,
});

/** A card that puts its words in the place of the body of a draft. */
export function card(moment: Card['moment'], words: string, rest: Partial<Card> = {}): Card {
  const body = TEXT.slice(TEXT.indexOf("We're"));
  const { start, end } = spanOf(body);
  return {
    moment,
    heard: null,
    why: 'A question they can answer with no costs them nothing.',
    text: TEXT.replace(body, words),
    changes: [{ start, end, text: words, why: '', group: 0 }],
    blanks: [],
    slots: [],
    ...rest,
  };
}

export function proposals(rest: Partial<ProposalsView> = {}): ProposalsView {
  return { ...NO_PROPOSALS, text: TEXT, score: 62, ...rest };
}
