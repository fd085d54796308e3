import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import {
  addressTo,
  badgeOf,
  bodyOf,
  type Gmail,
  htmlOf,
  openGmail,
  rewriteDraft,
  textOf,
  trouble,
} from '../support/gmail.ts';
import { fill, panelOf, press } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const BEGUN = 'Hi Dana, did the sheet reach you?</div>';
/** What Gmail puts below the words of a follow-up once its quote is opened. */
const BELOW = `<br><span class="gmail_signature_prefix">-- </span><br>
<div dir="ltr" class="gmail_signature">Robin Rep<br>Acme · <a href="https://acme.example">acme.example</a></div>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Wed, Robin wrote:<br></div>
<blockquote class="gmail_quote">Pricing attached.</blockquote></div>`;
const withBelow = (html: string): string => html.replace(BEGUN, `$&${BELOW}`);

const NOTES = 'The month-end notes of our call are attached here.';
const DRAFT = `Hi Dana,

We are thrilled to share our amazing platform with you. Our product automates everything for finance teams.

I just wanted to ask how you decide today which invoices go out first. ${NOTES}

Robin`;

/** Makes a link of the last word of the notes' sentence, as a person does with the page's own button. */
async function linkHere(gmail: Gmail): Promise<string> {
  return (await bodyOf(gmail)).evaluate((body) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const at = node.data.indexOf('here.');
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 'here'.length);
      document.execCommand('createLink', false, 'https://acme.example/month-end');
      return body.querySelector('a[href="https://acme.example/month-end"]')?.outerHTML ?? '';
    }
    return '';
  });
}

/** What a proposal leaves alone in the box. */
async function surroundings(gmail: Gmail): Promise<readonly string[]> {
  return (await bodyOf(gmail)).evaluate((body) =>
    [...body.querySelectorAll('.gmail_signature, .gmail_quote')].map((part) => part.outerHTML),
  );
}

/** Cards for a moment may stand above it; they have no changes to choose from. */
const REWRITE = 'article:has(fieldset)';

/** The message the panel shows, without the words that go and those for screen readers. */
function shownMessage(panel: Page): Promise<string> {
  return panel.$eval(`${REWRITE} .diff`, (diff) => {
    const copy = diff.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('del, .visually-hidden, .change-number, br')) part.remove();
    return copy.textContent ?? '';
  });
}

test('one change refused, a blank left out, put back and filled: the message holds exactly that, and one undo takes it back', async () => {
  const gmail = await openGmail(session(), 'thread-own-follow-up.html', { change: withBelow });
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, DRAFT);
  const link = await linkHere(gmail);
  expect(link).toContain('>here</a>');
  const written = await htmlOf(gmail);
  const around = await surroundings(gmail);
  expect(around).toHaveLength(3);

  await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
  const panel = await panelOf(session());
  await press(panel, /^Turn it round/);
  const changes = await until('the changes', async () => {
    const rows = await allAccessible(panel, { role: 'checkbox', name: /^Change \d/ });
    return rows.length > 1 && rows;
  });
  // The last one only adds, below the link: with it the box would take one step for each change.
  const refused = changes.at(-1)!;
  const guess = /add (?<words>\S+ \S+)/.exec(refused.name)?.groups?.words ?? '';
  expect(guess).not.toBe('');
  await clickAccessible(panel, refused);
  await accessible(panel, { role: 'button', name: /^Apply \d of \d$/ });
  await press(panel, /^Leave it out .*\[what is new/);
  await until('the message without it', async () => !(await shownMessage(panel)).includes('I noticed'));
  await press(panel, /^Put it back .*\[what is new/);
  const first = await panel.$eval(`${REWRITE} .field label`, (label) => label.textContent ?? '');
  await fill(panel, first, 'two suppliers waited until May.');
  await until('the filling in the message', async () => (await shownMessage(panel)).includes('until May.'));
  await press(panel, /^Apply \d of \d$/);
  const message = await shownMessage(panel);
  await until('the proposal in the box', async () => (await htmlOf(gmail)) !== written);

  const text = await textOf(gmail);
  const lines = (words: string) =>
    words
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const taken = lines(message);
  expect(lines(text).slice(0, taken.length)).toEqual(taken);
  expect(text).toMatch(/two suppliers waited until May\.\s*\n/);
  expect(text).toContain(`I wanted to ask how you decide today which invoices go out first. ${NOTES}`);
  expect(text).not.toContain(guess);
  expect(text).not.toMatch(/thrilled|\[what|\.\./);
  const html = await htmlOf(gmail);
  expect(html).toContain(link);
  expect(await surroundings(gmail)).toEqual(around);

  await (await bodyOf(gmail)).focus();
  await gmail.page.keyboard.down('Control');
  await gmail.page.keyboard.press('z');
  await gmail.page.keyboard.up('Control');
  await until('everything to be as it was', async () => (await htmlOf(gmail)) === written);
  expect(await trouble(gmail)).toEqual([]);
});
