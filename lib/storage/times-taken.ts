import type { Interaction, YouwardDatabase } from './schema.ts';

/** Rows looked through: the newest ones say how long things take now. */
const LOOKED_AT = 200;

/** How long the last interactions took, as far as it is known; read by their ids, never by looking through all. */
export async function timesTaken(database: YouwardDatabase): Promise<readonly Pick<Interaction, 'how' | 'ms'>[]> {
  const newest = await database.interactions.toCollection().last();
  if (newest === undefined) return [];
  const rows = await database.interactions
    .where(':id')
    .above(newest.id - LOOKED_AT)
    .toArray();
  return rows.filter(({ ms }) => ms !== null).map(({ how, ms }) => ({ how, ms }));
}
