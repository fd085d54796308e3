import { describe, expect, test } from 'vitest';
import { importsOf, parse, reachedAtOnce, reachedFrom, type SourceFile, sourceFiles } from './source.ts';

const FILES = sourceFiles();

/** Files that hold a layer's vocabulary and no behaviour. */
const ENGINE_TYPES = 'lib/engine/types.ts';
const CONVERSATION_TYPES = 'lib/engine/conversation/types.ts';
const SITE_TYPES = 'lib/sites/types.ts';
const PROTOCOL = 'lib/messaging/protocol.ts';

interface Layer {
  readonly folder: string;
  /** Folders (ending in a slash) and files of ours, beside the layer's own. */
  readonly ours: readonly string[];
  readonly packages: readonly RegExp[];
}

/** The table of ARCHITECTURE.md. */
const LAYERS: readonly Layer[] = [
  { folder: 'lib/engine/', ours: [], packages: [/^compromise/u, /^tinyld/u] },
  { folder: 'lib/plan/', ours: [], packages: [/^ical-generator$/u] },
  { folder: 'lib/insights/', ours: [ENGINE_TYPES, 'lib/plan/'], packages: [] },
  { folder: 'lib/drills/', ours: [ENGINE_TYPES, CONVERSATION_TYPES], packages: [] },
  { folder: 'lib/prospects/', ours: [], packages: [] },
  { folder: 'lib/sites/', ours: [ENGINE_TYPES], packages: [] },
  {
    folder: 'lib/messaging/',
    ours: [ENGINE_TYPES, SITE_TYPES],
    packages: [/^@webext-core\/messaging$/u, /^valibot$/u, /^wxt\/browser$/u],
  },
  {
    folder: 'lib/storage/',
    ours: [ENGINE_TYPES, SITE_TYPES, PROTOCOL, 'lib/prospects/', 'lib/plan/', 'lib/insights/'],
    packages: [/^dexie$/u, /^@wxt-dev\/storage$/u, /^papaparse$/u, /^valibot$/u, /^wxt\/browser$/u],
  },
  { folder: 'lib/content/', ours: ['lib/sites/', 'lib/messaging/', ENGINE_TYPES], packages: [] },
  { folder: 'lib/choosing/', ours: ['lib/engine/', 'lib/prospects/', 'lib/plan/', 'lib/storage/'], packages: [] },
  {
    folder: 'lib/background/',
    ours: [
      'lib/engine/',
      'lib/choosing/',
      'lib/plan/',
      'lib/insights/',
      'lib/prospects/',
      'lib/storage/',
      'lib/messaging/',
    ],
    packages: [],
  },
  {
    folder: 'lib/panel/',
    ours: [
      'lib/choosing/',
      'lib/storage/',
      'lib/messaging/',
      'lib/plan/',
      'lib/insights/',
      'lib/drills/',
      'lib/prospects/',
      'components/',
      'assets/',
      ENGINE_TYPES,
      CONVERSATION_TYPES,
    ],
    packages: [/^react/u, /^zustand/u, /^dexie-react-hooks$/u, /^wxt\/browser$/u],
  },
  { folder: 'lib/cli/', ours: ['lib/engine/'], packages: [/^node:/u, /^valibot$/u, /^puppeteer-core$/u] },
  {
    folder: 'components/',
    ours: ['lib/plan/', 'lib/insights/', 'lib/drills/', 'lib/prospects/', ENGINE_TYPES, CONVERSATION_TYPES],
    packages: [/^react/u, /^@base-ui\/react/u, /^diff$/u, /^@observablehq\/plot$/u],
  },
];

function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ folder }) => path.startsWith(folder));
}

function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

/** `file -> what it imports` for every import the layer's row does not allow. */
function trespasses({ path, imports }: SourceFile): string[] {
  const layer = layerOf(path);
  if (layer === undefined) return [];
  const { folder, ours, packages } = layer;
  return imports
    .filter(({ to, ours: own }) =>
      own ? !within(to, [folder, ...ours]) : !packages.some((allowed) => allowed.test(to)),
    )
    .map(({ to }) => `${path} -> ${to}`);
}

