import { type Share, shareOf } from './share.ts';

/** Texts that are looked at. */
export const SAMENESS_TEXTS = 20;

/** From this share of its word triples on a text is the other one with another name in it. */
const ALIKE = 0.8;

/** Runs of three words in lower case, each once. */
export function triplesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const triple of one) if (other.has(triple)) shared += 1;
  return shared >= ALIKE * one.size;
}

/**
 * How many of the last twenty texts share four fifths of their word triples with another of them (1.2, 4.8). Texts of
 * fewer than three words have no triple and are left out.
 */
export function samenessOf(newestFirst: readonly string[]): Share {
  const texts = newestFirst
    .map(triplesOf)
    .filter(({ size }) => size > 0)
    .slice(0, SAMENESS_TEXTS);
  const alike = texts.filter((one) => texts.some((other) => other !== one && isAlike(one, other)));
  return shareOf(alike.length, texts.length);
}
