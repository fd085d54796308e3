const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const DAY_LENGTH = 86_400_000;
const FRIDAY = 5;

/** Days since 1970 of a calendar day; whatever is too much of a month runs on into the next. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_LENGTH;

const written = (number: number): string => new Date(number * DAY_LENGTH).toISOString().slice(0, 10);

/** The day sent, in the forms the words below are worked out from. */
interface Sent {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Monday of its week. */
  readonly monday: number;
}

function sentOn(day: string): Sent | undefined {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const number = dayNumber(year, month - 1, date);
  const weekday = new Date(number * DAY_LENGTH).getUTCDay();
  return { number, year, month: month - 1, day: date, weekday, monday: number - ((weekday + 6) % 7) };
}

/** One way to say a day, and which day it is; undefined where there is no such day. */
type Saying = readonly [said: string, day: (sent: Sent, words: readonly string[]) => number | undefined];

const count = (words: string | undefined): number => {
  const said = words ?? '';
  if (/^(?:an?|the)$/.test(said)) return 1;
  return /^(?:a )?(?:couple of|few)$/.test(said)
    ? said.includes('few')
      ? 3
      : 2
    : COUNTS.indexOf(said) > 0
      ? COUNTS.indexOf(said)
      : Number(said);
};
const coming = ({ number, weekday }: Sent, name: string): number =>
  number + ((WEEKDAYS.findIndex((one) => one.startsWith(name.slice(0, 3))) - weekday + 6) % 7) + 1;
/** Friday, or the day itself at the weekend. */
const endOfWeek = ({ monday, number }: Sent): number => Math.max(monday + FRIDAY - 1, number);
const monthOf = (name: string): number => MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3)));

function dated(sent: Sent, day: number, month: number, year?: number): number | undefined {
  const in_ = (one: number): number | undefined => {
    const number = dayNumber(one, month, day);
    return new Date(number * DAY_LENGTH).getUTCDate() === day ? number : undefined;
  };
  if (year !== undefined) return in_(year);
  const number = in_(sent.year);
  return number !== undefined && number < sent.number ? in_(sent.year + 1) : number;
}

/** The last day of a month that has not passed yet. */
const endOfMonth = ({ year, month }: Sent, named: number): number =>
  dayNumber(named < month ? year + 1 : year, named + 1, 0);

const WEEKDAY =
  '((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)(?=\\b(?![a-z])))';
const MONTH = '((?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const AMOUNT = '(an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|a couple of|a few|couple of|few)';

