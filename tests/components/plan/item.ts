import type { AttitudeAnswers } from '../../../lib/plan/readiness.ts';
import { EMPTY_PLAN, type Interaction, type PlanItem } from '../../../lib/plan/types.ts';

/** A Friday. */
export const TODAY = '2026-11-27';
export const MONDAY = '2026-11-30';
export const GOOD: AttitudeAnswers = { energy: true, belief: true, forThem: true };

export const planned = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...EMPTY_PLAN,
  id: 1,
  day: TODAY,
  position: 0,
  touch: 1,
  from: '',
  doneAt: null,
  createdAt: 1,
  who: 'Ana Pires',
  contact: 'ana@norwood.example',
  whyKind: 'event',
  why: 'She asked at the Lisbon fair how others handle recalls',
  objectiveKind: 'learn',
  objective: 'Learn whether missed recalls cost them chair time',
  how: 'email',
  what: 'What happens today when a patient misses a recall?',
  ...rest,
});

export const happened = (rest: Partial<Interaction> = {}): Interaction => ({
  id: 11,
  day: '2026-11-24',
  at: 5,
  how: 'email',
  ms: null,
  sentKey: 'draft-1',
  planItemId: 1,
  planned: true,
  whyKind: 'event',
  objectiveKind: 'learn',
  gave: false,
  touch: 1,
  superBest: null,
  outcome: null,
  outcomeAt: null,
  repliedAt: null,
  thread: null,
  heard: null,
  ...rest,
});
