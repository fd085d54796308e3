import type { SiteAdapter } from '../types.ts';
import { type Finder, watchBoxes } from '../watch-boxes.ts';
import { belongsTo, checkBox, linkedinBox } from './compose-box.ts';
import { findBoxes } from './roots.ts';
import { scopesOf } from './scopes.ts';

const finder: Finder = { scopes: scopesOf, find: findBoxes, check: checkBox, belongsTo, box: linkedinBox };

/** Runs once in every frame: each copy sees its own document only. */
export const linkedinAdapter: SiteAdapter = {
  watch: (page, signal, listener) => watchBoxes(finder, page, signal, listener),
};
