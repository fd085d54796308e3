import type { Proposals } from '../../lib/panel/proposals.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface ThisPersonProps {
  readonly database: YouwardDatabase;
  readonly proposals: Proposals;
}

export function ThisPerson(_: ThisPersonProps) {
  return null;
}
