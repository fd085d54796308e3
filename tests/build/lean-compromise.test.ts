import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leanCompromise } from '../../build/lean-compromise.ts';
import { takeMarks } from '../corpus/marks.ts';
import { readCorpus } from '../corpus/read.ts';

/** As rewrite/tagging.ts asks. */
const ENTRY = `import nlp from 'compromise/two';
globalThis.tagsOf = (text) => nlp.tokenize(text).compute(['freeze', 'lexicon', 'preTagger', 'contractionTwo'])
  .document.flat().map(({ text, tags }) => text + ' ' + [...(tags ?? [])].sort().join(','));`;

/** Many kinds of words without taking a minute. */
const TEXTS = readCorpus('drafts')
  .filter((_, i) => i % 25 === 0)
  .map(({ text }) => takeMarks(text).text);

let folder: string;
let whole: string;
let lean: string;

beforeAll(async () => {
  folder = await mkdtemp(join(import.meta.dirname, 'lean-'));
  const input = join(folder, 'entry.js');
  await writeFile(input, ENTRY);
  whole = await bundled(input, []);
  lean = await bundled(input, [leanCompromise]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bundled(input: string, plugins: readonly Plugin[]): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, minify: false, rollupOptions: { input, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

function asked(code: string): { readonly tags: readonly string[]; readonly warnings: readonly unknown[] } {
  const warnings: unknown[] = [];
  const realm: { self: object; console: object; tagsOf?: (text: string) => readonly string[] } = {
    self: {},
    console: { warn: (...said: readonly unknown[]) => warnings.push(said) },
  };
  runInNewContext(code, realm);
  return { tags: TEXTS.flatMap((text) => [...realm.tagsOf!(text)]), warnings };
}

describe('compromise without what is unused', () => {
  test('tags every word as it does with it', () => {
    const { tags } = asked(whole);
    expect(tags.length).toBeGreaterThan(10_000);
    expect(asked(lean)).toEqual({ tags, warnings: [] });
  });

  test('is a sixth smaller or more', () => {
    expect(lean.length).toBeLessThan((whole.length * 5) / 6);
  });
});
