import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { squeeze } from '../../build/squeeze.ts';
import { withTablesLast } from '../../build/tables-last.ts';

const table = (from: number): string =>
  JSON.stringify(squeeze(Array.from({ length: 4_000 }, (_, i) => (from + i * i * 7_919) % 61)).digits);
const said = (from: number): string =>
  Array.from({ length: 400 }, (_, i) => `const said${from + i} = "What number ${from + i} says of a draft";`).join(
    '\n',
  );
const SCRIPT = `${said(0)}\nvar one = ${table(0)};\n${said(500)}\nvar other = (() => ${table(5)})();\n[one, other, said0, said899];`;

describe('a script whose tables stand last', () => {
  const last = withTablesLast(SCRIPT);

  test('says the same', () => {
    expect(last).not.toBe(SCRIPT);
    expect(runInNewContext(`${last};[one, other, said0, said899]`)).toEqual(runInNewContext(SCRIPT));
  });

  test('holds each of them once, behind all of its code', () => {
    expect(last.indexOf(table(0))).toBeGreaterThan(last.indexOf('said899'));
    for (const one of [table(0), table(5)]) expect(last.split(one)).toHaveLength(2);
  });

  test('is smaller once compressed', () => {
    expect(gzipSync(last, { level: 9 }).length).toBeLessThan(gzipSync(SCRIPT, { level: 9 }).length);
  });

  test.each<[string, string]>([
    ['no strings', 'var a = 1;'],
    ['a long sentence', `var a = ${JSON.stringify('What a reader is told. '.repeat(90))};`],
    ['a short table', `var a = ${JSON.stringify(squeeze([1, 2, 3, 4]).digits)};`],
  ])('stays as it is with %s', (_, script) => {
    expect(withTablesLast(script)).toBe(script);
  });

  test('never takes a name that is taken', () => {
    expect(() => withTablesLast(`function squeezedTables(){}\n${SCRIPT}`)).toThrow('squeezedTables');
  });
});
