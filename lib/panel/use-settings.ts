import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '../storage/settings.ts';

/** The settings, live; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let ended = false;
    const stop = watchSettings((next) => {
      if (!ended) setSettings(next);
    });
    readSettings().then(
      (first) => {
        if (!ended) setSettings((known) => known ?? first);
      },
      () => undefined,
    );
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return settings;
}
