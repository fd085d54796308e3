import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person, Stage } from '../../lib/engine/types.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import { plainAdapter } from '../../lib/sites/plain/adapter.ts';
import { bareWords } from '../../lib/sites/reading.ts';
import type { SiteAdapter } from '../../lib/sites/types.ts';
import { fixture, load, type Opened, watch } from './page.ts';

const dana = { name: 'Dana Prospect', email: 'dana@prospect.example' };
const lee = { name: 'Lee Second', email: 'lee@prospect.example' };
const inbound = 'Can you send pricing for 40 seats?\nWe decide on Friday.';

interface Expected {
  readonly text: string;
  readonly subject: string | null;
  readonly to: readonly Person[];
  readonly self: string | null;
  readonly stage: Stage;
  readonly lastInbound: string | null;
  readonly draftKey: string | null;
}

const reply = {
  subject: 'Re: Pricing for 40 seats',
  self: 'rep@example.com',
  stage: 'reply',
  lastInbound: inbound,
  draftKey: '#msg-a:r-1000000000000000001',
} as const;
const fresh = {
  self: 'rep@example.com',
  stage: 'first-touch',
  lastInbound: null,
  draftKey: '#msg-a:r-1000000000000000001',
} as const;

const practicePage = `<main><section data-compose-root>
  <input data-compose-from value="robin@acme.example"><input data-compose-to value='Dana Prospect <dana@prospect.example>, lee@prospect.example'>
  <input data-compose-subject value="Month end"><p data-compose-inbound>Who are you?</p>
  <div data-compose="sample-1" contenteditable="true" role="textbox"><div>Hi Dana,</div><div><br></div><div>How long does the close take?</div></div>
  <button type="button" data-compose-send>Send</button></section></main>`;

const pages: { name: string; adapter: SiteAdapter; html: string; boxes: Expected[] }[] = [
  {
    name: 'compose-new',
    boxes: [
      {
        ...fresh,
        text: 'Hi Dana,\n\nI just wanted to follow up on my last note. Does Thursday work? 👍\nBest,\nRobin',
        subject: 'Quick question',
        to: [dana, lee, { name: 'My Boss', email: 'boss@example.com' }],
      },
    ],
  },
  {
    name: 'compose-new-2020-10',
    boxes: [{ ...fresh, text: '', subject: '', to: [], draftKey: '#msg-a:r-0000000000000000000' }],
  },
  {
    name: 'compose-fullscreen',
    boxes: [{ ...fresh, text: 'Full screen body', subject: 'Full screen subject', to: [dana] }],
  },
  { name: 'popout-compose', boxes: [{ ...fresh, text: 'Pop-out body', subject: 'Quick question', to: [dana] }] },
  {
    name: 'compose-plain-text-mode',
    boxes: [{ ...fresh, text: 'Hi Dana,\n\nJust checking in.\nRobin', subject: 'Plain text', to: [dana] }],
  },
  {
    name: 'compose-rtl-he',
    boxes: [{ ...fresh, text: 'שלום דנה,\n\nרציתי לבדוק אם Acme Pro מתאים לכם.', subject: 'שאלה קצרה', to: [dana] }],
  },
  {
    name: 'compose-with-other-extensions',
    boxes: [{ ...fresh, text: 'Hi Dana, i think so. just', subject: 'With Grammarly', to: [dana] }],
  },
  { name: 'thread-inline-reply-empty', boxes: [{ ...reply, text: '', to: [dana] }] },
  {
    name: 'thread-inline-reply-quote-open',
    boxes: [{ ...reply, text: 'Hi Dana, pricing attached.\n\nRobin', to: [dana] }],
  },
  {
    name: 'thread-two-inline-replies',
    boxes: [
      { ...reply, text: 'Reply A to Dana', to: [dana] },
      { ...reply, text: 'Reply B to Lee', to: [lee] },
    ],
  },
  {
    name: 'thread-inline-forward',
    boxes: [{ ...fresh, text: 'FYI, see below.', subject: 'Fwd: Pricing for 40 seats', to: [] }],
  },
].map((page) => ({ ...page, adapter: gmailAdapter, html: fixture(page.name) }));

pages.push({
  name: 'practice',
  adapter: plainAdapter,
  html: practice,
  boxes: [
    {
      text: 'Hi Dana,\n\nHow long does the close take?',
      subject: 'Month end',
      to: [dana, { email: 'lee@prospect.example' }],
      self: 'robin@acme.example',
      stage: 'reply',
      lastInbound: 'Who are you?',
      draftKey: 'sample-1',
    },
  ],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe.each(pages)('$name', ({ adapter, html, boxes }) => {
  let opened: Opened;
  beforeEach(async () => {
    load(html);
    opened = await watch(adapter);
  });
  afterEach(() => opened.end.abort());

  it('gives every box once, with what it holds', () => {
    const got = opened.boxes.map(({ box }) => ({
      text: box.text(),
      subject: box.subject(),
      to: box.recipients(),
      self: box.self(),
      stage: box.stage(),
      lastInbound: box.lastInbound(),
      draftKey: box.draftKey(),
    }));
    expect(got).toEqual(boxes.map((box) => ({ ...box, self: html.includes('js-min') ? 'rep@example.com' : box.self })));
    expect(opened.unreadable).toEqual([]);
  });

  it('finds each of its parts', () => {
    for (const { box } of opened.boxes) {
      expect(box.check()).toEqual({ level: 'ok' });
      expect(box.root.contains(box.body)).toBe(true);
      expect(box.obstacles().length).toBeGreaterThan(0);
    }
  });

  it('maps every word back to the same words on the page', () => {
    for (const { box } of opened.boxes) {
      const text = box.text();
      for (const word of text.matchAll(/\S+/g)) {
        const range = box.range({ start: word.index, end: word.index + word[0].length });
        expect(bareWords(range?.toString() ?? '?')).toBe(bareWords(word[0]));
      }
      expect(box.range({ start: 0, end: text.length + 1 })).toBeNull();
    }
  });

  it('closes a box that leaves the page, and only that one', async () => {
    const [first, ...others] = opened.boxes;
    first?.box.root.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(first?.closed.aborted).toBe(true);
    expect(others.map(({ closed }) => closed.aborted)).toEqual(others.map(() => false));
  });

  it('ends with its signal', async () => {
    opened.end.abort();
    const before = opened.boxes.length;
    expect(opened.boxes.every(({ closed }) => closed.aborted)).toBe(true);
    load(html);
    await vi.advanceTimersByTimeAsync(3000);
    expect(opened.boxes.length).toBe(before);
  });

  it('leaves the page as it found it', () => {
    const pristine = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    expect(document.body.innerHTML).toBe(pristine);
  });
});
