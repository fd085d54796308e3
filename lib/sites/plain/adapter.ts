import type { Person } from '../../engine/types.ts';
import { createEditor } from '../editor.ts';
import type { BoxCheck, ComposeBox, SiteAdapter } from '../types.ts';
import { PLAIN } from './parts.ts';

const rootOf = (body: HTMLElement) => body.closest<HTMLElement>(PLAIN.root) ?? body.parentElement ?? body;

function peopleIn(written: string): Person[] {
  return written
    .split(/[,;]/)
    .map((entry) => entry.match(/^\s*(?:"?([^"<>]*?)"?\s*<)?\s*([^\s<>]+@[^\s<>]+?)\s*>?\s*$/))
    .filter((match) => match !== null)
    .map(([, name, email]) => ({ ...(name ? { name } : {}), ...(email ? { email } : {}) }));
}

function plainBox(body: HTMLElement): ComposeBox {
  const root = rootOf(body);
  const editor = createEditor(body, PLAIN.dropped);
  const valueIn = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? null;
  const inbound = () => root.querySelector<HTMLElement>(PLAIN.inbound)?.textContent?.trim() || null;
  return {
    ...editor,
    body,
    root,
    channel: 'email',
    afterSending: 'closes',
    draftKey: () => body.getAttribute('data-compose') || null,
    subject: () => valueIn(PLAIN.subject),
    recipients: () => peopleIn(valueIn(PLAIN.recipients) ?? ''),
    self() {
      const email = valueIn(PLAIN.from);
      return email ? { email } : null;
    },
    limit: () => null,
    lastInbound: inbound,
    stage: () => (inbound() ? 'reply' : 'first-touch'),
    check: (): BoxCheck =>
      body.isConnected && body.isContentEditable ? { level: 'ok' } : { level: 'unreadable', missing: ['body'] },
    parts: () => [],
    structure: () => '',
    obstacles: () => [...root.querySelectorAll('button, input, select, [role="button"]')],
    onSendAttempt(listener, signal) {
      const sends = (event: Event) => event.target instanceof Element && event.target.closest(PLAIN.send) !== null;
      const options = { capture: true, signal };
      root.addEventListener('click', (event) => event.isTrusted && sends(event) && listener({ how: 'click' }), options);
      root.addEventListener(
        'keydown',
        (event) => {
          const shortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (event.isTrusted && !event.repeat && shortcut) listener({ how: 'keyboard' });
        },
        options,
      );
    },
  };
}

/** Finds the compose boxes of our own pages; a box closes when it leaves the page or gets another draft id. */
export const plainAdapter: SiteAdapter = {
  watch(page, signal, listener) {
    const known = new Map<HTMLElement, { readonly draft: string | null; readonly end: AbortController }>();
    const sweep = () => {
      const found = new Set(page.querySelectorAll<HTMLElement>(PLAIN.body));
      for (const [body, { draft, end }] of known) {
        if (found.has(body) && body.getAttribute('data-compose') === draft) continue;
        known.delete(body);
        end.abort();
      }
      for (const body of found) {
        if (known.has(body)) continue;
        const end = new AbortController();
        known.set(body, { draft: body.getAttribute('data-compose'), end });
        listener.opened(plainBox(body), end.signal);
      }
    };
    const observer = new MutationObserver(sweep);
    observer.observe(page.documentElement, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-compose', 'contenteditable'],
    });
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        for (const { end } of known.values()) end.abort();
        known.clear();
      },
      { once: true },
    );
    if (!signal.aborted) sweep();
  },
};
