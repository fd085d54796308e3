import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Analysis, Draft } from '../engine/types.ts';
import type { Site } from '../messaging/protocol.ts';
import type { BoxCheck, Sight } from '../sites/types.ts';

/** One compose box as the panel sees it. Lives in the session area only: unsent text never reaches the disk. */
export interface OpenDraft {
  readonly boxKey: string;
  readonly draftKey: string;
  readonly site: Site;
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly draft: Draft;
  readonly analysis: Analysis | null;
  readonly check: BoxCheck;
  readonly state: 'open' | 'unreadable' | 'second-copy';
  readonly notProspecting: boolean;
  /** Practice mode: the score is not to be shown before the person has guessed it. */
  readonly awaitsGuess: boolean;
  readonly failure: 'site-off' | 'person-off' | 'too-long' | 'failed' | null;
}

/** What an adapter saw of one box, for support; no words. */
export interface BoxSight extends Sight {
  readonly site: Site;
  readonly check: BoxCheck;
}

type SessionKey = `session:${string}`;

const boxItem = (tabId: number, boxKey: string): SessionKey => `session:draft:${tabId}:${boxKey}`;
const closedItem = (tabId: number, boxKey: string): SessionKey => `session:closed:${tabId}:${boxKey}`;
const sightItem = (tabId: number, boxKey: string): SessionKey => `session:sight:${tabId}:${boxKey}`;
const focusItem = (tabId: number): SessionKey => `session:focus:${tabId}`;

const KINDS_PER_BOX = ['draft', 'closed', 'sight'];

function ofTab(tabId: number, key: string): boolean {
  return key === `focus:${tabId}` || KINDS_PER_BOX.some((kind) => key.startsWith(`${kind}:${tabId}:`));
}

/** Whether it was kept; the browser may be out of room, or the extension on its way out. */
async function kept(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/**
 * One write, nothing read before it, so that no two writers can undo each other. When the session area is full (10 MB in Chrome) the words are left out, so that
 * the panel still has score and findings.
 */
export async function publishOpenDraft(tabId: number, draft: OpenDraft): Promise<boolean> {
  const key = boxItem(tabId, draft.boxKey);
  const { lastInbound: _, ...withoutThread } = draft.draft;
  const published =
    (await kept(storage.setItem(key, draft))) ||
    (await kept(storage.setItem(key, { ...draft, draft: { ...withoutThread, text: '' } })));
  await removeIfClosed(tabId, draft.boxKey);
  return published;
}

/** An answer may come after its box was closed; written first and looked at after, it is removed in any order of events. */
async function removeIfClosed(tabId: number, boxKey: string): Promise<void> {
  const closed = await storage.getItem(closedItem(tabId, boxKey)).catch(() => null);
  if (closed !== null) await removeBox(tabId, boxKey);
}

export async function focusBox(tabId: number, boxKey: string): Promise<boolean> {
  return kept(storage.setItem(focusItem(tabId), boxKey));
}

/** For good: what is published for this box later is dropped. */
export async function forgetBox(tabId: number, boxKey: string): Promise<void> {
  await kept(storage.setItem(closedItem(tabId, boxKey), true));
  await removeBox(tabId, boxKey);
}

async function removeBox(tabId: number, boxKey: string): Promise<void> {
  await kept(storage.removeItems([boxItem(tabId, boxKey), sightItem(tabId, boxKey)]));
}

/** What was seen of an open box. A report that comes after its box has closed is dropped. */
export async function noteSight(tabId: number, boxKey: string, sight: BoxSight): Promise<void> {
  await kept(storage.setItem(sightItem(tabId, boxKey), sight));
  await removeIfClosed(tabId, boxKey);
}

/** What was seen of one box; null when it is closed. */
export async function readSight(tabId: number, boxKey: string): Promise<BoxSight | null> {
  return storage.getItem<BoxSight>(sightItem(tabId, boxKey)).catch(() => null);
}

/** What was seen of every open box of every tab. */
export async function allSights(): Promise<BoxSight[]> {
  const all = await storage.snapshot('session').catch(() => ({}));
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('sight:') ? [value as BoxSight] : []));
}

/** Everything of a tab that is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await storage.snapshot('session').catch(() => ({}));
  const keys = Object.keys(all)
    .filter((key) => ofTab(tabId, key))
    .map((key): SessionKey => `session:${key}`);
  await kept(storage.removeItems(keys));
}

export async function readBox(tabId: number, boxKey: string): Promise<OpenDraft | null> {
  return storage.getItem<OpenDraft>(boxItem(tabId, boxKey));
}

/** Whether a score of this box has been on the screen, where it can no longer be guessed. */
export async function wasScoreShown(tabId: number, boxKey: string): Promise<boolean> {
  const open = await readBox(tabId, boxKey).catch(() => null);
  return open !== null && !open.awaitsGuess && typeof open.analysis?.score === 'number';
}

/** The box of the tab that had focus last, or null when it is closed or has not been read yet. */
export async function readOpenDraft(tabId: number): Promise<OpenDraft | null> {
  const boxKey = await storage.getItem<string>(focusItem(tabId));
  return boxKey === null ? null : readBox(tabId, boxKey);
}

/** Calls with what is seen now, then on every change. Ends with the returned function. */
export function watchSights(listener: (sights: BoxSight[]) => void): () => void {
  let ended = false;
  const tell = (): void => {
    void allSights().then((sights) => ended || listener(sights));
  };
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith('sight:'))) tell();
  };
  browser.storage.session.onChanged.addListener(changed);
  tell();
  return () => {
    ended = true;
    browser.storage.session.onChanged.removeListener(changed);
  };
}

/** Calls with the present state first, then on every change of focus or of the focused box. Ends with the returned function. */
export function watchOpenDraft(tabId: number, listener: (draft: OpenDraft | null) => void): () => void {
  let latest = 0;
  let ended = false;
  const tell = (): void => {
    latest += 1;
    const mine = latest;
    readOpenDraft(tabId).then(
      (draft) => {
        // A read that another change has overtaken would show an older state after a newer one.
        if (!ended && mine === latest) listener(draft);
      },
      () => undefined,
    );
  };
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => ofTab(tabId, key))) tell();
  };
  browser.storage.session.onChanged.addListener(changed);
  tell();
  return () => {
    ended = true;
    browser.storage.session.onChanged.removeListener(changed);
  };
}

/** All tabs' items. */
export async function forgetAllTabs(): Promise<void> {
  await storage.clear('session');
}
