import { describe, expect, test } from 'vitest';
import { articleFor, capitalised, decapitalised, isBrokenBy } from '../../../lib/engine/rewrite/grammar.ts';

describe('the article before a word', () => {
  test.each([
    ['platform', 'a'],
    ['easy', 'an'],
    ['hour', 'an'],
    ['honest', 'an'],
    ['hotel', 'a'],
    ['unique', 'a'],
    ['useful', 'a'],
    ['unusual', 'an'],
    ['European', 'a'],
    ['one-day', 'a'],
    ['API', 'an'],
    ['AI', 'an'],
    ['HRIS', 'an'],
    ['NDA', 'an'],
    ['RFP', 'an'],
    ['UK', 'a'],
    ['8-week', 'an'],
    ['11', 'an'],
    ['15-minute', 'a'],
    ['18-month', 'an'],
  ])('%s takes %s', (word, article) => expect(articleFor(word)).toBe(article));

  test.each(['NASA', 'SQL', '—'])('nobody can tell for %s', (word) => expect(articleFor(word)).toBeUndefined());
});

describe('sentence case', () => {
  test.each([
    ['your team', 'Your team'],
    ['“your team”', '“Your team”'],
    ['iPhone users', 'iPhone users'],
    ['3 vans', '3 vans'],
  ])('%s begins as %s', (text, begun) => expect(capitalised(text)).toBe(begun));

  test.each([
    ['Two jobs open', 'two jobs open'],
    ['Claims come back', 'Claims come back'],
    ['Leeds depot opened', 'Leeds depot opened'],
  ])('in the middle %s stands as %s', (text, inside) => expect(decapitalised(text)).toBe(inside));
});

describe('a broken sentence is noticed', () => {
  test.each([
    ['We offer a simple and amazing tool.', 'We offer a simple and tool.', false],
    ['We offer a simple and amazing tool.', 'We offer a simple and.', true],
    ["We're thrilled to announce it.", "We're to announce it.", true],
    ['It is an innovative tool.', 'It is an tool.', true],
    ['It is an innovative tool.', 'It is a tool.', false],
    ['This is the best.', 'This is the.', true],
    ['It is truly amazing.', 'It is.', true],
    ['Fast, truly simple.', 'Fast,, simple.', true],
    ['Clearly, we know.', ', we know.', true],
    ['a really good idea', 'a good idea', false],
    ['The robust one has a lock.', 'The has a lock.', true],
  ])('%s -> %s', (before, after, broken) => expect(isBrokenBy(before, after)).toBe(broken));
});