describe('imports keep the table of ARCHITECTURE.md', () => {
  test.each(LAYERS.map(({ folder }) => [folder]))('%s', (folder) => {
    const files = FILES.filter(({ path }) => path.startsWith(folder));
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  test('every file of lib and components belongs to a layer', () => {
    const strays = FILES.map(({ path }) => path).filter(
      (path) => !path.startsWith('entrypoints/') && layerOf(path) === undefined,
    );
    expect(strays).toEqual([]);
  });

  test('every import of ours says which file it means', () => {
    const known = new Set(FILES.map(({ path }) => path));
    const wrong = FILES.flatMap(({ path, imports }) =>
      imports
        .filter(({ to, ours }) => ours && !to.endsWith('.css') && !known.has(to))
        .map(({ to }) => `${path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('entrypoints are never imported, except by their own folder', () => {
    const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
    const wrong = FILES.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => to.startsWith('entrypoints/') && folderOf(to) !== folderOf(path))
        .map(({ to }) => `${path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the heavy packages are behind one door each', () => {
  test.each([
    ['compromise', 'lib/engine/rewrite/'],
    ['tinyld', 'lib/engine/reading/'],
    ['papaparse', 'lib/storage/csv.ts'],
    ['ical-generator', 'lib/plan/calendar-file.ts'],
  ])('%s: %s', (name, folder) => {
    const importers = FILES.filter(({ imports }) =>
      imports.some(({ to }) => to === name || to.startsWith(`${name}/`)),
    ).map(({ path }) => path);
    expect(importers).not.toEqual([]);
    expect(importers.filter((path) => !path.startsWith(folder))).toEqual([]);
  });
});

describe('a content script brings nothing heavy into the page, and cannot reach what is kept', () => {
  const starts = FILES.map(({ path }) => path).filter((path) =>
    /^entrypoints\/[^/]*\.content(?:\/index)?\.ts$/u.test(path),
  );

  test('there is one', () => expect(starts.length).toBeGreaterThan(0));

  test.each(starts.map((start) => [start]))('%s', (start) => {
    const reached = [...reachedFrom(start, FILES)];
    const forbidden = reached.filter(
      (path) =>
        /^(?:dexie|compromise|papaparse|react|zustand|valibot|tinyld|@base-ui|@wxt-dev\/storage)/u.test(path) ||
        /^(?:lib\/(?:storage|choosing|background|panel|plan|insights|drills|prospects|cli)|components)\//u.test(path) ||
        (path.startsWith('lib/engine/') && path !== ENGINE_TYPES),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('proposals are worked out by the page that shows them, once it shows something', () => {
  const isRewriter = (path: string) => path === 'lib/engine/rewriter.ts' || path.startsWith('lib/engine/rewrite/');
  const isConversation = (path: string) => path.startsWith('lib/engine/conversation/');
  const pages = FILES.map(({ path }) => path).filter((path) => /^entrypoints\/[^/]+\/main\.tsx$/u.test(path));

  test('the background analyses and cannot propose', () => {
    const reached = [...reachedFrom('entrypoints/background/index.ts', FILES)];
    expect(reached).toContain('lib/engine/engine.ts');
    expect(reached.filter((path) => isRewriter(path) || path.startsWith('compromise'))).toEqual([]);
    expect(reached.filter(isConversation)).toEqual([]);
  });

  test.each(pages.map((page) => [page]))('%s paints without the engine', (page) => {
    const reached = [...reachedAtOnce(page, FILES)];
    expect(
      reached.filter((path) => path.startsWith('lib/engine/') && ![ENGINE_TYPES, CONVERSATION_TYPES].includes(path)),
    ).toEqual([]);
  });

  test('what is said of a conversation needs no tagger', () => {
    const reached = [...reachedFrom('lib/engine/conversation/index.ts', FILES)];
    expect(reached).toContain('lib/engine/look.ts');
    expect(reached.filter((path) => path.startsWith('compromise'))).toEqual([]);
  });

  test('the pages that coach are those that propose', () => {
    const coaching = ['entrypoints/practice/main.tsx', 'entrypoints/sidepanel/main.tsx'];
    expect(pages.filter((page) => [...reachedFrom(page, FILES)].some(isRewriter))).toEqual(coaching);
    expect(pages.filter((page) => reachedFrom(page, FILES).has('compromise/two'))).toEqual(coaching);
  });
});

/** Places in the code, comments left out, that match. */
function found(pattern: RegExp, where: (path: string) => boolean): string[] {
  return FILES.filter(({ path }) => where(path)).flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(([match]) => `${path}: ${match.trim()}`),
  );
}

const everywhere = () => true;

describe('never in the code', () => {
  test('clock or chance in a pure layer', () => {
    const pure = (path: string) =>
      within(path, ['lib/engine/', 'lib/plan/', 'lib/insights/', 'lib/drills/', 'lib/prospects/']);
    const clock =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\b\s*[.[]|\bcrypto\b\s*[.[]|\bset(?:Timeout|Interval)\b/gu;
    expect(found(clock, pure)).toEqual([]);
  });

  test('printing, outside the command line', () => {
    expect(found(/\bconsole\b\s*[.[]/gu, (path) => !path.startsWith('lib/cli/'))).toEqual([]);
  });

  test('text turned into markup or code', () => {
    const markup =
      /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bdocument\.write|\binsertHTML\b|\bcreatePolicy\b|\beval\s*\(|\bnew Function\b/gu;
    expect(found(markup, everywhere)).toEqual([]);
  });

  test('a page’s document in a layer that runs without one', () => {
    const dom = /\b(?:document|window)\b\s*[.[]|\bquerySelector/gu;
    expect(
      found(dom, (path) => within(path, ['lib/storage/', 'lib/messaging/', 'lib/choosing/', 'lib/background/'])),
    ).toEqual([]);
  });

  test('asking the network', () => {
    expect(
      found(
        /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/gu,
        (path) => !path.startsWith('lib/cli/'),
      ),
    ).toEqual([]);
  });

  test('the browser’s own storage of the page', () => {
    expect(found(/\b(?:local|session)Storage\b/gu, everywhere)).toEqual([]);
  });

  test('state in the background: it may be stopped at any time', () => {
    const state =
      /^(?:export )?(?:let|var)\b.*|^(?:export )?const \w+(?::[^=]*)? = (?:new (?:Map|Set|WeakMap)\(\)|\[\]|\{\});?$/gmu;
    expect(found(state, (path) => within(path, ['lib/background/', 'lib/choosing/']))).toEqual([]);
  });
});

describe('names', () => {
  test('no file is called after nothing in particular', () => {
    const vague = /(?:^|[/.-])(?:utils?|helpers?|managers?|services?|misc|common)(?:[/.-]|$)/iu;
    expect(FILES.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  test('files are kebab-case, components PascalCase', () => {
    const fits = (path: string) => {
      const name = path.split('/').at(-1) ?? '';
      return /^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/u.test(name) || /^[A-Z][A-Za-z0-9]*\.tsx$/u.test(name);
    };
    expect(FILES.map(({ path }) => path).filter((path) => !fits(path))).toEqual([]);
  });
});

test('the protocol has at most twelve messages', () => {
  const protocol = FILES.find(({ path }) => path === PROTOCOL);
  const messages = [
    ...(protocol?.code ?? '').matchAll(/interface (?:PageToBackground|PanelToPage) \{([\s\S]*?)^\}/gmu),
  ].flatMap(([, body = '']) => [...body.matchAll(/^ {2}(\w+)\(/gmu)].map(([, name]) => name));
  expect(messages).toContain('analyse');
  expect(messages).toContain('applyEdits');
  expect(messages.length).toBeLessThanOrEqual(12);
});

describe('this test itself sees', () => {
  test.each([
    ["const b = await import('./b.ts');", true],
    ["import './b.ts';", false],
    ["import { a } from './b.ts';", false],
  ])('when %s is loaded', (code, lazy) => {
    expect(importsOf('lib/x/a.ts', code)).toMatchObject([{ lazy }]);
  });

  test.each([
    ["import { a } from './b.ts';", 'lib/x/b.ts', false],
    ["import type { A } from '../y/b.ts';", 'lib/y/b.ts', true],
    ["import { type A, type B } from './b.ts';", 'lib/x/b.ts', true],
    ["import { type A, b } from './b.ts';", 'lib/x/b.ts', false],
    ["import a, { type B } from './b.ts';", 'lib/x/b.ts', false],
    ["import {\n  a,\n  b,\n} from './b.ts';", 'lib/x/b.ts', false],
    ["import * as b from './b.ts';", 'lib/x/b.ts', false],
    ["import './b.css';", 'lib/x/b.css', false],
    ["export { a } from './b.ts';", 'lib/x/b.ts', false],
    ["export type { A } from './b.ts';", 'lib/x/b.ts', true],
    ["const b = await import('./b.ts');", 'lib/x/b.ts', false],
    ["import Dexie from 'dexie';", 'dexie', false],
  ])('%s', (code, to, typeOnly) => {
    expect(importsOf('lib/x/a.ts', code)).toMatchObject([{ to, typeOnly }]);
  });

  test('no imports in comments and none in prose', () => {
    const text =
      "// import { a } from './b.ts'\n/* import './c.ts' */\nconst words = 'this import comes from there';\nexport const a = 1;";
    expect(parse('lib/x/a.ts', text).imports).toEqual([]);
  });

  test('that a layer trespasses', () => {
    const file = parse(
      'lib/sites/gmail/a.ts',
      "import { browser } from 'wxt/browser';\nimport { x } from '../../storage/history.ts';\nimport type { Draft } from '../../engine/types.ts';",
    );
    expect(trespasses(file)).toEqual([
      'lib/sites/gmail/a.ts -> wxt/browser',
      'lib/sites/gmail/a.ts -> lib/storage/history.ts',
    ]);
  });
});
