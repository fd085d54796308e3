import type { ReactNode } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';

export interface GroupProps {
  readonly title: string;
  /** How much in it is filled. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Fields that belong together, closed until they are wanted. */
export function Group({ title, count, children }: GroupProps) {
  return (
    <Disclosure label={count === 0 ? title : `${title} (${count})`}>
      <div className="stack person-inside">{children}</div>
    </Disclosure>
  );
}
