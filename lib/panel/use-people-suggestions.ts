import { useCallback } from 'react';
import { contactOf, type PersonSuggestion, whoOf } from '../plan/person-contact.ts';
import { needToBuy } from '../prospects/need.ts';
import { NOTHING_ASKED } from '../prospects/people-query.ts';
import type { Prospect } from '../prospects/types.ts';
import { settle } from '../storage/failure.ts';
import { findPeople } from '../storage/find-people.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

const MOST = 6;

/** A record as somebody who can be planned. */
export function suggestionOf(prospect: Prospect): PersonSuggestion {
  const { id, name, company, keys, phone, relation, trust } = prospect;
  const who = whoOf(name, company) || (keys[0] ?? '');
  return { relation, trust, need: needToBuy(prospect), id, who, contact: contactOf(keys, phone) };
}

/** Looks up whom the seller keeps by what is being typed; nobody where nothing was typed or the storage does not answer. */
export function usePeopleSuggestions(
  database: YouwardDatabase,
): (words: string) => Promise<readonly PersonSuggestion[]> {
  return useCallback(
    async (words) => {
      if (words.trim() === '') return [];
      const asked = { ...NOTHING_ASKED, words, contactedBefore: null, limit: MOST } as const;
      const found = await settle(database, () => findPeople(database, asked));
      return found.ok ? found.value.people.map(suggestionOf) : [];
    },
    [database],
  );
}
