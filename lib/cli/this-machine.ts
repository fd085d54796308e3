import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import type { Machine } from './find-browser.ts';

export const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

/** Chromium refuses its sandbox to root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian itself: on its relatives `chromium` may be a snap or missing. */
export function isDebian(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
