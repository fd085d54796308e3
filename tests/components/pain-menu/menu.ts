import { fireEvent, render, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import { vi } from 'vitest';
import { PainMenu } from '../../../components/pain-menu/PainMenu.tsx';
import type { Answer } from '../../../components/pain-menu/view.ts';
import type { MenuPain } from '../../../lib/prospects/types.ts';

export const pain = (id: number, text: string, rest: Partial<MenuPain> = {}): MenuPain => ({
  id,
  text,
  phrases: [],
  who: '',
  consequence: '',
  future: '',
  pinned: false,
  gap: false,
  position: id,
  createdAt: 1,
  ...rest,
});

export const KEPT: Answer = { ok: true };

/** The menu on a screen; `become` is what another window, or the storage, makes of it. */
export function show(start: readonly MenuPain[], met: ReadonlyMap<number, number> = new Map()) {
  const actions = {
    onAdd: vi.fn(async (): Promise<Answer> => KEPT),
    onChange: vi.fn(async (): Promise<Answer> => KEPT),
    onMove: vi.fn(async (): Promise<Answer> => KEPT),
    onPinInstead: vi.fn(async (): Promise<Answer> => KEPT),
    onRemove: vi.fn(async (): Promise<Answer> => KEPT),
  };
  const menu = (rows: readonly MenuPain[]) => createElement(PainMenu, { menu: rows, met, ...actions });
  const { container, rerender } = render(menu(start));
  return { container, ...actions, become: (rows: readonly MenuPain[]) => rerender(menu(rows)) };
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
export const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
export const entryOf = (text: string) => {
  const article = screen.getByRole('heading', { name: text }).closest('article');
  if (article === null) throw new Error(`No entry says "${text}".`);
  return within(article);
};
export const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');
