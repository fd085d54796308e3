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
  regions[0]?.splice(0, callingSentences(document.text, regions[0]));
  const end = regions.at(-1);
  for (let line = end?.at(-1); end && line && end.length > 1 && isClosingLine(document.text, line); line = end.at(-1)) {
    end.pop();
  }
  return regions;
}

const CALLED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[!,.]?$/u;
/** `Gentile Ing. Rossi,`, `Hi <<First_Name>>,`: with a blank line behind it no sentence goes on after the comma. */
const CALLED_ANYHOW = /^(?:\S+ ){0,5}\S+,$/;

/** How many sentences the first line is taken for, if all it does is to call somebody and others follow it. */
function callingSentences(text: string, region: readonly Sentence[]): number {
  const [first] = region;
  if (first === undefined || text.slice(0, first.start).trim() !== '') return 0;
  const count = region.findIndex(({ end }, i) => {
    const next = region[i + 1];
    return next === undefined || text.slice(end, next.start).includes('\n');
  });
  const last = region[count];
  const next = region[count + 1];
  if (last === undefined || next === undefined) return 0;
  const line = text.slice(first.start, last.end).trim();
  const apart = /\n[^\S\n]*\n/.test(text.slice(last.end, next.start));
  return CALLED.test(line) || (apart && CALLED_ANYHOW.test(line)) ? count + 1 : 0;
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
