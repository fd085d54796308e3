import type { Person } from '../engine/types.ts';
import type { BackgroundHandlers } from '../messaging/background-server.ts';
import type { ChoiceReport, HostSite } from '../messaging/protocol.ts';
import type { Settled } from '../storage/failure.ts';
import type { Trouble } from '../storage/trouble.ts';

export interface RememberPorts {
  readonly hide: (draftKey: string, rule: string, words: string, at: number) => Promise<Settled<unknown>>;
  readonly notProspecting: (draftKey: string, on: boolean, at: number) => Promise<Settled<unknown>>;
  readonly never: (rule: string, words: string) => Promise<Settled<unknown>>;
  readonly people: (people: readonly Person[], coached: boolean) => Promise<Settled<unknown>>;
  readonly site: (site: HostSite, coached: boolean) => Promise<Settled<unknown>>;
  readonly tell: (trouble: Trouble | null) => Promise<unknown>;
  readonly now: () => number;
}

export function createRemember(ports: RememberPorts): BackgroundHandlers['remember'] {
  const keep = (choice: ChoiceReport): Promise<Settled<unknown>> => {
    switch (choice.kind) {
      case 'hide':
        return ports.hide(choice.draftKey, choice.rule, choice.words, ports.now());
      case 'never':
        return ports.never(choice.rule, choice.words);
      case 'not-prospecting':
        return ports.notProspecting(choice.draftKey, choice.on, ports.now());
      case 'person':
        return ports.people(choice.people, choice.coached);
      case 'site':
        return ports.site(choice.site, choice.coached);
    }
  };
  return async (choice) => {
    const result = await keep(choice);
    if (result.ok) return { ok: true };
    await ports.tell({ sentence: result.sentence, at: ports.now() });
    return { ok: false, reason: 'failed' };
  };
}
