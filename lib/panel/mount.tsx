import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/tokens.css';
import '../../components/ui/base.css';

/** Puts a page of the extension on the screen. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
