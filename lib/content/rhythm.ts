import { later } from './timing.ts';

/** Milliseconds of quiet after a change before the draft is read. */
export const PAUSE = 600;
/** From a sentence's end to reading, whether or not the person types on. */
const AFTER_END = 200;
/** A page that never rests is read all the same after this long, unless it is the person who types. */
const PATIENCE = 5_000;
/** A longer pause is not writing. */
const LONGEST_PAUSE = 60_000;

export interface Rhythm {
  /** Time of the person's last keystroke; minus infinity before the first. */
  typedAt(): number;
  /** Milliseconds of writing up to now, long pauses left out. */
  composeMs(): number;
  typed(event: InputEvent): void;
  /** Something about the box has changed: read after a pause. */
  changed(): void;
  /** Read in `ms`, or sooner if that is due; typing puts it off. */
  soon(ms?: number): void;
}

/**
 * Decides when a draft is read. A keystroke costs a few assignments: one timer serves many of them, and looks at the
 * clock again when it fires. `read` learns whether a sentence just ended.
 */
export function createRhythm(
  read: (sentenceEnded: boolean) => void,
  composedBefore: number,
  signal: AbortSignal,
): Rhythm {
  let typedAt = Number.NEGATIVE_INFINITY;
  let composeMs = composedBefore;
  let waitingSince: number | null = null;
  let due = Number.POSITIVE_INFINITY;
  let endDue = Number.POSITIVE_INFINITY;
  let firesAt = Number.POSITIVE_INFINITY;
  let cancel = () => {};
  let lastData = '';

  const fire = () => {
    firesAt = Number.POSITIVE_INFINITY;
    const time = Date.now();
    const ended = time >= endDue;
    if (!ended && time < due) return arm();
    due = Number.POSITIVE_INFINITY;
    endDue = Number.POSITIVE_INFINITY;
    waitingSince = null;
    read(ended);
  };
  const arm = () => {
    const at = Math.min(due, endDue);
    if (at >= firesAt) return;
    cancel();
    firesAt = at;
    cancel = later(Math.max(0, Math.ceil(at - Date.now())), fire, signal);
  };
  const changed = (time: number) => {
    waitingSince ??= time;
    due = time + PAUSE;
    if (time - typedAt > PAUSE) due = Math.min(due, Math.max(time, waitingSince + PATIENCE));
    arm();
  };

  return {
    typedAt: () => typedAt,
    composeMs() {
      const pause = Date.now() - typedAt;
      return Math.round(composeMs + (pause <= LONGEST_PAUSE ? pause : 0));
    },
    typed({ data, inputType = '' }) {
      const time = Date.now();
      if (time - typedAt <= LONGEST_PAUSE) composeMs += time - typedAt;
      typedAt = time;
      const ended = /^insert(Paragraph|LineBreak)$/.test(inputType) || (data === ' ' && /[.!?…]$/.test(lastData));
      lastData = data ?? '';
      if (ended) endDue = Math.min(endDue, time + AFTER_END);
      changed(time);
    },
    changed: () => changed(Date.now()),
    soon(ms = PAUSE) {
      due = Math.min(due, Date.now() + ms);
      arm();
    },
  };
}
