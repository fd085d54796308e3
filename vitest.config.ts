import { defineConfig } from 'vitest/config';

const unit = ['tests/{engine,plan,insights,storage,messaging,choosing,background,cli,architecture}/**/*.test.ts'];
const dom = ['tests/{sites,content,components}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      // Property tests on an occupied machine: a limit that ends a hang, not one that measures.
      { test: { name: 'unit', include: unit, environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'dom', include: dom, environment: 'happy-dom', testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: one browser at a time keeps timings honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
