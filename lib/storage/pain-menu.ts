import {
  MOST_MENU_PAINS,
  MOST_MENU_UNITS,
  MOST_PHRASE_UNITS,
  MOST_PHRASES,
  MOST_PINNED,
} from '../prospects/menu-limits.ts';
import { tidy } from '../prospects/tidy.ts';
import type { MenuPain } from '../prospects/types.ts';
import type { YouwardDatabase } from './schema.ts';

export type MenuFields = Omit<MenuPain, 'id' | 'position' | 'createdAt'>;

/** Why an entry was not kept; nothing of it was written then. */
export type MenuRefusal =
  | 'empty'
  | 'too-long'
  | 'too-many-phrases'
  | 'phrase-too-long'
  | 'too-many-pinned'
  | 'full'
  | 'gone';

export type MenuOutcome = 'kept' | MenuRefusal;

/** The id of the new entry, or why there is none. */
export type AddedOutcome = { readonly outcome: 'kept'; readonly id: number } | { readonly outcome: MenuRefusal };

/** In the seller's order. */
export async function painMenu(database: YouwardDatabase): Promise<MenuPain[]> {
  return database.painMenu.orderBy('position').toArray();
}

/** The menu as the engine hears it: pinned ones first, each as it is written. */
export async function menuTexts(database: YouwardDatabase): Promise<string[]> {
  const menu = await painMenu(database);
  return [...menu.filter(({ pinned }) => pinned), ...menu.filter(({ pinned }) => !pinned)].map(({ text }) => text);
}

const LINES = ['text', 'who', 'consequence', 'future'] as const;

/** Spaces in order, phrases without empty ones and without doubles. Fields that are absent stay so. */
function tidied<F extends Partial<MenuFields>>(fields: F): F {
  const lines = LINES.flatMap((field) => (fields[field] === undefined ? [] : [[field, tidy(fields[field])] as const]));
  const said = new Map((fields.phrases ?? []).map((phrase) => [tidy(phrase).toLowerCase(), tidy(phrase)]));
  said.delete('');
  return {
    ...fields,
    ...Object.fromEntries(lines),
    ...(fields.phrases !== undefined && { phrases: [...said.values()] }),
  };
}

/** What is wrong with tidied fields; null where nothing is. */
function refusalOf({ text, phrases = [], who = '', consequence = '', future = '' }: Partial<MenuFields>) {
  if (text === '') return 'empty';
  if ([text ?? '', who, consequence, future].some((line) => line.length > MOST_MENU_UNITS)) return 'too-long';
  if (phrases.some((phrase) => phrase.length > MOST_PHRASE_UNITS)) return 'phrase-too-long';
  return phrases.length > MOST_PHRASES ? 'too-many-phrases' : null;
}

const hasRoomToPin = (menu: readonly MenuPain[]) => menu.filter(({ pinned }) => pinned).length < MOST_PINNED;

/** Goes to the end. `at` in epoch milliseconds. */
export async function addMenuPain(database: YouwardDatabase, fields: MenuFields, at: number): Promise<AddedOutcome> {
  const entry = tidied(fields);
  const refusal = refusalOf(entry);
  if (refusal !== null) return { outcome: refusal };
  return database.transaction('rw', database.painMenu, async (): Promise<AddedOutcome> => {
    const menu = await painMenu(database);
    if (menu.length >= MOST_MENU_PAINS) return { outcome: 'full' };
    if (entry.pinned && !hasRoomToPin(menu)) return { outcome: 'too-many-pinned' };
    const position = (menu.at(-1)?.position ?? -1) + 1;
    return { outcome: 'kept', id: await database.painMenu.add({ ...entry, position, createdAt: at }) };
  });
}

/** Only what the patch names is written; an entry that was removed meanwhile is not brought back. */
export async function changeMenuPain(
  database: YouwardDatabase,
  id: number,
  patch: Partial<MenuFields>,
): Promise<MenuOutcome> {
  const changes = tidied(patch);
  const refusal = refusalOf(changes);
  if (refusal !== null) return refusal;
  return database.transaction('rw', database.painMenu, async (): Promise<MenuOutcome> => {
    const menu = await painMenu(database);
    const before = menu.find((pain) => pain.id === id);
    if (before === undefined) return 'gone';
    if (changes.pinned === true && !before.pinned && !hasRoomToPin(menu)) return 'too-many-pinned';
    await database.painMenu.update(id, changes);
    return 'kept';
  });
}

/** Pins one in another's place, in one step. */
export async function pinInstead(database: YouwardDatabase, pin: number, unpin: number): Promise<MenuOutcome> {
  return database.transaction('rw', database.painMenu, async (): Promise<MenuOutcome> => {
    if ((await database.painMenu.get(pin)) === undefined) return 'gone';
    await database.painMenu.update(unpin, { pinned: false });
    return changeMenuPain(database, pin, { pinned: true });
  });
}

/** The whole order, by id; what is not named goes behind. */
export async function orderMenu(database: YouwardDatabase, ids: readonly number[]): Promise<void> {
  await database.transaction('rw', database.painMenu, async () => {
    const menu = await painMenu(database);
    const place = ({ id }: MenuPain) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const ordered = [...menu].sort((a, b) => place(a) - place(b) || a.position - b.position);
    await database.painMenu.bulkPut(ordered.map((pain, position) => ({ ...pain, position })));
  });
}

/** One place up (-1) or down (1) from where it stands now, so that moves from two windows both count. */
export async function moveMenuPain(database: YouwardDatabase, id: number, by: -1 | 1): Promise<MenuOutcome> {
  return database.transaction('rw', database.painMenu, async (): Promise<MenuOutcome> => {
    const ids = (await painMenu(database)).map((pain) => pain.id);
    const from = ids.indexOf(id);
    if (from < 0) return 'gone';
    ids.splice(from, 1);
    ids.splice(Math.max(0, from + by), 0, id);
    await orderMenu(database, ids);
    return 'kept';
  });
}

/** Takes it off the menu; troubles of people that were linked to it stay theirs. */
export async function removeMenuPain(database: YouwardDatabase, id: number): Promise<void> {
  await database.painMenu.delete(id);
}

/** How many people have each, by id. */
export async function timesMet(database: YouwardDatabase): Promise<ReadonlyMap<number, number>> {
  const menu = await painMenu(database);
  const counts = await Promise.all(
    menu.map(async ({ id }) => [id, await database.prospects.where('menuIds').equals(id).count()] as const),
  );
  return new Map(counts);
}
