import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import { linkedinAdapter } from '../../lib/sites/linkedin/adapter.ts';
import { plainAdapter } from '../../lib/sites/plain/adapter.ts';
import { bareWords } from '../../lib/sites/reading.ts';
import type { SiteAdapter } from '../../lib/sites/types.ts';
import { gmailPages } from './expected/gmail.ts';
import { linkedinPages } from './expected/linkedin.ts';
import { PRACTICE_HTML, practicePage } from './expected/practice.ts';
import { readBox } from './expected/read-box.ts';
import { fixture, load, type Opened, watch } from './page.ts';

const pages = [
  ...gmailPages.map((page) => ({ ...page, adapter: gmailAdapter, html: fixture(page.page) })),
  ...linkedinPages.map((page) => ({ ...page, adapter: linkedinAdapter, html: fixture(page.page) })),
  { ...practicePage, adapter: plainAdapter as SiteAdapter, html: PRACTICE_HTML },
];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe.each(pages)('$page', ({ adapter, html, address, boxes, unreadable }) => {
  let opened: Opened;
  beforeEach(async () => {
    (window as unknown as { readonly happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    load(html);
    opened = await watch(adapter);
  });
  afterEach(() => opened.end.abort());

  it('gives every box once, with what it holds, and owns up to what it cannot read', () => {
    expect(opened.boxes.map(({ box }) => readBox(box))).toEqual(boxes.map((box) => ({ missing: [], ...box })));
    expect(opened.unreadable).toHaveLength(unreadable);
  });

  it('knows by what it found each part', () => {
    for (const { box } of opened.boxes) {
      expect(box.root.contains(box.body)).toBe(true);
      if (adapter === plainAdapter) continue;
      expect(box.parts().find(({ part }) => part === 'body')?.step).not.toBeNull();
      expect(box.structure()).not.toContain('@');
    }
  });

  it('maps every word back to the same words on the page', () => {
    for (const { box } of opened.boxes) {
      const text = box.text();
      const inField = box.body instanceof HTMLTextAreaElement;
      for (const word of inField ? [] : text.matchAll(/\S+/g)) {
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
    if (first) expect(first.closed.aborted).toBe(true);
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
    const before = document.body.innerHTML;
    const trees = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML);
    load(html);
    expect(before).toBe(document.body.innerHTML);
    expect(trees).toEqual([...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML));
  });
});

describe('the saved pages', () => {
  const manifest = readFileSync(resolve('tests/fixtures/MANIFEST.md'), 'utf8');
  const files = ['gmail', 'linkedin'].flatMap((site) =>
    readdirSync(resolve('tests/fixtures', site)).map((name) => `${site}/${name}`),
  );

  it.each(files)('%s is in the manifest and read by this suite', (file) => {
    expect(manifest).toContain(`| ${file} |`);
    // A page of body shapes has no compose box; the test of the walk reads it.
    if (file !== 'gmail/body-variants.html') expect(pages.map(({ page }) => page)).toContain(file);
  });
});
