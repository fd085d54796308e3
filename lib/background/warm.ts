import type { Engine } from '../engine/types.ts';
import type { BackgroundHandlers } from '../messaging/background-server.ts';
import type { Settings } from '../storage/settings.ts';
import { isSiteOn } from './site-on.ts';

export interface WarmPorts {
  readonly engine: () => Promise<Engine>;
  readonly settings: () => Promise<Settings>;
}

/** Loads the engine while the person starts to type, unless it is not going to be asked. */
export function createWarm({ engine, settings }: WarmPorts): BackgroundHandlers['warm'] {
  return async (_, { site }): Promise<'ready'> => {
    if (isSiteOn(site, await settings())) await engine();
    return 'ready';
  };
}
