import { mount } from '../../lib/panel/mount.tsx';
import { database, firstLook } from './first-look.ts';
import { Popup } from './Popup.tsx';

/** Storage that is slower than this is not waited for with an empty page. */
const PATIENCE_MS = 250;

const patience = new Promise<null>((resolve) => {
  setTimeout(() => resolve(null), PATIENCE_MS);
});

// What is wrong with a look that failed is said by the page, which looks again.
void Promise.race([firstLook.catch(() => null), patience]).then((first) =>
  mount(<Popup database={database} first={first} />),
);
