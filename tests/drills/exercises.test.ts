import { describe, expect, test } from 'vitest';
import { checkGetBehind, checkRecast, checkSpotPain, messageWith, painsIn } from '../../lib/drills/check.ts';
import { GET_BEHINDS } from '../../lib/drills/data/get-behind.ts';
import { READER_QUESTIONS } from '../../lib/drills/data/questions.ts';
import { RECASTS } from '../../lib/drills/data/recast.ts';
import { SPOT_PAINS } from '../../lib/drills/data/spot-pain.ts';
import { DIMENSIONS } from '../../lib/engine/types.ts';
import { judge } from './judge.ts';

const named = <D extends { readonly id: string }>(drills: readonly D[]) =>
  drills.map((drill) => [drill.id, drill] as const);

test('there is enough of each, and no two are the same', () => {
  expect(RECASTS.length).toBeGreaterThanOrEqual(14);
  expect(SPOT_PAINS.length).toBeGreaterThanOrEqual(10);
  expect(GET_BEHINDS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(READER_QUESTIONS).size).toBe(READER_QUESTIONS.length);
  const ids = [...RECASTS, ...SPOT_PAINS, ...GET_BEHINDS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([...DIMENSIONS, 'trust'])('two recasts or more for %s', (aim) => {
  expect(RECASTS.filter((drill) => drill.aim === aim).length).toBeGreaterThanOrEqual(2);
});

describe.each(named(RECASTS))('recast %s', (_, drill) => {
  test('the line is a fault of its aim, in a message the engine scores', () => {
    const before = judge.analyse(messageWith(drill, drill.line));
    expect(before.verdict).toBe('scored');
    expect(before.findings.map(({ dimension }) => dimension)).toContain(drill.aim);
  });

  test('the way shown does it, with nothing left to say of the message', () => {
    expect(checkRecast(drill, drill.way, judge)).toEqual({ done: true });
    expect(judge.analyse(messageWith(drill, drill.way)).findings).toEqual([]);
  });

  test.each([
    ['the line as it was', drill.line],
    ['the line in other clothes', ` ${drill.line.toUpperCase()} `],
    ['the line with something behind it', `${drill.line} Is that so?`],
    ['nothing', '  '],
    ['a dot', '.'],
    ['their name', 'Hi Ana'],
  ])('not done by %s', (_name, answer) => {
    expect(checkRecast(drill, answer, judge)).toMatchObject({ done: false, hint: expect.stringMatching(/\w.*[.?’]$/) });
  });

  test('the facts are those of the line', () => {
    expect(drill.facts.length).toBeGreaterThan(0);
    for (const ways of drill.facts) {
      expect(ways.some((way) => drill.line.toLowerCase().includes(way.toLowerCase()))).toBe(true);
    }
  });
});

describe.each(named(SPOT_PAINS))('spot the pain: %s', (_, drill) => {
  const pains = drill.sentences.flatMap(({ pain }, index) => (pain === true ? [index] : []));

  test('three to six sentences, one or two pains, each with its why, and a near miss', () => {
    expect(drill.sentences.length).toBeGreaterThanOrEqual(3);
    expect(drill.sentences.length).toBeLessThanOrEqual(6);
    expect([1, 2]).toContain(pains.length);
    for (const { pain, why } of drill.sentences) if (pain === true) expect(why).toBeTruthy();
    expect(drill.sentences.some(({ pain, why }) => pain !== true && why !== undefined)).toBe(true);
  });

  test('the engine hears the same', () => {
    expect(painsIn(drill, judge)).toEqual(pains);
    expect(checkSpotPain(drill, pains, judge)).toEqual({ done: true });
  });

  test('not done by nothing, by every sentence, by any other', () => {
    const all = drill.sentences.map((_sentence, index) => index);
    for (const chosen of [[], all, ...all.filter((index) => !pains.includes(index)).map((index) => [index])]) {
      expect(checkSpotPain(drill, chosen, judge)).toMatchObject({ done: false });
    }
  });
});

describe.each(named(GET_BEHINDS))('get behind: %s', (_, drill) => {
  test('the way shown does it', () => {
    expect(checkGetBehind(drill, drill.way, judge)).toEqual({ done: true });
  });

  test('the reflex would not do, whoever wrote it', () => {
    const unknown = { ...drill, reflex: 'Something else entirely was written here.' };
    const checked = checkGetBehind(unknown, drill.reflex, judge);
    expect(checked).toMatchObject({ done: false, hint: expect.not.stringContaining('cannot tell') });
  });

  test.each([
    ['nothing', ''],
    ['their own words', drill.reply],
    ['the reflex', drill.reflex],
    ['a word', 'Fine.'],
  ])('not done by %s', (_name, answer) => {
    expect(checkGetBehind(drill, answer, judge)).toMatchObject({ done: false });
  });
});
