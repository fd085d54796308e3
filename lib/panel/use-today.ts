import { useEffect, useState } from 'react';
import { dayOf } from '../plan/day.ts';
import type { Day } from '../plan/types.ts';

const LOOK_EVERY_MS = 60_000;

/**
 * The local day under a page that stays open: over midnight, when the machine wakes from sleep, when the clock is put
 * forward or back, and when the person travels. A timer alone would miss all but the first.
 */
export function useToday(): { readonly day: Day; readonly date: Date } {
  // A day is kept as it was told: the date of a moment is another one once the zone has changed.
  const [shown, setShown] = useState(() => {
    const date = new Date();
    return { day: dayOf(date), date };
  });
  useEffect(() => {
    let midnight: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const date = new Date();
      const day = dayOf(date);
      setShown((before) => (day === before.day ? before : { day, date }));
      const tomorrow = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
      clearTimeout(midnight);
      midnight = setTimeout(look, Math.max(1_000, tomorrow.getTime() - date.getTime()));
    };
    look();
    const minutes = setInterval(look, LOOK_EVERY_MS);
    const ending = new AbortController();
    document.addEventListener('visibilitychange', look, { signal: ending.signal });
    window.addEventListener('focus', look, { signal: ending.signal });
    return () => {
      clearTimeout(midnight);
      clearInterval(minutes);
      ending.abort();
    };
  }, []);
  return shown;
}
