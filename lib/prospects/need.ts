import { strongestPain, superTotal } from './super.ts';
import type { Prospect } from './types.ts';

/**
 * How much there is to show that they need to buy (1.11), 0-100: three fifths the strongest trouble, the rest what it
 * costs them not to act, why now, and what cannot go on. Without a trouble nothing else is a need.
 */
export function needToBuy({
  pains,
  consequence,
  whyNow,
  statusQuo,
}: Pick<Prospect, 'pains' | 'consequence' | 'whyNow' | 'statusQuo'>): number {
  const strongest = strongestPain(pains);
  if (strongest === undefined) return 0;
  const said = (text: string) => text.trim() !== '';
  const costs = said(consequence) || pains.some((pain) => said(pain.consequence));
  return 5 + superTotal(strongest) * 3 + (costs ? 15 : 0) + (said(whyNow) ? 12 : 0) + (said(statusQuo) ? 8 : 0);
}
