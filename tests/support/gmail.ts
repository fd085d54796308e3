import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Accessible, accessible, allAccessible, middleOf } from './accessible.ts';
import { fromRoot, gmailFixture } from './build.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { writeAtCaret } from './write-at-caret.ts';

export const GMAIL = 'https://mail.google.com/mail/u/0/';

export interface Outgoing {
  readonly how: 'click' | 'keyboard' | 'scheduled';
  readonly html: string;
}

/** A Gmail page made of one fixture, served with Gmail's security headers, with no network behind it. */
export interface Gmail {
  readonly page: Page;
  /** Every address the tab asked for, the document itself included. */
  readonly asked: readonly string[];
}

export interface GmailWishes {
  /** More script for the page's own world, e.g. a hostile one. */
  readonly script?: string;
  /** Changes to the fixture before it is served. */
  readonly change?: (html: string) => string;
  /** Where Gmail shows this page; the inbox unless told. */
  readonly address?: string;
  /** Gmail's id of the draft; a new one for every box unless told. */
  readonly draftId?: string;
}

/** Bare geometry, so that windows, bodies and buttons are where a person would find them. */
const GEOMETRY = `
  body { margin: 0; font: 14px/1.4 sans-serif; }
  [role=dialog].Hd { position: fixed; right: 40px; bottom: 0; width: 640px; background: #fff; border: 1px solid #999; }
  [role=main] { padding: 8px; width: 620px; }
  .M9 { border: 1px solid #bbb; }
  /* As in Gmail, a long message scrolls inside its window and the buttons stay in sight. */
  .Ar.Au { max-height: 420px; overflow-y: auto; }
  .aoI table { width: 100%; }
  td.Ap { width: 100%; vertical-align: top; }
  .Ar.As { display: none; }
  [g_editable] { min-height: 200px !important; outline: none; padding: 4px; }
  [role=button] { display: inline-block; min-width: 20px; min-height: 20px; }
`;

export async function openGmail(session: Session, fixture: string, wishes: GmailWishes = {}): Promise<Gmail> {
  const page = await session.browser.newPage();
  const asked: string[] = [];
  const nonce = randomBytes(12).toString('base64');
  const html = withScripts(
    withOwnDrafts((wishes.change ?? ((same) => same))(gmailFixture(fixture)), wishes.draftId),
    nonce,
    wishes.script !== undefined,
  );
  const behaviour = readFileSync(fromRoot('tests', 'support', 'gmail-behaviour.js'), 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // What the extension asks of itself is not Gmail's to answer.
    if (request.url().startsWith('chrome-extension:')) return void request.continue();
    asked.push(request.url());
    const { pathname } = new URL(request.url());
    if (request.isNavigationRequest())
      return void request.respond({ contentType: 'text/html', headers: headers(nonce), body: html });
    if (pathname === '/behaviour.js') return void request.respond({ contentType: 'text/javascript', body: behaviour });
    if (pathname === '/more.js')
      return void request.respond({ contentType: 'text/javascript', body: wishes.script ?? '' });
    return void request.respond({
      contentType: 'image/gif',
      body: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'),
    });
  });
  await page.bringToFront();
  await page.goto(wishes.address ?? GMAIL);
  return { page, asked };
}

/** The fixtures share one draft id; on Gmail no two boxes do. */
function withOwnDrafts(html: string, draftId: string | undefined): string {
  return html.replaceAll(/#msg-a:r-\d+/g, () => draftId ?? `#msg-a:r-${randomInt(2 ** 47)}`);
}

/** What Gmail sends with its pages, report address left out. */
function headers(nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types gmail',
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
}

function withScripts(html: string, nonce: string, more: boolean): string {
  const scripts = ['behaviour.js', ...(more ? ['more.js'] : [])].map(
    (name) => `<script nonce="${nonce}" src="/${name}"></script>`,
  );
  return html.replace('<head>', `<head><style>${GEOMETRY}</style>`).replace('</body>', `${scripts.join('')}</body>`);
}

/** The nth message body that is to be seen, in document order; editors of settings are none. */
export function bodyOf({ page }: Gmail, nth = 0): Promise<ElementHandle<HTMLElement>> {
  return until(`message body ${nth}`, async () => {
    const bodies: ElementHandle<HTMLElement>[] = [];
    for (const body of (await page.$$(BODIES)) as ElementHandle<HTMLElement>[]) {
      const inWindow = await body.evaluate((element) => {
        let at = element.parentElement;
        while (at && at !== document.body && !at.querySelector('[name="subjectbox"]')) at = at.parentElement;
        return at !== document.body && element.checkVisibility();
      });
      if (inWindow) bodies.push(body);
    }
    return bodies[nth];
  });
}

const BODIES = '[g_editable="true"][contenteditable="true"], .Am.Al[contenteditable="true"]';

/** Puts the caret where a person would start: before everything that is already there. */
export async function caretAtStart(gmail: Gmail, nth = 0): Promise<void> {
  const body = await bodyOf(gmail, nth);
  await body.evaluate((element) => {
    element.focus();
    const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    getSelection()?.collapse(first ?? element, 0);
  });
}

/** Replaces the person's own part, as a person does: select it, delete it, write. Signature and quote stay. */
export async function rewriteDraft(gmail: Gmail, text: string, nth = 0): Promise<void> {
  const body = await bodyOf(gmail, nth);
  await body.evaluate((element) => {
    element.focus();
    const range = document.createRange();
    range.selectNodeContents(element);
    const rest = element.querySelector('.gmail_signature_prefix, .gmail_signature, .gmail_quote');
    if (rest) {
      // Up to the last word of one's own: the blank line before the signature stays, as it does for a person.
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node && !rest.contains(node); node = texts.nextNode()) {
        if (node.textContent?.trim()) range.setEnd(node, node.textContent.length);
      }
      if (range.endContainer === element) range.setEndBefore(rest);
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await gmail.page.keyboard.press('Delete');
  await write(gmail, text);
}

/** Writes at the caret, as a person does. */
export function write({ page }: Gmail, text: string): Promise<void> {
  return writeAtCaret(page, text, 'Enter');
}

export async function htmlOf(gmail: Gmail, nth = 0): Promise<string> {
  return (await bodyOf(gmail, nth)).evaluate((element) => element.innerHTML);
}

export async function textOf(gmail: Gmail, nth = 0): Promise<string> {
  return (await bodyOf(gmail, nth)).evaluate((element) => element.innerText.replaceAll('\u00a0', ' '));
}

/** Words that are marked now, in the page's order of marks. */
export function marksOf({ page }: Gmail): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
}

/** Middle of the first marked place that holds `words`, in page coordinates. */
export function placeOfMark({ page }: Gmail, words: string): Promise<{ x: number; y: number }> {
  return until(`a mark on "${words}"`, () =>
    page.evaluate((wanted) => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight as unknown as Set<Range>) {
          if (!range.toString().includes(wanted)) continue;
          const box = range.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    }, words),
  );
}

/** Not the second button beside it, which opens the choices. */
export const BADGE_NAME = /^Youward: (?!marked words)/;

export function badgeOf({ page }: Gmail, name: RegExp = BADGE_NAME): Promise<Accessible> {
  return accessible(page, { role: 'button', name });
}

export function badgesOf({ page }: Gmail): Promise<readonly Accessible[]> {
  return allAccessible(page, { role: 'button', name: BADGE_NAME });
}

export function outgoing({ page }: Gmail): Promise<readonly Outgoing[]> {
  return page.evaluate(() => (window as unknown as { gmail: { outgoing: Outgoing[] } }).gmail.outgoing);
}

/** What Gmail's own side noticed of trouble: policy violations and errors in its world. */
export function trouble({ page }: Gmail): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { violations, errors } = (window as unknown as { gmail: { violations: string[]; errors: string[] } }).gmail;
    return [...violations, ...errors];
  });
}

