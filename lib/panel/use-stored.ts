import { useLiveQuery } from 'dexie-react-hooks';
import { type Settled, settle } from '../storage/failure.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

/**
 * Rows of the database, live; undefined while they are read, a failure with a sentence when the browser's storage
 * does not answer. `keys` are what the query depends on.
 */
export function useStored<T>(
  database: YouwardDatabase,
  query: (database: YouwardDatabase) => Promise<T>,
  keys: readonly unknown[],
): Settled<T> | undefined {
  return useLiveQuery(() => settle(database, () => query(database)), [database, ...keys]);
}
