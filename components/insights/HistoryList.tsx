import { useState } from 'react';
import type { Outcome } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HistoryEntry, type SentMessage } from './HistoryEntry.tsx';
import './insights.css';

const PAGE = 30;

export interface HistoryListProps {
  /** Newest first. */
  readonly messages: readonly SentMessage[];
  readonly onPractise: () => void;
  readonly onOutcome: (interactionId: number, outcome: Outcome | null) => void;
  /** Where what comes next is planned. */
  readonly onPlan: () => void;
}

/** What was sent, with the score at the first pause and at sending. */
export function HistoryList({ messages, onPractise, onOutcome, onPlan }: HistoryListProps) {
  const [shown, setShown] = useState(PAGE);
  if (messages.length === 0) {
    return (
      <EmptyState title="No message sent yet" actions={<Button onPress={onPractise}>Try the practice page</Button>}>
        <p>
          Every message you send while the coach reads along appears here, with its score at the first pause and at
          sending.
        </p>
        <p>For example: 9 November, email, 48 at first, 79 when sent.</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack history">
      <div>
        <h2>Sent, newest first</h2>
        <p className="quiet">The score at the first pause, and at sending.</p>
        {messages.some(({ came }) => came?.asked) && (
          <p className="row quiet history-next">
            What comes next with somebody is planned in the plan.
            <Button look="quiet" onPress={onPlan}>
              Open the plan
            </Button>
          </p>
        )}
      </div>
      <ol className="stack-s">
        {messages.slice(0, shown).map((message) => (
          <li key={message.key}>
            <HistoryEntry message={message} onOutcome={onOutcome} />
          </li>
        ))}
      </ol>
      {messages.length > shown && <Button onPress={() => setShown(shown + PAGE)}>Show older messages</Button>}
    </div>
  );
}
