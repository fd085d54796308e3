import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import type { ComposeBox, SiteAdapter, UnreadableBox } from '../../lib/sites/types.ts';

export interface Opened {
  readonly boxes: { readonly box: ComposeBox; readonly closed: AbortSignal }[];
  readonly unreadable: { readonly box: UnreadableBox; readonly closed: AbortSignal }[];
  readonly end: AbortController;
}

/** A saved page of Gmail by its name, or of any site by its path. */
export const fixture = (name: string) =>
  readFileSync(resolve('tests/fixtures', name.includes('/') ? name : `gmail/${name}.html`), 'utf8');

/** Puts a saved page into the test's document; scripts never run. */
export function load(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Frames are the real browser's business.
  for (const frame of page.querySelectorAll('iframe')) frame.removeAttribute('src');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  document.body.className = page.body.className;
  // A parser that makes a document from a string leaves declared shadow roots as templates.
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** Watches the document long enough for everything to be found or given up on. Needs fake timers. */
export async function watch(adapter: SiteAdapter): Promise<Opened> {
  const opened: Opened = { boxes: [], unreadable: [], end: new AbortController() };
  adapter.watch(document, opened.end.signal, {
    opened: (box, closed) => opened.boxes.push({ box, closed }),
    unreadable: (box, closed) => opened.unreadable.push({ box, closed }),
  });
  await vi.advanceTimersByTimeAsync(3000);
  return opened;
}

/** A real browser calls the person's own events trusted; here the test says so. */
export function trusted<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
