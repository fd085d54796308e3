import { useCallback, useMemo } from 'react';
import type { Draft, Person } from '../engine/types.ts';
import type { Day, PlanItem } from '../plan/types.ts';
import { settle } from '../storage/failure.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { plannedFor } from '../storage/plan.ts';
import { addPlanItem } from '../storage/plan-changes.ts';
import { planChannelOf } from '../storage/plan-channel.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import type { Kept } from './use-notes.ts';
import { usePrivateTab } from './use-private-tab.ts';
import { useStored } from './use-stored.ts';

/** Today's plan for whom the open draft is for. */
export interface Planned {
  readonly item: PlanItem | null;
  /** Whom to ask the why of: nothing was planned, and the draft is one that goes out by the seller's own will (3.1). */
  readonly unplanned: string | null;
  /** Plans it for today with this why. */
  readonly keepWhy: (why: string) => Promise<Kept>;
}

const NOBODY: readonly Person[] = [];

const LINKEDIN = 'https://www.linkedin.com';

/** What a plan item is found by; empty where a full name must do. */
const contactOf = ({ email, profile }: Person): string => email || (profile ? `${LINKEDIN}${profile}` : '');

/** A first name alone may be anybody's: its plan would not be found again. */
const canBePlanned = (person: Person): boolean =>
  contactOf(person) !== '' || Boolean(person.name?.trim().includes(' '));

const isOwnWill = ({ stage, lastInbound }: Draft): boolean =>
  ['first-touch', 'follow-up'].includes(stage ?? (lastInbound === undefined ? 'first-touch' : 'reply'));

/** Null while it is looked up, in a private window, on the practice page, and for nobody. */
export function usePlanned(
  database: YouwardDatabase,
  open: OpenDraft | null | undefined,
  tabId: number | null,
  day: Day,
  onChanged: () => void,
): Planned | null {
  const incognito = usePrivateTab(tabId);
  const looking = incognito === false && open?.site !== 'practice';
  const people = (looking && open?.draft.to) || NOBODY;
  const key = JSON.stringify([day, people]);
  const stored = useStored(
    database,
    async (db) => ({ key, item: people.length === 0 ? undefined : await plannedFor(db, day, people) }),
    [key],
  );
  const found = stored?.ok ? stored.value : undefined;
  const [first] = people;
  const name = first?.name || first?.email || '';
  const isFollowUp = open?.draft.stage === 'follow-up';
  const how = planChannelOf(open?.draft.channel ?? 'email');
  const asks = open?.analysis?.verdict === 'scored' && !open.notProspecting && isOwnWill(open.draft) && name !== '';

  const keepWhy = useCallback(
    async (why: string): Promise<Kept> => {
      const [, about]: [Day, readonly Person[]] = JSON.parse(key);
      const [person] = about;
      if (person === undefined) return { ok: true };
      const touch = isFollowUp ? 2 : 1;
      const item = { day, who: name, contact: contactOf(person), why: why.trim(), how, touch };
      const kept = await settle(database, () => addPlanItem(database, item, Date.now()));
      if (kept.ok) onChanged();
      return kept;
    },
    [database, key, day, name, isFollowUp, how, onChanged],
  );

  const canBe = first !== undefined && canBePlanned(first);
  return useMemo(() => {
    // After a change of people the answer for those before still stands for a moment.
    if (found?.key !== key || first === undefined) return null;
    const item = found.item ?? null;
    return { item, unplanned: item === null && asks && canBe ? name : null, keepWhy };
  }, [found, key, first, asks, canBe, name, keepWhy]);
}
