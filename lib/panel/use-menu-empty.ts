import { painMenu } from '../storage/pain-menu.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** Whether nothing is on the pain menu, live; false while that is not known. */
export function useMenuEmpty(database: YouwardDatabase): boolean {
  const menu = useStored(database, painMenu, []);
  return menu?.ok === true && menu.value.length === 0;
}
