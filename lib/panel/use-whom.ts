import { useMemo } from 'react';
import type { Person, ProspectNotes } from '../engine/types.ts';
import { companyOf } from '../prospects/company-of.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { personKey } from '../storage/person-keys.ts';
import { type FirstFacts, findEach } from '../storage/prospects.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { usePrivateTab } from './use-private-tab.ts';
import { useStored } from './use-stored.ts';

/** One person the open draft is for. */
export interface Recipient {
  readonly key: string;
  readonly person: Person;
  /** As a person would say it. */
  readonly name: string;
  /** Of their record; null where there is none yet. */
  readonly id: number | null;
  /** What the page shows of them, for a new record. */
  readonly facts: FirstFacts;
  /** Whether the page gives what tells them from others. */
  readonly keepable: boolean;
}

/** Whom the tab is about. */
export type Whom =
  | { readonly state: 'looking' | 'private' | 'nobody' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'chosen'; readonly id: number }
  | { readonly state: 'recipients'; readonly recipients: readonly Recipient[] };

const NOBODY: readonly Person[] = [];

/** Somebody chosen from the list, else all whom the open draft is for, live. Nothing is looked up in a private window. */
export function useWhom(
  database: YouwardDatabase,
  open: OpenDraft | null | undefined,
  tabId: number | null,
  chosen: number | null,
): Whom {
  const incognito = usePrivateTab(tabId);
  const looking = incognito === false && chosen === null;
  const people = (looking && open?.draft.to) || NOBODY;
  const key = JSON.stringify(people);
  // Not part of the key: it changes with each note, and whoever is writing one must not be looked up anew.
  const page = JSON.stringify(open?.draft.prospect ?? null);
  const stored = useStored(database, async (db) => ({ key, rows: await findEach(db, people) }), [key]);
  const reading = open === undefined;
  return useMemo((): Whom => {
    if (incognito === true) return { state: 'private' };
    if (chosen !== null && incognito === false) return { state: 'chosen', id: chosen };
    if (incognito === null || reading) return { state: 'looking' };
    const about: readonly Person[] = JSON.parse(key);
    const shown: ProspectNotes | null = JSON.parse(page);
    if (about.length === 0) return { state: 'nobody' };
    if (stored === undefined || (stored.ok && stored.value.key !== key)) return { state: 'looking' };
    if (!stored.ok) return { state: 'failed', sentence: stored.sentence };
    const { rows } = stored.value;
    const recipients = about.map((person, index): Recipient => {
      const row = rows[index];
      const own = about.length === 1 ? shown : null;
      const name = person.name || own?.name || '';
      return {
        key: personKey(person) ?? `nobody ${index}`,
        person,
        name: row?.name || name || person.email || person.profile || 'Somebody',
        id: row?.id ?? null,
        facts: { name, company: own?.company || companyOf(person.email ?? ''), role: own?.role ?? '' },
        keepable: Boolean(person.email || person.profile),
      };
    });
    // Two addresses of one record are one person.
    const who = ({ id, key: own }: Recipient) => id ?? own;
    const once = recipients.filter((one, index) => recipients.findIndex((two) => who(two) === who(one)) === index);
    return { state: 'recipients', recipients: once };
  }, [incognito, chosen, reading, key, page, stored]);
}
