/** A time on the wall, `HH:MM`. */
export type WallTime = string;

const MINUTE_MS = 60_000;

/** Days that are looked through: the one it is, the next, and one more where a zone has left a whole day out. */
const DAYS = [0, 1, 2, 3];

/** The first moment after `after` at which the wall shows `time`; null where `time` is no time. */
export function nextOnTheWall(time: WallTime, after: Date): Date | null {
  const [hour, minute] = timeIn(time);
  if (hour === undefined || minute === undefined) return null;
  for (const day of DAYS) {
    const moment = onTheWall(after.getFullYear(), after.getMonth(), after.getDate() + day, hour, minute);
    if (moment !== null && moment > after) return moment;
  }
  return null;
}

/** When it is `time` on the local day of `now`; null where the day or the time is none. */
export function todayOnTheWall(time: WallTime, now: Date): Date | null {
  const [hour, minute] = timeIn(time);
  if (hour === undefined || minute === undefined) return null;
  return onTheWall(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute);
}

function timeIn(time: WallTime): readonly number[] {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) ? time.split(':').map(Number) : [];
}

/** A time that does not exist on that day is the first moment after it; on a day that does not exist there is none. */
function onTheWall(year: number, month: number, date: number, hour: number, minute: number): Date | null {
  const moment = new Date(year, month, date, hour, minute);
  const noon = new Date(year, month, date, 12);
  if (noon.getDate() !== new Date(Date.UTC(year, month, date)).getUTCDate()) return null;
  if (moment.getHours() === hour && moment.getMinutes() === minute) return moment;
  return endOfGap(moment);
}

/** The clock was put forward shortly before `moment`: the moment at which it was. */
function endOfGap(moment: Date): Date {
  const offset = moment.getTimezoneOffset();
  let at = moment.getTime();
  while (moment.getTime() - at < 180 * MINUTE_MS) {
    const before = at - MINUTE_MS;
    if (new Date(before).getTimezoneOffset() !== offset) return new Date(at);
    at = before;
  }
  return moment;
}

/** What there is to do, in numbers. */
export interface Due {
  /** People still to be written to or called. */
  readonly people: number;
  readonly promises: number;
}

/** Counts only: whoever looks at the screen reads no names. Null where nothing is due. */
export function reminderWords({ people, promises }: Due): string | null {
  const parts = [
    ...(people > 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
    ...(promises > 0 ? [promises === 1 ? '1 promise due' : `${promises} promises due`] : []),
  ];
  return parts.length === 0 ? null : `Today: ${parts.join(', ')}.`;
}
