import { defineConfig } from 'vitest/config';

const unit = [
  'tests/{engine,plan,insights,drills,prospects,storage,messaging,choosing,background,cli,build,architecture}/**/*.test.ts',
];
const dom = ['tests/{sites,content,components}/**/*.test.{ts,tsx}'];

const timed = ['tests/e2e/{page-cost,people-many,insights-many,popup}.test.ts'];
const browser = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  // Dexie as it is shipped (wxt.config.ts), also to what is built upon it.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  test: {
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
