import { readdir } from 'node:fs/promises';
import type { RuleTable } from './rule-tester.ts';

const FOLDER = new URL('../rules/', import.meta.url);

/** The table of every rule, by rule id: `tests/engine/rules/<id>.ts`. */
export async function loadTables(): Promise<ReadonlyMap<string, RuleTable>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts')).sort();
  const tables = new Map<string, RuleTable>();
  for (const file of files) {
    const module = (await import(new URL(file, FOLDER).href)) as { default: RuleTable };
    tables.set(file.slice(0, -'.ts'.length), module.default);
  }
  return tables;
}
