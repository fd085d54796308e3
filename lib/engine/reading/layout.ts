import type { Span } from '../types.ts';

/** A run of lines that reads as one paragraph or one bullet; marker and surrounding space left out. */
export interface Block extends Span {
  readonly bullet: boolean;
}

export interface Layout {
  readonly greeting: Span | null;
  readonly signOff: Span | null;
  readonly outside: readonly Span[];
  readonly blocks: readonly Block[];
}

interface Line extends Span {
  /** Trimmed, NBSP and tabs as spaces. */
  readonly text: string;
}

/**
 * Only this much of the body is taken apart, about 20,000 words: parsing costs some 40 microseconds a word, and no
 * message anybody coaches is longer. The rest is left alone, as if it were outside.
 */
const LONGEST_BODY = 100_000;
/** Lines read at most; binary junk can hold a line break in every other character. */
const MOST_LINES = 20_000;

const QUOTED = /^>/;
const ATTRIBUTION_START =
  /^(?:on|am|le|el|em|il|op|den|på|dnia|w dniu|dne|il giorno|no dia|pe|от|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s/i;
const ATTRIBUTION_END =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał(?:\(a\))?|kirjoitti|napsal(?:\(a\))?|írta|a scris|написал(?:а)?|пише)\s?:$|(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|kirjoitti)\b.{0,80}:$/i;
const FORWARDED =
  /^(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}|begin forwarded message:|_{10,})/i;
const HEADER_BLOCK = /^(?:from|von|de|da):\s.*(?:@|\w)/i;
const HEADER_NEXT = /^(?:sent|date|to|gesendet|datum|an|envoyé|enviado|para|inviato|a):\s/i;
const SIGNATURE = /^--\s?$/;
const BULLET = /^(?:[-*•‣◦·▪●–—]|\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;

const CLOSING_WORDS =
  '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:wishes|regards|thanks))?|regards|all (?:the|my) best|best (?:wishes|regards)|thanks(?: (?:so much|a lot|again|in advance|and regards|for your (?:time|help)|,? and (?:best|kind) regards))?|thank you(?: (?:so much|again|in advance|very much))?|thx|ta|cheers|yours(?: (?:truly|sincerely|faithfully))?|sincerely(?: yours)?|respectfully|warmly|cordially|talk soon|speak soon|take care|until (?:then|soon)|with (?:thanks|appreciation|gratitude)|have a (?:good|great|nice|lovely) (?:day|week|weekend|one)|love|hugs|br|kr|rgds|mfg|best|xx?)';
const CLOSING = new RegExp(`^${CLOSING_WORDS}\\s*[,.!–—-]*$`, 'i');
const CLOSING_WITH_NAME =
  /^(?:[Bb]est|[Kk]ind [Rr]egards|[Bb]est [Rr]egards|[Ww]arm [Rr]egards|[Rr]egards|[Tt]hanks|[Mm]any thanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Aa]ll the best|[Tt]alk soon)\s*[,!–—-]*\s+\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}[.!]?$/u;
