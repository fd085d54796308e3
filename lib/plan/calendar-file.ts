import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { PlanItem } from './types.ts';
import { whyWords } from './why.ts';

const HOW_WORDS = { email: 'Email', linkedin: 'LinkedIn', call: 'Call', meeting: 'Meeting' } as const;

/** Signs no calendar can hold; line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

const clean = (text: string): string => text.replace(CONTROLS, '').toWellFormed().trim();

/** The same item is the same entry, however often it is exported: the calendar then moves it instead of showing it twice. */
const uidOf = ({ id, createdAt }: PlanItem): string => `plan-${id}-${createdAt}@youward.invalid`;

function descriptionOf(item: PlanItem): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Contact', item.contact],
    ['Why', whyWords(item)],
    ['Objective', item.objective],
    ['What', item.what],
    ['Value I bring', item.value],
    ['Expectation I set', item.expectation],
    ['Next step', item.nextStep],
  ];
  return lines
    .map(([label, text]) => [label, clean(text)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}

/**
 * An iCalendar file with what is still to be done, one all-day entry an item. `stamp`, epoch milliseconds, is when it was
 * written: the library would else take the clock, and a random id for each entry.
 */
export function calendarFile(items: readonly PlanItem[], stamp: number): string {
  const calendar = ical({
    prodId: { company: 'Youward', product: 'Plan', language: 'EN' },
    name: 'Youward plan',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of items) {
    if (item.doneAt !== null) continue;
    const how = item.how === '' ? 'Reach out' : HOW_WORDS[item.how];
    const description = descriptionOf(item);
    calendar.createEvent({
      id: uidOf(item),
      stamp: new Date(stamp),
      // All-day dates are written as they stand in UTC, so no zone and no change of the clock moves them.
      start: new Date(`${item.day}T00:00:00Z`),
      allDay: true,
      summary: `${how}: ${clean(item.who) || 'somebody not named yet'}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(description !== '' && { description }),
    });
  }
  return calendar.toString();
}
