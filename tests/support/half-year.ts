import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import { totalOf } from '../../lib/insights/day-total.ts';
import { daysAfter, noonOf, weekdayOf } from '../../lib/plan/day.ts';
import { type Interaction, OBJECTIVE_KINDS, PLAN_CHANNELS, WHY_KINDS } from '../../lib/plan/types.ts';
import type { StoredHistoryRow } from '../../lib/storage/database.ts';
import type { AttitudeCheck, DayTotal, HistoryRow } from '../../lib/storage/schema.ts';
import { chanceFrom } from './many-people.ts';

export interface HalfYear {
  readonly history: readonly StoredHistoryRow[];
  readonly interactions: readonly Interaction[];
  readonly attitude: readonly AttitudeCheck[];
  readonly dayTotals: readonly DayTotal[];
}

const DAYS = 182;
const WORDS = ['two depots closed early in March', 'your night shift starts in June', 'a second site opened in York'];

/**
 * What a seller leaves behind in half a year that ends with `today`: always the same, a little better from month to month,
 * nothing at weekends, and a quiet fortnight.
 */
export function halfYear(today: string): HalfYear {
  const chance = chanceFrom(41);
  const upTo = (most: number) => Math.floor(chance() * most);
  const history: StoredHistoryRow[] = [];
  const interactions: Interaction[] = [];
  const attitude: AttitudeCheck[] = [];
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const day = daysAfter(today, -ago);
    const noon = noonOf(day).getTime();
    const quiet = ago > 60 && ago < 74;
    if (weekdayOf(day) > 5 || (quiet && chance() < 0.8)) continue;
    const better = (1 - ago / DAYS) * 0.25;
    if (chance() < 0.7) {
      attitude.push({ day, energy: chance() < 0.7, belief: chance() < 0.8, forThem: chance() < 0.75, at: noon });
    }
    const count = 2 + upTo(5);
    for (let i = 0; i < count; i += 1) {
      const at = noon + i * 600_000;
      const channel = PLAN_CHANNELS[chance() < 0.55 ? 0 : chance() < 0.6 ? 1 : chance() < 0.7 ? 2 : 3] ?? 'email';
      const message = channel === 'email' || channel === 'linkedin';
      const planned = chance() < 0.6;
      const dimensions = Object.fromEntries(
        DIMENSIONS.map((one) => {
          const share = Math.min(1, 0.3 + better + chance() * 0.5 + (planned ? 0.1 : 0) - (one === 'pain' ? 0.15 : 0));
          return [one, Math.max(0, Math.round(DIMENSION_POINTS[one] * share))];
        }),
      ) as Record<Dimension, number>;
      const score = DIMENSIONS.reduce((sum, one) => sum + dimensions[one], 0);
      const key = `half-${ago}-${i}`;
      const ms = 60_000 * (channel === 'meeting' ? 30 + upTo(30) : 2 + upTo(9));
      if (message) {
        history.push({
          key,
          site: channel === 'email' ? 'gmail' : 'linkedin',
          channel: channel === 'email' ? 'email' : 'linkedin-message',
          sentAt: at,
          day,
          how: 'click',
          verdict: 'scored',
          firstScore: Math.max(0, score - upTo(18)),
          score,
          dimensions,
          findings: [],
          composeMs: ms,
          rewriteTaken: null,
          kept:
            ago < 30
              ? { text: `Hi, ${WORDS[upTo(3)]}. What happens with case ${upTo(900)} then?`, subject: null, to: [] }
              : null,
          ...(ago < 30 && { textSentAt: at }),
        });
      }
      const superBest = chance() < 0.25 ? null : upTo(21);
      const settled = chance() < 0.8;
      const moved = chance() < 0.2 + (planned ? 0.15 : 0) + (superBest ?? 0) / 60;
      interactions.push({
        id: interactions.length + 1,
        day,
        at,
        how: channel,
        ms: chance() < 0.95 ? ms : null,
        sentKey: message ? key : null,
        planItemId: null,
        planned,
        whyKind: planned ? (WHY_KINDS[Math.floor(chance() ** 2 * WHY_KINDS.length)] ?? 'other') : '',
        objectiveKind: planned ? (OBJECTIVE_KINDS[upTo(OBJECTIVE_KINDS.length)] ?? 'learn') : '',
        gave: planned ? chance() < 0.65 : null,
        touch: planned ? 1 + Math.floor(chance() ** 2 * 5) : 1,
        superBest,
        outcome: settled ? (moved ? 'moved' : chance() < 0.5 ? 'no-answer' : 'stayed') : null,
        outcomeAt: settled ? at + 86_400_000 : null,
        repliedAt: moved || chance() < 0.1 ? at + 43_200_000 : null,
        thread: null,
        heard: null,
      });
    }
  }
  return { history, interactions, attitude, dayTotals: totalsOf(history, interactions) };
}

/** The sums of every day of these rows, oldest first. */
export function totalsOf(history: readonly HistoryRow[], interactions: readonly Interaction[]): readonly DayTotal[] {
  const messages = Map.groupBy(history, ({ day }) => day);
  const done = Map.groupBy(interactions, ({ day }) => day);
  return [...new Set([...messages.keys(), ...done.keys()])].sort().flatMap((day) => {
    const total = totalOf(day, messages.get(day) ?? [], done.get(day) ?? []);
    return total === null ? [] : [total];
  });
}
