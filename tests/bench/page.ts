import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../support/build.ts';
import { badgeOf, bodyOf, type Gmail, marksOf, openGmail, rewriteDraft } from '../support/gmail.ts';
import { openSession, type Session } from '../support/session.ts';
import { until } from '../support/until.ts';

/** Milliseconds. */
export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
}

export interface PageCosts {
  /** Main thread of the page while the content script is evaluated, compiling included. */
  readonly evaluation: Spread;
  /** Main thread of the page inside the content script, from one key to the next. */
  readonly keystroke160: Spread;
  readonly keystroke2000: Spread;
  /** The same for what follows a pause: asking, marking, badge. */
  readonly pause160: Spread;
  /** From the end of a line until marks are on the new words, the 200 ms before it is read included. */
  readonly marks160: Spread;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

const SENTENCE =
  'We are thrilled to share our leading platform with you, and your team closes the month in eleven days today. ';

export async function measurePage(): Promise<PageCosts> {
  const session = await openSession();
  try {
    const evaluation = await evaluationCosts(session, 20);
    const short = await typingCosts(session, 160);
    const long = await typingCosts(session, 2000);
    const marks160 = await marksDelays(session, 20);
    return {
      evaluation: spread(evaluation),
      keystroke160: spread(short.keys),
      keystroke2000: spread(long.keys),
      pause160: spread(short.pauses),
      marks160: spread(marks160),
    };
  } finally {
    await session.close();
  }
}

/** Compiling and running the content script at page load, from the browser's own trace. */
async function evaluationCosts(session: Session, loads: number): Promise<readonly number[]> {
  const costs: number[] = [];
  const gmail = await openGmail(session, 'compose-new.html');
  for (let load = 0; load < loads; load += 1) {
    const events = await traced(gmail.page, async () => {
      await gmail.page.reload();
    });
    const own = events.filter(
      (event) => isOurs(event, session) && (event.name === 'EvaluateScript' || event.name === 'v8.compile'),
    );
    // Compiling happens inside evaluating or before it: only what is outside is added.
    costs.push(milliseconds(outermost(own)));
  }
  await gmail.page.close();
  return costs;
}

/** Types word by word and adds up what ran in the content script between one key and the next. */
async function typingCosts(
  session: Session,
  words: number,
): Promise<{ keys: readonly number[]; pauses: readonly number[] }> {
  const gmail = await openGmail(session, 'compose-new.html');
  await rewriteDraft(gmail, `Hi Dana,\n\n${SENTENCE.repeat(Math.ceil(words / 20)).trim()}`);
  await badgeOf(gmail, /of 100/);
  const body = await bodyOf(gmail);
  await body.evaluate((element) => getSelection()?.collapse(element, element.childNodes.length));
  const keys: number[] = [];
  const pauses: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const events = await traced(gmail.page, async () => {
      for (const key of ' our team is super excited') {
        await gmail.page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
        await frame(gmail.page);
      }
      await marksSettled(gmail);
    });
    const dispatched = events
      .filter(
        ({ name, args }) =>
          name === 'EventDispatch' && (args.data as { type?: string } | undefined)?.type === 'keydown',
      )
      .map(({ ts }) => ts)
      .sort((a, b) => a - b);
    const own = outermost(events.filter((event) => isOurs(event, session) && event.name === 'FunctionCall'));
    dispatched.forEach((from, index) => {
      const to = dispatched[index + 1];
      const cost = milliseconds(own.filter(({ ts }) => ts >= from && (to === undefined || ts < to)));
      (to === undefined ? pauses : keys).push(cost);
    });
  }
  await gmail.page.close();
  return { keys, pauses };
}

/** The words of the last sentence change each time, so that old marks cannot pass for new ones. */
async function marksDelays(session: Session, rounds: number): Promise<readonly number[]> {
  const gmail = await openGmail(session, 'compose-new.html');
  const delays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await rewriteDraft(gmail, `Hi Dana,\n\n${SENTENCE.repeat(7)}\n`);
    const delay = await gmail.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const began = performance.now();
          const body = document.querySelector('[g_editable="true"]');
          const look = (): void => {
            const fresh = [...CSS.highlights.values()].some((highlight) =>
              [...highlight].some(
                (range) => !(range as Range).collapsed && body?.contains((range as Range).startContainer),
              ),
            );
            if (fresh) resolve(performance.now() - began);
            else if (performance.now() - began > 10_000) resolve(Number.POSITIVE_INFINITY);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    delays.push(delay);
  }
  await gmail.page.close();
  return delays;
}

async function traced(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: readonly TraceEvent[] };
  return traceEvents.filter(({ dur, name }) => dur !== undefined || name === 'EventDispatch');
}

function isOurs({ args }: TraceEvent, { extensionId }: Session): boolean {
  return [args.data?.url, args.data?.fileName].some((url) =>
    url?.startsWith(`chrome-extension://${extensionId}/content-scripts/`),
  );
}

/** Leaves out whatever happens inside another of them, so that nothing is counted twice. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  for (const event of sorted) {
    const last = kept.findLast(({ tid }) => tid === event.tid);
    if (!last || event.ts >= last.ts + (last.dur ?? 0)) kept.push(event);
  }
  return kept;
}

function milliseconds(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

async function marksSettled(gmail: Gmail): Promise<void> {
  await until('marks', async () => (await marksOf(gmail)).length > 0);
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { n: sorted.length, p50: round(at(0.5)), p95: round(at(0.95)) };
}

const budget = JSON.parse(readFileSync(fromRoot('budget.json'), 'utf8')) as {
  milliseconds: Partial<Record<keyof PageCosts, { readonly p50?: number; readonly p95?: number }>>;
};

const LABELS: Readonly<Record<keyof PageCosts, string>> = {
  evaluation: 'content script, evaluated at page load',
  keystroke160: 'one key in a draft of 160 words',
  keystroke2000: 'one key in a draft of 2,000 words',
  pause160: 'what follows a pause, 160 words',
  marks160: 'end of a line to marks, 200 ms of waiting in it',
};

export function printedPage(costs: PageCosts): string {
  const line = (cells: readonly string[]): string =>
    `${(cells[0] ?? '').padEnd(46)}${cells
      .slice(1, 4)
      .map((cell) => cell.padStart(9))
      .join('')}   ${cells[4] ?? ''}`.trimEnd();
  return [
    line(['page, main thread (ms)', 'n', 'p50', 'p95', 'budget']),
    ...(Object.keys(LABELS) as (keyof PageCosts)[]).map((key) => {
      const { n, p50, p95 } = costs[key];
      const said = Object.entries(budget.milliseconds[key] ?? {}).map(
        ([which, most]) => `${which} ${(which === 'p50' ? p50 : p95) <= most ? 'met' : 'missed'} ${most}`,
      );
      return line([LABELS[key], String(n), p50.toFixed(2), p95.toFixed(2), said.join(', ')]);
    }),
  ].join('\n');
}

if (import.meta.main) console.log(printedPage(await measurePage()));
