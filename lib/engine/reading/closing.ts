import type { Span } from '../types.ts';
import { bulletLength, type Line, perLine } from './lines.ts';

const CLOSING_WORDS =
  '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:wishes|regards|thanks))?|regards|all (?:the|my) best|best (?:wishes|regards)|thanks(?: (?:so much|a lot|again|in advance|and regards|for your (?:time|help)|,? and (?:best|kind) regards))?|thank you(?: (?:so much|again|in advance|very much))?|thx|ta|cheers|yours(?: (?:truly|sincerely|faithfully))?|sincerely(?: yours)?|respectfully|warmly|cordially|talk soon|speak soon|take care|until (?:then|soon)|with (?:thanks|appreciation|gratitude)|have a (?:good|great|nice|lovely) (?:day|week|weekend|one)|love|hugs|br|kr|rgds|mfg|best|xx?)';
const CLOSING = new RegExp(`^${CLOSING_WORDS}\\s*[,.!–—-]*$`, 'i');
const CLOSING_WITH_NAME =
  /^(?:[Bb]est|[Kk]ind [Rr]egards|[Bb]est [Rr]egards|[Ww]arm [Rr]egards|[Rr]egards|[Tt]hanks|[Mm]any thanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Aa]ll the best|[Tt]alk soon)\s*[,!–—-]*\s+\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}[.!]?$/u;
const DASHED_NAME = /^[-–—~]\s?\p{Lu}[\p{L}'’.]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u;
const NAME_LINE = /^\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’.-]*){0,3}[,.]?$/u;
/** `Tom`, `Tom Reed`, and with a house: `Tom Reed, Beanpost`, `Tom (Beanpost)`. */
const LONE_NAME =
  /^\p{Lu}\p{Ll}[\p{L}'’-]{0,14}(?:\s\p{Lu}[\p{L}'’-]{1,15})?(?:, \p{Lu}[\p{L}\p{N}'’&-]{1,20}(?: \p{Lu}[\p{L}\p{N}'’&-]{1,20})?| \(\p{Lu}[\p{L}\p{N} '’&-]{1,30}\))?$/u;
const POSTSCRIPT = /^p\.?\s?p?\.?s\b\.?/i;
const CONTACT_LINE =
  /(?:\+?\(?\d[\d\s().-]{7,}\d)|\b[\w.+-]+@[\w-]+\.\w|\b(?:www\.|https?:\/\/)|^(?:tel|phone|mobile|cell|m|t|p|e|w|f|fax|direct|linkedin)\s?[:.|]\s?|\s\|\s/i;
export interface Closing {
  readonly span: Span;
  readonly body: readonly Line[];
  readonly after: readonly Line[];
}

/** The closing, the name lines that belong to it, and the signature lines after them. */
export function findClosing(lines: readonly Line[], sellerName: string | undefined): Closing | null {
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
    const alone = closes(line);
    const withName = !alone && closesWithName(line);
    const named = !alone && !withName && position > 0 && (isDashedName(line) || isOwnName(line.text));
    // A signature without any closing: a name, then lines that look like a card.
    const card =
      !alone && !withName && !named && position > 0 && isNameLine(line) && looksLikeCard(lines, filled, position);
    const lone = isLoneName(lines, filled, position);
    if (!alone && !withName && !named && !card && !lone) continue;
    const following = filled
      .slice(position + 1)
      .map((at) => lines[at])
      .filter((next): next is Line => next !== undefined);
    const postscript = following.findIndex(isPostscript);
    const tail = postscript < 0 ? following : following.slice(0, postscript);
    if (!tail.every((next) => next.text.length <= 90 && !next.text.endsWith('?') && bulletLength(next) === 0)) continue;
    // Running text after `Thanks.` means that it was a sentence, not a closing.
    if (tail.some(isRunningText)) continue;
    if (alone && tail.length > 8) continue;
    let nameLines = 0;
    if (alone) while (nameLines < 2 && isName(tail[nameLines])) nameLines++;
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

const closes = perLine((text) => CLOSING.test(text));
const closesWithName = perLine((text) => CLOSING_WITH_NAME.test(text) && !text.endsWith('?'));
const isDashedName = perLine((text) => DASHED_NAME.test(text));
const isNameLine = perLine((text) => NAME_LINE.test(text));
export const isPostscript = perLine((text) => POSTSCRIPT.test(text));
const isRunningText = perLine(
  (text) => /[a-z]{2,}[.!]$/.test(text) && text.split(' ').length > 5 && !CONTACT_LINE.test(text),
);
const isShortName = perLine((text) => /^\p{L}[\p{L}'’.-]{0,14}$/u.test(text));
/** `[Your Name]`, which nobody filled in. */
const isBlank = perLine((text) => /^[[{<].+[\]}>]$/.test(text));
const isLone = perLine((text) => LONE_NAME.test(text));

const isName = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= 40 &&
  (isNameLine(line) || isDashedName(line) || isShortName(line) || isBlank(line));

/** `...on Thursday?`, a blank line, `Tom`: the last line is a name and nothing else. */
function isLoneName(lines: readonly Line[], filled: readonly number[], position: number): boolean {
  const index = filled[position] ?? 0;
  const last = position > 0 && position === filled.length - 1;
  const line = lines[index];
  return last && lines[index - 1]?.text === '' && line !== undefined && isLone(line);
}

function looksLikeCard(lines: readonly Line[], filled: readonly number[], position: number): boolean {
  const following = filled.slice(position + 1).map((at) => lines[at]?.text ?? '');
  if (following.length === 0 || following.length > 6) return false;
  if (!following.every((text) => text.length <= 90 && !/[?!]$/.test(text))) return false;
  return following.some((text) => CONTACT_LINE.test(text));
}
