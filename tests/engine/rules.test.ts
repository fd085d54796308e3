import { describe, expect, test } from 'vitest';
import { RULES } from '../../lib/engine/rules/index.ts';
import { loadTables } from './support/rule-tables.ts';
import { testRule } from './support/rule-tester.ts';

const tables = await loadTables();

describe('tables', () => {
  test('every rule has one, and every table has a rule', () => {
    expect([...tables.keys()].sort()).toEqual(RULES.map((rule) => rule.meta.id).sort());
  });
});

for (const rule of RULES) {
  const table = tables.get(rule.meta.id);
  if (table !== undefined) testRule(rule, table);
}
