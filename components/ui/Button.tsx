import type { ReactNode } from 'react';
import './button.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  /** Id of the element that says why the button is off. */
  readonly describedBy?: string;
  readonly expanded?: boolean;
  /** A key that does the same, shown beside the words. */
  readonly shortcut?: string | undefined;
}

/** A button that is off stays in the tab order, so that its reason can be read. Needs no library: 9 kB of the popup. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', disabled = false, describedBy, expanded, shortcut } = props;
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={disabled || undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      onClick={disabled ? undefined : onPress}
    >
      {children}
      {shortcut !== undefined && (
        <span className="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}

export interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly look?: 'primary' | 'plain';
}

export function SubmitButton({ children, look = 'primary' }: SubmitButtonProps) {
  return (
    <button type="submit" className={`button button-${look}`}>
      {children}
    </button>
  );
}
