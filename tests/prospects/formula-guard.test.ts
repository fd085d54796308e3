import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../lib/prospects/formula-guard.ts';

describe('a cell yields no formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\n@b', "a\n'@b"],
    ['dana@x.example', 'dana@x.example'],
    ['1 - 2 = -1', '1 - 2 = -1'],
    ["'t Hooft", "'t Hooft"],
    ['', ''],
  ])('%j', (cell, expected) => expect(guarded(cell)).toBe(expected));
});

const signs = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", ';', ',', 'a', ' ', '＝') });

test('and comes back as it was', () => {
  fc.assert(fc.property(fc.oneof(signs, fc.string()), (cell) => unguarded(guarded(cell)) === cell));
});

test('whatever it holds, it begins with nothing that starts one', () => {
  fc.assert(fc.property(signs, (cell) => !/(?:^|[;\t\r\n])[=+\-@＝]/u.test(guarded(cell))));
});
