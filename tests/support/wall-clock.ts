import type { Page } from 'puppeteer-core';

interface WallClock {
  leap(milliseconds: number): void;
}

/**
 * Gives a page, from its next loading on, a clock on the wall that reads `moment` (epoch milliseconds) and that leaps on
 * demand. What waits longer than a second waits by that clock; the rest goes on as ever.
 */
export async function hangClock(page: Page, moment: number): Promise<void> {
  await page.evaluateOnNewDocument((start) => {
    const TrueDate = Date;
    const later = window.setTimeout.bind(window);
    const never = window.clearTimeout.bind(window);
    let ahead = start - TrueDate.now();
    const now = () => TrueDate.now() + ahead;
    let made = 1_000_000;
    const waiting = new Map<number, { due: number; run: () => void; every: number | null }>();
    const wait = (run: () => void, delay: number, every: number | null) => {
      made += 1;
      waiting.set(made, { due: now() + delay, run, every });
      return made;
    };
    class WallDate extends TrueDate {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [now()] : given) as [number]));
      }
      static override now() {
        return now();
      }
    }
    const clock: WallClock = {
      leap(milliseconds) {
        const until = now() + milliseconds;
        for (;;) {
          const [id, next] = [...waiting].sort(([, a], [, b]) => a.due - b.due)[0] ?? [];
          if (id === undefined || next === undefined || next.due > until) break;
          ahead += Math.max(0, next.due - now());
          if (next.every === null) waiting.delete(id);
          else next.due += next.every;
          next.run();
        }
        ahead += Math.max(0, until - now());
      },
    };
    Object.assign(window, {
      Date: WallDate,
      wallClock: clock,
      setTimeout: (run: () => void, delay = 0) => (delay > 1_000 ? wait(run, delay, null) : later(run, delay)),
      setInterval: (run: () => void, delay: number) => wait(run, delay, delay),
      clearTimeout: (id: number) => void (waiting.delete(id) || never(id)),
      clearInterval: (id: number) => void waiting.delete(id),
    });
  }, moment);
}

/** Everything that was to happen within that time happens now, in its order. */
export async function leap(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((by) => (window as unknown as { wallClock: WallClock }).wallClock.leap(by), milliseconds);
}
