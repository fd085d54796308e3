import { createPageClient } from '../../lib/messaging/page-client.ts';
import { mount } from '../../lib/panel/mount.tsx';
import { coachThisPage } from './coach-this-page.ts';
import { Practice } from './Practice.tsx';

const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort(), { once: true });
const background = createPageClient();
mount(<Practice background={background} session={coachThisPage(background, ending.signal)} />);
