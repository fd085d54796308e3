import { describe, expect, test } from 'vitest';
import { type BrowserSearch, findBrowser } from '../../lib/cli/find-browser.ts';

interface Case {
  readonly machine: string;
  readonly platform: string;
  readonly env?: Record<string, string>;
  readonly has: readonly string[];
  readonly finds: BrowserSearch;
}

const windows = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local',
};
const none: BrowserSearch = { ok: false, reason: 'none' };
const found = (path: string, family: Extract<BrowserSearch, { ok: true }>['family']): BrowserSearch => ({
  ok: true,
  path,
  family,
});

const cases: readonly Case[] = [
  { machine: 'an empty Linux', platform: 'linux', has: [], finds: none },
  { machine: 'an empty Mac', platform: 'darwin', has: [], finds: none },
  { machine: 'an empty Windows', platform: 'win32', env: windows, has: [], finds: none },
  {
    machine: 'Debian with its own package',
    platform: 'linux',
    has: ['/usr/bin/chromium'],
    finds: found('/usr/bin/chromium', 'Chromium'),
  },
  {
    machine: 'Ubuntu with a snap and branded Chrome',
    platform: 'linux',
    has: ['/snap/bin/chromium', '/usr/bin/google-chrome'],
    finds: found('/snap/bin/chromium', 'Chromium'),
  },
  {
    machine: 'branded Chrome beside Edge: Edge is taken',
    platform: 'linux',
    has: ['/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
    finds: found('/usr/bin/microsoft-edge', 'Edge'),
  },
  {
    machine: 'branded Chrome alone',
    platform: 'linux',
    has: ['/opt/google/chrome/chrome'],
    finds: found('/opt/google/chrome/chrome', 'Chrome'),
  },
  {
    machine: 'Brave only on the PATH',
    platform: 'linux',
    env: { PATH: '/home/kim/bin::/opt/tools' },
    has: ['/opt/tools/brave'],
    finds: found('/opt/tools/brave', 'Brave'),
  },
  {
    machine: 'a Mac with Chrome and Brave',
    platform: 'darwin',
    has: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    finds: found('/Applications/Brave Browser.app/Contents/MacOS/Brave Browser', 'Brave'),
  },
  {
    machine: "a Mac with Chromium in the person's own Applications",
    platform: 'darwin',
    env: { HOME: '/Users/kim' },
    has: ['/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium'],
    finds: found('/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium', 'Chromium'),
  },
  {
    machine: 'a plain Windows, where Edge always is',
    platform: 'win32',
    env: windows,
    has: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    finds: found('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'Edge'),
  },
  {
    machine: 'Windows with Chromium installed for one person',
    platform: 'win32',
    env: windows,
    has: [
      'C:\\Users\\kim\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    finds: found('C:\\Users\\kim\\AppData\\Local\\Chromium\\Application\\chrome.exe', 'Chromium'),
  },
  {
    machine: 'Windows with Brave on the Path',
    platform: 'win32',
    env: { Path: 'C:\\tools;D:\\apps' },
    has: ['D:\\apps\\brave.exe'],
    finds: found('D:\\apps\\brave.exe', 'Brave'),
  },
  {
    machine: 'a browser named by the person, before any other',
    platform: 'linux',
    env: { YOUWARD_BROWSER: '/opt/my/browser', CHROME_PATH: '/usr/bin/google-chrome' },
    has: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/my/browser'],
    finds: found('/opt/my/browser', 'named'),
  },
  {
    machine: 'CHROME_PATH where the first variable is blank',
    platform: 'linux',
    env: { YOUWARD_BROWSER: ' ', CHROME_PATH: '/usr/bin/google-chrome' },
    has: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    finds: found('/usr/bin/google-chrome', 'named'),
  },
  {
    machine: 'a named browser that is gone is said, not replaced',
    platform: 'linux',
    env: { YOUWARD_BROWSER: '/opt/gone' },
    has: ['/usr/bin/chromium'],
    finds: { ok: false, reason: 'not-there', variable: 'YOUWARD_BROWSER', path: '/opt/gone' },
  },
];

describe('findBrowser', () => {
  test.each(cases)('$machine', ({ platform, env = {}, has, finds }) => {
    expect(findBrowser({ platform, env, isProgram: (path) => has.includes(path) })).toEqual(finds);
  });
});
