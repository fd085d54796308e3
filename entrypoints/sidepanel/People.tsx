import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface PeopleProps {
  readonly database: YouwardDatabase;
  readonly onOpen: (id: number) => void;
}

export function People(_: PeopleProps) {
  return null;
}
