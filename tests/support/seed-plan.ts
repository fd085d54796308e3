import { daysAfter } from '../../lib/plan/day.ts';
import { EMPTY_PLAN, type Interaction, PLAN_CHANNELS, type PlanItem, WHY_KINDS } from '../../lib/plan/types.ts';
import type { StoredInteraction } from '../../lib/storage/database.ts';
import { storedItem } from '../../lib/storage/plan.ts';
import { chanceFrom, MANY_NOW, personAt } from './many-people.ts';
import { seedRows } from './seed-people.ts';
import type { Session } from './session.ts';

const DAY_MS = 86_400_000;

function itemAt(index: number, day: string, doneAt: number | null): PlanItem {
  const chance = chanceFrom(index * 131 + 7);
  const person = personAt(index % 2_000);
  const of = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  return {
    ...EMPTY_PLAN,
    id: index + 1,
    who: person.name,
    contact: person.keys[0]!,
    whyKind: of(WHY_KINDS),
    referrer: 'Tomé Sousa',
    why: 'Their second depot closes early since March',
    objectiveKind: 'learn',
    objective: 'Find out whether this is a problem for them at all',
    how: of(PLAN_CHANNELS),
    what: 'Who looks after the rota since the second depot opened?',
    value: chance() < 0.5 ? 'How another depot counts its hours' : '',
    day,
    position: index,
    touch: 1 + Math.floor(chance() * 3),
    from: '',
    doneAt,
    createdAt: MANY_NOW - 700 * DAY_MS,
  };
}

function interactionOf(item: PlanItem, at: number): StoredInteraction {
  const chance = chanceFrom(item.id * 17 + 3);
  const settled = chance() < 0.9;
  const one: Interaction = {
    id: item.id,
    day: item.day,
    at,
    how: item.how || 'email',
    ms: chance() < 0.8 ? Math.floor(60_000 + chance() * 900_000) : null,
    sentKey: null,
    planItemId: item.id,
    planned: true,
    whyKind: item.whyKind,
    objectiveKind: item.objectiveKind,
    gave: item.value !== '',
    touch: item.touch,
    superBest: null,
    outcome: settled ? 'stayed' : null,
    outcomeAt: settled ? at : null,
    repliedAt: null,
    thread: null,
    heard: null,
  };
  return { ...one, people: [item.contact], ...(!settled && { awaits: item.day }) };
}

export interface SeededPlan {
  /** Who stands first today. */
  readonly next: string;
  /** To be done today or left from days before. */
  readonly open: number;
}

/**
 * `count` plan items: nearly all done in the past, each with its interaction, two left from yesterday, six for `today`, a
 * hundred ahead.
 */
export async function seedPlan(session: Session, today: string, count: number): Promise<SeededPlan> {
  const open = 8;
  const ahead = 100;
  const past = count - open - ahead;
  const items = Array.from({ length: count }, (_, index) => {
    if (index < past) {
      const ago = 1 + Math.floor((past - index) / 8);
      return itemAt(index, daysAfter(today, -ago), MANY_NOW - ago * DAY_MS);
    }
    if (index < past + open) return itemAt(index, index < past + 2 ? daysAfter(today, -1) : today, null);
    return itemAt(index, daysAfter(today, 1 + (index % 20)), null);
  });
  const done = items.filter(({ doneAt }) => doneAt !== null);
  await seedRows(session, {
    planItems: items.map(storedItem),
    interactions: done.map((item) => interactionOf(item, item.doneAt ?? 0)),
  });
  return { next: items[past]?.who ?? '', open };
}
