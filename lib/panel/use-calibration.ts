import { useMemo } from 'react';
import { type Calibration, calibrationOf } from '../insights/calibration.ts';
import type { Settled } from '../storage/failure.ts';
import { predictionsBetween } from '../storage/predictions.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** Guesses and scores of these days, live; undefined while they are read. `firstDay` of a week, 1 Monday to 7 Sunday. */
export function useCalibration(
  database: YouwardDatabase,
  from: Day,
  to: Day,
  firstDay: number,
): Settled<Calibration> | undefined {
  const stored = useStored(database, (db) => predictionsBetween(db, from, to), [from, to]);
  return useMemo(
    () => (stored?.ok ? { ok: true, value: calibrationOf(stored.value, firstDay) } : stored),
    [stored, firstDay],
  );
}
