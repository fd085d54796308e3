import { expect } from 'vitest';

// A limit that ends a hang, not one that measures: an occupied machine may take more than the library's one second.
if (expect.getState().testPath?.includes('/tests/components/')) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}
