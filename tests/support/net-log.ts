import { readFileSync } from 'node:fs';

export interface NetRequest {
  readonly url: string;
  /** Origin that asked, or `not an origin` for the browser itself. */
  readonly initiator: string;
}

/** Every request of a finished browser, any process and any worker, as its own log (`--log-net-log`) has them. */
export function requestsIn(file: string): readonly NetRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }));
}
