/**
 * For a script world of one's own: no timer waits, time leaps to what is due. What a watch would tell a second later is
 * told at once, and when nothing is pending nothing more will come.
 */
let pending = 0;
let leapt = 0;
let waiting: (() => void)[] = [];

const now = performance.now.bind(performance);
const later = globalThis.setTimeout.bind(globalThis);
const onFrame = globalThis.requestAnimationFrame.bind(globalThis);

function run(callback: () => void): void {
  try {
    callback();
  } finally {
    pending--;
    if (pending === 0) {
      for (const go of waiting) go();
      waiting = [];
    }
  }
}

/** Of whatever is done again and again: as many times as fill three seconds, in which everything is found or given up on. */
const LONG_ENOUGH = 3_000;

performance.now = () => now() + leapt;
Object.assign(globalThis, {
  setInterval(callback: () => void, milliseconds: number) {
    let left = Math.ceil(LONG_ENOUGH / milliseconds);
    pending += left;
    const tick = () => {
      leapt += milliseconds;
      run(callback);
      left--;
      // A frame that was asked for comes first.
      if (left > 0) onFrame(() => later(tick));
    };
    later(tick);
  },
  setTimeout(callback: () => void, milliseconds = 0) {
    pending++;
    return later(() => {
      leapt += milliseconds;
      run(callback);
    });
  },
  requestAnimationFrame(callback: (at: number) => void) {
    pending++;
    return onFrame((at) => run(() => callback(at + leapt)));
  },
});

/** Resolves once no timer and no frame is asked for any more. */
export const nothingPending = (): Promise<void> =>
  new Promise((resolve) => (pending === 0 ? resolve() : waiting.push(resolve)));
