import { type ReactNode, useId, useState } from 'react';
import './disclosure.css';

export interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** A button that says whether what belongs to it is shown. Nothing moves, so it needs no library: 3 kB of every page. */
export function Disclosure({ label, children, open = false }: DisclosureProps) {
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure-trigger"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        <svg className="disclosure-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M4 2.5 8 6 4 9.5" />
        </svg>
        {label}
      </button>
      {shown && (
        <div id={id} className="disclosure-panel">
          {children}
        </div>
      )}
    </div>
  );
}
