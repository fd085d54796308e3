import type { BackgroundHandlers } from '../messaging/background-server.ts';
import { type ChoicePlaces, keepChoice } from '../storage/keep-choice.ts';
import type { Trouble } from '../storage/trouble.ts';

export interface RememberPorts extends ChoicePlaces {
  readonly tell: (trouble: Trouble | null) => Promise<unknown>;
  readonly now: () => number;
}

export function createRemember(ports: RememberPorts): BackgroundHandlers['remember'] {
  return async (choice) => {
    const result = await keepChoice(ports, choice, ports.now());
    if (result.ok) return { ok: true };
    await ports.tell({ sentence: result.sentence, at: ports.now() });
    return { ok: false, reason: 'failed' };
  };
}
