import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { SELLER_FIRST } from '../support/drafts.ts';
import { addressTo, badgeOf, clickSend, GMAIL, openGmail, outgoing, rewriteDraft } from '../support/gmail.ts';
import { history } from '../support/history.ts';
import { requestsIn } from '../support/net-log.ts';
import { panelOf } from '../support/panel.ts';
import { openExtensionPage, openSession } from '../support/session.ts';
import { until } from '../support/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'youward-net-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Hosts of the browser's maker: Chromium asks several of them on its own account, others in every release (2026-11:
 * update checks, push registration, autofill, a first page of results). That nothing of ours hides among them is proved
 * by the log below, which knows who asked.
 */
const BROWSERS_OWN = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com(?::\d+)?(?:\/|$)/;
/** The browser warms up a line to the page it is about to open; the page itself is served by the test. */
const GMAIL_PRECONNECT = 'mail.google.com:443';

describe('nothing leaves', () => {
  test('the recorder sees what a worker, a content script and a page of an extension ask for', async () => {
    const leaky = join(folder, 'leaky');
    mkdirSync(leaky);
    writeFileSync(
      join(leaky, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Leaky',
        version: '1',
        background: { service_worker: 'worker.js' },
        content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['script.js'] }],
      }),
    );
    writeFileSync(join(leaky, 'worker.js'), "fetch('https://worker.example/').catch(() => 0);");
    writeFileSync(join(leaky, 'script.js'), "fetch('https://script.example/').catch(() => 0);");
    writeFileSync(join(leaky, 'page.html'), '<img src="https://page.example/">');
    const log = join(folder, 'leaky.json');
    const session = await openSession({ extension: leaky, args: [`--log-net-log=${log}`] });
    const gmail = await openGmail(session, 'compose-new.html');
    await openExtensionPage(session, 'page.html');
    await until('the worker to be heard', () => session.recorder.left.some((left) => left.includes('worker.example')));
    await until('the page to be heard', () => session.recorder.left.some((left) => left.includes('page.example')));
    await until('the script to be heard', () => gmail.asked.some((left) => left.includes('script.example')));
    await session.close();
    const own = requestsIn(log).filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
    expect(own.map(({ url }) => new URL(url).hostname).sort()).toEqual(['page.example', 'worker.example']);
  });

  test('the coach asks for nothing, from the first word to the sent row', async () => {
    const log = join(folder, 'coach.json');
    const session = await openSession({ args: [`--log-net-log=${log}`] });
    const gmail = await openGmail(session, 'compose-new.html');
    await addressTo(gmail, 'dana@prospect.example');
    await rewriteDraft(gmail, SELLER_FIRST);
    await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
    await panelOf(session);
    await clickSend(gmail);
    await until('the message to go out', async () => (await outgoing(gmail)).length === 1);
    await until('the row', async () => (await history(session)).length === 1);
    for (const page of ['practice.html', 'popup.html', 'options.html', 'insights.html']) {
      const opened = await openExtensionPage(session, page);
      await until(`something on ${page}`, () => opened.$('h1'));
    }
    const asked = gmail.asked;
    await session.close();

    expect(new Set(asked)).toEqual(
      new Set([GMAIL, 'https://mail.google.com/behaviour.js', 'https://mail.google.com/favicon.ico']),
    );
    const gmailsOwn = (left: string) => left === GMAIL_PRECONNECT;
    expect(session.recorder.left.filter((left) => !gmailsOwn(left) && !BROWSERS_OWN.test(left))).toEqual([]);
    const requests = requestsIn(log);
    expect(requests.length).toBeGreaterThan(0);
    // A request of a page or of an extension names its origin; one of the browser's own has none.
    const ofSomebody = requests.filter(({ initiator }) => /^[\w-]+:\/\//.test(initiator));
    expect(ofSomebody.filter(({ initiator }) => initiator.startsWith('chrome-extension://'))).toEqual([]);
    expect(ofSomebody.filter(({ url }) => BROWSERS_OWN.test(url))).toEqual([]);
    expect(requests.filter(({ url }) => !BROWSERS_OWN.test(url) && !url.startsWith('chrome-extension://'))).toEqual([]);
  });
});
