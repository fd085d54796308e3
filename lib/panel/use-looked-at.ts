import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { LookedAt } from '../../components/plan/PlanLookedAt.tsx';
import type { Person } from '../engine/types.ts';
import { contactOf, whoOf } from '../plan/person-contact.ts';
import { companyOf } from '../prospects/company-of.ts';
import { profileOwner } from '../prospects/profile-page.ts';
import { ownKeys } from '../storage/person-keys.ts';
import { useActiveTabId } from './use-active-tab-id.ts';
import { useOpenDraft } from './use-open-draft.ts';
import { usePrivateTab } from './use-private-tab.ts';

const NOBODY: readonly LookedAt[] = [];

/** Address and title of a tab, once: the browser gives them only of the tab over which the toolbar button was pressed. */
function usePageOwner(tabId: number | null): LookedAt | null {
  const [seen, setSeen] = useState<{ readonly tabId: number; readonly owner: LookedAt | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    let ended = false;
    browser.tabs.get(tabId).then(
      ({ url, title }) => {
        const owner = profileOwner(url ?? '', title ?? '');
        if (ended) return;
        setSeen({
          tabId,
          owner: owner && { who: owner.name, contact: contactOf([owner.page], ''), source: 'page' },
        });
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [tabId]);
  return seen?.tabId === tabId ? (seen?.owner ?? null) : null;
}

function recipient(person: Person): LookedAt | null {
  const contact = contactOf(ownKeys(person), '');
  const who = whoOf(person.name ?? '', companyOf(person.email ?? ''));
  // A company alone is nobody.
  return contact === '' && !person.name ? null : { who: person.name ? who : '', contact, source: 'draft' };
}

/**
 * Whom the tab in front is about: the recipients of its open draft, else whose LinkedIn profile it shows. Nobody in a private
 * window, where nothing is looked up.
 */
export function useLookedAt(): readonly LookedAt[] {
  const tabId = useActiveTabId();
  const isPrivate = usePrivateTab(tabId);
  const open = useOpenDraft(tabId);
  const owner = usePageOwner(isPrivate === false ? tabId : null);
  return useMemo(() => {
    if (isPrivate !== false) return NOBODY;
    const recipients = (open?.draft.to ?? []).flatMap((person) => recipient(person) ?? []);
    if (recipients.length > 0) return recipients;
    return owner === null ? NOBODY : [owner];
  }, [isPrivate, open, owner]);
}
