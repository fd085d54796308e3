import { useEffect, useState } from 'react';
import { dayOf } from '../plan/day.ts';

/** The local day, which changes under a page that stays open over midnight. */
export function useToday(): { readonly day: string; readonly date: Date } {
  const [date, setDate] = useState(() => new Date());
  useEffect(() => {
    const tomorrow = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
    const timer = setTimeout(() => setDate(new Date()), Math.max(1_000, tomorrow.getTime() - Date.now()));
    return () => clearTimeout(timer);
  }, [date]);
  return { day: dayOf(date), date };
}
