import { useMemo, useState } from 'react';
import { type Candidate, candidateKeys, sortOut } from '../plan/candidates.ts';
import type { KnownPerson } from '../plan/order.ts';
import { contactOf, whoOf } from '../plan/person-contact.ts';
import { EMPTY_PLAN, type PlanFields } from '../plan/types.ts';
import type { ListedPerson } from '../prospects/listed-people.ts';
import type { Prospect } from '../prospects/types.ts';
import { type Settled, settle } from '../storage/failure.ts';
import { knownByContact } from '../storage/known-people.ts';
import { addPlanItems } from '../storage/plan-changes.ts';
import { plannedKeys } from '../storage/plan-days.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import { suggestionOf } from './use-people-suggestions.ts';
import { useStored } from './use-stored.ts';

export interface SeveralRow extends Candidate {
  readonly key: string;
  readonly known: KnownPerson | undefined;
}

export interface Several {
  readonly rows: readonly SeveralRow[];
  /** Who is in the plan already, by what stands of them in the list. */
  readonly planned: readonly Candidate[];
  readonly twice: number;
  /** Undefined until it is known who is planned already. */
  readonly ready: boolean;
  readonly trouble: string | null;
  readonly common: PlanFields;
  readonly change: (patch: Partial<PlanFields>) => void;
  readonly leaveOut: (key: string) => void;
  /** Puts all of them on a day; answers with how many, or why not. */
  readonly plan: (day: Day) => Promise<Settled<number>>;
}

/** Far enough that every open item stands before it. */
const EVER = '9999-12-31';

const NONE: Several['planned'] = [];

const keyOf = ({ who, contact }: Candidate): string => candidateKeys({ who, contact }).join(' ') || `${who} ${contact}`;

function candidateOf({ name, company, keys, phone }: ListedPerson): Candidate {
  return { who: whoOf(name, company), contact: contactOf(keys, phone) };
}

/** Several people before they are planned: who is left of those chosen and listed, and what they have in common. */
export function usePlanSeveral(
  database: YouwardDatabase,
  chosen: readonly Prospect[],
  listed: readonly ListedPerson[],
): Several {
  const [common, setCommon] = useState<PlanFields>(EMPTY_PLAN);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const candidates = useMemo(() => [...chosen.map(suggestionOf), ...listed.map(candidateOf)], [chosen, listed]);
  const stored = useStored(
    database,
    async (db) => ({
      candidates,
      known: await knownByContact(db, candidates),
      planned: await plannedKeys(db, candidates, EVER),
    }),
    [candidates],
  );
  // The answer for the list before says nothing about who is new in it.
  const read = stored?.ok && stored.value.candidates === candidates ? stored.value : null;
  const sorted = useMemo(() => {
    const rows = candidates.map((candidate): SeveralRow => {
      const known = read?.known.get(candidate.contact);
      const who = candidate.who || known?.who || '';
      return { who, contact: candidate.contact, key: keyOf({ ...candidate, who }), known };
    });
    return sortOut(
      rows.filter(({ key }) => !out.has(key)),
      read?.planned ?? new Set(),
    );
  }, [candidates, read, out]);
  return {
    rows: sorted.fresh,
    planned: read === null ? NONE : sorted.planned,
    twice: sorted.twice.length,
    ready: read !== null,
    trouble: stored === undefined || stored.ok ? null : stored.sentence,
    common,
    change: (patch) => setCommon((before) => ({ ...before, ...patch })),
    leaveOut: (key) => setOut((before) => new Set([...before, key])),
    plan: async (day) => {
      const items = sorted.fresh.map(({ who, contact }) => ({ ...common, who, contact, day, touch: 1, from: '' }));
      const kept = await settle(database, () => addPlanItems(database, items, Date.now()));
      return kept.ok ? { ok: true, value: kept.value.length } : kept;
    },
  };
}
