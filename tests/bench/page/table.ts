import { readFileSync } from 'node:fs';
import { fromRoot } from '../../support/build.ts';
import type { Spread } from './spread.ts';

/** A line of the page's table: what was measured, and the name its limit has in budget.json. */
export interface PageRow {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  readonly limit: string | null;
  readonly cost: Spread;
}

type Limits = Readonly<Record<string, Readonly<Partial<Record<'p50' | 'p95' | 'max', number>>>>>;

const budget = JSON.parse(readFileSync(fromRoot('budget.json'), 'utf8')) as { readonly page: Limits };

export function printedPage(rows: readonly PageRow[]): string {
  const cells = rows.map(({ what, unit, limit, cost }) => [
    what,
    String(cost.n),
    ...[cost.p50, cost.p95, cost.max].map((value) => value.toFixed(2)),
    unit,
    limit === null ? '' : verdict(limit, cost),
  ]);
  const header = ['page', 'n', 'p50', 'p95', 'max', '', 'limit'];
  const widths = header.map((title, at) => Math.max(title.length, ...cells.map((line) => (line[at] ?? '').length)));
  return [header, ...cells]
    .map((line) =>
      line
        .map((cell, at) => (at === 0 || at > 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function verdict(name: string, cost: Spread): string {
  const limits = budget.page[name];
  if (!limits) throw new Error(`budget.json has no limit "${name}".`);
  return Object.entries(limits)
    .map(([which, most]) => `${which} ${cost[which as 'p50' | 'p95' | 'max'] <= most ? 'met' : 'missed'} ${most}`)
    .join(', ');
}
