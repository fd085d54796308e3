import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const unit = [
  'tests/{engine,plan,insights,drills,prospects,storage,messaging,choosing,background,cli,build,architecture}/**/*.test.ts',
];
const dom = ['tests/{sites,content,components}/**/*.test.{ts,tsx}'];

const timed = ['tests/e2e/{page-cost,people-many,insights-many}.test.ts'];
const browser = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const;

/** What takes longest, the longest first. */
const LONG = [
  'e2e/hostile-page',
  'e2e/outgoing',
  'e2e/linkedin-send',
  'e2e/linkedin-boxes',
  'e2e/badge-window',
  'e2e/adapter-contract',
  'engine/rewrite/grammar-checker',
  'engine/rewrite/corpus-proposals',
  'cli/coach',
];

/** Begins with what takes longest, so that nobody waits for it in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => turn(one) - turn(other));
  }
}

export default defineConfig({
  // Dexie as it is shipped (wxt.config.ts), also to what is built upon it.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  test: {
    sequence: { sequencer: LongestFirst },
    // Of two cores one is left idle otherwise, and the tests without a browser take 562 seconds and not 326 (November 2026).
    maxWorkers: '100%',
    server: { deps: { inline: ['dexie-react-hooks'] } },
    projects: [
      // Property tests on an occupied machine: a limit that ends a hang, not one that measures.
      { extends: true, test: { name: 'unit', include: unit, environment: 'node', testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'dom',
          include: dom,
          environment: 'happy-dom',
          pool: 'threads',
          testTimeout: 60_000,
          setupFiles: ['tests/components/support/patience.ts'],
        },
      },
      // A browser mostly waits for pauses, so two share two cores; what is timed has them to itself.
      { test: { ...browser, name: 'browser', include: ['tests/e2e/**/*.test.ts'], exclude: timed, maxWorkers: 2 } },
      { test: { ...browser, name: 'timed', include: timed, fileParallelism: false } },
    ],
  },
});
