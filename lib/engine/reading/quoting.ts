import type { Span } from '../types.ts';
import { type Line, perLine } from './lines.ts';

const QUOTED = /^>/;
const QUOTE_MARK = 62;
const DASH = 45;
const ATTRIBUTION_START =
  /^(?:on|am|le|el|em|il|op|den|på|dnia|w dniu|dne|il giorno|no dia|pe|от|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s/i;
const ATTRIBUTION_END =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał(?:\(a\))?|kirjoitti|napsal(?:\(a\))?|írta|a scris|написал(?:а)?|пише)\s?:$|(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|kirjoitti)\b.{0,80}:$/i;
const FORWARDED =
  /^(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}|begin forwarded message:|_{10,})/i;
const HEADER_BLOCK = /^(?:from|von|de|da):\s.*(?:@|\w)/i;
const HEADER_NEXT = /^(?:sent|date|to|gesendet|datum|an|envoyé|enviado|para|inviato|a):\s/i;
const SIGNATURE = /^--\s?$/;
const FOOTER =
  /\bunsubscribe\b|\bopt[- ]?out\b|manage (?:your )?(?:email )?preferences|you(?:'re| are) receiving this|view (?:this email )?in (?:your )?browser|this (?:e-?mail|message)(?: and any (?:attachments|files))?.{0,60}(?:confidential|intended (?:only|solely)|privileged)|registered (?:in|office|company|number)|company (?:no|number|registration)|all rights reserved|^(?:©|\(c\)|copyright)|^sent from my |^get outlook for |^(?:confidentiality notice|disclaimer)\b|privacy policy/i;
const POSTAL = /^\d{1,5}\s\p{Lu}.{3,60},\s.*(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b.*$/u;

/** Leaves out quoted lines, what introduces them, and everything after a forwarded header or a `-- ` line. */
export function dropQuoted(lines: readonly Line[], text: string, outside: Span[]): readonly Line[] {
  const body: Line[] = [];
  const lastLine = lines.at(-1);
  const dropRest = (line: Line) => outside.push({ start: line.start, end: lastLine ? lastLine.end : text.length });
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const first = line.text.charCodeAt(0);
    if (first === QUOTE_MARK) {
      outside.push({ start: line.start, end: line.end });
      continue;
    }
    if (first === DASH && index > 0 && SIGNATURE.test(line.text)) {
      dropRest(line);
      break;
    }
    if (line.text.length > 400 || !mayQuote(line)) {
      body.push(line);
      continue;
    }
    if (FORWARDED.test(line.text) && (!/^_/.test(line.text) || nextFilled(lines, index + 1, HEADER_BLOCK))) {
      dropRest(line);
      break;
    }
    if (HEADER_BLOCK.test(line.text) && HEADER_NEXT.test(lines[index + 1]?.text ?? '')) {
      dropRest(line);
      break;
    }
    const attribution = attributionLength(lines, index);
    if (attribution > 0) {
      const last = lines[index + attribution - 1] ?? line;
      outside.push({ start: line.start, end: last.end });
      const quoteFollows = nextFilled(lines, index + attribution, QUOTED);
      if (!quoteFollows) {
        // Mail programs that quote by indenting leave no mark in plain text: what follows is the other side's.
        const next = lines[index + attribution];
        if (next) dropRest(next);
        break;
      }
      index += attribution - 1;
      continue;
    }
    body.push(line);
  }
  return body;
}

/** First words of the lines that introduce quoted mail, in the languages above. */
const INTRODUCES = new Set('on am le el em il op den på dnia w dne no pe от begin from: von: de: da:'.split(' '));

/** Whether a line could be one of those that are looked for; cheap, and never wrong about a no. */
export const mayQuote = perLine((text): boolean => {
  const first = text.charCodeAt(0);
  // `-`, `_` and figures.
  if (first === 45 || first === 95 || (first >= 48 && first <= 57) || text.includes('@')) return true;
  const space = text.search(/\s/);
  return space > 0 && INTRODUCES.has(text.slice(0, space).toLowerCase());
});

function nextFilled(lines: readonly Line[], from: number, pattern: RegExp): boolean {
  for (let index = from; index < Math.min(lines.length, from + 4); index++) {
    const line = lines[index];
    if (line && line.text !== '') return pattern.test(line.text);
  }
  return false;
}

/** Lines of an `On 3 May 2026 ... wrote:` (at most three); 0 when there is none. */
function attributionLength(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (!first || !ATTRIBUTION_START.test(first.text)) {
    // `Ana Ruiz <ana@norwood.example> wrote:`
    return first && first.text.length < 200 && /@\S+>?\s.*:$/.test(first.text) && ATTRIBUTION_END.test(first.text)
      ? 1
      : 0;
  }
  let joined = '';
  for (let length = 1; length <= 3; length++) {
    const line = lines[index + length - 1];
    if (!line || line.text === '') return 0;
    joined = joined === '' ? line.text : `${joined} ${line.text}`;
    if (joined.length > 400) return 0;
    if (line.text.endsWith(':')) {
      // `On Monday you wrote:` is the seller's own sentence; a date or an address makes it a mail program's.
      return ATTRIBUTION_END.test(joined) && /\d|@/.test(joined) ? length : 0;
    }
  }
  return 0;
}

export const isFooter = perLine((text) => FOOTER.test(text) || POSTAL.test(text));

/** Footers stand at the end: unsubscribe lines, legal notices, postal addresses. */
export function dropFooter(lines: readonly Line[], outside: Span[]): readonly Line[] {
  let end = lines.length;
  let cut = end;
  for (let index = end - 1; index >= 0 && index >= end - 14; index--) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    if (line.text.length > 600) break;
    if (isFooter(line)) {
      // A newsletter in one paragraph is all there is.
      if (lines.slice(0, index).every((before) => before.text === '')) break;
      // A whole paragraph that merely mentions a privacy policy is body.
      if (line.text.length > 160 && !/confidential|unsubscribe|receiving this/i.test(line.text)) break;
      cut = index;
    } else if (cut < end && lines.slice(index + 1, cut).every((between) => between.text === '')) {
      break;
    }
  }
  end = cut;
  for (const line of lines.slice(end)) if (line.text !== '') outside.push({ start: line.start, end: line.end });
  return lines.slice(0, end);
}
