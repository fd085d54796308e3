import { defineRule, type Report } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { everyMatch } from '../reading/matches.ts';
import { perContext, perSentence, perText } from '../reading/per-sentence.ts';

const BRACES =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{!?[a-z_][a-z_ .|:]{1,40}\}|\$\{[^{}\n]{1,40}\}|\*\|[A-Z_:]{2,40}\|\*|%%?[a-z_.]{3,40}%%?|@@[a-z_. ]{2,30}@@|#[a-z_]{3,30}#|\(\([a-z_ ]{2,30}\)\)|\((?:(?:first|last|company|contact|prospect|job|your|their)[ _])?(?:name|company|title|month|city|industry|pain point|competitor)\)|\*\*insert [^*\n]{2,40}\*\*|\(insert [^()\n]{2,40}\)|<<[^<>\n]{1,40}>>|<[A-Z][A-Za-z _/]{1,30}>|(?<!<)<(?:first|last|full|company|your|prospect|recipient|name|insert|job|title)[^<>\n@/]{0,40}>/giu;
/**
 * Whatever stands in brackets, but for notes of mail programs, what editors write and asides: `[1]`, `[sic]`, `[image: logo]`,
 * `page 14 [the torque table]`, and `"it [form] is slow"` in words that are quoted.
 */
