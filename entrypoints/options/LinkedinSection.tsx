import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toggle } from '../../components/ui/Toggle.tsx';
import { LINKEDIN_PAGES } from '../../lib/messaging/sites.ts';
import type { Settings } from '../../lib/storage/settings.ts';

const HOSTS = { origins: [LINKEDIN_PAGES] };

export interface LinkedinSectionProps {
  readonly linkedin: Settings['linkedin'];
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** Off until the person turns it on, with what LinkedIn's terms say beside the switch. */
export function LinkedinSection({ linkedin, onChange }: LinkedinSectionProps) {
  const [sentence, setSentence] = useState<string | null>(null);
  const change = (patch: Partial<Settings['linkedin']>) => onChange({ linkedin: { ...linkedin, ...patch } });
  const turnOn = async () => {
    // The browser asks only inside the person's own click: nothing may be awaited before this.
    const allowed = await browser.permissions.request(HOSTS).catch(() => false);
    if (allowed) change({ on: true });
    setSentence(allowed ? null : 'The browser did not give access to linkedin.com, so LinkedIn stays off.');
  };
  const turnOff = async () => {
    change({ on: false });
    await browser.permissions.remove(HOSTS).catch(() => false);
    setSentence('LinkedIn is off, and the access to linkedin.com is given back.');
  };
  return (
    <section className="card stack" aria-labelledby="options-linkedin">
      <div>
        <h2 id="options-linkedin">LinkedIn</h2>
        <p className="quiet">
          {linkedin.on
            ? 'On: the conversation you have open is read, and nothing else.'
            : 'Off: nothing on LinkedIn is read.'}
        </p>
      </div>
      <p>
        LinkedIn's User Agreement (8.2) forbids software, browser extensions included, that scrapes or automates
        LinkedIn, or that overlays or changes its pages, for example by inserting elements. Youward reads only the
        message you are writing and the conversation above it, does nothing by itself and sends nothing anywhere. It
        puts no element into LinkedIn's pages unless you choose the badge: the score stands on the toolbar icon, all
        else in the side panel. Whether you use it there is your decision.
      </p>
      <div className="row">
        {linkedin.on ? (
          <Button onPress={() => void turnOff()}>Turn off on LinkedIn</Button>
        ) : (
          <Button onPress={() => void turnOn()}>Turn on for LinkedIn</Button>
        )}
      </div>
      <div role="status" className="live">
        {sentence !== null && <Notice>{sentence}</Notice>}
      </div>
      {linkedin.on && (
        <>
          <Toggle
            label="Marks under words on LinkedIn"
            help="Drawn by the browser: no element is added to the page."
            on={linkedin.marks}
            onChange={(marks) => change({ marks })}
          />
          <Toggle
            label="Badge and cards on LinkedIn"
            help="These are elements in LinkedIn's page."
            on={linkedin.badge}
            onChange={(badge) => change({ badge })}
          />
        </>
      )}
    </section>
  );
}
