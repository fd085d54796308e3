import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { openGmail } from './gmail.ts';
import { openLinkedIn } from './linkedin.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { writeAtCaret } from './write-at-caret.ts';

/** One place where a message is written, on a page of one of the sites. */
export interface Place {
  readonly fixture: string;
  readonly site: 'gmail' | 'linkedin';
  /** Where LinkedIn shows this page. */
  readonly address?: string;
  /** The editable or textarea, out of open shadow roots too. */
  readonly box: string;
  /** What the badge must lie in. */
  readonly root: string;
}

export interface PlaceWishes {
  readonly script?: string;
  readonly change?: (html: string) => string;
}

export interface OpenPlace {
  readonly place: Place;
  readonly page: Page;
  readonly frame: Frame;
}

const gmail = (fixture: string): Place => ({
  fixture,
  site: 'gmail',
  box: '[g_editable=true]',
  root: '.M9',
});
const linkedin = (fixture: string, path: string, box: string, root: string): Place => ({
  fixture,
  site: 'linkedin',
  address: `https://www.linkedin.com${path}`,
  box,
  root,
});
const BUBBLE = '.msg-overlay-conversation-bubble';
const MESSAGE = 'form.msg-form [role=textbox]';
const NOTE = '#custom-message';
const PROFILE = '/in/dana-prospect/';

export const PLACES = {
  compose: gmail('compose-new.html'),
  fullScreen: gmail('compose-fullscreen.html'),
  inlineReply: gmail('thread-inline-reply-empty.html'),
  popOut: gmail('popout-compose.html'),
  hebrew: gmail('compose-rtl-he.html'),
  dark: gmail('compose-dark-theme.html'),
  thread: linkedin('messaging-page.html', '/messaging/thread/2-abc/', MESSAGE, '.msg-thread,.msg-convo-wrapper'),
  darkThread: linkedin('messaging-dark.html', '/messaging/thread/2-abc/', MESSAGE, '.msg-thread,.msg-convo-wrapper'),
  arabicThread: linkedin('messaging-ar.html', '/messaging/thread/2-abc/', MESSAGE, '.msg-thread,.msg-convo-wrapper'),
  bubble: linkedin('overlay-shadow-sdui.html', PROFILE, MESSAGE, BUBBLE),
  nativeNote: linkedin('invite-note-dialog.html', PROFILE, NOTE, 'dialog[open]'),
  oldNote: linkedin('invite-note-artdeco.html', PROFILE, NOTE, '[role=dialog]'),
  sales: linkedin('salesnav-inbox.html', '/sales/inbox/2-abc', 'textarea', '.thread-container'),
} as const;

export async function openPlace(session: Session, place: Place, wishes: PlaceWishes = {}): Promise<OpenPlace> {
  const { fixture, site, address } = place;
  if (site === 'linkedin') {
    const { page, frame } = await openLinkedIn(session, fixture, { ...wishes, ...(address ? { address } : {}) });
    return { place, page, frame };
  }
  const { page } = await openGmail(session, fixture, wishes);
  return { place, page, frame: page.mainFrame() };
}

export function boxIn({ frame, place }: OpenPlace): Promise<ElementHandle<HTMLElement>> {
  return until(
    `the box of ${place.fixture}`,
    () => frame.$(`pierce/${place.box}`) as Promise<ElementHandle<HTMLElement> | null>,
  );
}

/** Writes into an empty box as a person does; on LinkedIn, Enter alone would send. */
export async function writeIn(open: OpenPlace, text: string): Promise<void> {
  await (await boxIn(open)).focus();
  await writeAtCaret(open.page, text, open.place.site === 'gmail' ? 'Enter' : 'Shift+Enter');
}

/** Policy violations and errors that the page itself noticed. */
export function troubleIn({ frame }: OpenPlace): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { gmail, linkedin } = window as unknown as Record<string, { violations: string[]; errors: string[] }>;
    const record = gmail ?? linkedin;
    return record ? [...record.violations, ...record.errors] : ['the page keeps no record'];
  });
}

const worlds = new WeakMap<Frame, Promise<(expression: string) => Promise<unknown>>>();

/** A page may lie in the world of its own scripts, so what is on the screen is looked at from another. */
export async function lookInto<T>({ page, frame }: OpenPlace, expression: string): Promise<T> {
  const world = worlds.get(frame) ?? worldBeside(page);
  worlds.set(frame, world);
  return (await world)(expression) as Promise<T>;
}

async function worldBeside(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const tool = await page.createCDPSession();
  const { frameTree } = await tool.send('Page.getFrameTree');
  const { executionContextId } = await tool.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async (expression) => {
    const asked = { expression, contextId: executionContextId, returnByValue: true };
    const { result, exceptionDetails } = await tool.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}

/** The first element of a selector, out of open shadow roots too. */
const firstOf = (selector: string) => `(() => {
  const trees = [document];
  for (const tree of trees) {
    const found = tree.querySelector(${JSON.stringify(selector)});
    if (found) return found;
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
})()`;

/** What a person sees in the box, to the letter. */
export const wordsIn = (open: OpenPlace): Promise<string> =>
  lookInto(open, `(({ value, innerText }) => value ?? innerText)(${firstOf(open.place.box)})`);

/** Words that are marked now and to be seen. */
export const marksIn = (open: OpenPlace): Promise<readonly string[]> =>
  lookInto(
    open,
    `[...CSS.highlights].flatMap(([name, marks]) => (/^hl-\\d$/.test(name) ? [...marks].map(String) : [])).filter(Boolean)`,
  );

/** What stands in every other field of the page. */
export const wordsElsewhere = (open: OpenPlace): Promise<readonly string[]> =>
  lookInto(
    open,
    `(() => {
      const [box, trees, words] = [${firstOf(open.place.box)}, [document], []];
      for (const tree of trees) {
        for (const one of tree.querySelectorAll('*')) {
          if (one.shadowRoot) trees.push(one.shadowRoot);
          const field = one.matches('input,textarea,[contenteditable=true]') && one !== box;
          if (field && !one.contains(box)) words.push(one.value ?? one.textContent);
        }
      }
      return words.sort();
    })()`,
  );
