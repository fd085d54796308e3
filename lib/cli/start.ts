import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BROWSER_VARIABLES, type BrowserSearch, findBrowser } from './find-browser.ts';
import { installDebianChromium } from './install-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPractice, printedReading, scoredPractice } from './practice.ts';
import { isDebian, isRoot, thisMachine } from './this-machine.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const SCREENSHOT = join(ROOT, 'screenshots', 'practice.png');
const SCORE_WITHIN_MS = 30_000;

/** An end that a person can do something about; the message is one line. */
class Stop extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

async function start(args: readonly string[], signal: AbortSignal): Promise<void> {
  const unknown = args.find((argument) => argument !== '--headless');
  if (unknown !== undefined) throw new Stop(`Unknown argument ${unknown}: npm start takes only -- --headless.`, 2);
  const headless = args.length > 0;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (!headless && process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new Stop('There is no display here to open a window on: use npm start -- --headless.');
  }
  const path = browserOrStop();
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Stop('There is no built extension yet: npm start builds it first.');
  }
  const profile = mkdtempSync(join(tmpdir(), 'youward-'));
  try {
    const browser = await launchBrowser({
      path,
      headless,
      profile,
      args: headless ? ['--window-size=1280,960'] : [],
    }).catch((error: unknown) => {
      throw new Stop(`The browser at ${path} did not start: ${firstLine(error)}`);
    });
    try {
      await run(browser, path, headless, signal);
    } finally {
      await browser.close().catch(() => undefined);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function run(browser: Browser, path: string, headless: boolean, signal: AbortSignal): Promise<void> {
  const ended = endOf(browser, signal);
  const id = await browser.installExtension(EXTENSION).catch((error: unknown) => {
    throw new Stop(`The browser at ${path} did not take the extension: ${firstLine(error)}`);
  });
  const page = await openPractice(browser, id);
  if (!headless) {
    console.log('Youward is open on its practice page, in a profile that is thrown away when you close the window.');
    await ended;
    return;
  }
  const reading = await Promise.race([
    scoredPractice(page, SCORE_WITHIN_MS, SCREENSHOT),
    ended.then(() => 'ended' as const),
  ]);
  if (reading === 'ended') throw new Stop('The browser was closed before the practice page showed a score.');
  if (reading === null) throw new Stop(`The practice page showed no score within ${SCORE_WITHIN_MS / 1000} seconds.`);
  console.log(`Practice page, sample draft: ${printedReading(reading)}\n`);
  console.log(`Screenshot: ${relative(process.cwd(), SCREENSHOT)}`);
}

/** Settles when the last window is closed, the browser is gone or the person interrupts. */
function endOf(browser: Browser, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    // macOS keeps the program running without a window.
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function browserOrStop(): string {
  let search = findBrowser(thisMachine);
  if (!search.ok && search.reason === 'none' && isDebian() && isRoot()) {
    console.error("No browser found: installing Debian's chromium package.");
    if (installDebianChromium()) search = findBrowser(thisMachine);
  }
  if (search.ok) return search.path;
  throw new Stop(whyNone(search));
}

function whyNone(search: Extract<BrowserSearch, { ok: false }>): string {
  return search.reason === 'not-there'
    ? `${search.variable} names ${search.path}, which is not a program on this machine.`
    : `No browser found: install Chromium, Edge, Brave or Chrome, or set ${BROWSER_VARIABLES[0]} to the program of one.`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

if (import.meta.main) {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interrupted.abort());
  try {
    await start(process.argv.slice(2), interrupted.signal);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : `Something unforeseen went wrong: ${firstLine(error)}`);
    process.exitCode = error instanceof Stop ? error.status : 1;
  }
}
