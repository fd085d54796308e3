import { needEvidence, needToBuy } from '../../lib/prospects/need.ts';
import type { PeopleAsked, PeopleSort } from '../../lib/prospects/people-query.ts';
import { superTotal } from '../../lib/prospects/super.ts';
import type { MenuPain, Prospect, Relation } from '../../lib/prospects/types.ts';
import { dateOf } from './dates.ts';
import { RELATION_OPTIONS } from './person-words.ts';

export const SORT_OPTIONS: readonly { readonly value: PeopleSort; readonly label: string }[] = [
  { value: 'need', label: 'Need to buy' },
  { value: 'name', label: 'Name' },
  { value: 'contact', label: 'Longest without contact' },
];

export const SUPER_OPTIONS = ['4', '8', '12', '16'].map((value) => ({ value, label: `At least ${value} of 20` }));

export const QUIET_OPTIONS = [
  { value: '30', label: 'Not for 30 days, or never' },
  { value: '90', label: 'Not for 90 days, or never' },
  { value: '365', label: 'Not for a year, or never' },
];

// Made once: fifty lines at every key would make hundreds, and making one takes longer than using it.
const NUMBERS = new Intl.NumberFormat();
const DAYS_AGO = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const LISTS = new Intl.ListFormat('en', { type: 'conjunction' });

export const numberWords = (count: number): string => NUMBERS.format(count);

export const listWords = (parts: readonly string[]): string => LISTS.format(parts);

export const countWords = (count: number): string => `${numberWords(count)} ${count === 1 ? 'person' : 'people'}`;

/** As they are called in the list. */
export const nameWords = ({ name, keys }: Pick<Prospect, 'name' | 'keys'>): string =>
  name || keys[0] || 'Somebody without a name';

export function whoWords(person: Pick<Prospect, 'name' | 'keys' | 'company'>): string {
  return person.company === '' ? nameWords(person) : `${nameWords(person)}, ${person.company}`;
}

const DAY_MS = 86_400_000;
const RELATIVE_DAYS = 30;

/** `last contact 3 days ago`; a date where that is longer ago than anybody counts. `today` is a local midnight. */
export function contactWords(lastContactAt: number | null, today: Date): string {
  if (lastContactAt === null) return 'no contact yet';
  const last = new Date(lastContactAt);
  const midnight = new Date(last.getFullYear(), last.getMonth(), last.getDate());
  // Rounded: two days of the year are not 24 hours long.
  const days = Math.round((midnight.getTime() - today.getTime()) / DAY_MS);
  if (days > 0 || days < -RELATIVE_DAYS) {
    return `last contact ${dateOf(lastContactAt)}`;
  }
  return `last contact ${DAYS_AGO.format(days, 'day')}`;
}

const CLEAR_NEED = 50;

/** In words, and the number out of 100. */
export function needWords(person: Prospect): string {
  const need = needToBuy(person);
  if (need === 0) return 'No need shown';
  return `${need >= CLEAR_NEED ? 'A clear need' : 'Something of a need'}, ${need} of 100`;
}

/** What there is to show for it. */
export function needParts(person: Prospect): readonly string[] {
  const evidence = needEvidence(person);
  if (evidence === null) return [];
  const { strongest, costs, whyNow, statusQuo } = evidence;
  return [
    `a trouble rated ${superTotal(strongest)}`,
    ...(costs ? ['what it costs them'] : []),
    ...(whyNow ? ['why now'] : []),
    ...(statusQuo ? ['what cannot go on'] : []),
  ];
}

const relationWords = (relation: Relation): string =>
  RELATION_OPTIONS.find(({ value }) => value === relation)?.label.toLowerCase() ?? relation;

/** Everything that narrows the list, as the person would say it. */
export function askedWords(asked: PeopleAsked, menu: readonly Pick<MenuPain, 'id' | 'text'>[]): readonly string[] {
  const { words, relation, menuId, superAtLeast, quietDays } = asked;
  return [
    ...(words.trim() === '' ? [] : [`“${words.trim()}”`]),
    ...(relation === null ? [] : [relationWords(relation)]),
    ...(menuId === null ? [] : [`“${menu.find(({ id }) => id === menuId)?.text ?? 'a trouble of the menu'}”`]),
    ...(superAtLeast > 0 ? [`SUPER at least ${superAtLeast}`] : []),
    ...(quietDays === null ? [] : [`no contact for ${numberWords(quietDays)} days`]),
  ];
}
