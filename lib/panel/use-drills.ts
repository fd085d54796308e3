import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type DrillAnswer,
  type DrillsProps,
  type DrillsView,
  NO_ANSWER,
  type Said,
} from '../../components/drills/view.ts';
import { doneWords } from '../../components/drills/words.ts';
import { checkGetBehind, checkRecast, checkSpotPain, messageWith } from '../drills/check.ts';
import { chooseDrills, minutesOf } from '../drills/choose-drills.ts';
import { pointsLost, weakestFirst } from '../drills/points-lost.ts';
import type { Checked, Drill, Judge } from '../drills/types.ts';
import { recentHistory } from '../storage/history.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';
import { useToday } from './use-today.ts';

/** Messages that say where points are lost. */
const RECENT = 20;

const NOT_LOADED = 'The browser did not load the coach just now. Check once more.';

type DrillSet = Pick<DrillsView, 'drills' | 'minutes' | 'weakest' | 'messages'>;

interface Run extends Pick<DrillsView, 'at' | 'said' | 'wayShown'> {
  readonly answers: Readonly<Record<string, DrillAnswer>>;
  /** What did it, by the exercise's id. */
  readonly done: Readonly<Record<string, string>>;
}

const START: Run = { at: 0, said: null, wayShown: false, answers: {}, done: {} };

/**
 * The day's exercises, chosen from where the last messages lost points, and what the person does with them: in the page
 * only, nothing is kept. Undefined while the history is read; one that cannot be read is none. `judge` loads the engine and
 * may reject. The set stays as it began, whatever is sent meanwhile.
 */
export function useDrills(database: YouwardDatabase, judge: () => Promise<Judge>): DrillsProps | undefined {
  const stored = useStored(database, (from) => recentHistory(from, RECENT), []);
  const { day } = useToday();
  const [set, setSet] = useState<DrillSet>();
  const [run, setRun] = useState(START);
  const checks = useRef(0);
  if (set === undefined && stored !== undefined) setSet(setFor(day, stored.ok ? stored.value : []));

  const drill = set?.drills[run.at];
  const answer = answerOf(run, drill);

  const onCheck = useCallback(async () => {
    if (drill === undefined) return;
    checks.current += 1;
    const check = checks.current;
    const checked = await checkedBy(drill, answer, judge);
    // Another answer or exercise is on the screen by now.
    if (checks.current !== check) return;
    const said: Said = checked.done
      ? {
          check,
          done: true,
          words: doneWords(
            drill,
            answer.read.every((yes) => yes === true),
          ),
        }
      : { check, done: false, words: checked.hint };
    setRun((now) => ({
      ...now,
      said,
      wayShown: now.wayShown || said.done,
      done: said.done ? { ...now.done, [drill.id]: answer.text } : now.done,
    }));
  }, [drill, answer, judge]);

  return useMemo(() => {
    if (set === undefined) return undefined;
    const change = (next: (now: Run) => Partial<Run>) => {
      checks.current += 1;
      setRun((now) => ({ ...now, ...next(now) }));
    };
    const put = (now: Run, one: DrillAnswer) =>
      drill === undefined ? {} : { answers: { ...now.answers, [drill.id]: one }, said: null };
    return {
      ...set,
      at: run.at,
      done: Object.keys(run.done).length,
      answer,
      said: run.said,
      wayShown: run.wayShown,
      messageToRead: drill?.kind === 'read-as-them' ? messageToRead(drill.recast, run) : '',
      onAnswer: (one) => change((now) => put(now, one)),
      onCheck: () => void onCheck(),
      onShowWay: () => change(() => ({ wayShown: true })),
      onAgain: () => change((now) => ({ ...put(now, NO_ANSWER), wayShown: false })),
      onNext: () => change((now) => ({ at: now.at + 1, said: null, wayShown: false })),
      onStartOver: () => change(() => START),
    };
  }, [set, run, drill, answer, onCheck]);
}

function setFor(day: string, rows: Awaited<ReturnType<typeof recentHistory>>): DrillSet {
  const scored = rows.filter(({ score }) => score !== null);
  const lost = pointsLost(scored);
  const drills = chooseDrills(day, scored.length === 0 ? null : lost);
  return { drills, minutes: minutesOf(drills), weakest: weakestFirst(lost)[0] ?? null, messages: scored.length };
}

function answerOf({ answers }: Run, drill: Drill | undefined): DrillAnswer {
  return (drill && answers[drill.id]) ?? NO_ANSWER;
}

/** With the person's own line where it did it, else with the one that is shown. */
function messageToRead(drill: Drill & { readonly kind: 'recast' }, run: Run): string {
  return messageWith(drill, run.done[drill.id] ?? drill.way).text;
}

async function checkedBy(drill: Drill, answer: DrillAnswer, load: () => Promise<Judge>): Promise<Checked> {
  if (drill.kind === 'read-as-them') {
    const open = drill.questions.some((_, index) => (answer.read[index] ?? null) === null);
    return open ? { done: false, hint: 'One is still open. What would they say to it?' } : { done: true };
  }
  const judge = await load().catch(() => null);
  if (judge === null) return { done: false, hint: NOT_LOADED };
  if (drill.kind === 'recast') return checkRecast(drill, answer.text, judge);
  if (drill.kind === 'get-behind') return checkGetBehind(drill, answer.text, judge);
  return checkSpotPain(drill, answer.chosen, judge);
}
