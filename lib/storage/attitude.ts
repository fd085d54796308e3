import type { AttitudeCheck, Day, YouwardDatabase } from './schema.ts';

export async function attitudeOn(database: YouwardDatabase, day: Day): Promise<AttitudeCheck | undefined> {
  return database.attitude.get(day);
}

/** One check a day; the last answer stands. */
export async function saveAttitude(database: YouwardDatabase, check: AttitudeCheck): Promise<void> {
  await database.attitude.put(check);
}

/** Oldest first, both days included. */
export async function attitudeBetween(database: YouwardDatabase, from: Day, to: Day): Promise<AttitudeCheck[]> {
  return database.attitude.where('day').between(from, to, true, true).toArray();
}
