import type Dexie from 'dexie';

/** Why the browser's storage did not do what was asked, and the sentence for the person. */
export interface StorageFailure {
  readonly ok: false;
  readonly reason: 'full' | 'blocked' | 'newer' | 'unavailable' | 'slow';
  readonly sentence: string;
}

export type Settled<T> = { readonly ok: true; readonly value: T } | StorageFailure;

const NEWER = 'YouwardNewerError';

const SENTENCES: Readonly<Record<StorageFailure['reason'], string>> = {
  full: 'The disk or the browser’s storage is full, so this was not kept. Free some space, or keep text for fewer days in the settings.',
  blocked: 'Another Youward page is in the way of the stored data. Close the other Youward pages and try again.',
  newer: 'Youward’s data was written by a newer version. Update the extension; nothing was changed.',
  unavailable:
    'The browser does not let Youward keep data here. A private window or a browser setting may be the reason.',
  slow: 'The browser’s storage does not answer. Nothing was lost that is on the page; try again in a moment.',
};

/** Names given by IndexedDB and by Dexie 4.4; whatever is not here is a bug and stays an exception. */
const REASONS: Readonly<Record<string, StorageFailure['reason']>> = {
  QuotaExceededError: 'full',
  [NEWER]: 'newer',
  VersionError: 'newer',
  DatabaseClosedError: 'blocked',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  SecurityError: 'unavailable',
  NotFoundError: 'unavailable',
  AbortError: 'unavailable',
  TimeoutError: 'slow',
};

export function newerError(): Error {
  return Object.assign(new Error(NEWER), { name: NEWER });
}

function fail(reason: StorageFailure['reason']): StorageFailure {
  return { ok: false, reason, sentence: SENTENCES[reason] };
}

/** The failure an error stands for, or null when it is not storage's. Dexie wraps: the innermost known name says most. */
export function storageFailure(error: unknown): StorageFailure | null {
  const names: string[] = [];
  let current = error;
  while (current instanceof Error || current instanceof DOMException) {
    names.push(current.name);
    current = 'inner' in current ? current.inner : undefined;
    if (names.length > 10) break;
  }
  const reasons = names.flatMap((name) => (Object.hasOwn(REASONS, name) ? [REASONS[name]] : []));
  const innermost = reasons.at(-1);
  return innermost === undefined ? null : fail(innermost);
}

/**
 * Runs work on the database and gives an expected failure as a value; never waits longer than `patienceMs`.
 * Anything that is not storage's failure is thrown on.
 */
export async function settle<T>(database: Dexie, work: () => PromiseLike<T>, patienceMs = 8_000): Promise<Settled<T>> {
  // After a failed opening Dexie answers every later call with that same failure; this lets it try once more.
  if (database.hasFailed()) database.close({ disableAutoOpen: false });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<StorageFailure>((resolve) => {
    timer = setTimeout(() => resolve(fail('slow')), patienceMs);
  });
  try {
    return await Promise.race([work().then((value): Settled<T> => ({ ok: true, value })), patience]);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  } finally {
    clearTimeout(timer);
  }
}

/** The same for a storage item, whose errors the browser names all alike: only the message tells them apart. */
export async function settleItem<T>(work: Promise<T>): Promise<Settled<T>> {
  return work.then(
    (value): Settled<T> => ({ ok: true, value }),
    (error: unknown) => fail(/quota/iu.test(String(error)) ? 'full' : 'unavailable'),
  );
}
