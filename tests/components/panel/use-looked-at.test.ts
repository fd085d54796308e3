import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../../../lib/engine/types.ts';
import { useLookedAt } from '../../../lib/panel/use-looked-at.ts';
import { focusBox, publishOpenDraft } from '../../../lib/storage/open-drafts.ts';
import { openDraft } from '../../storage/open-draft.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const TAB = 7;

interface Tab {
  readonly url?: string;
  readonly title?: string;
  readonly incognito?: boolean;
}

async function start(tab: Tab, to?: readonly Person[]) {
  const seen = { id: TAB, windowId: 1, incognito: false, ...tab };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [seen]) as never);
  const get = vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => seen) as never);
  if (to !== undefined) {
    const draft = openDraft({ draft: { text: 'Hi,', to } });
    await publishOpenDraft(TAB, draft);
    await focusBox(TAB, draft.boxKey);
  }
  const { result } = renderHook(() => useLookedAt());
  await waitFor(() => expect(get).toHaveBeenCalled());
  return result;
}

const ANAS = { url: 'https://www.linkedin.com/in/ana-pires/', title: '(2) Ana Pires | LinkedIn' };

describe('whom the tab in front is about', () => {
  test.each<[string, Tab, readonly Person[] | undefined, readonly object[]]>([
    [
      'the owner of a profile',
      ANAS,
      undefined,
      [{ who: 'Ana Pires', contact: 'linkedin.com/in/ana-pires', source: 'page' }],
    ],
    [
      'the recipients of a draft, before the page it is written on',
      ANAS,
      [{ name: 'Ben Osei', email: 'ben@osei.example' }, { email: 'chi@x.example' }, { profile: '/in/dana/' }],
      [
        { who: 'Ben Osei, Osei', contact: 'ben@osei.example', source: 'draft' },
        { who: '', contact: 'chi@x.example', source: 'draft' },
        { who: '', contact: 'linkedin.com/in/dana', source: 'draft' },
      ],
    ],
    ['the owner, while the draft is for nobody yet', ANAS, [], [{ who: 'Ana Pires', source: 'page' }]],
    ['by a name alone', {}, [{ name: 'Ana Pires' }], [{ who: 'Ana Pires', contact: '', source: 'draft' }]],
  ])('%s', async (_, tab, to, people) => {
    const result = await start(tab, to);
    await waitFor(() => expect(result.current).toMatchObject(people));
    expect(result.current).toHaveLength(people.length);
  });

  test.each<[string, Tab, readonly Person[] | undefined]>([
    ['a page the browser says nothing of', {}, undefined],
    ['another page', { url: 'https://news.example/ana-pires', title: 'Ana Pires' }, undefined],
    ['a private window', { ...ANAS, incognito: true }, [{ email: 'ben@osei.example' }]],
  ])('%s is about nobody', async (_, tab, to) => {
    const result = await start(tab, to);
    await act(async () => undefined);
    expect(result.current).toEqual([]);
  });
});
