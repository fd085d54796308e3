import puppeteer, { type Browser } from 'puppeteer-core';
import { isRoot } from './this-machine.ts';

export interface LaunchWishes {
  /** The browser's program. */
  readonly path: string;
  readonly headless: boolean;
  /** Folder of a profile that nothing else uses. */
  readonly profile: string;
  readonly args?: readonly string[];
}

/**
 * Starts a browser that lets extensions be loaded over its pipe.
 *
 * Branded Chrome ignores `--load-extension` since version 137 (https://github.com/mozilla/web-ext/issues/3443);
 * `Extensions.loadUnpacked` works there too, given a pipe and the second flag below.
 * Load the extension with `browser.installExtension(folder)`: the list form of `enableExtensions` is not awaited
 * by puppeteer-core 25.16, so its failures would be lost.
 */
export function launchBrowser({ path, headless, profile, args = [] }: LaunchWishes): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    // The window decides; emulated sizes would hide layout faults.
    defaultViewport: null,
    // Whoever started the browser ends it, so that the profile is removed after the browser has gone.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-first-run',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
}
