import { menuSize } from '../storage/menu-size.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** Whether nothing is on the pain menu, live; false while that is not known. */
export function useMenuEmpty(database: YouwardDatabase): boolean {
  const size = useStored(database, menuSize, []);
  return size?.ok === true && size.value === 0;
}
