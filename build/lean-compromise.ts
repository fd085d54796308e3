import type { Plugin } from 'vite';

/**
 * Parts of compromise that only add questions to ask of a text, and those it runs by itself and nothing here does: its last
 * tagger alone holds a sixth of what it knows. What the others tag is the same without them.
 */
const UNUSED =
  /\/compromise\/src\/(?:1-one\/(?:cache|lookup|sweep|typeahead)|2-two\/(?:lazy|postTagger|swap))\/plugin\.js$/;

/** Leaves out of compromise what rewrite/tagging.ts does not run. */
export const leanCompromise: Plugin = {
  name: 'lean-compromise',
  enforce: 'pre',
  load: (id) => (UNUSED.test(id) ? 'export default {};' : null),
};