const BRACKETS =
  /\[(?<!(?:^|[\s(])["“](?:(?=\S)[^"“”\n]{0,120}\p{Ll} )?\[)(?!(?:the|an?|this|these|his|her|its|sic|ext|external|image|img|cid|edit|edited|link|https?|mailto|redacted|pdf|video|photos?|pictures?|screenshots?|attach(?:ment|ed)|enclosed|page|per|see|as|according|sorry|laughs?|both|note)\b)(?=[^[\]\n]*\p{L}{2})[^[\],\n]{2,80}\](?!\()/giu;
const BLANKS =
  /\b(?:X{1,4}|xx+)\s?%|[$£€]\s?X{1,4}(?:[,.]X+)*\b|\[(?:X{1,3}|LINK)\]|\$[a-z][A-Za-z_]{2,30}\b|\b(?:YOUR|THEIR|CLIENT|PROSPECT|CUSTOMER|COMPANY) (?:COMPANY )?NAME\b|(?<!['‘])\b(?:XX+|xx+)(?=,000\b|k\b| (?:of|other|more|times|euros?|pounds|dollars|thousand|million|hours|days|weeks|months|years|people|staff|seats|companies|firms|percent|minutes|per|[a-z]+(?:[eo]rs|ees|ists|ents|ants|ians))\b)|\((?:YEAR|NUMBER|DATE|AMOUNT|SECTOR|PRODUCT|ROLE|X{1,4})\)|(?<!\w)_{3,}(?!\w)|(?<!\b(?:is|are|still|remains|as|says|said|shows|reads|stands|lists|marked) |["“'‘])\b(?:TODO|TB[CD])\b|\bLorem ipsum\b|\bINSERT [A-Z ]{3,30}|\binsert (?!the |a )(?:your )?[a-z]+(?: [a-z]+)? here\b|\bXXX+(?= [a-z])|\b[A-Z]{2,}_[A-Z_]{2,}\b|(?<=^(?:Hi|Hello|Dear|Hey) )(?:X{2,}|[Ff]irst ?[Nn]ame|FIRST ?NAME|FNAME|Name|null|undefined|NULL|N\/A|None|NaN)\b|^(?:Hi|Hello|Dear|Hey) ,/gmu;

const PATTERNS = [BRACES, BRACKETS, BLANKS];
/** Without one of these there are neither braces nor brackets. */
const MARKS = /[{}[\]<>%*@(#]/;

/** Words of theirs that go on: `your form says "Dear {name}"`. */
const QUOTED = /^[^"“”]*(?:(?:"[^"]*"|“[^”]*”)[^"“”]*)*["“][^"“”]*[^\s"“”][^"“”]*$/;

/**
 * Before a blank that is told of, because it stands in something of theirs: `your receipts print %NAME%`, `the field
 * [Consignee]`, `lot 4 [scaffolding]`, `still opens with Dear [First Name]`.
 */
const TOLD_OF =
  /\b(?:prints?|printed|(?:opens?|opened|begins?|began|starts?|started) with|greet(?:s|ed) (?:me|us|them|people|customers|guests) (?:as|with)|address(?:es|ed) (?:me|us|them|people|customers|guests) as|(?:carr(?:y|ies)|has|have) the (?:lines?|words?|note)|still (?:says?|said|reads?|has|have|shows?)|(?:come|comes|came|go|goes|went) out (?:with|as)|(?:the|a|each|every|which) (?:button|field|column|box|key|tag|label|placeholder|variable|heading|header|tab|cell|row|line|error|option|switch)s?|press(?:es|ed)?|to set|(?:lot|page|item|gate|row|line|section|table|chapter|part|clause) \d+|(?:lists?|marks?|files?|records?|logs?|books?|codes?)\b[^.,;]{0,30} as)(?: (?:as|the|a|an|just|only|plain|dear|hi|hello|hey))* ?["'“‘]?[%{<(#]*$/iu;
/** The same where only what follows tells: `your form shows %ORDER_ID% where the number should stand`. */
const SHOWN =
  /\b(?:shows?|showed|says?|said|reads?|has|have|had|puts?|gives?|gave|writes?|wrote|lists?|tells?|uses?|sees?|saw|with|for)(?: (?:as|the|a|an|just|only|plain|dear|hi|hello|hey))* ?["'“‘]?[%{<(#]*$/iu;
const IN_PLACE =
  /^[%}>)#]*["'”’]?,? (?:where (?:the|a|an|your|their|my|our|his|her)\b|in place of|instead of|in (?:curly |square |double )?(?:brackets|braces)|in it\b|in the (?:column|field|box|subject|address)|on (?:every|each|\d)|and (?:nobody|no one|people)\b)/iu;

const isToldOf = (before: string, after: string): boolean =>
  QUOTED.test(before) || TOLD_OF.test(before) || (SHOWN.test(before) && IN_PLACE.test(after));

interface Blank {
  readonly at: number;
  readonly words: string;
}

function blanksIn(text: string): readonly Blank[] {
  const found: Blank[] = [];
  for (const pattern of PATTERNS) {
    if (pattern !== BLANKS && !MARKS.test(text)) continue;
    for (const { 0: words, index } of everyMatch(pattern, text)) {
      const isTold = isToldOf(text.slice(0, index), text.slice(index + words.length));
      if (!isTold) found.push({ at: index, words });
    }
  }
  return found;
}

const blanksOf = perSentence(({ text }) => blanksIn(text));
const blanksBeside = perText(blanksIn);
const blankInSubject = perContext(({ subject }) => PATTERNS.flatMap((pattern) => subject?.match(pattern) ?? [])[0]);

const reportOf = ({ at, words }: Blank, by: number): Report => ({
  span: { start: by + at, end: by + at + words.length },
  messageId: 'blank',
  data: { words },
});

export default defineRule({
  meta: {
    id: 'unfilled-token',
    kind: 'gate',
    dimension: 'trust',
    scope: 'document',
    points: 0,
    description: 'A blank of a template that nobody filled in.',
    concepts: ['0.25', '0.28'],
    evidence: 'avoidable-errors',
    messages: {
      blank: '‘{words}’ still waits for its words. Fill it in or take it out before you send.',
      subject: 'The subject still holds ‘{words}’. Fill it in or take it out before you send.',
    },
  },
  concerns: (sentence) => blanksOf(sentence).length > 0,
  besides: ({ text, greeting, signOff }, context) =>
    blankInSubject(context) !== undefined ||
    [greeting, signOff].some((part) => part !== null && blanksBeside(text.slice(part.start, part.end)).length > 0),
  *check(document: Document, context) {
    for (const sentence of document.sentences) {
      for (const blank of blanksOf(sentence)) yield reportOf(blank, sentence.start);
    }
    // Greeting and sign-off are no sentences.
    for (const part of [document.greeting, document.signOff]) {
      if (part === null) continue;
      for (const blank of blanksBeside(document.text.slice(part.start, part.end))) yield reportOf(blank, part.start);
    }
    const words = blankInSubject(context);
    const first = document.greeting ?? document.sentences[0];
    if (words !== undefined && first) {
      yield { span: { start: first.start, end: first.end }, messageId: 'subject', data: { words } };
    }
  },
});
