import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtExtension, fromRoot } from '../support/build.ts';

interface Part {
  /** What is there before the first line of these files runs is counted, and nothing that comes later. */
  readonly files?: readonly string[];
  /** What these files load later, when they need it, is counted, and nothing that was there at once. */
  readonly laterBy?: readonly string[];
  readonly limit: number;
}

interface Budget {
  readonly gzipKilobytes: Readonly<Record<string, Part>>;
}

const budget = JSON.parse(readFileSync(fromRoot('budget.json'), 'utf8')) as Budget;
const folder = builtExtension();

const STATIC = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const STATIC_OR_LAZY = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** Styles of what is loaded later stand in a list of the file that loads it. */
const LATER_STYLE = /["'`](assets\/[^"'`]+\.css)["'`]/g;

/** An HTML page stands for everything it loads, shared chunks included: sooner or later, or at once. */
function loadedBy(name: string, imports = STATIC_OR_LAZY): readonly string[] {
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
      for (const [, chunk] of text.matchAll(imports)) {
        visit(join(dirname(file), chunk!));
      }
      if (imports === STATIC_OR_LAZY) for (const [, style] of text.matchAll(LATER_STYLE)) visit(join(folder, style!));
    }
  };
  visit(path);
  return [...seen];
}

function countedBy({ files = [], laterBy = [] }: Omit<Part, 'limit'>): readonly string[] {
  const later = laterBy.flatMap((name) => {
    const atOnce = new Set(loadedBy(name, STATIC));
    return loadedBy(name).filter((file) => !atOnce.has(file));
  });
  return [...new Set([...files.flatMap((name) => loadedBy(name, STATIC)), ...later])];
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

describe('what a person downloads and a page must load', () => {
  test.each(Object.entries(budget.gzipKilobytes))('%s is within its budget', (_name, part) => {
    const all = countedBy(part);
    expect(all).not.toEqual([]);
    expect(all.every(existsSync)).toBe(true);
    expect(gzipped(all)).toBeLessThanOrEqual(part.limit);
  });

  test('no script or style of the build is left out of the budget', () => {
    const counted = new Set(Object.values(budget.gzipKilobytes).flatMap(countedBy));
    const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:js|css)$/.test(name),
    );
    expect(built.filter((name) => !counted.has(join(folder, name)))).toEqual([]);
  });
});

describe('what a page asks for before its first line runs', () => {
  // Each file of an extension takes the browser 2 to 3 ms: the page's own, the two that pages share, and the bundler's.
  test.each([
    ['popup.html', 3],
    ['sidepanel.html', 12],
    ['practice.html', 12],
    ['options.html', 12],
    ['plan.html', 12],
    ['insights.html', 12],
  ])('%s: at most %i scripts', (page, most) => {
    const scripts = loadedBy(page, STATIC).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.length).toBeLessThanOrEqual(most);
  });
});

const textOf = (files: readonly string[]): string => files.map((path) => readFileSync(path, 'utf8')).join('\n');

// Strings that survive minifying in each package's built files, tried on 2026-11-26.
const SIGNS: readonly (readonly [string, string])[] = [
  ['compromise', 'FirstName'],
  ['compromise', 'PhrasalVerb'],
  ['dexie', 'Dexie'],
  ['react', 'react.transitional.element'],
  ['react', '__REACT_DEVTOOLS_GLOBAL_HOOK__'],
  ['react', 'Minified React error'],
  ['zustand', 'getInitialState'],
  ['tinyld', 'DetectPotentialGrams'],
  ['valibot', 'valibot'],
];

describe('the content script', () => {
  const scripts = join(folder, 'content-scripts');
  const script = (existsSync(scripts) ? readdirSync(scripts) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(scripts, name), 'utf8'))
    .join('\n');

  test('is there', () => {
    expect(script.length).toBeGreaterThan(1000);
  });

  test.each(SIGNS)('holds no %s (%s)', (_package, sign) => {
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

describe('the background worker', () => {
  const worker = textOf(loadedBy('background.js'));

  // Whoever writes a mail waits for the worker to start, and no finding needs a tagger.
  test.each(SIGNS.filter(([name]) => name === 'compromise'))('holds no %s (%s)', (_package, sign) => {
    expect(worker).not.toContain(sign);
  });
});

describe('the signs are in the packages', () => {
  // Otherwise the tests above would pass on anything.
  const parts: Readonly<Record<string, Omit<Part, 'limit'>>> = {
    compromise: { laterBy: ['sidepanel.html'] },
    dexie: { files: ['background.js'] },
    react: { files: ['sidepanel.html'] },
    zustand: { files: ['sidepanel.html'] },
    tinyld: { files: ['background.js'] },
    valibot: { files: ['background.js'] },
  };

  test.each(SIGNS)('%s (%s)', (name, sign) => {
    expect(textOf(countedBy(parts[name]!))).toContain(sign);
  });
});
