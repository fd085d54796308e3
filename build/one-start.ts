import type { Plugin, Rolldown } from 'vite';

/**
 * One file for all that several pages share and `page` needs before its first line runs. Left alone the bundler makes a
 * file of every set of modules that the same pages share: of 18 files the popup asked for, 15 were smaller than 6 kB, and
 * Chromium takes 2 to 3 ms for each file of an extension. Measured on 2026-11-28: 150 ms until the next person stood
 * there, 106 ms with one file. The other pages load the few kilobytes of it that they do without. Throws if `page`, the
 * path of an HTML file with forward slashes, is none of the build's.
 */
export function oneStart(page: string): Plugin {
  return {
    name: 'one-start',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      let start: ReadonlySet<string> | null = null;
      const name: Rolldown.CodeSplittingNameFunction = (module, graph) => {
        start ??= loadedAtOnce(page, (id) => graph.getModuleInfo(id)?.importedIds);
        return start.has(module) ? 'start' : null;
      };
      return { ...options, codeSplitting: { groups: [{ name, debugName: 'start', minShareCount: 2 }] } };
    },
  };
}

function loadedAtOnce(page: string, importsOf: (id: string) => readonly string[] | undefined): ReadonlySet<string> {
  if (importsOf(page) === undefined) throw new Error(`no page ${page} in the build`);
  const seen = new Set([page]);
  // A set hands out what is added while it is gone through.
  for (const id of seen) for (const next of importsOf(id) ?? []) seen.add(next);
  return seen;
}
