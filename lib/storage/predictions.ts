import { daysAfter, noonOf } from '../plan/day.ts';
import type { Day, Prediction, YouwardDatabase } from './schema.ts';

/** The first guess of a draft stands; answers with the one that does. */
export async function savePrediction(database: YouwardDatabase, prediction: Prediction): Promise<Prediction> {
  const { predictions } = database;
  return database.transaction('rw', predictions, async () => {
    const before = await predictions.get(prediction.draftKey);
    if (before === undefined) await predictions.add(prediction);
    return before ?? prediction;
  });
}

/**
 * The guess of a draft that may have been guessed under its box's key, before the site gave it one of its own: then it
 * moves over, so that nobody is asked twice.
 */
export async function predictionFor(
  database: YouwardDatabase,
  draftKey: string,
  boxKey: string,
): Promise<Prediction | undefined> {
  const { predictions } = database;
  if (draftKey === boxKey) return predictions.get(draftKey);
  const [own, early] = await predictions.bulkGet([draftKey, boxKey]);
  if (early === undefined) return own;
  return database.transaction('rw', predictions, async () => {
    await predictions.delete(boxKey);
    return savePrediction(database, { ...early, draftKey });
  });
}

/** By the local day they were made on, both days included; oldest first. */
export async function predictionsBetween(database: YouwardDatabase, from: Day, to: Day): Promise<Prediction[]> {
  // No zone is further from another than a day: what is on these days is between these moments.
  const moments = [noonOf(daysAfter(from, -2)).getTime(), noonOf(daysAfter(to, 2)).getTime()] as const;
  const near = await database.predictions
    .where('at')
    .between(...moments)
    .toArray();
  return near.filter(({ day }) => day >= from && day <= to);
}
