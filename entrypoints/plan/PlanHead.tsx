import type { ReactNode } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { openOptions, openPractice } from '../../lib/panel/open-page.ts';

/** The page's name, and the way to the others. */
export function PlanHead({ children }: { readonly children: ReactNode }) {
  return (
    <header className="plan-head-line">
      <div>
        <h1>Your plan</h1>
        {children}
      </div>
      <nav aria-label="Other pages" className="row plan-pages">
        <Button look="quiet" onPress={openPractice}>
          Practice page
        </Button>
        <Button look="quiet" onPress={openOptions}>
          Settings
        </Button>
      </nav>
    </header>
  );
}
