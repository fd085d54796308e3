import type { BoxCheck, ComposeBox, Sight } from '../sites/types.ts';

export interface SelfCheck {
  /** Looks at the parts, with what the last thorough look said of the words. */
  check(): BoxCheck;
  /** Looks thoroughly again at the next check: at opening, a second later, after each change of ours. */
  renew(): void;
  /** What was seen, when it differs from what was last told. */
  news(): Sight | null;
}

/** A box that is read in part must never pass for one that is read wholly. */
export function createSelfCheck(box: ComposeBox): SelfCheck {
  let thorough = true;
  let readsAll = true;
  let told = '';
  return {
    check() {
      if (thorough) readsAll = box.readsAll();
      thorough = false;
      const check = box.check();
      if (readsAll || check.level === 'unreadable') return check;
      return { level: 'partial', missing: ['words', ...(check.level === 'ok' ? [] : check.missing)] };
    },
    renew() {
      thorough = true;
    },
    news() {
      const parts = box.parts();
      const now = JSON.stringify(parts);
      if (now === told) return null;
      told = now;
      return { parts, structure: box.structure() };
    },
  };
}
