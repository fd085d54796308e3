import { expect, test } from 'vitest';
import { regionsOf } from '../../../lib/engine/rewrite/regions.ts';
import { readDraft } from '../support/read.ts';

const BODY = 'We rent out forklifts of the newest kind. Your new hall opens with 6 docks, as I read.';

/** What is left to be moved of a draft that begins so. */
const moved = (begin: string): string => {
  const { document } = readDraft(`${begin}${BODY}\n\nBest,\nMo`);
  const [first] = regionsOf(document);
  return document.text.slice(first?.[0]?.start, first?.at(-1)?.end);
};

test.each([
  'Juno!\n',
  'Gentile Ing. Bassi,\n\n',
  'Gentile Dottoressa Ferri,\n\n',
  'Hi <<Contact_FirstName>>,\n\n',
  'Hi %FIRSTNAME%,\n\n',
  'Sehr geehrte Frau Prof. Lind,\n\n',
])('a first line that only calls somebody stays first: %j', (begin) => expect(moved(begin)).toBe(BODY));

test.each([
  'Fourteen reviews since Easter mention a wait of over 40 minutes,\n\n',
  'As I read,\n',
  'A word about docks.\n\n',
])('a first line that says more may be moved: %j', (begin) => expect(moved(begin)).toBe(`${begin}${BODY}`));
