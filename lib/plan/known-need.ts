import type { KnownNeed } from './objectives.ts';
import type { KnownPerson } from './order.ts';

const TALKED_TRUST = ['has-talked', 'trusts'];
const TALKED_RELATION = ['in-conversation', 'customer', 'past-customer'];

/** What an objective is judged by, of somebody's record; of a stranger nothing is known. */
export function knownNeed(person: KnownPerson | undefined): KnownNeed {
  const talked = TALKED_TRUST.includes(person?.trust ?? '') || TALKED_RELATION.includes(person?.relation ?? '');
  return { need: (person?.need ?? 0) > 0, talked };
}
