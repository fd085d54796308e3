import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'caution';
}

/** A sentence about the state of things, with what can be done about it. */
export function Notice({ title, children, actions, tone = 'plain' }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      <div className="notice-body">{children}</div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
