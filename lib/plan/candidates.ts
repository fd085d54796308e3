import { addressIn, fitsChannel, profileIn } from './contact-page.ts';
import type { PlanChannel } from './types.ts';

/** Somebody who could be planned, before they are. */
export interface Candidate {
  readonly who: string;
  readonly contact: string;
}

/** What tells candidates apart: their addresses and pages, else the name, all in lower case. Empty where they have none. */
export function candidateKeys({ who, contact }: Candidate): readonly string[] {
  const keys = [addressIn(contact), profileIn(contact)?.replace(/\/$/u, '')].flatMap((key) => key?.toLowerCase() ?? []);
  return keys.length > 0 ? keys : nameKey(who);
}

/** The name in `Ana Pires, Norwood Dental`. A first name alone may be anybody's. */
function nameKey(who: string): readonly string[] {
  const name = (who.split(/[,(|]/u)[0] ?? '').replace(/\s+/gu, ' ').trim().toLowerCase();
  return name.includes(' ') ? [name] : [];
}

export interface Sorted<C extends Candidate> {
  readonly fresh: readonly C[];
  /** Already planned, so left out. */
  readonly planned: readonly C[];
  /** Named more than once; the first stays. */
  readonly twice: readonly C[];
}

/** Leaves out who is planned already and who comes twice; `planned` are keys as `candidateKeys` gives them. */
export function sortOut<C extends Candidate>(candidates: readonly C[], planned: ReadonlySet<string>): Sorted<C> {
  const seen = new Set<string>();
  const sorted = { fresh: [] as C[], planned: [] as C[], twice: [] as C[] };
  for (const candidate of candidates) {
    const keys = candidateKeys(candidate);
    if (keys.some((key) => planned.has(key))) sorted.planned.push(candidate);
    else if (keys.some((key) => seen.has(key))) sorted.twice.push(candidate);
    else sorted.fresh.push(candidate);
    for (const key of keys) seen.add(key);
  }
  return sorted;
}

/** What a candidate still needs before the session (3.10). */
export type CandidateGap = 'name' | 'contact' | PlanChannel;

/** `contact` where nothing can be reached at all, a channel where that one cannot. */
export function gapsOf({ who, contact }: Candidate, how: PlanChannel | ''): readonly CandidateGap[] {
  const name: readonly CandidateGap[] = who.trim() === '' ? ['name'] : [];
  if (how === 'meeting') return name;
  if (contact.trim() === '') return [...name, 'contact'];
  return fitsChannel(how, contact) || how === '' ? name : [...name, how];
}
