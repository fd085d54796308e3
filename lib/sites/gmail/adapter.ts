import type { SiteAdapter } from '../types.ts';
import { type Finder, watchBoxes } from '../watch-boxes.ts';
import { checkBox, gmailBox } from './compose-box.ts';
import { findBoxes } from './roots.ts';

const finder: Finder = {
  scopes: (page) => [page],
  find: findBoxes,
  check: checkBox,
  box: gmailBox,
};

export const gmailAdapter: SiteAdapter = {
  watch: (page, signal, listener) => watchBoxes(finder, page, signal, listener),
};
