import type { Document, Sentence } from '../document.ts';

/** Runs of body sentences that no greeting, sign-off, quote or signature interrupts. */
export function regionsOf(document: Document): readonly (readonly Sentence[])[] {
  const walls = [document.greeting, document.signOff, ...document.outside].filter((span) => span !== null);
  const regions: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of document.sentences) {
    const from = last?.end ?? -1;
    const apart = last === undefined || walls.some((wall) => wall.start >= from && wall.end <= sentence.start);
    // Text between two sentences that belongs to neither is nothing to reach across.
    const foreign = last !== undefined && /[\p{L}]{2}/u.test(document.text.slice(last.end, sentence.start));
    if (apart || foreign || /^p\.? ?s\b/i.test(sentence.text)) regions.push([sentence]);
    else regions.at(-1)?.push(sentence);
    last = sentence;
  }
  // `Juno!` alone on the first line, `Med vänlig hälsning` and `Mo` on the last: not known as what they are.
  const begin = regions[0];
  const [called, next] = begin ?? [];
  if (begin && called && next && isCallingLine(document.text, called, next)) begin.shift();
  const end = regions.at(-1);
  for (let line = end?.at(-1); end && line && end.length > 1 && isClosingLine(document.text, line); line = end.at(-1)) {
    end.pop();
  }
  return regions;
}

function isCallingLine(text: string, called: Sentence, next: Sentence): boolean {
  const alone = text.slice(0, called.start).trim() === '' && text.slice(called.end, next.start).includes('\n');
  return alone && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[!,.]?$/u.test(called.text.trim());
}

function isClosingLine(text: string, sentence: Sentence): boolean {
  const alone = /(?:^|\n)[^\S\n]*[-–—~]?\s?$/.test(text.slice(Math.max(0, sentence.start - 6), sentence.start));
  const line = sentence.text.trim();
  // No sentence ends without a mark on a line of its own, in whatever language it is a greeting.
  const open = alone && !sentence.bullet && line.length <= 40 && /^\p{L}+(?:[ '’-]\p{L}+){0,3},?$/u.test(line);
  if (open && text.slice(0, sentence.start).includes('\n')) return true;
  return alone && line.length <= 30 && /^(?:x{1,3}\s)?\p{L}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2},?$/u.test(line);
}

/** Sentences grouped as the draft has them: a line break begins a paragraph, bullets of one list stay together. */
export function paragraphsOf(text: string, sentences: readonly Sentence[]): number[][] {
  const paragraphs: number[][] = [];
  sentences.forEach((sentence, index) => {
    const last = sentences[index - 1];
    const between = last ? text.slice(last.end, sentence.start) : '';
    const sameList = last?.bullet === true && sentence.bullet && !/\n\s*\n/.test(between);
    if (last && (!between.includes('\n') || sameList)) paragraphs.at(-1)?.push(index);
    else paragraphs.push([index]);
  });
  return paragraphs;
}
