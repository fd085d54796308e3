import { posix, win32 } from 'node:path';

/** Families that load an unpacked MV3 extension with a side panel; unbranded builds first, because branded Chrome restricts it most. */
export const BROWSER_FAMILIES = ['Chromium', 'Edge', 'Brave', 'Chrome'] as const;
export type BrowserFamily = (typeof BROWSER_FAMILIES)[number];

/** Everything the search looks at, so that a test can be any machine. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True for a file that can be run. */
  readonly isProgram: (path: string) => boolean;
}

export type BrowserSearch =
  | { readonly ok: true; readonly path: string; readonly family: BrowserFamily | 'named' }
  | { readonly ok: false; readonly reason: 'not-there'; readonly variable: string; readonly path: string }
  | { readonly ok: false; readonly reason: 'none' };

/** In order of precedence; the second is what other tools of the trade read. */
export const BROWSER_VARIABLES = ['YOUWARD_BROWSER', 'CHROME_PATH'] as const;

const COMMANDS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  Chromium: ['chromium', 'chromium-browser'],
  Edge: ['microsoft-edge', 'microsoft-edge-stable'],
  Brave: ['brave-browser', 'brave-browser-stable', 'brave'],
  Chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
};

const LINUX_EXTRA: Readonly<Record<BrowserFamily, readonly string[]>> = {
  Chromium: ['/usr/lib/chromium/chromium'],
  Edge: ['/opt/microsoft/msedge/msedge'],
  Brave: ['/opt/brave.com/brave/brave'],
  Chrome: ['/opt/google/chrome/chrome'],
};

const MAC_NAMES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  Chromium: ['Chromium', 'Google Chrome for Testing'],
  Edge: ['Microsoft Edge'],
  Brave: ['Brave Browser'],
  Chrome: ['Google Chrome'],
};

const WINDOWS_NAMES: Readonly<Record<BrowserFamily, { readonly folder: string; readonly program: string }>> = {
  Chromium: { folder: 'Chromium\\Application', program: 'chromium.exe' },
  Edge: { folder: 'Microsoft\\Edge\\Application', program: 'msedge.exe' },
  Brave: { folder: 'BraveSoftware\\Brave-Browser\\Application', program: 'brave.exe' },
  Chrome: { folder: 'Google\\Chrome\\Application', program: 'chrome.exe' },
};

/**
 * Finds a browser: a named one first, then the usual places of each family, then the PATH.
 * A named browser that is not there is an answer of its own and never silently replaced by another.
 */
export function findBrowser(machine: Machine): BrowserSearch {
  for (const variable of BROWSER_VARIABLES) {
    const path = machine.env[variable]?.trim();
    if (path) {
      return machine.isProgram(path)
        ? { ok: true, path, family: 'named' }
        : { ok: false, reason: 'not-there', variable, path };
    }
  }
  for (const family of BROWSER_FAMILIES) {
    const path = usualPlaces(family, machine).find(machine.isProgram);
    if (path) return { ok: true, path, family };
  }
  return { ok: false, reason: 'none' };
}

function usualPlaces(family: BrowserFamily, { platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    const bundles = roots.flatMap((root) =>
      MAC_NAMES[family].map((name) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
    return [...bundles, ...onPath(COMMANDS[family], env.PATH, posix)];
  }
  if (platform === 'win32') {
    const { folder, program } = WINDOWS_NAMES[family];
    // Unbranded builds install themselves as chrome.exe in a folder of their own.
    const programs = family === 'Chromium' ? [program, 'chrome.exe'] : [program];
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const installed = roots.flatMap((root) => programs.map((name) => win32.join(root, folder, name)));
    return [...installed, ...onPath([program], env.PATH ?? env.Path, win32)];
  }
  const names = COMMANDS[family];
  const installed = ['/usr/bin', '/usr/local/bin'].flatMap((root) => names.map((name) => posix.join(root, name)));
  const snaps = names.map((name) => posix.join('/snap/bin', name));
  return [...installed, ...LINUX_EXTRA[family], ...onPath(names, env.PATH, posix), ...snaps];
}

function onPath(names: readonly string[], path: string | undefined, flavour: typeof posix): readonly string[] {
  const folders = (path ?? '').split(flavour.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => flavour.join(folder, name)));
}
