import { LAYER_STYLE } from './layer-style.ts';
import { onDark } from './measure.ts';
import type { Point } from './place.ts';

/** Everything this product shows inside a page hangs here. */
export interface Layer {
  add(element: HTMLElement): void;
  /** Puts an element at a place of the window. */
  move(element: HTMLElement, to: Point): void;
  /** Stands beside a compose box: in its open dialog (anything outside one is inert), in its theme. */
  standBy(body: HTMLElement): void;
  /** Told to a screen reader when it has finished its sentence. */
  announce(words: string): void;
  /** Whether the keyboard's focus is in here. */
  focused(): Element | null;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = page.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** A button that leaves the focus where the person writes. */
export function makeButton(page: Document, className: string, text: string, act: () => void): HTMLButtonElement {
  const button = make(page, 'button', className, text);
  button.type = 'button';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
}

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483646',
  'pointer-events': 'none',
};

/**
 * One host element with a closed shadow root. It carries no name, no address and no text field, and nothing of it is
 * ever inside the editable.
 */
export function createLayer(page: Document, signal: AbortSignal): Layer {
  const host = page.createElement('div');
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(LAYER_STYLE);
  shadow.adoptedStyleSheets = [style];
  const live = make(page, 'div', 'v');
  live.setAttribute('role', 'status');
  shadow.append(live);
  // Keys pressed on our buttons are not the host page's shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    add: (element) => shadow.append(element),
    move(element, { x, y }) {
      const origin = host.getBoundingClientRect();
      element.style.left = `${Math.round(x - origin.left)}px`;
      element.style.top = `${Math.round(y - origin.top)}px`;
    },
    standBy(body) {
      const parent = body.closest('dialog[open]') ?? page.body ?? page.documentElement;
      if (!signal.aborted && host.parentNode !== parent) parent.append(host);
      host.classList.toggle('d', onDark(body));
      if (host.classList.length === 0) host.removeAttribute('class');
    },
    announce(words) {
      if (live.textContent !== words) live.textContent = words;
    },
    focused: () => shadow.activeElement,
  };
}
