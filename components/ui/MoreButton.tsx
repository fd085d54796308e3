import { type ReactNode, useId, useRef, useState } from 'react';
import './button.css';
import './more-button.css';

export interface MoreEntry {
  readonly key: string;
  readonly label: string;
  readonly onPress: () => void;
}

export interface MoreButtonProps {
  readonly children: ReactNode;
  /** What is read of each entry behind its words, where there are several such buttons on the page. */
  readonly about?: string;
  readonly look?: 'plain' | 'quiet';
  /** Groups with a line between them. */
  readonly groups: readonly (readonly MoreEntry[])[];
}

/**
 * A button that shows further things to do below it; Escape and each choice close it. In the flow of the page, so that it
 * needs no library to place it: a menu of one is 27 kB.
 */
export function MoreButton({ children, about, look = 'plain', groups }: MoreButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way out; the button is the one for everybody.
    <div
      className="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={`button button-${look}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
        <svg className="more-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m3 4.5 3 3 3-3" />
        </svg>
      </button>
      {open && (
        <div id={id} className="more-list">
          {groups
            .filter((group) => group.length > 0)
            .map((group) => (
              <ul key={group[0]?.key} className="more-group">
                {group.map(({ key, label, onPress }) => (
                  <li key={key}>
                    <button
                      type="button"
                      className="button button-quiet more-entry"
                      onClick={() => {
                        close();
                        onPress();
                      }}
                    >
                      {label}
                      {about !== undefined && <span className="visually-hidden"> {about}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            ))}
        </div>
      )}
    </div>
  );
}
