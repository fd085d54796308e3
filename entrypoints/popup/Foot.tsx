import { Button } from '../../components/ui/Button.tsx';
import { openInsights, openOptions, openPlan, openPractice } from '../../lib/panel/open-page.ts';
import { usePanelOpener } from '../../lib/panel/use-panel-opener.ts';

/** Where else to go. */
export function Foot() {
  const openPanel = usePanelOpener(() => window.close());
  return (
    <footer className="popup-foot">
      <nav className="row popup-links" aria-label="Other pages">
        <Button disabled={openPanel === null} onPress={() => openPanel?.()}>
          Open the coach
        </Button>
        <Button look="quiet" onPress={() => openPlan()}>
          Plan ahead
        </Button>
        <Button look="quiet" onPress={openInsights}>
          Insights
        </Button>
        <Button look="quiet" onPress={openPractice}>
          Practice page
        </Button>
        <Button look="quiet" onPress={openOptions}>
          Settings
        </Button>
      </nav>
      <p className="quiet">Everything stays in this browser.</p>
    </footer>
  );
}
