import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { BROWSER_VARIABLES, findBrowser } from '../../lib/cli/find-browser.ts';
import { launchBrowser } from '../../lib/cli/launch-browser.ts';
import { thisMachine } from '../../lib/cli/this-machine.ts';
import { builtExtension } from './build.ts';
import { watchConsoles } from './complaints.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { until } from './until.ts';

/** A real browser with the built extension in it and nothing else. */
export interface Session {
  readonly browser: Browser;
  /** The browser's own protocol session: sees every target, attaches to none. */
  readonly protocol: CDPSession;
  readonly extensionId: string;
  readonly profile: string;
  readonly recorder: Recorder;
  /** Everything any console of the session would show in red or yellow. */
  readonly complaints: readonly string[];
  /** Address of one of the extension's own pages. */
  url(page: string): string;
  close(): Promise<void>;
}

export interface SessionWishes {
  /** Folder of the extension; the build unless told; null for a browser without the coach. */
  readonly extension?: string | null;
  readonly args?: readonly string[];
  /** Keep the profile after closing, for tests that look at the disk. */
  readonly keepProfile?: boolean;
}

export function browserPath(): string {
  const search = findBrowser(thisMachine);
  if (search.ok) return search.path;
  throw new Error(
    search.reason === 'not-there'
      ? `${search.variable} names ${search.path}, which is not there.`
      : `No Chromium-family browser here: install chromium, or set ${BROWSER_VARIABLES[0]}.`,
  );
}

export async function openSession(wishes: SessionWishes = {}): Promise<Session> {
  const extension = wishes.extension === undefined ? builtExtension() : wishes.extension;
  const profile = mkdtempSync(join(tmpdir(), 'youward-test-'));
  const recorder = await startRecorder();
  const browser = await launchBrowser({
    path: browserPath(),
    headless: true,
    profile,
    args: [
      `--proxy-server=${recorder.address}`,
      // Without this, requests to this machine itself would pass by the recorder.
      '--proxy-bypass-list=<-loopback>',
      '--window-size=1400,1000',
      ...(wishes.args ?? []),
    ],
  });
  const { complaints } = await watchConsoles(browser);
  const protocol = await browser.target().createCDPSession();
  await leaveWorkersAlone(protocol);
  const extensionId = extension === null ? '' : await browser.installExtension(extension);
  const session: Session = {
    browser,
    protocol,
    extensionId,
    profile,
    recorder,
    complaints,
    url: (page) => `chrome-extension://${extensionId}/${page}`,
    async close() {
      await browser.close();
      recorder.close();
      if (!wishes.keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  if (wishes.extension === undefined) await closeGreeting(session);
  return session;
}

/** The practice page greets a new user in a tab of its own, which would take the screen from the page under test. */
async function closeGreeting(session: Session): Promise<void> {
  const greeting = await session.browser.waitForTarget((target) => target.url() === session.url('practice.html'), {
    timeout: 10_000,
  });
  await (await greeting.page())?.close();
}

/**
 * Puppeteer attaches to every new target for a moment and lets it wait meanwhile; a service worker that is ended in that
 * moment is neither gone nor running for good (Chromium 156). The same filter as its own, and service workers out of it.
 */
async function leaveWorkersAlone(protocol: CDPSession): Promise<void> {
  await protocol.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page', exclude: true }, { type: 'service_worker', exclude: true }, {}],
  });
}

async function runningWorker({ protocol, extensionId }: Session): Promise<Protocol.Target.TargetInfo | undefined> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
}

/** Waits until the extension's service worker is there, started or starting. */
export function workerOf(session: Session): Promise<Protocol.Target.TargetInfo> {
  return until('the service worker', () => runningWorker(session), { every: 5 });
}

/** Ends the service worker as the browser does when it is idle or short of memory, and waits until it is gone. */
export async function killWorker(session: Session): Promise<void> {
  const running = await runningWorker(session);
  if (!running) return;
  await session.protocol.send('Target.closeTarget', { targetId: running.targetId });
  await until('the worker to be gone', async () => (await runningWorker(session))?.targetId !== running.targetId);
}

/** Runs a function inside the service worker. Lets go of it at once: a debugger would hold the next worker at its start. */
export async function inWorker(session: Session, run: () => void): Promise<void> {
  const tool = await session.protocol.connection()?.createSession(await workerOf(session));
  await tool?.send('Runtime.evaluate', { expression: `(${String(run)})()` });
  await tool?.detach();
}

/** An update in the middle of the day: old scripts stay in open tabs, the new extension starts afresh. */
export async function reloadExtension(session: Session, folder: string = builtExtension()): Promise<void> {
  await session.browser.installExtension(folder);
  await workerOf(session);
}

export async function openExtensionPage(session: Session, page: string): Promise<Page> {
  const opened = await session.browser.newPage();
  await opened.goto(session.url(page));
  return opened;
}

/** A press on the toolbar button over `page`; gives the real popup. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await session.browser.extensions()).get(session.extensionId);
  if (!extension) throw new Error('The extension is not there.');
  await extension.triggerAction(page);
  return surface(session, 'popup.html');
}

/** Waits for a side panel or popup and gives it as an ordinary page. */
export async function surface(session: Session, page: string): Promise<Page> {
  const target = await session.browser.waitForTarget((one) => one.url().startsWith(session.url(page)), {
    timeout: 10_000,
  });
  return target.asPage();
}

/** Closes side panel and popup, which do not count among the browser's pages. */
export async function closeSurfaces({ protocol, extensionId }: Session): Promise<void> {
  if (extensionId === '') return;
  const open = async () =>
    (await protocol.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
  for (const { targetId } of await open()) {
    await protocol.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await until('side panel and popup to be closed', async () => (await open()).length === 0);
}
