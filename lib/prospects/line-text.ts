import type { ListName, Lists } from './types.ts';

/** Parts of a line that are text. */
export type LineText<L extends ListName> = Exclude<
  { [K in keyof Lists[L][number]]: Lists[L][number][K] extends string ? K : never }[keyof Lists[L][number]],
  'id'
>;
