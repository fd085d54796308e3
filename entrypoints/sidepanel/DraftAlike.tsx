import { AlikeLine } from '../../components/coach/AlikeLine.tsx';
import { useAlike } from '../../lib/panel/use-alike.ts';
import type { BesideDraftProps } from './BesideDraft.tsx';

export function DraftAlike({ database, open, tabId }: BesideDraftProps) {
  const alike = useAlike(database, open, tabId);
  return alike === null ? null : <AlikeLine {...alike} />;
}
