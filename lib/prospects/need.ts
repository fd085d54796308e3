import { strongestPain, superTotal } from './super.ts';
import type { PainNote, Prospect } from './types.ts';

type Noted = Pick<Prospect, 'pains' | 'consequence' | 'whyNow' | 'statusQuo'>;

/** What there is to show that they need to buy (1.11). */
export interface NeedEvidence {
  readonly strongest: PainNote;
  /** What it costs them not to act is known. */
  readonly costs: boolean;
  readonly whyNow: boolean;
  readonly statusQuo: boolean;
}

/** Null without a trouble: then nothing else is a need. */
export function needEvidence({ pains, consequence, whyNow, statusQuo }: Noted): NeedEvidence | null {
  const strongest = strongestPain(pains);
  if (strongest === undefined) return null;
  const said = (text: string) => text.trim() !== '';
  const costs = said(consequence) || pains.some((pain) => said(pain.consequence));
  return { strongest, costs, whyNow: said(whyNow), statusQuo: said(statusQuo) };
}

/** How much of it there is, 0-100: three fifths the strongest trouble, the rest what stands beside it. */
export function needToBuy(noted: Noted): number {
  const known = needEvidence(noted);
  if (known === null) return 0;
  return (
    5 +
    superTotal(known.strongest) * 3 +
    Number(known.costs) * 15 +
    Number(known.whyNow) * 12 +
    Number(known.statusQuo) * 8
  );
}
