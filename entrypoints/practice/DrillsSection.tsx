import { Drills } from '../../components/drills/Drills.tsx';
import type { Judge } from '../../lib/drills/types.ts';
import { useDrills } from '../../lib/panel/use-drills.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface DrillsSectionProps {
  readonly database: YouwardDatabase;
  /** Loads the engine. */
  readonly judge: () => Promise<Judge>;
}

export default function DrillsSection({ database, judge }: DrillsSectionProps) {
  const drills = useDrills(database, judge);
  return drills === undefined ? <p className="quiet">One moment</p> : <Drills {...drills} />;
}