/** The first that stands in the words decides where several begin at one place. */
const SAYINGS: readonly Saying[] = [
  [
    '(\\d{4})-(\\d\\d)-(\\d\\d)',
    (sent, [year, month, day]) => dated(sent, Number(day), Number(month) - 1, Number(year)),
  ],
  [
    `${DATE}(?: of)? ${MONTH}(?:,? (\\d{4}))?`,
    (sent, [day, month, year]) => dated(sent, Number(day), monthOf(month ?? ''), year ? Number(year) : undefined),
  ],
  [
    `${MONTH} ${DATE}(?:,? (\\d{4}))?`,
    (sent, [month, day, year]) => dated(sent, Number(day), monthOf(month ?? ''), year ? Number(year) : undefined),
  ],
  [
    `(?:in|during|by|(?:by |at |before )?(?:the )?end of) ${MONTH}(?! \\d)`,
    (sent, [month]) => endOfMonth(sent, monthOf(month ?? '')),
  ],
  ['(?:the )?day after tomorrow', ({ number }) => number + 2],
  ['tomorrow', ({ number }) => number + 1],
  [
    'today|tonight|this (?:morning|afternoon|evening)|(?:by |at |before )?(?:the )?(?:end|close) of (?:the |play |business )?(?:today|day|play|business)|by eod|within the hour|in an hour|later on',
    ({ number }) => number,
  ],
  [`next week(?: on)? ${WEEKDAY}`, ({ monday }, [name]) => weekdayOf(monday + 7, name)],
  [`${WEEKDAY} (?:of )?next week`, ({ monday }, [name]) => weekdayOf(monday + 7, name)],
  [`next ${WEEKDAY}`, ({ monday }, [name]) => weekdayOf(monday + 7, name)],
  ['(?:early|at the (?:start|beginning) of|the (?:start|beginning) of) next week', ({ monday }) => monday + 8],
  ['next week', ({ monday }) => monday + 7 + FRIDAY - 1],
  [
    '(?:before the weekend|(?:by |at |before )?(?:the )?end of (?:the|this) week|(?:later |still )?this week)',
    endOfWeek,
  ],
  ['(?:over|at|during|this) (?:the )?weekend', ({ monday }) => monday + 6],
  [
    '(?:by |at |before )?(?:the )?end of (?:the|this) month|this month',
    ({ year, month }) => dayNumber(year, month + 1, 0),
  ],
  ['next month', ({ year, month }) => dayNumber(year, month + 2, 0)],
  [
    `(?:in|within|in the next|within the next) ${AMOUNT} (?:working |business )?days?`,
    ({ number }, [many]) => number + count(many),
  ],
  [`(?:in|within|in the next|within the next) ${AMOUNT} weeks?`, ({ number }, [many]) => number + 7 * count(many)],
  ['(?:in|within) (?:a fortnight|14 days)', ({ number }) => number + 14],
  ['(?:in|within) (?:the next )?(\\d{1,3}) hours', ({ number }, [hours]) => number + Math.ceil(Number(hours) / 24)],
  [WEEKDAY, (sent, [name]) => coming(sent, name ?? '')],
  ['(?:by|on|before) the (\\d{1,2})(?:st|nd|rd|th)', (sent, [day]) => dayOfMonth(sent, Number(day))],
];

function weekdayOf(monday: number, name: string | undefined): number {
  return monday + ((WEEKDAYS.findIndex((one) => one.startsWith((name ?? '').slice(0, 3))) + 6) % 7);
}

/** `the 4th`: of this month, else of the next. */
function dayOfMonth(sent: Sent, day: number): number | undefined {
  return dated(
    sent,
    day,
    sent.day <= day ? sent.month : (sent.month + 1) % 12,
    sent.month === 11 && sent.day > day ? sent.year + 1 : sent.year,
  );
}

const PATTERNS = SAYINGS.map(([said, day]) => ({
  pattern: new RegExp(`(?<![\\w'-])(?:${said})(?![\\w-]|'s)`, 'g'),
  day,
}));

/** These make the day part of what is spoken of: `the notes from Friday`, `the rota for Monday`. */
const OF_SOMETHING = /\b(?:for|from|of|since|about|last|your|our|until|till|through|the|that|every|each)\s$/;

/**
 * The day that words in lower case name, counted from the day they were sent (`YYYY-MM-DD`), as `YYYY-MM-DD`; empty where
 * they name none. Of several the first one from `from` on, else the last one before it.
 */
export function dueDay(words: string, sentAt: string, from = 0): string {
  const sent = sentOn(sentAt);
  if (sent === undefined) return '';
  const days = PATTERNS.flatMap(({ pattern, day }, order) =>
    [...words.matchAll(pattern)].flatMap(({ 0: whole, index, ...groups }) => {
      const said = Object.entries(groups)
        .filter(([key]) => /^\d+$/.test(key))
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, group]) => String(group ?? ''));
      if (OF_SOMETHING.test(words.slice(0, index)) && !/^(?:in|within|by|on|before|at|over) /.test(whole)) return [];
      const number = day(sent, said);
      return number === undefined || Number.isNaN(number) ? [] : [{ index, end: index + whole.length, order, number }];
    }),
  ).sort((a, b) => a.index - b.index || a.order - b.order);
  // `next friday` holds `friday`.
  const apart = days.filter((one, at) => !days.slice(0, at).some((other) => other.end > one.index));
  const found = apart.find(({ index }) => index >= from) ?? apart.at(-1);
  return found === undefined ? '' : written(found.number);
}
