import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useMenuEmpty } from '../../../lib/panel/use-menu-empty.ts';
import { addMenuPain, removeMenuPain } from '../../../lib/storage/pain-menu.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ENTRY = {
  text: 'Recall calls slip',
  phrases: [],
  who: '',
  consequence: '',
  future: '',
  pinned: false,
  gap: false,
};

test('the menu is empty until something is on it, and again when it is taken off', async () => {
  const database = freshDatabase();
  const { result } = renderHook(() => useMenuEmpty(database));
  expect(result.current).toBe(false);
  await waitFor(() => expect(result.current).toBe(true));
  const added = await act(() => addMenuPain(database, ENTRY, 1));
  await waitFor(() => expect(result.current).toBe(false));
  await act(() => removeMenuPain(database, added.outcome === 'kept' ? added.id : -1));
  await waitFor(() => expect(result.current).toBe(true));
});

test('a menu that cannot be read is not called empty', async () => {
  const database = freshDatabase();
  const asked = vi.spyOn(database.painMenu, 'count').mockImplementation(() => {
    throw new DOMException('The database is not there.', 'InvalidStateError');
  });
  const { result } = renderHook(() => useMenuEmpty(database));
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(result.current).toBe(false);
});
