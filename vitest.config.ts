import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const unit = [
  'tests/{engine,plan,insights,drills,prospects,storage,messaging,choosing,background,cli,build,architecture}/**/*.test.ts',
];
const dom = ['tests/{sites,content,components}/**/*.test.{ts,tsx}'];

const timed = ['tests/e2e/{page-cost,people-many,insights-many}.test.ts'];
// Property tests on an occupied machine: a limit that ends a hang, not one that measures.
const engine = { environment: 'node', testTimeout: 60_000 } as const;
const browser = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const;
// A browser mostly waits for pauses, so two share two cores; what is timed has them to itself.
const shared = { ...browser, maxWorkers: 2 } as const;

/**
 * What goes through whole matrices (each proposal of the corpus, each hostile page, each box that sends) and takes more
 * than half of the time: `npm test` leaves it to `npm run test:all`, which CI runs. The longest first.
 */
const thorough = {
  unit: ['grammar-checker', 'corpus-proposals', 'voice'].map((name) => `tests/engine/rewrite/${name}.test.ts`),
  browser: ['hostile-page', 'outgoing', 'adapter-contract', 'linkedin-boxes', 'linkedin-send', 'badge-window'].map(
    (name) => `tests/e2e/${name}.test.ts`,
  ),
};

/** Of the others, what takes longest. */
const LONG = [
  'tests/e2e/a11y.test.ts',
  'tests/e2e/bad-input.test.ts',
  'tests/e2e/send.test.ts',
  'tests/e2e/people-in-out.test.ts',
  'tests/engine/corpus.test.ts',
  'tests/cli/coach.test.ts',
];

const LONGEST = [...thorough.unit, ...thorough.browser, ...LONG];

/** Begins with what takes longest, so that nobody waits for it in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at === -1 ? LONGEST.length : at;
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
      { extends: true, test: { ...engine, name: 'unit', include: unit, exclude: thorough.unit } },
      { extends: true, test: { ...engine, name: 'unit-thorough', include: thorough.unit } },
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
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...thorough.browser, ...timed],
        },
      },
      { test: { ...shared, name: 'browser-thorough', include: thorough.browser } },
      { test: { ...browser, name: 'timed', include: timed, fileParallelism: false } },
    ],
  },
});
