import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { ourNames, theirNames } from './names.ts';
import { content, does, shared, stems } from './sentences.ts';

const PLAYED_BACK =
  /\byou (?:mentioned|wrote|said|told|asked|posted|described|pointed out|announced|explained|shared|spoke|argued)\b(?: \S+){2,}/i;
const OF_THEIRS =
  /\byour (?:\w+ ){0,2}(?:post|talk|article|interview|job (?:ad|post|listing|advert)|advert|vacanc(?:y|ies)|listing|annual report|podcast|panel|comment|reviews?|newsletter|press release|webinar|opening hours|menu|question|careers page|depot|branch|warehouse|clinic|plant|shop|store|site in|office in|team in)\b/i;
const CALENDAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d+[- ]?min(?:ute)?s?\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b/gi;
const NOT_A_PLACE =
  /^(?:I|I'm|I've|I'd|I'll|CRM|ERP|AI|SaaS|ROI|API|HR|IT|CEO|CFO|CTO|COO|VP|PDF|B2B|KPI|GDPR|PS|P\.S|LinkedIn|Google|Zoom|Teams|Excel|English|Re)$/;

/** What a sentence holds that is true of this reader alone, as words found in it. */
export function detailsIn(sentence: Sentence, context: Context): string[] {
  if (does(sentence, 'pitch') || sentence.roles[0] === 'courtesy' || sentence.roles[0] === 'logistics') return [];
  if (sentence.topic === 'seller' && !does(sentence, 'observation')) return [];
  const found: string[] = [];
  const plain = sentence.masked.replace(CALENDAR, (words) =>
    does(sentence, 'ask') ? ' '.repeat(words.length) : words,
  );
  const number = /(?:[$£€]\s?)?\d[\d.,]*(?!\s?%? (?:more|faster|less))/.exec(plain)?.[0];
  if (number !== undefined) found.push(number);
  const ours = ourNames(context);
  const people = theirNames(context);
  for (const [name] of plain.matchAll(/(?<=[\p{Ll}\p{N},;:)'"] )\p{Lu}[\p{L}'.&-]*(?: \p{Lu}[\p{L}'.&-]*)*/gu)) {
    const lower = name.toLowerCase();
    if (!NOT_A_PLACE.test(name) && !ours.some((own) => own.includes(lower) || lower.includes(own))) found.push(name);
  }
  for (const name of people) if (name.length > 2 && plain.toLowerCase().includes(name)) found.push(name);
  if (/["“„«][^"”»]{4,}["”»]/.test(sentence.text) || PLAYED_BACK.test(plain)) found.push('their words');
  const theirs = OF_THEIRS.exec(plain)?.[0];
  if (theirs !== undefined) found.push(theirs);
  return [...new Set(found.map((detail) => detail.toLowerCase()))];
}

/** Everything written down about the reader, as one text. */
function notesText({ prospect, lastInbound }: Context): string {
  if (prospect === undefined) return lastInbound ?? '';
  const pains = (prospect.pains ?? []).flatMap((pain) => [pain.text, pain.consequence ?? '']);
  const rest = [...(prospect.observations ?? []), ...(prospect.possibilities ?? []), prospect.whyNow ?? ''];
  return [lastInbound ?? '', ...pains, ...rest].join(' ');
}

/** How many things in the draft are theirs alone. */
export function countDetails(document: Document, context: Context): number {
  const details = new Set(content(document).flatMap((sentence) => detailsIn(sentence, context)));
  const noted = stems(notesText(context));
  const fromNotes =
    noted.size === 0 ? 0 : shared(stems(document.sentences.map(({ masked }) => masked).join(' ')), noted);
  return details.size + Math.min(3, Math.floor(fromNotes / 2));
}
