import type { SerializedAXNode } from 'puppeteer-core';

/** What the coach says on a page, read from the accessibility tree as a screen reader would. */
export interface CoachReading {
  /** Band, score and count in the words of the live region. */
  readonly summary: string;
  readonly dials: readonly { readonly name: string; readonly value: string }[];
  /** Each finding's lines: the words, what they cost, the reason, the choices. */
  readonly findings: readonly (readonly string[])[];
}

const SCORED = /\b\d{1,3} of 100\b/;

/** Null until the page shows a score. */
export function readCoach(tree: SerializedAXNode): CoachReading | null {
  const nodes = flatten(tree);
  const summary = nodes
    .filter(({ role }) => role === 'status')
    .map(wordsOf)
    .find((words) => SCORED.test(words));
  if (summary === undefined) return null;
  return {
    summary,
    dials: nodes
      .filter(({ role }) => role === 'meter')
      .map(({ name = '', value, valuetext }) => ({ name, value: valuetext ?? String(value ?? '') })),
    findings: nodes.filter((node) => node.role === 'article' && isFinding(node)).map(linesOf),
  };
}

/** Findings are the articles that quote the draft and can be hidden. */
function isFinding(article: SerializedAXNode): boolean {
  return flatten(article).some(({ role, name = '' }) => role === 'button' && /^Hide\b/.test(name));
}

function linesOf(article: SerializedAXNode): readonly string[] {
  const nodes = flatten(article);
  const apply = nodes.filter(({ role, name = '' }) => role === 'button' && /^Apply\b/.test(name));
  const buttons = new Set(nodes.filter(({ role }) => role === 'button').flatMap(flatten));
  const texts = nodes
    .filter((node) => node.role === 'StaticText' && !buttons.has(node))
    .map(({ name = '' }) => name.trim());
  return [...texts, ...apply.map(({ name = '' }) => name)].filter((line) => line !== '' && !/^[“”"]$/.test(line));
}

function wordsOf(node: SerializedAXNode): string {
  const words = flatten(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name = '' }) => name)
    .join('');
  return words || (node.name ?? '');
}

function flatten(node: SerializedAXNode): readonly SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
