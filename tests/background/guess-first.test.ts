import '../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setNotProspecting } from '../../lib/storage/choices.ts';
import { recentHistory } from '../../lib/storage/history.ts';
import { readBox } from '../../lib/storage/open-drafts.ts';
import { predictionFor, savePrediction } from '../../lib/storage/predictions.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS, writeSettings } from '../../lib/storage/settings.ts';
import { freshDatabase } from '../storage/rows.ts';
import { analyseRequest, background, from, NOW, sentReport, TAB } from './ports.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await practise(true);
});

const practise = (guessFirst: boolean) => writeSettings({ planning: { ...DEFAULT_SETTINGS.planning, guessFirst } });
const guessed = (database: YouwardDatabase, draftKey: string) =>
  savePrediction(database, { draftKey, day: '2026-11-20', at: NOW, guess: 60, score: 96 });

const HIDDEN = {
  presence: { marks: false, badge: true, card: false },
  face: { label: 'Your guess first', name: 'Youward: your guess first', stop: false },
};
const SHOWN = { presence: { marks: true, badge: true, card: true }, face: { label: expect.stringContaining('96') } };

async function asked(database: YouwardDatabase, rest: Parameters<typeof analyseRequest>[0] = {}, origin = from()) {
  const { analyse, afterwards } = background(database);
  const reply = await analyse(analyseRequest(rest), origin);
  await afterwards();
  return reply;
}

describe('in practice mode', () => {
  test('page and panel tell no score until it is guessed', async () => {
    const database = freshDatabase();
    expect(await asked(database)).toMatchObject(HIDDEN);
    expect(await readBox(TAB, 'box-1')).toMatchObject({ awaitsGuess: true });
    // Typing on changes nothing about it.
    expect(await asked(database, { sequence: 2 })).toMatchObject(HIDDEN);
    await guessed(database, 'draft-1');
    expect(await asked(database, { sequence: 3 })).toMatchObject(SHOWN);
    expect(await readBox(TAB, 'box-1')).toMatchObject({ awaitsGuess: false });
  });

  test('a guess made before the site gave the draft a key of its own counts after it', async () => {
    const database = freshDatabase();
    await guessed(database, 'box-1');
    expect(await asked(database)).toMatchObject(SHOWN);
    expect(await predictionFor(database, 'draft-1', 'draft-1')).toMatchObject({ guess: 60 });
    expect(await predictionFor(database, 'box-1', 'box-1')).toBeUndefined();
  });

  test('a score that has been shown is not asked for', async () => {
    await practise(false);
    const database = freshDatabase();
    expect(await asked(database)).toMatchObject(SHOWN);
    await practise(true);
    expect(await asked(database, { sequence: 2 })).toMatchObject(SHOWN);
    expect(await asked(database, { boxKey: 'box-2', draftKey: 'draft-2' })).toMatchObject(HIDDEN);
  });

  test('where there is no score there is nothing to guess', async () => {
    const database = freshDatabase();
    await setNotProspecting(database, 'draft-1', true, NOW);
    expect(await asked(database)).toMatchObject({ face: { label: 'Not prospecting' } });
    expect(await readBox(TAB, 'box-1')).toMatchObject({ awaitsGuess: false });
  });

  test('in a private window, where nothing is kept, nothing is asked', async () => {
    expect(await asked(freshDatabase(), {}, { ...from(), incognito: true })).toMatchObject(SHOWN);
  });

  test('sending without a guess is as ever, and leaves none', async () => {
    const database = freshDatabase();
    await asked(database);
    const { recordSent } = background(database);
    expect(await recordSent(sentReport(), from())).toEqual({ ok: true });
    expect(await recentHistory(database, 5)).toMatchObject([{ key: 'draft-1', score: 96 }]);
    expect(await predictionFor(database, 'draft-1', 'box-1')).toBeUndefined();
  });

  test('a database that does not answer costs the guess, not the coach', async () => {
    const database = freshDatabase();
    vi.spyOn(database.predictions, 'bulkGet').mockReturnValue(new Promise(() => {}) as never);
    expect(await asked(database)).toMatchObject(SHOWN);
  });
});

test('without practice mode nobody looks for a guess', async () => {
  await practise(false);
  const database = freshDatabase();
  const looked = vi.spyOn(database.predictions, 'bulkGet');
  expect(await asked(database)).toMatchObject(SHOWN);
  expect(looked).not.toHaveBeenCalled();
});
