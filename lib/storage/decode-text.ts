/** How a file's bytes were read. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly sentence: string };

/** Bytes that are looked at to tell text from what is none. */
const SAMPLE_BYTES = 65_536;

const NO_TEXT =
  'This file is no text, whatever its name says: it may be a picture. Save the list as CSV and choose that file.';

/** First bytes of files that people take for a list. */
const KNOWN: readonly (readonly [string, string])[] = [
  [
    'PK\u0003\u0004',
    'This is a workbook or an archive. Open it in your spreadsheet program, save it as CSV and choose that file.',
  ],
  [
    '\u00D0\u00CF\u0011\u00E0',
    'This is an old workbook. Open it in your spreadsheet program, save it as CSV and choose that file.',
  ],
  ['%PDF-', 'This is a PDF. Save the list as CSV and choose that file.'],
];

const decoded = (bytes: Uint8Array, label: string, encoding: Encoding): Decoded => ({
  ok: true,
  text: new TextDecoder(label).decode(bytes),
  encoding,
});

/** Which half of most pairs of bytes is nothing, as in UTF-16 of Latin letters; null for neither. */
function emptyHalf(sample: Uint8Array): 'first' | 'second' | null {
  const pairs = Math.floor(sample.length / 2);
  const empty = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) if (sample[i] === 0) empty[i % 2] = (empty[i % 2] ?? 0) + 1;
  const [first = 0, second = 0] = empty;
  if (pairs < 2 || Math.max(first, second) < pairs * 0.5 || Math.min(first, second) > pairs * 0.05) return null;
  return first > second ? 'first' : 'second';
}

/** Control characters that no list has, but for a few that got into a cell. */
function isBinary(sample: Uint8Array): boolean {
  const controls = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return sample.includes(0) || controls > Math.max(4, sample.length * 0.01);
}

/**
 * A file's bytes as text: by its byte order mark, else UTF-8 where all of it is that, else UTF-16 where half of its bytes are
 * nothing, else Windows-1252, which older spreadsheet programs write. What is no text is refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KNOWN.find(([sign]) => head.startsWith(sign));
  if (known !== undefined) return { ok: false, sentence: known[1] };
  if (head.startsWith('\u00FF\u00FE')) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (head.startsWith('\u00FE\u00FF')) return decoded(bytes, 'utf-16be', 'UTF-16');
  const half = emptyHalf(sample);
  if (half !== null) return decoded(bytes, half === 'first' ? 'utf-16be' : 'utf-16le', 'UTF-16');
  if (isBinary(sample)) return { ok: false, sentence: NO_TEXT };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decoded(bytes, 'windows-1252', 'Windows-1252');
  }
}
