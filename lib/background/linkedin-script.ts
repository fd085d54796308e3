/** What the browser does with the script for LinkedIn, which no page gets before the person has asked for it. */
export interface LinkedinScriptPorts {
  /** Whether the person wants it, and the browser was told so. */
  readonly wanted: () => Promise<boolean>;
  readonly registered: () => Promise<boolean>;
  readonly register: () => Promise<unknown>;
  readonly unregister: () => Promise<unknown>;
  /** Tabs that were open before it was asked for. */
  readonly startInOpenTabs: () => Promise<unknown>;
  /** One at a time: settings and permission change together. */
  readonly alone: (work: () => Promise<void>) => Promise<unknown>;
}

/** Brings the browser in line with what the person wants; called whenever either may have changed. */
export function createLinkedinScript(ports: LinkedinScriptPorts): () => Promise<void> {
  return async () => {
    await ports.alone(async () => {
      const [wanted, registered] = await Promise.all([ports.wanted(), ports.registered()]);
      if (wanted === registered) return;
      if (!wanted) return void (await ports.unregister());
      await ports.register();
      await ports.startInOpenTabs();
    });
  };
}
