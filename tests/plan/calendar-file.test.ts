import { afterEach, describe, expect, test } from 'vitest';
import { calendarFile } from '../../lib/plan/calendar-file.ts';
import { EMPTY_PLAN, type PlanItem } from '../../lib/plan/types.ts';

const STAMP = Date.UTC(2026, 10, 27, 9, 15, 30);

const item = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...EMPTY_PLAN,
  id: 7,
  day: '2026-11-30',
  position: 0,
  touch: 1,
  from: '',
  doneAt: null,
  createdAt: 1_000,
  who: 'Ana Pires, Norwood Dental',
  how: 'email',
  ...rest,
});

/** Entries of a calendar file, read by RFC 5545 and by nothing of ours: lines unfolded, then names, then escapes. */
function entriesIn(file: string): Record<string, string>[] {
  const lines = file.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push({});
    const [, name = '', value = ''] = /^([^:]+):(.*)$/u.exec(line) ?? [];
    const entry = entries.at(-1);
    if (entry) entry[name] = value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
  }
  return entries;
}

const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('one entry an item', () => {
  test('all day, with what is planned', () => {
    const file = calendarFile(
      [
        item({
          contact: 'ana@norwood.example',
          whyKind: 'referred',
          referrer: 'Tomás',
          objective: 'Learn who plans recalls',
          what: 'Who looks after recalls?',
          value: 'How others count a chair',
          nextStep: 'Meet the planner',
        }),
      ],
      STAMP,
    );
    expect(entriesIn(file)).toMatchObject([
      {
        'DTSTART;VALUE=DATE': '20261130',
        DTSTAMP: '20261127T091530Z',
        SUMMARY: 'Email: Ana Pires, Norwood Dental',
        DESCRIPTION: [
          'Contact: ana@norwood.example',
          'Why: Referred by Tomás',
          'Objective: Learn who plans recalls',
          'What: Who looks after recalls?',
          'Value I bring: How others count a chair',
          'Next step: Meet the planner',
        ].join('\n'),
        TRANSP: 'TRANSPARENT',
      },
    ]);
    expect(file.split('\r\n').filter((line) => /^(?:BEGIN|END):VCALENDAR$/u.test(line))).toHaveLength(2);
    expect(file).not.toMatch(/DTEND|VALARM|ORGANIZER/u);
  });

  test.each([
    [{ who: ' ', how: '' }, 'Reach out: somebody not named yet'],
    [{ who: 'Ben', how: 'call' }, 'Call: Ben'],
    [{ who: 'Ben', how: 'linkedin' }, 'LinkedIn: Ben'],
    [{ who: 'Ben', how: 'meeting' }, 'Meeting: Ben'],
  ] as const)('%o is called “%s”', (rest, summary) => {
    const [entry] = entriesIn(calendarFile([item(rest)], STAMP));
    expect(entry).toMatchObject({ SUMMARY: summary });
  });

  test('what is done stays out, and a plan of nothing is a calendar without entries', () => {
    expect(entriesIn(calendarFile([item({ doneAt: 5 }), item({ id: 8 })], STAMP))).toHaveLength(1);
    expect(calendarFile([], STAMP)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/u);
  });
});

describe('what people write comes through as it was', () => {
  test.each([
    ['commas; semicolons', 'Pires, Ana; Norwood'],
    ['a backslash', 'C:\\plans\\new'],
    ['quotation marks and colons', 'She said: "later", then ^no'],
    ['lines', 'one\ntwo\nthree'],
    ['markup', '<b>bold</b> & co'],
    ['other scripts', 'Zoë Çelik 田中 Олена שלום'],
    ['signs of two units', 'thanks 😀👩‍👩‍👧 again'],
    ['what looks like a line of the file', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other'],
    ['a long text', 'Wartezeiten für Rückrufe größer als üblich, sagt sie. '.repeat(30).trim()],
    ['a long text without spaces', '長'.repeat(400)],
  ])('%s', (_, text) => {
    const file = calendarFile([item({ why: text, who: 'x' })], STAMP);
    const entries = entriesIn(file);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.DESCRIPTION).toBe(`Why: ${text}`);
    expect(file.split('\r\n').filter((line) => bytes(line) > 75)).toEqual([]);
    // No character is cut in two by a fold.
    expect(file).not.toContain('\ufffd');
    expect(file.isWellFormed()).toBe(true);
  });

  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['bell\u0007 and null\u0000', 'bell and null'],
    ['half a sign \ud83d', 'half a sign \ufffd'],
  ])('%j', (text, read) => {
    expect(entriesIn(calendarFile([item({ why: text })], STAMP))[0]?.DESCRIPTION).toBe(`Why: ${read}`);
  });
});

describe('the day stays the day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'in %s, also where the clock changes',
    (name) => {
      process.env.TZ = name;
      const days = ['2026-03-29', '2026-10-25', '2026-11-01', '2026-04-05', '2028-02-29', '2026-12-31'];
      const entries = entriesIn(
        calendarFile(
          days.map((day, id) => item({ day, id })),
          STAMP,
        ),
      );
      expect(entries.map((entry) => entry['DTSTART;VALUE=DATE'])).toEqual(days.map((day) => day.replaceAll('-', '')));
      expect(entries.map(({ DTSTAMP }) => DTSTAMP)).toEqual(days.map(() => '20261127T091530Z'));
    },
  );
});

test('the same plan is the same file; a moved item keeps its id, another item has another', () => {
  const uid = (one: PlanItem) => entriesIn(calendarFile([one], STAMP))[0]?.UID;
  expect(calendarFile([item()], STAMP)).toBe(calendarFile([item()], STAMP));
  expect(uid(item({ day: '2026-12-04', who: 'Ana' }))).toBe(uid(item()));
  expect(uid(item({ id: 8 }))).not.toBe(uid(item()));
  expect(uid(item({ createdAt: 2_000 }))).not.toBe(uid(item()));
});