/** Presses Send of the window that holds the nth body. */
export async function clickSend(gmail: Gmail, nth = 0): Promise<void> {
  const button = await (await bodyOf(gmail, nth)).evaluateHandle((element) => {
    const send = '[role="button"][jslog^="32601;"], .T-I-atl.aoO';
    let at: Element = element;
    while (at.parentElement && !at.querySelector(send)) at = at.parentElement;
    return at.querySelector<HTMLElement>(send) ?? document.body;
  });
  await button.click();
}

export async function sendByKeyboard(gmail: Gmail): Promise<void> {
  await gmail.page.keyboard.down('Control');
  await gmail.page.keyboard.press('Enter');
  await gmail.page.keyboard.up('Control');
}

export async function scheduleSend(gmail: Gmail): Promise<void> {
  const more = await until('the menu beside Send', () => gmail.page.$('.hG[role="button"][aria-haspopup="true"]'));
  await more.click();
  const item = await until('schedule send', () => gmail.page.$('[selector="scheduledSend"]'));
  await item.click();
}

export async function undoSend(gmail: Gmail): Promise<void> {
  const link = await until('the undo link', () => gmail.page.$('#link_undo'));
  await link.click();
}

/** Adds a recipient the way the page keeps one: a chip, or the text of the old row in the recorded window. */
export async function addressTo(gmail: Gmail, email: string, nth = 0): Promise<void> {
  const body = await bodyOf(gmail, nth);
  await body.evaluate((element, address) => {
    const root = element.closest('.M9') ?? document;
    const old = root.querySelector<HTMLTextAreaElement>('textarea[name="to"]');
    if (old) {
      old.value = address;
      return;
    }
    const row = root.querySelector('[name="to"] [role="listbox"]') ?? root.querySelector('[name="to"]');
    const chip = document.createElement('div');
    chip.setAttribute('role', 'option');
    chip.setAttribute('data-hovercard-id', address);
    chip.setAttribute('data-name', address);
    row?.prepend(chip);
  }, email);
}

/** Takes every recipient of the nth box away. */
export async function unaddress(gmail: Gmail, nth = 0): Promise<void> {
  const body = await bodyOf(gmail, nth);
  await body.evaluate((element) => {
    for (const chip of element.closest('.M9')?.querySelectorAll('[role="option"], .aoD.hl span[email]') ?? [])
      chip.remove();
  });
}

/** The badge inside the nth compose box, by where it stands on the screen: all badges live in one place of the page. */
export function badgeIn(gmail: Gmail, nth: number, name: RegExp = BADGE_NAME): Promise<Accessible> {
  return until(`a badge like ${name} in box ${nth}`, async () => {
    const body = await bodyOf(gmail, nth);
    const box = await body.evaluate((element) => {
      const { x, y, width, height } = (element.closest('.M9') ?? element).getBoundingClientRect();
      return { x, y, width, height };
    });
    for (const badge of await allAccessible(gmail.page, { role: 'button', name })) {
      const place = await middleOf(gmail.page, badge);
      if (
        place &&
        place.x >= box.x &&
        place.x <= box.x + box.width &&
        place.y >= box.y &&
        place.y <= box.y + box.height
      ) {
        return badge;
      }
    }
    return null;
  });
}
