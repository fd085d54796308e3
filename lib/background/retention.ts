import type { Settled } from '../storage/failure.ts';
import type { Settings } from '../storage/settings.ts';

export interface RetentionPorts {
  readonly forgetTexts: (now: number, keepTextDays: number | null) => Promise<Settled<unknown>>;
  readonly forgetChoices: (now: number) => Promise<Settled<unknown>>;
  readonly now: () => number;
}

/** Forgets what its time is over for. A failure is left to the next time: what is old stays old. */
export function createForgetOld(ports: RetentionPorts): (settings: Settings) => Promise<void> {
  return async ({ keepTextDays }) => {
    await ports.forgetTexts(ports.now(), keepTextDays);
    await ports.forgetChoices(ports.now());
  };
}
