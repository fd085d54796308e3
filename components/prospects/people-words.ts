import { needToBuy } from '../../lib/prospects/need.ts';
import type { PeopleAsked, PeopleSort } from '../../lib/prospects/people-query.ts';
import { strongestPain, superTotal } from '../../lib/prospects/super.ts';
import { type MenuPain, type Prospect, RELATIONS, type Relation } from '../../lib/prospects/types.ts';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  new: 'New',
  'in-conversation': 'In conversation',
  customer: 'Customer',
  'past-customer': 'Past customer',
  lapsed: 'Gone quiet',
};

export const RELATION_OPTIONS = RELATIONS.map((value) => ({ value, label: RELATION_WORDS[value] }));

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
const DATES = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
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
    return `last contact ${DATES.format(last)}`;
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
export function needParts({ pains, consequence, whyNow, statusQuo }: Prospect): readonly string[] {
  const strongest = strongestPain(pains);
  if (strongest === undefined) return [];
  const costs = consequence.trim() !== '' || pains.some((pain) => pain.consequence.trim() !== '');
  return [
    `a trouble rated ${superTotal(strongest)}`,
    ...(costs ? ['what it costs them'] : []),
    ...(whyNow.trim() === '' ? [] : ['why now']),
    ...(statusQuo.trim() === '' ? [] : ['what cannot go on']),
  ];
}

/** Everything that narrows the list, as the person would say it. */
export function askedWords(asked: PeopleAsked, menu: readonly Pick<MenuPain, 'id' | 'text'>[]): readonly string[] {
  const { words, relation, menuId, superAtLeast, quietDays } = asked;
  return [
    ...(words.trim() === '' ? [] : [`“${words.trim()}”`]),
    ...(relation === null ? [] : [RELATION_WORDS[relation].toLowerCase()]),
    ...(menuId === null ? [] : [`“${menu.find(({ id }) => id === menuId)?.text ?? 'a trouble of the menu'}”`]),
    ...(superAtLeast > 0 ? [`SUPER at least ${superAtLeast}`] : []),
    ...(quietDays === null ? [] : [`no contact for ${numberWords(quietDays)} days`]),
  ];
}
