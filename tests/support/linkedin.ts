import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { accessible, clickAccessible } from './accessible.ts';
import { fromRoot } from './build.ts';
import { press } from './panel.ts';
import { openExtensionPage, type Session } from './session.ts';
import { until } from './until.ts';
import { writeAtCaret } from './write-at-caret.ts';

export interface Outgoing {
  readonly how: 'click' | 'keyboard';
  readonly words: string;
}

/** A LinkedIn page made of one fixture, with no network behind it. */
export interface LinkedIn {
  readonly page: Page;
  /** The document the message is written in: the tab itself, or a frame of it. */
  readonly frame: Frame;
  readonly asked: readonly string[];
}

export interface LinkedInWishes {
  /** Where the site shows this page. */
  readonly address?: string;
  readonly change?: (html: string) => string;
  /** More script for the page's own world, e.g. a hostile one. */
  readonly script?: string;
}

export const FEED = 'https://www.linkedin.com/feed/';

/** Bare geometry, so that bubbles, editors and buttons are where a person would find them. */
const GEOMETRY = `
  body { margin: 0; font: 14px/1.4 sans-serif; }
  .msg-overlay-conversation-bubble, #message-overlay section { position: fixed; right: 40px; bottom: 0; width: 420px; background: #fff; border: 1px solid #999; }
  .msg-overlay-conversation-bubble:nth-of-type(3) { right: 480px; }
  .msg-overlay-conversation-bubble:nth-of-type(4) { right: 920px; }
  .msg-thread, .msg-convo-wrapper, .thread-container { width: 620px; }
  dialog[open] { width: 520px; }
  .artdeco-modal { position: fixed; left: 30%; top: 20%; width: 480px; background: #fff; border: 1px solid #999; }
  [contenteditable] { min-height: 120px; outline: none; padding: 4px; }
  textarea { width: 90%; min-height: 120px; }
  button { min-width: 24px; min-height: 24px; }
  .visually-hidden, .a11y-text { position: absolute; clip-path: inset(50%); }
`;

export async function openLinkedIn(session: Session, fixture: string, wishes: LinkedInWishes = {}): Promise<LinkedIn> {
  const page = await session.browser.newPage();
  const asked: string[] = [];
  const { address = FEED, change = (same: string) => same, script = '' } = wishes;
  const behaviour = readFileSync(fromRoot('tests', 'support', 'linkedin-behaviour.js'), 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('chrome-extension:')) return void request.continue();
    asked.push(request.url());
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'document') {
      const nonce = randomBytes(12).toString('base64');
      const inner = pathname.endsWith('.html') ? (pathname.split('/').at(-1) ?? fixture) : fixture;
      const html = withOwnThread(change(readFileSync(fromRoot('tests', 'fixtures', 'linkedin', inner), 'utf8')));
      return void request.respond({ contentType: 'text/html', headers: headers(nonce), body: dressed(html, nonce) });
    }
    if (pathname === '/behaviour.js') return void request.respond({ contentType: 'text/javascript', body: behaviour });
    if (pathname === '/more.js') return void request.respond({ contentType: 'text/javascript', body: script });
    return void request.respond({ status: 204 });
  });
  await page.bringToFront();
  await page.goto(address);
  const frame = await until('the document of the message', async () => {
    for (const one of page.frames()) {
      const frameElement = await one.frameElement();
      if (frameElement && !(await frameElement.isVisible())) continue;
      const boxes = await one.$$('pierce/[contenteditable="true"], textarea');
      if (boxes.length > 0 || page.frames().length === 1) return one;
    }
    return undefined;
  });
  return { page, frame, asked };
}

/** The fixtures share the names of their messages; on LinkedIn no two threads do. */
function withOwnThread(html: string): string {
  const own = randomBytes(6).toString('hex');
  return html.replaceAll('urn:li:msg_message:(urn:li:fsd_profile:ACoAAAOWNER,2-', `$&${own}-`);
}

/** A policy as strict as any of the site's: no script without a nonce, no markup from text. */
function headers(nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types linkedin',
    ].join('; '),
  };
}

function dressed(html: string, nonce: string): string {
  const scripts = ['behaviour.js', 'more.js'].map((name) => `<script nonce="${nonce}" src="/${name}"></script>`);
  const styled = html.replaceAll(/<template shadowrootmode="open">/g, `$&<style>${GEOMETRY}</style>`);
  return styled.replace('<head>', `<head><style>${GEOMETRY}</style>`).replace('</body>', `${scripts.join('')}</body>`);
}

