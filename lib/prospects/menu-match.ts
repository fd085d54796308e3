import { contentStems, heardStems } from './stems.ts';
import type { MenuPain } from './types.ts';

type Listed = Pick<MenuPain, 'text' | 'phrases'>;

/** Two words of one line, of which one at least is hardly anywhere else on the menu. */
const ENOUGH = 1.2;

/** Words from here and there are an accident more easily. */
const ENOUGH_APART = 3;

/**
 * The entry that a trouble noted in somebody's own words is an instance of, by the words it shares with the entry's text
 * and with one of its phrases; null where none fits. Of two that fit alike the one that stands higher.
 */
export function menuMatch<P extends Listed>(trouble: string, menu: readonly P[]): P | null {
  const heard = heardStems(trouble);
  const noted = contentStems(trouble);
  const entries = menu.map((pain) => ({ pain, lines: [pain.text, ...pain.phrases].map(contentStems) }));
  const spread = spreadOf(entries.map(({ lines }) => lines));
  let best: { readonly pain: P; readonly score: number } | null = null;
  for (const { pain, lines } of entries) {
    const score = scoreOf(lines, { heard, noted, spread });
    if (score !== null && (best === null || score > best.score)) best = { pain, score };
  }
  return best?.pain ?? null;
}

/** In how many entries each stem stands. */
function spreadOf(entries: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const lines of entries) {
    for (const word of new Set(lines.flat())) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

interface Heard {
  readonly heard: ReadonlySet<string>;
  readonly noted: readonly string[];
  readonly spread: ReadonlyMap<string, number>;
}

/** How well an entry fits; null where it does not. */
function scoreOf(lines: readonly (readonly string[])[], { heard, noted, spread }: Heard): number | null {
  const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1), 0);
  const shared = lines.map((line) => line.filter((word) => heard.has(word)));
  const all = [...new Set(shared.flat())];
  const closest = Math.max(0, ...shared.filter((words) => words.length > 1).map(weight));
  const isWhole = shared.some(
    (words, index) =>
      words.length > 0 &&
      (words.length === lines[index]?.length || noted.every((word) => words.includes(word))) &&
      weight(words) >= 1,
  );
  const fits = isWhole || closest >= ENOUGH || (all.length >= ENOUGH_APART && weight(all) >= ENOUGH_APART - 1);
  return fits ? weight(all) + closest : null;
}
