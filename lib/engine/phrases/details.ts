import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { everyMatch } from '../reading/matches.ts';
import { holds, mayHold } from '../reading/may-match.ts';
import { perContext, perDocument, perSentenceInContext } from '../reading/per-sentence.ts';
import { MEETING } from './asks.ts';
import { ourNames, theirNames } from './names.ts';
import { isPitch, pitchesIn } from './pitch.ts';
import { isAboutUs } from './reasons.ts';
import { content, does, isQuestion, stems, stemsOf, wordsMatching } from './sentences.ts';

const PLAYED_BACK =
  /\byou (?:mentioned|wrote|said|told|asked|posted|described|pointed out|announced|explained|shared|spoke|argued)\b(?: \S+){2,}/i;
const OF_THEIRS =
  /\byour (?:\w+ ){0,2}(?:post|talk|article|interview|job (?:ad|post|listing|advert)|advert|vacanc(?:y|ies)|listing|annual report|podcast|panel|comment|reviews?|newsletter|press release|webinar|opening hours|menu|question|careers page|depot|branch|warehouse|clinic|plant|shop|store|site in|office in|team in)\b/i;
/** Counts in words, ordinals and times past: nobody writes them without having looked. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|eighty|ninety|a dozen|half (?:a|an|the|of)) (?!minutes?\b|questions?\b|things?\b|lines?\b|words?\b)\p{Ll}+|\b(?:second|third|fourth|fifth)[- ]\p{Ll}+|\b(?:last (?:night|week|month|year|spring|summer|autumn|fall|winter|quarter)|this (?:morning|year|spring|summer|autumn)|yesterday|at (?:six|seven|eight|nine|ten|eleven|noon|midnight|one|two|three|four|five)|since (?:spring|summer|autumn|winter|last)|(?:in|at)(?: the)? (?:spring|summer|autumn|winter)|a year ago|\p{Ll}+ (?:days|weeks|months|years) ago)\b/giu;
/** What they have done: `your firm has added a desk`. */
const DONE =
  /\b(?:your \p{Ll}+(?: \p{Ll}+)?|you)(?: has| have|'ve)(?: just| now| recently| also)? (?!help|deserv|notic|heard|receiv|miss|ignor|fail)\p{Ll}+(?:ed|wn|en|ught)\b(?: \S+){2,}/u;
/** `5,000 happy customers`: a figure of ours. */
const THE_CROWD =
  /\d[\d,.]*\s?[%+]?(?: of)?(?: \p{L}+)? (?:customers|clients|users|companies|businesses|brands|downloads|members|subscribers|teams|leaders|firms)\b/iu;
const CALENDAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d+[- ]?min(?:ute)?s?\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b/gi;
const NAMED = /(?<=[\p{Ll}\p{N},;:)'"] )\p{Lu}[\p{L}'.&-]*(?: \p{Lu}[\p{L}'.&-]*)*/gu;
const NOT_A_PLACE =
  /^(?:I|I'm|I've|I'd|I'll|CRM|ERP|AI|SaaS|ROI|API|HR|IT|CEO|CFO|CTO|COO|VP|PDF|B2B|KPI|GDPR|PS|P\.S|LinkedIn|Google|Zoom|Teams|Excel|English|Re)$/;

/** What a sentence holds that is true of this reader alone, as words found in it. */
export const detailsIn = perSentenceInContext((sentence, context): readonly string[] => {
  if (isPitch(sentence) || sentence.roles[0] === 'courtesy' || sentence.roles[0] === 'logistics') return [];
  if (isAboutUs(sentence) && !does(sentence, 'fact')) return [];
  if (does(sentence, 'ask') && wordsMatching(sentence, MEETING).length > 0) return [];
  if (holds(sentence, THE_CROWD)) return [];
  const found: string[] = [];
  const { masked } = sentence;
  const plain = does(sentence, 'ask') ? masked.replace(CALENDAR, (words) => ' '.repeat(words.length)) : masked;
  const number = /(?:[$£€]\s?)?\d[\d.,]*(?![\dx]|\s?%? (?:more|faster|less))/.exec(plain)?.[0];
  if (number !== undefined) found.push(number);
  if (mayHold(sentence, COUNTED)) for (const [counted] of everyMatch(COUNTED, plain)) found.push(counted);
  const done = !isQuestion(sentence) && mayHold(sentence, DONE) ? DONE.exec(plain)?.[0] : undefined;
  if (done !== undefined) found.push(done);
  // First of all a fact: what only leans that way would turn with any word added to it.
  if (!isQuestion(sentence) && sentence.roles[0] === 'fact') found.push('seen');
  const ours = ourNames(context);
  const people = theirNames(context);
  for (const [name] of everyMatch(NAMED, plain)) {
    const small = name.toLowerCase();
    if (
      !NOT_A_PLACE.test(name) &&
      !/\p{Ll}\p{Lu}/u.test(name) &&
      !ours.some((own) => own.includes(small) || small.includes(own))
    )
      found.push(name);
  }
  const lower = plain.toLowerCase();
  for (const name of people) if (name.length > 2 && lower.includes(name)) found.push(name);
  if (/["“„«][^"”»]{4,}["”»]/.test(sentence.text) || (mayHold(sentence, PLAYED_BACK) && PLAYED_BACK.test(plain)))
    found.push('their words');
  const theirs = mayHold(sentence, OF_THEIRS) ? OF_THEIRS.exec(plain)?.[0] : undefined;
  if (theirs !== undefined) found.push(theirs);
  return [...new Set(found.map((detail) => detail.toLowerCase()))];
});

/** Everything written down about the reader, as one text. */
function notesText({ prospect, lastInbound }: Context): string {
  if (prospect === undefined) return lastInbound ?? '';
  const pains = (prospect.pains ?? []).flatMap((pain) => [pain.text, pain.consequence ?? '']);
  const rest = [...(prospect.observations ?? []), ...(prospect.possibilities ?? []), prospect.whyNow ?? ''];
  return [lastInbound ?? '', ...pains, ...rest].join(' ');
}

const notedStems = perContext((context) => stems(notesText(context)));

/** What a sentence takes up of that. */
const fromNotesIn = perSentenceInContext((sentence, context): readonly string[] => {
  const noted = notedStems(context);
  return noted.size === 0 ? [] : [...stemsOf(sentence)].filter((stem) => noted.has(stem));
});

/** Nobody asks for more, so nobody looks for them. */
const ENOUGH = 2;

/** How many things in the draft are theirs alone: none, one, or more. */
export const countDetails = perDocument((document, context): number =>
  countDetailsBefore(document, context, Number.POSITIVE_INFINITY),
);

/** The same of what is said up to a place. */
export function countDetailsBefore(document: Document, context: Context, before: number): number {
  const pitches = pitchesIn(document);
  const details = new Set<string>();
  const fromNotes = new Set<string>();
  let count = 0;
  for (const sentence of content(document)) {
    if (sentence.start >= before || pitches.includes(sentence)) continue;
    for (const detail of detailsIn(sentence, context)) details.add(detail);
    for (const stem of fromNotesIn(sentence, context)) fromNotes.add(stem);
    count = details.size + Math.floor(fromNotes.size / 2);
    if (count >= ENOUGH) break;
  }
  return count;
}
