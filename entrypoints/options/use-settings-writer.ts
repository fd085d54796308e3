import { useCallback, useState } from 'react';
import { type Settings, writeSettings } from '../../lib/storage/settings.ts';

export interface SettingsWriter {
  /** Fields left out stay as they are. */
  readonly write: (patch: Partial<Settings>) => void;
  /** What came of the last write. */
  readonly sentence: string | null;
}

export function useSettingsWriter(): SettingsWriter {
  const [sentence, setSentence] = useState<string | null>(null);
  const write = useCallback((patch: Partial<Settings>) => {
    writeSettings(patch).then(
      () => setSentence(null),
      () => setSentence('The browser did not keep this setting. Its storage may be full or switched off.'),
    );
  }, []);
  return { write, sentence };
}
