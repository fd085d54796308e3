import { sentencesOf } from './changed-sentences.ts';

const UNTIDY: Readonly<Record<string, RegExp>> = {
  'a doubled space': /\S {2,}\S/g,
  'a space before a mark': / [,.;!?](?=\s|$)/g,
  'two marks': /,[,.]|[.?!] ?,/g,
  'two articles': /\b(?:an?|the) (?:an? |the )/gi,
  'empty lines': /\n{3,}/g,
  // One that was moved is no new one.
  'a small letter at the start of a sentence': /(?:^|\n|[.!?] )\p{Ll}/gu,
  'a mark at the start of a line': /(?:^|\n)[ ,.;!?]/g,
  'a space at the end of a line': /\S[^\S\n]+(?:\n|$)/g,
  'nothing left': /^\s*$/g,
};

/** What is untidy in a text and was not so in `before`. */
export function untidiness(text: string, before: string): readonly string[] {
  const count = (value: string, pattern: RegExp) => value.match(pattern)?.length ?? 0;
  // Somebody who hardly ever writes a capital is not corrected.
  const writesSmall = count(before, /(?:^|\n|[.!?] )\p{Ll}/gu) >= 3;
  return Object.entries(UNTIDY)
    .filter(([what]) => !writesSmall || !what.startsWith('a small letter'))
    .filter(([, pattern]) => count(text, pattern) > count(before, pattern))
    .map(([what]) => what);
}

/**
 * Sentences, by their words, that `text` holds more often than `before` and `after`, or less often though both hold them:
 * said twice, or lost on the way.
 */
export function doubledOrLost(text: string, before: string, after: string): readonly string[] {
  const times = (value: string) => {
    const counts = new Map<string, number>();
    // `From A to Z. We …` are two, though a letter and a dot may be a name's.
    for (const sentence of sentencesOf(value.replace(/\b(\p{Lu})\.(?=\s)/gu, '$1!'))) {
      // `To the Proprietor` on a line of its own is no sentence, and runs on into whatever comes next.
      if (!/[.!?…:)"”][\s\p{Extended_Pictographic}]*$/u.test(sentence) || /\bCo\.$/.test(sentence)) continue;
      const words = sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return counts;
  };
  const [own, old, fresh] = [times(text), times(before), times(after)];
  return [...new Set([...own.keys(), ...old.keys()])].flatMap((sentence) => {
    const count = own.get(sentence) ?? 0;
    const [one, other] = [old.get(sentence) ?? 0, fresh.get(sentence) ?? 0];
    if (count > Math.max(one, other, 1)) return [`twice: ${sentence}`];
    return count < Math.min(one, other) ? [`lost: ${sentence}`] : [];
  });
}

/** Whether a draft says one thing twice itself, so that nothing can be told from a sentence standing twice. */
export function repeatsItself(text: string): boolean {
  const said = sentencesOf(text).map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return said.some((one, i) => said.some((other, at) => at !== i && one !== '' && other.endsWith(one)));
}
