import { afterEach, describe, expect, test } from 'vitest';
import { nextOnTheWall, reminderWords, todayOnTheWall } from '../../lib/plan/reminder.ts';
import { isWeekend } from '../../lib/plan/weekend.ts';

const HERE = process.env.TZ;
afterEach(() => {
  if (HERE === undefined) delete process.env.TZ;
  else process.env.TZ = HERE;
});

const next = (zone: string, time: string, after: string): string | undefined => {
  process.env.TZ = zone;
  return nextOnTheWall(time, new Date(after))?.toISOString();
};

// Checked with `date -d` and the zone's own announcements; moments are in UTC.
describe('the next moment at which the wall shows a time', () => {
  test.each<[string, string, string, string, string]>([
    ['later today', 'Europe/Berlin', '09:00', '2026-11-27T07:30:00Z', '2026-11-27T08:00:00.000Z'],
    [
      'at that very moment it is tomorrow',
      'Europe/Berlin',
      '09:00',
      '2026-11-27T08:00:00Z',
      '2026-11-28T08:00:00.000Z',
    ],
    ['over the end of a year', 'Asia/Kolkata', '08:15', '2026-12-31T03:00:00Z', '2027-01-01T02:45:00.000Z'],
    ['a leap day', 'America/Chicago', '07:00', '2028-02-28T14:00:00Z', '2028-02-29T13:00:00.000Z'],
    [
      'the morning after the clocks went forward',
      'America/New_York',
      '09:00',
      '2026-03-07T14:00:00Z',
      '2026-03-08T13:00:00.000Z',
    ],
    [
      'the morning after they went back',
      'America/New_York',
      '09:00',
      '2026-10-31T13:00:00Z',
      '2026-11-01T14:00:00.000Z',
    ],
    [
      'a time that is left out: the first moment after it',
      'Europe/Berlin',
      '02:30',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    ['the first minute that is left out', 'Europe/Berlin', '02:00', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['the day after it was left out', 'Europe/Berlin', '02:30', '2026-03-29T01:00:00Z', '2026-03-30T00:30:00.000Z'],
    [
      'half an hour that is left out',
      'Australia/Lord_Howe',
      '02:15',
      '2026-10-03T00:00:00Z',
      '2026-10-03T15:30:00.000Z',
    ],
    ['two hours that are left out', 'Antarctica/Troll', '02:10', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['midnight that is left out', 'Africa/Cairo', '00:30', '2026-04-23T12:00:00Z', '2026-04-23T22:00:00.000Z'],
    [
      'the last hour of a day that is left out',
      'America/Nuuk',
      '23:30',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'a time that comes twice: the first',
      'Europe/Berlin',
      '02:30',
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'after the first of both: not the second',
      'Europe/Berlin',
      '02:30',
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00.000Z',
    ],
    ['between both', 'America/New_York', '01:30', '2026-11-01T05:45:00Z', '2026-11-02T06:30:00.000Z'],
    ['a day that was left out', 'Pacific/Apia', '09:00', '2011-12-29T20:00:00Z', '2011-12-30T19:00:00.000Z'],
    [
      'three quarters of an hour from the full hour',
      'Asia/Kathmandu',
      '06:00',
      '2026-06-01T00:00:00Z',
      '2026-06-01T00:15:00.000Z',
    ],
  ])('%s', (_, zone, time, after, expected) => {
    expect(next(zone, time, after)).toBe(expected);
  });

  test('in another zone it is another moment', () => {
    expect(next('Europe/London', '09:00', '2026-11-27T07:00:00Z')).toBe('2026-11-27T09:00:00.000Z');
    expect(next('America/Denver', '09:00', '2026-11-27T07:00:00Z')).toBe('2026-11-27T16:00:00.000Z');
  });

  test.each(['24:00', '9:00', '09:60', 'nine', ''])('%j is no time', (time) => {
    expect(nextOnTheWall(time, new Date(0))).toBeNull();
    expect(todayOnTheWall(time, new Date(0))).toBeNull();
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Antarctica/Troll', 'UTC'])(
    'in %s there is one a day, every day of a year, for every half hour',
    (zone) => {
      process.env.TZ = zone;
      for (let half = 0; half < 48; half++) {
        const time = `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
        let at = new Date(2026, 0, 1, 0, 0, -1);
        for (let day = 0; day < 365; day++) {
          const moment = nextOnTheWall(time, at)!;
          expect(moment > at).toBe(true);
          expect(moment.getTime() - at.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
          at = moment;
        }
        expect(at.getFullYear()).toBe(2026);
        expect([at.getMonth(), at.getDate()]).toEqual([11, 31]);
      }
    },
  );
});

test('today’s moment is there before and after it', () => {
  process.env.TZ = 'Europe/Berlin';
  for (const now of ['2026-03-29T00:10:00Z', '2026-03-29T20:00:00Z']) {
    expect(todayOnTheWall('02:30', new Date(now))?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  }
});

test.each([
  [{ people: 5, promises: 1 }, 'Today: 5 people, 1 promise due.'],
  [{ people: 1, promises: 0 }, 'Today: 1 person.'],
  [{ people: 0, promises: 3 }, 'Today: 3 promises due.'],
  [{ people: 0, promises: 0 }, null],
])('%j is said with numbers only: %j', (due, words) => {
  expect(reminderWords(due)).toBe(words);
});

test.each([
  ['2026-11-27', 'en-GB', false],
  ['2026-11-28', 'en-GB', true],
  ['2026-11-29', 'de', true],
  ['2026-11-27', 'ar-EG', true],
  ['2026-11-27', 'he', true],
  ['2026-11-29', 'he', false],
  ['2026-11-28', 'no locale at all', true],
])('%s in %s is a day of the weekend: %s', (day, locale, expected) => {
  expect(isWeekend(day, locale)).toBe(expected);
});
