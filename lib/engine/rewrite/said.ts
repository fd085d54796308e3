import { contentWords } from '../reading/names.ts';

/** Whether a line says what the text says already. */
export function isSaid(line: string, text: string): boolean {
  const words = new Set(contentWords(line));
  const said = new Set(contentWords(text));
  const shared = [...words].filter((word) => said.has(word)).length;
  return words.size > 0 && shared >= (words.size <= 2 ? words.size : Math.ceil(words.size * 0.6));
}
