import { createPageClient } from '../messaging/page-client.ts';
import { servePanel } from '../messaging/page-server.ts';
import type { Presence, Site } from '../messaging/protocol.ts';
import type { SiteAdapter } from '../sites/types.ts';
import { startCoaching } from './start-coaching.ts';

export interface HostPage {
  readonly adapter: SiteAdapter;
  readonly site: Site;
  /** What may be shown while the person's wishes are not known. */
  readonly presence: Presence;
}

/** A page that is put aside is left; when it is shown again as it was, coaching starts again. */
export function coachPage({ adapter, site, presence }: HostPage): void {
  const start = () => {
    const life = new AbortController();
    addEventListener('pagehide', () => life.abort(), { once: true });
    startCoaching({
      adapter,
      site,
      presence,
      client: createPageClient(),
      serve: servePanel,
      document,
      signal: life.signal,
    });
  };
  addEventListener('pageshow', ({ persisted }) => persisted && start());
  start();
}
