import type { DraftChoice, YouwardDatabase } from './schema.ts';
import { hashOfWords } from './words-hash.ts';

/** A draft nobody touched for this long is sent or given up. */
const KEEP_CHOICES_MS = 180 * 86_400_000;

/** Hidden findings remembered for one draft; the oldest go first. */
const MOST_HIDDEN = 500;

function hiddenKey(rule: string, words: string): string {
  return `${rule}:${hashOfWords(words)}`;
}

/** Which rules have something hidden in this draft; the words themselves are kept as hashes only. */
export function rulesHidden(choice: DraftChoice | undefined): ReadonlySet<string> {
  return new Set((choice?.hidden ?? []).map((key) => key.slice(0, key.lastIndexOf(':'))));
}

async function change(
  database: YouwardDatabase,
  draftKey: string,
  next: (before: DraftChoice) => DraftChoice,
): Promise<void> {
  await database.transaction('rw', database.draftChoices, async () => {
    const before = await database.draftChoices.get(draftKey);
    await database.draftChoices.put(next(before ?? { draftKey, hidden: [], notProspecting: false, at: 0 }));
  });
}

export async function choiceFor(database: YouwardDatabase, draftKey: string): Promise<DraftChoice | undefined> {
  return database.draftChoices.get(draftKey);
}

/**
 * The choices about a draft that may have begun under its box's key, before the site gave it one of its own: those move
 * over, so that nothing hidden comes back.
 */
export async function choiceForBox(
  database: YouwardDatabase,
  draftKey: string,
  boxKey: string,
): Promise<DraftChoice | undefined> {
  if (draftKey === boxKey) return choiceFor(database, draftKey);
  const [own, early] = await database.draftChoices.bulkGet([draftKey, boxKey]);
  if (early === undefined) return own;
  return database.transaction('rw', database.draftChoices, async () => {
    const before = await database.draftChoices.get(draftKey);
    const hidden = [...new Set([...early.hidden, ...(before?.hidden ?? [])])].slice(-MOST_HIDDEN);
    const notProspecting = early.notProspecting || (before?.notProspecting ?? false);
    const joined = { draftKey, hidden, notProspecting, at: Math.max(early.at, before?.at ?? 0) };
    await database.draftChoices.put(joined);
    await database.draftChoices.delete(boxKey);
    return joined;
  });
}

/** `at` in epoch milliseconds. */
export async function hideFinding(
  database: YouwardDatabase,
  draftKey: string,
  rule: string,
  words: string,
  at: number,
): Promise<void> {
  const key = hiddenKey(rule, words);
  await change(database, draftKey, (before) => ({
    ...before,
    hidden: [...before.hidden.filter((other) => other !== key), key].slice(-MOST_HIDDEN),
    at,
  }));
}

export async function setNotProspecting(
  database: YouwardDatabase,
  draftKey: string,
  on: boolean,
  at: number,
): Promise<void> {
  await change(database, draftKey, (before) => ({ ...before, notProspecting: on, at }));
}

export function isHidden(choice: DraftChoice | undefined, rule: string, words: string): boolean {
  return choice?.hidden.includes(hiddenKey(rule, words)) ?? false;
}

/** Answers with the number of drafts whose choices were dropped. */
export async function forgetOldChoices(database: YouwardDatabase, now: number): Promise<number> {
  return database.draftChoices
    .where('at')
    .below(now - KEEP_CHOICES_MS)
    .delete();
}
