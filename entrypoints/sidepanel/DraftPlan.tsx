import { useCallback, useRef, useState } from 'react';
import { PlannedCard } from '../../components/plan/PlannedCard.tsx';
import { WhyLine } from '../../components/plan/WhyLine.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { createPanelClient } from '../../lib/messaging/panel-client.ts';
import { openPlan } from '../../lib/panel/open-page.ts';
import { useNoteLine } from '../../lib/panel/use-note-line.ts';
import { usePlanned } from '../../lib/panel/use-planned.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import type { BesideDraftProps } from './BesideDraft.tsx';
import { useViewStore } from './view-store.ts';

/** Today's plan for whom the draft is for, or the one question in its place. */
export function DraftPlan({ database, proposals, open, tabId }: BesideDraftProps) {
  const { day } = useToday();
  const { boxKey, draftKey } = open;
  const onChanged = useCallback(() => {
    if (tabId !== null) void createPanelClient(tabId).refresh({ boxKey });
  }, [tabId, boxKey]);
  const planned = usePlanned(database, open, tabId, day, onChanged);
  const noteLine = useNoteLine(proposals, open, tabId);
  const [said, setSaid] = useState<{ readonly words: string; readonly about: string } | null>(null);
  const { text = '', skipped = false } = useViewStore(({ whys }) => whys[draftKey]) ?? {};
  const setWhy = useViewStore((view) => view.setWhy);
  const whole = useRef<HTMLElement>(null);
  // What was pressed goes away; the focus must not go with it.
  const stay = () => whole.current?.focus();

  const keep = async () => {
    if (planned === null) return;
    stay();
    const kept = await planned.keepWhy(text);
    const words = kept.ok ? "In today's plan. The draft is read against it." : kept.sentence;
    setSaid({ words, about: open.draft.text });
    if (kept.ok) setWhy(draftKey, { text: '', skipped: false });
  };
  const item = planned?.item ?? null;
  // Typing on makes it old news.
  const sentence = noteLine?.said ?? (said?.about === open.draft.text ? said.words : null);
  return (
    <section ref={whole} className="draft-plan stack-s" tabIndex={-1} aria-label="Today's plan for them">
      <div role="status" className="live">
        {sentence !== null && <Notice>{sentence}</Notice>}
      </div>
      {item !== null && (
        <PlannedCard
          key={item.id}
          item={item}
          onUseFirstLine={noteLine === null ? undefined : (line) => noteLine.use(line, 'firstLine')}
          onEdit={() => openPlan(item.id)}
        />
      )}
      {planned !== null && planned.unplanned !== null && !skipped && (
        <WhyLine
          name={planned.unplanned}
          value={text}
          onChange={(next) => setWhy(draftKey, { text: next, skipped: false })}
          onKeep={() => void keep()}
          onSkip={() => {
            stay();
            setWhy(draftKey, { text, skipped: true });
          }}
        />
      )}
    </section>
  );
}
