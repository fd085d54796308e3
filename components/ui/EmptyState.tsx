import type { ReactNode } from 'react';
import './notice.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What belongs here, one example, one button. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2 className="empty-title">{title}</h2>
      <div className="empty-body">{children}</div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
