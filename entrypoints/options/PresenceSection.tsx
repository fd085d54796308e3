import { Toggle } from '../../components/ui/Toggle.tsx';
import type { Settings } from '../../lib/storage/settings.ts';

export interface PresenceSectionProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

export function PresenceSection({ settings: { presence, gmail }, onChange }: PresenceSectionProps) {
  return (
    <section className="card stack" aria-labelledby="options-presence">
      <div>
        <h2 id="options-presence">Gmail</h2>
        <p className="quiet">
          With marks and badge off nothing is shown in the page: the score stands on the toolbar icon, the rest in the
          side panel.
        </p>
      </div>
      <Toggle
        label="Marks under words"
        help="At most three at a time, while you write."
        on={presence.marks}
        onChange={(marks) => onChange({ presence: { ...presence, marks } })}
      />
      <Toggle
        label="Badge at the compose box"
        help="Band, score and number of findings."
        on={presence.badge}
        onChange={(badge) => onChange({ presence: { ...presence, badge } })}
      />
      <Toggle
        label="Coach in Gmail"
        help="Off: nothing in Gmail is read."
        on={gmail}
        onChange={(on) => onChange({ gmail: on })}
      />
    </section>
  );
}
