import { PainMenu } from '../../components/pain-menu/PainMenu.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { usePainMenu } from '../../lib/panel/use-pain-menu.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface PainMenuSectionProps {
  readonly database: YouwardDatabase;
}

/** Loaded once the rest of the settings is there (`Options.tsx`), so it is its file's default. */
export default function PainMenuSection({ database }: PainMenuSectionProps) {
  const { rows, trouble, write } = usePainMenu(database);
  return (
    <section className="card stack" aria-labelledby="options-menu">
      <div>
        <h2 id="options-menu">Your pain menu</h2>
        <p className="quiet">
          The biggest troubles of the people you sell to. Nobody hears what they have never listed: the coach listens
          for these, and the three to five you pin lead. It stays in this browser.
        </p>
      </div>
      {trouble !== null && <Notice>{trouble}</Notice>}
      {rows !== undefined && (
        <PainMenu
          {...rows}
          onAdd={(fields) => write.add({ ...fields, pinned: false })}
          onChange={write.change}
          onMove={write.move}
          onPinInstead={write.pinInstead}
          onRemove={write.remove}
        />
      )}
    </section>
  );
}
