import type { MenuPain } from '../prospects/types.ts';
import type { YouwardDatabase } from './schema.ts';

/** Entries of the menu; more is a list nobody listens for. */
export const MOST_MENU_PAINS = 40;

/** More than that do not lead (2.5). */
export const MOST_PINNED = 5;

export type MenuFields = Omit<MenuPain, 'id' | 'position' | 'createdAt'>;

/** In the seller's order. */
export async function painMenu(database: YouwardDatabase): Promise<MenuPain[]> {
  return database.painMenu.orderBy('position').toArray();
}

/** The menu as the engine hears it: pinned ones first, each as it is written. */
export async function menuTexts(database: YouwardDatabase): Promise<string[]> {
  const menu = await painMenu(database);
  return [...menu.filter(({ pinned }) => pinned), ...menu.filter(({ pinned }) => !pinned)].map(({ text }) => text);
}

/** Goes to the end. Answers with its id, or null where the menu is full. */
export async function addMenuPain(database: YouwardDatabase, fields: MenuFields, at: number): Promise<number | null> {
  return database.transaction('rw', database.painMenu, async () => {
    if ((await database.painMenu.count()) >= MOST_MENU_PAINS) return null;
    const last = await database.painMenu.orderBy('position').last();
    return database.painMenu.add({ ...fields, position: last === undefined ? 0 : last.position + 1, createdAt: at });
  });
}

/** An unknown id changes nothing. */
export async function changeMenuPain(database: YouwardDatabase, id: number, patch: Partial<MenuFields>): Promise<void> {
  await database.painMenu.update(id, patch);
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
