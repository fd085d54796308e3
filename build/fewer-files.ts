import type { Plugin, Rolldown } from 'vite';

/** So many of the pages must begin with a module before the others may have to load it for nothing. */
const MANY = 3;

type NameOf = Rolldown.CodeSplittingNameFunction;

/**
 * Two files for what pages share before their first line runs: what `first` begins with, and what at least three of `others`
 * do. Left alone the bundler makes a file of every set of modules that the same pages share, of which most hold a few
 * lines, and Chromium takes 2 to 3 ms for each file of an extension. Measured on 2026-11-28: the popup asked for 18 scripts
 * and showed the next person after 150 ms, with one for all 15 of what it shares after 106; the other pages ask for 10 to
 * 16 files instead of 19 to 28, and weigh up to 6 kB more. Pages are paths of HTML files with forward slashes; throws for one
 * that is none of the build's.
 */
export function fewerFiles(first: string, others: readonly string[]): Plugin {
  return {
    name: 'fewer-files',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      const atOnce = new Map<string, ReadonlySet<string>>();
      const begins = (page: string, module: string, graph: Parameters<NameOf>[1]): boolean => {
        const known = atOnce.get(page) ?? loadedAtOnce(page, (id) => graph.getModuleInfo(id)?.importedIds);
        atOnce.set(page, known);
        return known.has(module);
      };
      const start: NameOf = (module, graph) => (begins(first, module, graph) ? 'start' : null);
      const pages: NameOf = (module, graph) =>
        others.filter((page) => begins(page, module, graph)).length >= MANY ? 'pages' : null;
      return {
        ...options,
        codeSplitting: {
          minShareCount: 2,
          groups: [
            { name: start, debugName: 'start', priority: 2 },
            { name: pages, debugName: 'pages', priority: 1 },
          ],
        },
      };
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
