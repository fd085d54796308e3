import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { linkedinAdapter } from '../../lib/sites/linkedin/adapter.ts';
import { fixture, load, type Opened, watch } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  load(fixture('linkedin/messaging-follow-up.html'));
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const text = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const open = ({ boxes }: Opened) => boxes.filter(({ closed }) => !closed.aborted).map(({ box }) => box);

/** LinkedIn shows another conversation in the same elements. */
function showLee(): void {
  text('.msg-thread__link-to-profile').setAttribute('href', '/in/ACoAABlee/');
  text('.msg-entity-lockup__entity-title').firstChild!.nodeValue = 'Lee Second';
  for (const [index, event] of document.querySelectorAll<HTMLElement>('.msg-s-event-listitem').entries()) {
    event.dataset.eventUrn = `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAOWNER,2-lee-${index})`;
  }
}

it('another conversation in the same box is another draft, for its own person', async () => {
  const opened = await watch(linkedinAdapter);
  const [first] = open(opened);
  expect(first?.recipients()).toMatchObject([{ name: 'Dana Prospect' }]);
  const key = first?.draftKey();
  showLee();
  await vi.advanceTimersByTimeAsync(500);
  const [second, ...others] = open(opened);
  expect(others).toEqual([]);
  expect(second).not.toBe(first);
  expect(second?.recipients()).toEqual([{ name: 'Lee Second', profile: '/in/ACoAABlee/' }]);
  expect(second?.draftKey()).not.toBe(key);
  opened.end.abort();
});

it('a new message in the same conversation leaves the draft as it is', async () => {
  const opened = await watch(linkedinAdapter);
  const [first] = open(opened);
  const last = [...document.querySelectorAll<HTMLElement>('.msg-s-event-listitem')].at(-1)!;
  const next = last.parentElement!.cloneNode(true) as HTMLElement;
  next.querySelector<HTMLElement>('.msg-s-event-listitem')!.dataset.eventUrn = 'urn:li:msg_message:(x,2-new)';
  last.parentElement!.after(next);
  await vi.advanceTimersByTimeAsync(500);
  expect(open(opened)).toEqual([first]);
  opened.end.abort();
});

it('people added to a message that is new leave its draft as it is', async () => {
  load(fixture('linkedin/bubble-new-pill.html'));
  const opened = await watch(linkedinAdapter);
  const [first] = open(opened);
  const pill = text('.artdeco-pill');
  const another = pill.cloneNode(true) as HTMLElement;
  another.textContent = 'Lee Second';
  pill.after(another);
  await vi.advanceTimersByTimeAsync(500);
  expect(open(opened)).toEqual([first]);
  expect(first?.recipients().map(({ name }) => name)).toEqual(['Dana Prospect', 'Lee Second']);
  opened.end.abort();
});
