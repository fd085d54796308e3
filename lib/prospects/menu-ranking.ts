import { FEWEST_PINNED } from './menu-limits.ts';
import type { MenuPain } from './types.ts';

/** Met less often than this, an entry says nothing about what is common. */
const ENOUGH = 3;

type Ranked = Pick<MenuPain, 'id' | 'pinned'>;

/** An entry that should lead, with how often each was met. */
export interface PinSuggestion<P> {
  readonly pin: P;
  readonly met: number;
  /** What would make room for it; null while there is room. */
  readonly instead: { readonly pain: P; readonly met: number } | null;
}

/** At least three times more, and at least twice as often: less may be chance. */
const isClearlyMore = (often: number, seldom: number) => often >= seldom + ENOUGH && often >= 2 * seldom;

/**
 * The entry met most often among those not pinned, where it clearly outdoes the pinned one met least; with fewer than
 * three pinned, where it was met often enough at all. Null where the pins are right. Of entries alike the one that
 * stands higher leads. `menu` is in the seller's order, `met` by id.
 */
export function pinSuggestion<P extends Ranked>(
  menu: readonly P[],
  met: ReadonlyMap<number, number>,
): PinSuggestion<P> | null {
  const timesOf = ({ id }: P) => met.get(id) ?? 0;
  const pinned = menu.filter((pain) => pain.pinned);
  const often = menu
    .filter((pain) => !pain.pinned)
    .reduce<P | null>((best, pain) => (best === null || timesOf(pain) > timesOf(best) ? pain : best), null);
  if (often === null) return null;
  if (pinned.length < FEWEST_PINNED) {
    return timesOf(often) >= ENOUGH ? { pin: often, met: timesOf(often), instead: null } : null;
  }
  const seldom = pinned.reduce<P | null>(
    (least, pain) => (least === null || timesOf(pain) <= timesOf(least) ? pain : least),
    null,
  );
  if (seldom === null || !isClearlyMore(timesOf(often), timesOf(seldom))) return null;
  return { pin: often, met: timesOf(often), instead: { pain: seldom, met: timesOf(seldom) } };
}

/** What there is to say about how many are pinned; null where it is three to five, or nothing is there to pin. */
export function pinAdvice(menu: readonly Ranked[]): string | null {
  const pinned = menu.filter((pain) => pain.pinned).length;
  if (menu.length === 0 || pinned >= FEWEST_PINNED) return null;
  if (pinned === 0) return 'Nothing is pinned yet; three to five lead best.';
  return `${pinned === 1 ? 'One is' : 'Two are'} pinned; three to five lead best.`;
}

const COUNT = new Intl.NumberFormat('en');

/** `twice`, `9 times`, `not met yet`. */
export function timesWords(met: number): string {
  if (met === 0) return 'not met yet';
  if (met === 1) return 'once';
  return met === 2 ? 'twice' : `${COUNT.format(met)} times`;
}
