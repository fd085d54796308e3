import { useEffect, useState } from 'react';
import { readTrouble, type Trouble, watchTrouble } from '../storage/trouble.ts';

/** What the background could not keep, live; null when all is well. */
export function useTrouble(): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let ended = false;
    const tell = (next: Trouble | null): void => {
      if (!ended) setTrouble(next);
    };
    const stop = watchTrouble(tell);
    readTrouble().then(tell, () => undefined);
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return trouble;
}