const DASHED_NAME = /^[-–—~]\s?\p{Lu}[\p{L}'’.]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u;
const NAME_LINE = /^\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’.-]*){0,3}[,.]?$/u;
const POSTSCRIPT = /^p\.?\s?p?\.?s\b\.?/i;
const CONTACT_LINE =
  /(?:\+?\(?\d[\d\s().-]{7,}\d)|\b[\w.+-]+@[\w-]+\.\w|\b(?:www\.|https?:\/\/)|^(?:tel|phone|mobile|cell|m|t|p|e|w|f|fax|direct|linkedin)\s?[:.|]\s?|\s\|\s/i;
const FOOTER =
  /\bunsubscribe\b|\bopt[- ]?out\b|manage (?:your )?(?:email )?preferences|you(?:'re| are) receiving this|view (?:this email )?in (?:your )?browser|this (?:e-?mail|message)(?: and any (?:attachments|files))?.{0,60}(?:confidential|intended (?:only|solely)|privileged)|registered (?:in|office|company|number)|company (?:no|number|registration)|all rights reserved|^(?:©|\(c\)|copyright)|^sent from my |^get outlook for |^(?:confidentiality notice|disclaimer)\b|privacy policy/i;
const POSTAL = /^\d{1,5}\s\p{Lu}.{3,60},\s.*(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b.*$/u;

// Names are told by their capitals, so nothing here may ignore case as a whole.
const GREETING_WORD =
  '(?:[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Hh]iya|[Hh]eya|[Dd]ear|DEAR|[Gg]reetings|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Mm]orning|[Aa]fternoon|[Ee]vening|[Hh]allo|[Hh]owdy|[Yy]o)';
const ADDRESSED =
  "(?:there|all|again|both|team|everyone|everybody|folks|guys|friends?|colleagues?|members|parents|residents|neighbours?|customers?|reader|partner|and|&|to|you|sirs?|madam|or|the|sales|[Dd]r\\.?|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|[Pp]rof\\.?|von|van|de|da|der|den|\\p{Lu}[\\p{L}'’.-]*|\\{\\{?[^{}\\n]{1,40}\\}?\\}|\\[[^\\[\\]\\n]{1,40}\\])";
/** The greeting of a line that goes on: `Hi Ana, I saw ...`. */
const GREETING_START = new RegExp(
  `^${GREETING_WORD}(?:\\s+${ADDRESSED}|,\\s?\\p{Lu}[\\p{L}'’-]*(?=,)){0,6}\\s*(?:[,:!.…]+(?=\\s|$)|\\s[–—-]+(?=\\s)|[–—](?=\\s)|$)`,
  'u',
);
const GREETING_LOWER_NAME = new RegExp(`^${GREETING_WORD}\\s+[\\p{L}'’-]{2,20}\\s*(?:[,:!]+(?=\\s|$)|$)`, 'u');
const BARE_NAME =
  /^(?:\p{Lu}[\p{L}'’-]*)(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]*|\s\p{Lu}[\p{L}'’-]*)?\s?(?:,|:|\s[–—-])(?=\s|$)/u;

/** Tells the body from what stands around it. Linear in the length of `text`. */
export function readLayout(text: string, sellerName?: string): Layout {
  const lines = readLines(text);
  const outside: Span[] = [];
  const body = dropQuoted(lines, text, outside);
  const kept = dropFooter(body, outside);
  const closing = findClosing(kept, sellerName);
  let signOff: Span | null = null;
  let inside: readonly Line[] = kept;
  if (closing) {
    signOff = closing.span;
    for (const line of closing.after) outside.push({ start: line.start, end: line.end });
    inside = closing.body;
  }
  const { greeting, rest } = takeGreeting(inside);
  const blocks = joinBlocks(rest, text);
  return { greeting, signOff, outside: mergeSpans(outside), blocks };
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length && lines.length < MOST_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const lead = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    lines.push({
      start: start + lead,
      end: start + lead + trimmed.length,
      text: /[\u00A0\t\u2000-\u200A\u202F]/.test(trimmed)
        ? trimmed.replace(/[\u00A0\t\u2000-\u200A\u202F]/g, ' ')
        : trimmed,
    });
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}

/** Leaves out quoted lines, what introduces them, and everything after a forwarded header or a `-- ` line. */
function dropQuoted(lines: readonly Line[], text: string, outside: Span[]): readonly Line[] {
  const body: Line[] = [];
  const lastLine = lines.at(-1);
  const dropRest = (line: Line) => outside.push({ start: line.start, end: lastLine ? lastLine.end : text.length });
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    if (QUOTED.test(line.text)) {
      outside.push({ start: line.start, end: line.end });
      continue;
    }
    if (SIGNATURE.test(line.text) && index > 0) {
      dropRest(line);
      break;
    }
    if (line.text.length > 400) {
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

/** Footers stand at the end: unsubscribe lines, legal notices, postal addresses. */
function dropFooter(lines: readonly Line[], outside: Span[]): readonly Line[] {
  let end = lines.length;
  let cut = end;
  for (let index = end - 1; index >= 0 && index >= end - 14; index--) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    if (line.text.length > 600) break;
    if (FOOTER.test(line.text) || POSTAL.test(line.text)) {
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

interface Closing {
  readonly span: Span;
  readonly body: readonly Line[];
  readonly after: readonly Line[];
}

/** The closing, the name lines that belong to it, and the signature lines after them. */
function findClosing(lines: readonly Line[], sellerName: string | undefined): Closing | null {
  const filled: number[] = [];
  for (let index = lines.length - 1; index >= 0 && filled.length < 14; index--)
    if (lines[index]?.text !== '') filled.unshift(index);
  const name = sellerName?.trim().toLowerCase() ?? '';
  const firstName = name.split(/\s+/)[0] ?? '';
  const isOwnName = (line: string) => {
    const bare = line
      .toLowerCase()
      .replace(/^[-–—~]\s?/, '')
      .replace(/[,.!]+$/, '');
    return bare !== '' && name !== '' && (bare === name || bare === firstName);
  };
  for (let position = 0; position < filled.length; position++) {
    const index = filled[position];
    const line = index === undefined ? undefined : lines[index];
    if (!line || index === undefined || line.text.length > 60) continue;
    const alone = CLOSING.test(line.text);
    const withName = !alone && CLOSING_WITH_NAME.test(line.text) && !/[?]$/.test(line.text);
    const named = !alone && !withName && position > 0 && (DASHED_NAME.test(line.text) || isOwnName(line.text));
    // A signature without any closing: a name, then lines that look like a card.
    const card =
      !alone &&
      !withName &&
      !named &&
      position > 0 &&
      NAME_LINE.test(line.text) &&
      looksLikeCard(lines, filled, position);
    if (!alone && !withName && !named && !card) continue;
    const following = filled
      .slice(position + 1)
      .map((at) => lines[at])
      .filter((next): next is Line => next !== undefined);
    const postscript = following.findIndex((next) => POSTSCRIPT.test(next.text));
    const tail = postscript < 0 ? following : following.slice(0, postscript);
    if (!tail.every((next) => next.text.length <= 90 && !/[?]$/.test(next.text) && !BULLET.test(next.text))) continue;
    // Running text after `Thanks.` means that it was a sentence, not a closing.
    if (
      tail.some(
        (next) => /[a-z]{2,}[.!]$/.test(next.text) && next.text.split(' ').length > 5 && !CONTACT_LINE.test(next.text),
      )
    )
      continue;
    if (alone && tail.length > 8) continue;
    let nameLines = 0;
    if (alone) while (nameLines < 2 && isName(tail[nameLines]?.text)) nameLines++;
    nameLines = Math.min(nameLines, 1);
    const last = nameLines > 0 ? (tail[nameLines - 1] ?? line) : line;
    const postscriptStart = postscript < 0 ? undefined : following[postscript]?.start;
    return {
      span: { start: line.start, end: last.end },
      body: [
        ...lines.slice(0, index),
        ...(postscriptStart === undefined ? [] : lines.filter((next) => next.start >= postscriptStart)),
      ],
      after: tail.slice(nameLines),
    };
  }
  return null;
}

function isName(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text.length <= 40 &&
    (NAME_LINE.test(text) || DASHED_NAME.test(text) || /^\p{L}[\p{L}'’.-]{0,14}$/u.test(text))
  );
}

function looksLikeCard(lines: readonly Line[], filled: readonly number[], position: number): boolean {
  const following = filled.slice(position + 1).map((at) => lines[at]?.text ?? '');
  if (following.length === 0 || following.length > 6) return false;
  if (!following.every((text) => text.length <= 90 && !/[?!]$/.test(text))) return false;
  return following.some((text) => CONTACT_LINE.test(text));
}

function takeGreeting(lines: readonly Line[]): { greeting: Span | null; rest: readonly Line[] } {
  const index = lines.findIndex((line) => line.text !== '');
  const line = lines[index];
  if (!line) return { greeting: null, rest: lines };
  const match =
    GREETING_START.exec(line.text) ??
    GREETING_LOWER_NAME.exec(line.text) ??
    (/^(?:thanks|thank|best|cheers|sure|yes|no|ok|okay|great|well|sorry|also|so|however|finally|first|second)\b/i.test(
      line.text,
    )
      ? null
      : lines.length > 1 || line.text.length > 12
        ? BARE_NAME.exec(line.text)
        : null);
  if (!match || match[0].trim() === '') return { greeting: null, rest: lines };
  const length = match[0].trimEnd().length;
  const greeting = { start: line.start, end: line.start + length };
  const left = line.text.slice(length);
  const gap = left.length - left.trimStart().length;
  const after: Line[] = left.trim() === '' ? [] : [{ start: greeting.end + gap, end: line.end, text: left.trim() }];
  return { greeting, rest: [...lines.slice(0, index), ...after, ...lines.slice(index + 1)] };
}

/** Joins lines that a mail program wrapped, so that a sentence is never cut in the middle. */
function joinBlocks(lines: readonly Line[], text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; bullet: boolean; last: Line } | null = null;
  let read = 0;
  const close = () => {
    if (open && open.end > open.start) blocks.push({ start: open.start, end: open.end, bullet: open.bullet });
    open = null;
  };
  for (const line of lines) {
    if (line.text === '' || !/\S/.test(text.slice(line.start, line.end))) {
      close();
      continue;
    }
    if (read > LONGEST_BODY) break;
    const room = LONGEST_BODY - read;
    const end: number = Math.min(line.end, line.start + room);
    read += end - line.start;
    const marker = BULLET.exec(line.text);
    if (open !== null && marker === null && wraps((open as { last: Line }).last, line, text)) {
      open = { ...(open as { start: number; bullet: boolean }), end, last: line };
      continue;
    }
    close();
    open = { start: line.start + (marker ? marker[0].length : 0), end, bullet: marker !== null, last: line };
  }
  close();
  return blocks;
}

function wraps(before: Line, line: Line, text: string): boolean {
  if (/[.!?:…]["'”’)]*$/.test(before.text)) return false;
  // Something that was left out stands between them.
  if (/\S/.test(text.slice(before.end, line.start))) return false;
  return /^\p{Ll}/u.test(line.text) || before.text.length >= 50;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 2)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
