import '../support/fake-extension.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf } from '../../lib/insights/day-total.ts';
import { OUTCOMES } from '../../lib/plan/types.ts';
import { plainInteraction } from '../../lib/storage/day-totals.ts';
import { forgetOldTexts, recallSent, recordSent } from '../../lib/storage/history.ts';
import { deleteProspects, mergeProspects } from '../../lib/storage/merge-prospects.ts';
import { setSpent, settleOutcome } from '../../lib/storage/outcomes.ts';
import { addPlanItem, markDone, removePlanItem, reopen } from '../../lib/storage/plan-changes.ts';
import { keepProspect } from '../../lib/storage/prospects.ts';
import { noticeReply } from '../../lib/storage/replies.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20'];
const ADDRESSES = ['ana@norwood.example', 'tom@aldridge.example'];

/** A draft is sent from one place, however often it is sent. */
const key = fc.constantFrom('a', 'b', 'c', 'practised');
const day = fc.constantFrom(...DAYS);
const which = fc.integer({ min: 0, max: 3 });
const address = fc.constantFrom(...ADDRESSES);
const ms = fc.option(fc.integer({ min: 0, max: 9_000_000 }));

type Step = (database: YouwardDatabase) => Promise<unknown>;

/** The so-manieth of what is there, in the order of ids. */
async function nth(database: YouwardDatabase, table: 'planItems' | 'interactions' | 'prospects', at: number) {
  const ids = await database[table].orderBy(':id').primaryKeys();
  return ids[at % Math.max(1, ids.length)] ?? -1;
}

/** Everything by which an interaction comes, changes or goes. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        key,
        day,
        to: address,
        score: fc.option(fc.integer({ min: 0, max: 100 })),
        plan: fc.option(which),
      })
      .map(
        ({ key: sentKey, day: on, to, score, plan }): Step =>
          async (database) => {
            const planItemId = plan === null ? null : await nth(database, 'planItems', plan);
            const site = sentKey === 'practised' ? ('practice' as const) : ('gmail' as const);
            const verdict = score === null ? ('logistics' as const) : ('scored' as const);
            const sent = { key: sentKey, day: on, site, score, verdict };
            await recordSent(database, historyRow(sent), [{ email: to }], { planItemId, thread: 't', heard: null });
          },
      ),
  },
  fc.constantFrom('a', 'b', 'c').map(
    (key): Step =>
      (database) =>
        recallSent(database, key),
  ),
  {
    weight: 3,
    arbitrary: address.map(
      (contact): Step =>
        (database) =>
          addPlanItem(database, planFields({ contact }), 1),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(which, day, ms).map(
      ([item, on, took]): Step =>
        async (database) =>
          markDone(database, await nth(database, 'planItems', item), { at: SENT_AT, day: on, ms: took }),
    ),
  },
  which.map(
    (item): Step =>
      async (database) =>
        reopen(database, await nth(database, 'planItems', item)),
  ),
  which.map(
    (item): Step =>
      async (database) =>
        removePlanItem(database, await nth(database, 'planItems', item)),
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(which, fc.option(fc.constantFrom(...OUTCOMES))).map(
      ([one, outcome]): Step =>
        async (database) =>
          settleOutcome(database, await nth(database, 'interactions', one), { outcome, at: 5, next: null }),
    ),
  },
  fc.tuple(which, ms).map(
    ([one, took]): Step =>
      async (database) =>
        setSpent(database, await nth(database, 'interactions', one), took),
  ),
  address.map(
    (from): Step =>
      (database) =>
        noticeReply(database, { people: [from], how: 'email', thread: 't', heard: 'h', at: SENT_AT + 9 }),
  ),
  address.map(
    (email): Step =>
      (database) =>
        keepProspect(database, { email }, {}, 1),
  ),
  fc.tuple(which, which).map(
    ([into, from]): Step =>
      async (database) =>
        mergeProspects(database, await nth(database, 'prospects', into), await nth(database, 'prospects', from), 2),
  ),
  which.map(
    (one): Step =>
      async (database) =>
        deleteProspects(database, [await nth(database, 'prospects', one)]),
  ),
  fc.constant<Step>((database) => forgetOldTexts(database, SENT_AT, 0)),
);

test('sums of a day are those of its rows, whatever came, changed and went', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
      const database = freshDatabase();
      for (const one of steps) await one(database);
      const [messages, stored] = await Promise.all([database.history.toArray(), database.interactions.toArray()]);
      const done = stored.map(plainInteraction);
      const expected = DAYS.map((on) =>
        totalOf(
          on,
          messages.filter((one) => one.day === on),
          done.filter((one) => one.day === on),
        ),
      ).filter((total) => total !== null);
      expect(await database.dayTotals.toArray()).toEqual(expected);
      // No interaction is left of a message that is gone.
      const keys = new Set(messages.map(({ key }) => key));
      expect(done.filter(({ sentKey }) => sentKey !== null && !keys.has(sentKey))).toEqual([]);
      await database.delete();
    }),
    { numRuns: 60, seed: 7 },
  );
});
