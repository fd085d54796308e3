import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import './disclosure.css';

export interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export function Disclosure({ label, children, open = false }: DisclosureProps) {
  return (
    <Collapsible.Root className="disclosure" defaultOpen={open}>
      <Collapsible.Trigger className="disclosure-trigger">
        <svg className="disclosure-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M4 2.5 8 6 4 9.5" />
        </svg>
        {label}
      </Collapsible.Trigger>
      <Collapsible.Panel className="disclosure-panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
