import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import './prospects.css';

export interface NewPersonProps {
  /** As far as the page shows it. */
  readonly name: string;
  readonly address: string;
  readonly company: string;
  readonly role: string;
  /** Whether the page gives what tells them from others. */
  readonly keepable: boolean;
  readonly trouble: string | null;
  readonly onKeep: () => void;
}

/** Somebody there is no record of: what the page shows of them, and one button. */
export function NewPerson({ name, address, company, role, keepable, trouble, onKeep }: NewPersonProps) {
  const id = useId();
  const facts = [role, company, address === name ? '' : address].filter((text) => text !== '');
  return (
    <section className="empty" aria-label={name}>
      <div>
        <h2 className="empty-title">{name}</h2>
        {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      </div>
      <div className="empty-body" id={id}>
        {keepable ? (
          <p>
            Nothing is written down about them yet. One line you observed, such as “Opened a second practice in May”, is
            enough to begin with.
          </p>
        ) : (
          <p>The page gives no address and no profile of theirs, so nothing can be kept about them.</p>
        )}
      </div>
      <div role="status" className="live">
        {trouble}
      </div>
      {keepable && (
        <Button look="primary" onPress={onKeep} describedBy={id}>
          Keep this person <span className="quiet-key">Alt+K</span>
        </Button>
      )}
    </section>
  );
}