/** Turns LinkedIn on the way a person does, in the settings, and more of it where wished. */
export async function turnOnLinkedIn(
  session: Session,
  wishes: { readonly marks?: boolean; readonly badge?: boolean } = {},
): Promise<void> {
  const options = await openExtensionPage(session, 'options.html');
  await until('the settings', async () => (await options.$('#options-linkedin')) !== null);
  const isOn = await options.evaluate(() => document.body.innerText.includes('Turn off on LinkedIn'));
  if (!isOn) await press(options, /^Turn on for LinkedIn$/);
  const wanted = { 'Marks under words on LinkedIn': wishes.marks, 'Badge and cards on LinkedIn': wishes.badge };
  for (const [name, on] of Object.entries(wanted)) {
    const toggle = await accessible(options, { role: 'switch', name });
    if (toggle.checked !== (on ?? false)) await clickAccessible(options, toggle);
    // It shows what is stored.
    await until(`${name}: ${on ?? false}`, async () => {
      const now = await accessible(options, { role: 'switch', name });
      return now.checked === (on ?? false);
    });
  }
  await until('the script for LinkedIn to be registered', () =>
    options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1),
  );
  await options.close();
}

export async function turnOffLinkedIn(session: Session): Promise<void> {
  const options = await openExtensionPage(session, 'options.html');
  await press(options, /^Turn off on LinkedIn$/);
  await until('the script for LinkedIn to be gone', () =>
    options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
  );
  await options.close();
}

/** The nth box of a message, in document order, out of open shadow roots too. */
export function boxOf({ frame }: LinkedIn, nth = 0): Promise<ElementHandle<HTMLElement>> {
  return until(`message box ${nth}`, async () => {
    const boxes = await frame.$$('pierce/form [contenteditable="true"], textarea');
    return boxes[nth] as ElementHandle<HTMLElement> | undefined;
  });
}

/** Replaces what is in the box, as a person does: select all of it, write. */
export async function writeInto(linkedin: LinkedIn, text: string, nth = 0): Promise<void> {
  const box = await boxOf(linkedin, nth);
  await box.focus();
  const { keyboard } = linkedin.page;
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.press('Delete');
  await writeAtCaret(linkedin.page, text, 'Shift+Enter');
}

/** Presses Send of the nth box: the form's submit button, or the last button of a dialog. */
export async function sendMessage(linkedin: LinkedIn, nth = 0): Promise<void> {
  const box = await boxOf(linkedin, nth);
  const button = await box.evaluateHandle((element) => {
    const home = element.closest('form, [role=dialog], dialog') ?? document.body;
    const submit = home.querySelector<HTMLElement>('button[type=submit]');
    return submit ?? [...home.querySelectorAll('button')].at(-1) ?? document.body;
  });
  await button.click();
}

export async function wordsIn(linkedin: LinkedIn, nth = 0): Promise<string> {
  return (await boxOf(linkedin, nth)).evaluate((box) =>
    box instanceof HTMLTextAreaElement ? box.value : box.innerText.replaceAll('\u00a0', ' '),
  );
}

interface PageRecord {
  readonly outgoing: Outgoing[];
  readonly violations: string[];
  readonly errors: string[];
  readonly inputs: string[];
  looksForExtensions(): string[];
  tree(): string;
}

const recordOf = <T>({ frame }: LinkedIn, read: (record: PageRecord) => T): Promise<T> =>
  frame.evaluate(`(${String(read)})(window.linkedin)`) as Promise<T>;

export const outgoing = (linkedin: LinkedIn) => recordOf(linkedin, (record) => record.outgoing);
export const inputsOf = (linkedin: LinkedIn) => recordOf(linkedin, (record) => record.inputs);
/** Everything a page can see of itself, but for the names its messages were given here. */
export const treeOf = async (linkedin: LinkedIn): Promise<string> =>
  (await recordOf(linkedin, (record) => record.tree())).replaceAll(/,2-[0-9a-f]{12}-/g, ',2-');
/** What the page noticed of us: policy violations, errors in its world, extension addresses in its tree. */
export const trouble = (linkedin: LinkedIn) =>
  recordOf(linkedin, (record) => [...record.violations, ...record.errors, ...record.looksForExtensions()]);

/** Words that are marked now. */
export function marksOf({ frame }: LinkedIn): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
}

export interface Icon {
  readonly text: string;
  readonly title: string;
}

/**
 * What the toolbar icon of the page's tab says, once its characters or its words are like this; with a number, once both
 * are there: the browser is told of them one after the other.
 */
export async function iconLike(session: Session, { page }: LinkedIn, like: RegExp): Promise<Icon> {
  const extension = await openExtensionPage(session, 'manifest.json');
  const read = (address: string) =>
    extension.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      const tabId = tabs.findLast((tab) => tab.url === url)?.id ?? -1;
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    }, address);
  try {
    return await until(`an icon like ${like}`, async () => {
      const icon = await read(page.url());
      const isWhole = icon.title.includes(' of 100') === /^\d+$/.test(icon.text);
      return isWhole && (like.test(icon.text) || like.test(icon.title)) && icon;
    });
  } finally {
    await extension.close();
    await page.bringToFront();
  }
}

/** Any answer, also one without a number. */
export const answerOnIcon = (session: Session, linkedin: LinkedIn): Promise<Icon> =>
  iconLike(session, linkedin, /^Youward: (?!today)/);
export const scoreOnIcon = (session: Session, linkedin: LinkedIn): Promise<Icon> =>
  iconLike(session, linkedin, /^\d+$/);
