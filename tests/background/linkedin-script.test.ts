import { expect, test, vi } from 'vitest';
import { createLinkedinScript } from '../../lib/background/linkedin-script.ts';

/** A browser that remembers what is registered, and the work it was asked for. */
function browserWith(state: { wanted: boolean; registered: boolean }) {
  const done: string[] = [];
  let queue = Promise.resolve();
  const script = createLinkedinScript({
    wanted: async () => state.wanted,
    registered: async () => state.registered,
    register: async () => {
      state.registered = true;
      done.push('register');
    },
    unregister: async () => {
      state.registered = false;
      done.push('unregister');
    },
    startInOpenTabs: async () => done.push('start in open tabs'),
    alone: (work) => {
      queue = queue.then(work);
      return queue;
    },
  });
  return { script, done };
}

test.each([
  ['wanted and not there', { wanted: true, registered: false }, ['register', 'start in open tabs']],
  ['wanted and there', { wanted: true, registered: true }, []],
  ['not wanted and there', { wanted: false, registered: true }, ['unregister']],
  ['not wanted and not there', { wanted: false, registered: false }, []],
])('the script for LinkedIn that is %s', async (_, state, expected) => {
  const { script, done } = browserWith({ ...state });
  await script();
  expect(done).toEqual(expected);
});

test('settings and permission that change together register it once', async () => {
  const { script, done } = browserWith({ wanted: true, registered: false });
  await Promise.all([script(), script(), script()]);
  expect(done).toEqual(['register', 'start in open tabs']);
});

test('a browser that refuses is told to whoever asked', async () => {
  const register = vi.fn(() => Promise.reject(new Error('Duplicate script ID')));
  const script = createLinkedinScript({
    wanted: async () => true,
    registered: async () => false,
    register,
    unregister: async () => undefined,
    startInOpenTabs: async () => undefined,
    alone: (work) => work(),
  });
  await expect(script()).rejects.toThrow('Duplicate');
});
