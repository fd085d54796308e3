import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../lib/engine/define-rule.ts';
import { EVIDENCE } from '../../lib/engine/evidence.ts';
import { RULES } from '../../lib/engine/rules/index.ts';
import { DIMENSION_POINTS } from '../../lib/engine/types.ts';
import { isConcept, RULE_CONCEPTS, WITHOUT_A_RULE } from './support/rule-catalogue.ts';
import { loadTables } from './support/rule-tables.ts';
import { rulesReadme } from './support/rules-readme.ts';

const FOLDER = new URL('../../lib/engine/rules/', import.meta.url);
const ids = (await readdir(FOLDER))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3));
const PROMISE = /repl(?:y|ies|ied) (?:rate|more)|more (?:replies|answers)|will (?:raise|increase|double)|\d+ ?%/i;

describe('the folder of rules', () => {
  test.each(ids)('%s is named after its file and listed', async (id) => {
    const { default: rule } = (await import(new URL(`${id}.ts`, FOLDER).href)) as { default: Rule };
    expect(rule.meta.id).toBe(id);
    expect(RULES.filter((listed) => listed.meta.id === id)).toHaveLength(1);
  });

  test('holds enough, and most of it over the three first dials', () => {
    const faults = RULES.filter(({ meta }) => meta.kind === 'fault');
    expect(faults.length).toBeGreaterThanOrEqual(28);
    expect(faults.filter(({ meta }) => /^(?:pain|focus|calm)$/.test(meta.dimension)).length).toBeGreaterThanOrEqual(18);
    expect(RULES).toHaveLength(ids.length);
  });

  test('has a current page', async () => {
    await expect(rulesReadme(RULES, await loadTables())).toMatchFileSnapshot('../../lib/engine/rules/README.md');
  });
});

describe.each(RULES.map((rule) => [rule.meta.id, rule.meta] as const))('%s', (id, meta) => {
  test('cites concepts and evidence that exist', () => {
    expect(meta.concepts.filter((number) => !isConcept(number))).toEqual([]);
    expect(EVIDENCE).toHaveProperty([meta.evidence]);
  });

  test('speaks in the voice of the product', () => {
    expect(meta.description).toMatch(/^[^!]{10,120}\.$/);
    for (const message of Object.values(meta.messages)) {
      expect(message).toMatch(/^[^!]{10,180}[.?]$/);
      expect(message).not.toMatch(
        /\p{Extended_Pictographic}|\b(?:great job|bragging|you failed|stupid|bad|wrong!)\b/iu,
      );
      expect(message).not.toMatch(PROMISE);
    }
  });

  test('costs what its kind and its evidence allow', () => {
    if (meta.kind !== 'fault') expect(meta.points).toBe(0);
    if (meta.kind === 'gate') expect(meta.dimension).toBe('trust');
    if (meta.kind === 'fault' && meta.dimension !== 'trust') {
      expect(meta.points).toBeGreaterThan(0);
      expect(meta.most ?? meta.points).toBeLessThanOrEqual(DIMENSION_POINTS[meta.dimension]);
      expect(meta.most ?? meta.points).toBeGreaterThanOrEqual(meta.points);
    }
    if (EVIDENCE[meta.evidence].grade === 'D') expect(meta.points).toBeLessThanOrEqual(1);
    if (id.startsWith('no-')) expect(meta.kind).toBe('fault');
  });
});

describe('evidence', () => {
  test.each(Object.entries(EVIDENCE))('%s is one honest line', (key, { line, grade }) => {
    expect(line).toMatch(/^[^!]+\.$/);
    expect(line).not.toMatch(/will (?:raise|increase|double)|\d ?%/);
    expect(key.startsWith('concept-')).toBe(grade === 'concept');
    expect(
      RULES.some(({ meta }) => meta.evidence === key),
      'some rule cites it',
    ).toBe(true);
  });
});

describe('the catalogue', () => {
  test('every concept that asks for a rule has one, or a reason why not', () => {
    const cited = new Set(RULES.flatMap(({ meta }) => meta.concepts));
    const open = RULE_CONCEPTS.filter((number) => !cited.has(number));
    expect(open).toEqual(Object.keys(WITHOUT_A_RULE));
  });
});
