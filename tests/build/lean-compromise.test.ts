import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { leanCompromise } from '../../build/lean-compromise.ts';
import type * as Tagging from '../../lib/engine/rewrite/tagging.ts';
import { takeMarks } from '../corpus/marks.ts';
import { readCorpus } from '../corpus/read.ts';

/** Many kinds of words without taking a minute. */
const TEXTS = readCorpus('drafts')
  .filter((_, i) => i % 25 === 0)
  .map(({ text }) => takeMarks(text).text);

const TAGGING = join(import.meta.dirname, '..', '..', 'lib', 'engine', 'rewrite', 'tagging.ts');

let whole: string;
let lean: string;

beforeAll(async () => {
  whole = await bundled([]);
  lean = await bundled([leanCompromise]);
});

/** What asks compromise, with all it brings along, under the name of `tagging`. */
async function bundled(plugins: readonly Plugin[]): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, minify: false, lib: { entry: TAGGING, formats: ['iife'], name: 'tagging' } },
  })) as readonly Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

function asked(code: string): { readonly tags: readonly string[]; readonly warnings: readonly unknown[] } {
  const warnings: unknown[] = [];
  const realm: { self: object; console: object; tagging?: Pick<typeof Tagging, 'tagsOf'> } = {
    self: {},
    console: { warn: (...said: readonly unknown[]) => warnings.push(said) },
  };
  runInNewContext(code, realm);
  const tokens = TEXTS.flatMap((text) => [...realm.tagging!.tagsOf(text)]);
  return { tags: tokens.map(({ start, end, tags }) => `${start} ${end} ${[...tags].sort().join()}`), warnings };
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
