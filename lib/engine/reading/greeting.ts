import type { Span } from '../types.ts';
import { type Line, lineOf, perLine } from './lines.ts';

// Names are told by their capitals, so nothing here may ignore case as a whole.
const GREETING_WORD =
  "(?:[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Hh]iya|[Hh]eya|[Gg]['’]day|[Dd]ear|DEAR|[Gg]reetings|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Mm]orning|[Aa]fternoon|[Ee]vening|[Hh]allo|[Hh]owdy|[Yy]o|[Rr]espected|[Ee]steemed|[Nn]amaste|[Gg]rüezi|[Gg]r(?:üß|uess) [Gg]ott|[Gg]uten [Tt]ag|[Ss]ervus|[Mm]oin|[Bb]onjour|[Ss]alut|[Cc]iao|[Bb]uongiorno|[Hh]ola|[Oo]lá|[Hh]ej|[Hh]oi|[Hh]ei|[Tt]ere|[Aa] [Cc]hara|[Bb]ore [Dd]a|[Bb]om [Dd]ia|[Kk]ia [Oo]ra|[Kk]edves|[Ee]stimad[ao]|[Qq]uerid[ao]|[Cc]h(?:ère|er)|[Bb]este|[Gg]eachte|[Ll]ieber?|[Ss]ehr [Gg]eehrter?|[Cc]ar[ao]|[Pp]rezad[ao]|[Ss]zanown[ya]|[Dd]r[oa]g[ia]|[Pp]oštovan[ia]|[Vv]ážen[áý]|[Kk]ära|[Kk]ære)";
/** What a greeting begins with, unless that is a name. */
export const GREETS = new RegExp(`^${GREETING_WORD}(?!\\p{L})`, 'u');
const ADDRESSED =
  "(?:there|at|all|again|both|team|everyone|everybody|folks|guys|friends?|colleagues?|members|parents|residents|neighbours?|customers?|reader|partner|and|&|to|you|[Ss]irs?(?:\\/[Mm]adam)?|madam|or|the|sales|[Dd]r\\.?|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|[Pp]rof\\.?|von|van|de|da|der|den|\\p{Lu}[\\p{L}'’.-]*|\\{\\{?[^{}\\n]{1,40}\\}?\\}|\\[[^\\[\\]\\n]{1,40}\\])";
/** The greeting of a line that goes on: `Hi Ana, I saw ...`. */
const GREETING_START = new RegExp(
  `^${GREETING_WORD}(?:\\s+${ADDRESSED}|,\\s?\\p{Lu}[\\p{L}'’-]*(?=,)){0,6}\\s*(?:[,:!.…]+(?=\\s|$)|\\s[–—-]+(?=\\s)|[–—](?=\\s)|$)`,
  'u',
);
const GREETING_LOWER_NAME = new RegExp(`^${GREETING_WORD}\\s+[\\p{L}'’-]{2,20}\\s*(?:[,:!]+(?=\\s|$)|$)`, 'u');
/** Without a comma, where what follows can only begin a sentence: `Hi Ana I saw ...`. */
const GREETING_RUN_ON =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\s+(?:[Dd]r\.? |[Mm]rs?\.? |[Mm]s\.? )?\p{Lu}[\p{L}'’-]+(?=\s+(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Jj]ust|[Hh]ope|[Tt]hanks|[Ss]aw|[Yy]our?|[Qq]uick|[Tt]his is|[Hh]ow)\s)/u;
const BARE_NAME =
  /^(?:\p{Lu}[\p{L}'’-]*)(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]*|\s\p{Lu}[\p{L}'’-]*)?\s?(?:,|:|\s[–—-])(?=\s|$)/u;

/** Words that begin a line and greet nobody, though a comma follows. */
const NO_NAME =
  /^(?:thanks|thank|best|cheers|sure|yes|no|ok|okay|great|well|sorry|also|so|however|finally|first|second|actually|honestly|frankly|perhaps|maybe|sadly|luckily|unfortunately|hopefully|fantastic|perfect|brilliant|awesome|amazing|wonderful|excellent|wow|absolutely|right|understood|agreed|noted|fair|true|interesting|congratulations|congrats|apologies|today|yesterday|tomorrow|recently|lately|last|in|if|when|as|for|after|before|since|while|then|next|now|here|there|again|still|meanwhile|instead)\b/i;

const lengthOf = (match: RegExpExecArray | null): number => match?.[0].trimEnd().length ?? 0;

const greetingLength = perLine((text) =>
  lengthOf(GREETING_START.exec(text) ?? GREETING_LOWER_NAME.exec(text) ?? GREETING_RUN_ON.exec(text)),
);
const bareNameLength = perLine((text) => (NO_NAME.test(text) ? 0 : lengthOf(BARE_NAME.exec(text))));

/** The greeting at the start of the body, also of a line that goes on, and the lines without it. */
export function takeGreeting(lines: readonly Line[]): { greeting: Span | null; rest: readonly Line[] } {
  const index = lines.findIndex((line) => line.text !== '');
  const line = lines[index];
  if (!line) return { greeting: null, rest: lines };
  const length = greetingLength(line) || (lines.length > 1 || line.text.length > 12 ? bareNameLength(line) : 0);
  if (length === 0) return { greeting: null, rest: lines };
  const greeting = { start: line.start, end: line.start + length };
  const left = line.text.slice(length);
  const gap = left.length - left.trimStart().length;
  const after: Line[] = left.trim() === '' ? [] : [lineOf(greeting.end + gap, line.end, left.trim())];
  return { greeting, rest: [...lines.slice(0, index), ...after, ...lines.slice(index + 1)] };
}
