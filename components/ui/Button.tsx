import { Button as BaseButton } from '@base-ui/react/button';
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
}

export function Button({ children, onPress, look = 'plain', disabled = false, describedBy, expanded }: ButtonProps) {
  return (
    <BaseButton
      className={`button button-${look}`}
      disabled={disabled}
      // A button that is off stays in the tab order, so that its reason can be read.
      focusableWhenDisabled
      aria-describedby={describedBy}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {children}
    </BaseButton>
  );
}

export interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly look?: 'primary' | 'plain';
}

export function SubmitButton({ children, look = 'primary' }: SubmitButtonProps) {
  return (
    <BaseButton type="submit" className={`button button-${look}`}>
      {children}
    </BaseButton>
  );
}
