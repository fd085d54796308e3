import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtExtension, fromRoot } from '../support/build.ts';

interface Budget {
  readonly gzipKilobytes: Readonly<Record<string, { readonly files: readonly string[]; readonly limit: number }>>;
}

const budget = JSON.parse(readFileSync(fromRoot('budget.json'), 'utf8')) as Budget;
const folder = builtExtension();

/** An HTML page stands for everything it loads, shared chunks included. */
function loadedBy(name: string): readonly string[] {
  const path = join(folder, name);
  if (!name.endsWith('.html') && !name.endsWith('.js')) return [path];
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.html')) {
      for (const [, asset] of text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) visit(join(folder, asset!));
    } else if (file.endsWith('.js')) {
      for (const [, chunk] of text.matchAll(/(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
        visit(join(dirname(file), chunk!));
      }
    }
  };
  visit(path);
  return [...seen];
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

describe('what a person downloads and a page must load', () => {
  test.each(Object.entries(budget.gzipKilobytes))('%s is within its budget', (_name, { files, limit }) => {
    const all = [...new Set(files.flatMap(loadedBy))];
    expect(all.every(existsSync)).toBe(true);
    expect(gzipped(all)).toBeLessThanOrEqual(limit);
  });
});

describe('the content script', () => {
  const scripts = join(folder, 'content-scripts');
  const script = (existsSync(scripts) ? readdirSync(scripts) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(scripts, name), 'utf8'))
    .join('\n');

  test('is there', () => {
    expect(script.length).toBeGreaterThan(1000);
  });

  // Strings that survive minifying in each package's built files, tried on 2026-11-22.
  test.each([
    ['compromise', 'FirstName'],
    ['compromise', 'PhrasalVerb'],
    ['dexie', 'Dexie'],
    ['dexie', 'dexie'],
    ['react', 'react.transitional.element'],
    ['react', '__REACT_DEVTOOLS_GLOBAL_HOOK__'],
    ['react', 'Minified React error'],
    ['zustand', 'getInitialState'],
    ['tinyld', 'tinyld'],
    ['valibot', 'valibot'],
  ])('holds no %s (%s)', (_package, sign) => {
    expect(script).not.toContain(sign);
  });

  test('turns no text into HTML and makes no Trusted Types policy', () => {
    for (const sign of [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'createContextualFragment',
      'DOMParser',
      'createPolicy',
      'insertHTML',
      'document.write',
    ]) {
      expect(script.includes(sign), sign).toBe(false);
    }
  });

  test('asks nothing of the network', () => {
    for (const sign of ['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'RTCPeerConnection']) {
      expect(script.includes(sign), sign).toBe(false);
    }
  });
});

describe('the signs are in the packages', () => {
  // Otherwise the test above would pass on anything.
  test.each([
    ['dist of compromise', 'background.js', 'PhrasalVerb'],
    ['dexie', 'background.js', 'Dexie'],
  ])('%s', (_package, file, sign) => {
    expect(
      loadedBy(file)
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n'),
    ).toContain(sign);
  });
});
