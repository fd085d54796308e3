import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './tabs.css';

export interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly value: V;
    readonly label: ReactNode;
    readonly keys?: string;
    readonly content: ReactNode;
  }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** `page`: tabs of a whole page, which stay at its top. `choice`: one of a few, in the middle of a page, one under another. */
  readonly look?: 'page' | 'choice';
}

export function Tabs<V extends string>({ label, tabs, value, onChange, look = 'page' }: TabsProps<V>) {
  return (
    <BaseTabs.Root
      className={`tabs tabs-${look}`}
      orientation={look === 'page' ? 'horizontal' : 'vertical'}
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((one) => one.value === next);
        if (tab !== undefined) onChange(tab.value);
      }}
    >
      <BaseTabs.List className="tabs-list" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.value} className="tabs-tab" value={tab.value} aria-keyshortcuts={tab.keys}>
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} className="tabs-panel" value={tab.value}>
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
