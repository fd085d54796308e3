import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, fromRoot } from '../support/build.ts';
import type { Row } from './row.ts';

const PART = 'background worker with the engine';

/** The limit is kept by a test of its own; here it stands beside what it buys. */
export function measureBackground(): Row {
  const { gzipKilobytes } = JSON.parse(readFileSync(fromRoot('budget.json'), 'utf8')) as {
    gzipKilobytes: Readonly<Record<string, { readonly limit: number }>>;
  };
  const target = gzipKilobytes[PART]?.limit ?? null;
  const value = gzipSync(readFileSync(join(builtExtension(), 'background.js')), { level: 9 }).length / 1000;
  return {
    what: 'background bundle, gzip',
    unit: 'kB',
    value,
    p95: null,
    yardstick: null,
    ratio: null,
    target,
    met: target === null ? null : value <= target,
  };
}
