import '../../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type PlanningField,
  planningText,
  putStep,
  writePlanning,
  writeStep,
} from '../../../lib/panel/planning-actions.ts';
import { changePlanning, readSettings } from '../../../lib/storage/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  // happy-dom has no Web Locks; one after the other is what they give.
  let queue: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        const done = queue.then(work);
        queue = done.catch(() => undefined);
        return done;
      },
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

const planning = async () => (await readSettings()).planning;
const write = async (field: PlanningField, text: string) =>
  writePlanning(field, { base: planningText(await planning(), field), text });

test.each<[PlanningField, string, unknown]>([
  ['minutesADay', ' 90 ', { minutesADay: 90 }],
  ['interactions', '25', { weekly: { interactions: 25, score: null } }],
  ['score', '70', { weekly: { interactions: null, score: 70 } }],
  ['remindAt', '07:45', { remindAt: '07:45' }],
])('%s is kept as %j', async (field, text, expected) => {
  expect(await write(field, text)).toEqual({ outcome: 'kept', value: text.trim() });
  expect(await planning()).toMatchObject(expected as object);
});

test.each<[PlanningField, string]>([
  ['minutesADay', ''],
  ['minutesADay', '4'],
  ['minutesADay', '1441'],
  ['minutesADay', 'two hours'],
  ['interactions', '0'],
  ['score', '101'],
  ['score', '70.5'],
  ['remindAt', '24:10'],
  ['remindAt', ''],
])('%s %j is refused with a sentence, and nothing is changed', async (field, text) => {
  const before = await planning();
  expect(await write(field, text)).toMatchObject({ outcome: 'refused' });
  expect(await planning()).toEqual(before);
});

test('a target that is emptied is none; the other one stays', async () => {
  await write('interactions', '25');
  await write('score', '70');
  await write('interactions', '');
  expect((await planning()).weekly).toEqual({ interactions: null, score: 70 });
});

test('what another window wrote stands and comes back', async () => {
  await write('minutesADay', '60');
  expect(await writePlanning('minutesADay', { base: '120', text: '90' })).toEqual({ outcome: 'changed', theirs: '60' });
  expect((await planning()).minutesADay).toBe(60);
});

test('two fields changed at once are both kept', async () => {
  await Promise.all([write('minutesADay', '45'), write('score', '60'), changePlanning(() => ({ guessFirst: true }))]);
  expect(await planning()).toMatchObject({ minutesADay: 45, weekly: { score: 60 }, guessFirst: true });
});

describe('steps', () => {
  test('are added, reworded and refused with a sentence', async () => {
    expect(await putStep('Hear three troubles')).toBeNull();
    expect(await putStep('hear three troubles')).toBe('This step is on the list already.');
    expect(await writeStep({ base: 'Hear three troubles', text: ' Hear  two ' })).toEqual({
      outcome: 'kept',
      value: 'Hear two',
    });
    expect(await writeStep({ base: 'Hear two', text: '' })).toEqual({ outcome: 'kept', value: 'Hear two' });
    expect(await writeStep({ base: 'Gone', text: 'x' })).toMatchObject({ outcome: 'refused' });
    expect((await planning()).steps).toEqual(['Hear two']);
  });

  test('added in two windows at once are both there', async () => {
    await Promise.all([putStep('One'), putStep('Two')]);
    expect((await planning()).steps).toEqual(['One', 'Two']);
  });
});
