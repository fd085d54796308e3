import type { Page } from 'puppeteer-core';
import type { Session } from '../../support/session.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly worldName?: string;
    readonly data?: {
      readonly frame?: string;
      readonly frames?: readonly { readonly frame: string; readonly processId: number }[];
      readonly url?: string;
      readonly fileName?: string;
      readonly type?: string;
    };
  };
}

/** A stretch of script on the page's main thread, in milliseconds; `cost` leaves out what the machine gave to others. */
export interface Piece {
  readonly at: number;
  readonly cost: number;
  readonly name: string;
  /** Whether a timer or a frame called it, and not something the person or the page did. */
  readonly byClock: boolean;
  /** The part of the cost that is the browser's, which had to lay the page out at that moment. */
  readonly layout: number;
}

export interface Trace {
  /** What ran in the content script's world, none inside another. */
  readonly own: readonly Piece[];
  /** When each key was handed to the page. */
  readonly keys: readonly number[];
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
  'v8.execute',
];

/** The name the browser gives to the world our content scripts run in. */
const WORLD = 'Youward';

/** Work, and what of it the browser's own trace shows of our script. */
export async function traced(session: Session, page: Page, work: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: readonly TraceEvent[] };
  const events = onMainThread(traceEvents).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const clocks = events.filter(({ name }) => name === 'TimerFire' || name === 'FireAnimationFrame');
  return {
    own: outermost(events.filter(isScript))
      .filter((event) => isOurs(event, session))
      .map((event) => ({
        at: event.ts / 1000,
        cost: cost(event),
        name: event.name,
        byClock: clocks.some((clock) => isWithin(event, clock)),
        layout: outermost(events.filter((other) => isLayout(other) && isWithin(other, event))).reduce(
          (total, other) => total + cost(other),
          0,
        ),
      })),
    keys: events
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  };
}

function onMainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args.data?.frames ?? []) : [],
  );
  const main = events.find(({ pid, args }) =>
    frames.some(({ frame, processId }) => processId === pid && frame === args.data?.frame),
  );
  if (!main) throw new Error('The trace holds nothing of the page.');
  return events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
}

const cost = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

const isLayout = ({ name, dur }: TraceEvent): boolean => dur !== undefined && /^(Layout|UpdateLayoutTree)$/.test(name);

const isWithin = ({ ts }: TraceEvent, outer: TraceEvent): boolean => ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0);

const isScript = ({ name, dur }: TraceEvent): boolean =>
  dur !== undefined && /^(v8\.(callFunction|compile|run)|FunctionCall|EvaluateScript|RunMicrotasks)$/.test(name);

/**
 * Microtasks carry no name. Where they follow no script of another they are what we were waiting for, since the pages of
 * these tests have none of their own.
 */
function isOurs({ name, args: { worldName, data } }: TraceEvent, { extensionId }: Session): boolean {
  if (name === 'RunMicrotasks' || worldName === WORLD) return true;
  return [data?.url, data?.fileName].some((url) =>
    url?.startsWith(`chrome-extension://${extensionId}/content-scripts/`),
  );
}

/** Leaves out whatever happens inside another of them, so that nothing is counted twice. */
function outermost(sorted: readonly TraceEvent[]): readonly TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const event of sorted) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return kept;
}

export const sum = (pieces: readonly Piece[]): number => pieces.reduce((total, { cost }) => total + cost, 0);
