import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import './button.css';
import './dialog.css';

export interface FormDialogProps {
  readonly open: boolean;
  /** Said when the dialog opens. */
  readonly title: string;
  /** Whether the title stands in the content already. */
  readonly titled?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Something to fill in, over the page. A press beside it closes nothing: what was typed would be gone. */
export function FormDialog({ open, title, titled = false, wide = false, children, onClose }: FormDialogProps) {
  return (
    <Dialog.Root
      open={open}
      disablePointerDismissal
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup
          className={wide ? 'dialog dialog-form dialog-wide' : 'dialog dialog-form'}
          {...(titled && { 'aria-label': title })}
        >
          {!titled && <Dialog.Title className="dialog-title">{title}</Dialog.Title>}
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
