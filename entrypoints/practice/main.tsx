import { createPageClient } from '../../lib/messaging/page-client.ts';
import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { coachThisPage } from './coach-this-page.ts';
import { Practice } from './Practice.tsx';

const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort(), { once: true });
const session = coachThisPage(createPageClient(), ending.signal);
mount(<Practice database={openDatabase()} session={session} />);
