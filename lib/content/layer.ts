import { closestComposed } from '../sites/composed.ts';
import { LAYER_STYLE } from './layer-style.ts';
import { onDark } from './measure.ts';
import type { Point } from './place.ts';
import { onEnd } from './timing.ts';

/** Everything this product shows inside a page hangs here. */
export interface Layer {
  add(element: HTMLElement): void;
  /** Puts an element at a place of the window. */
  move(element: HTMLElement, to: Point): void;
  /** Stands beside a compose box: in its modal dialog, because nothing outside one can be reached; in its theme. */
  standBy(body: HTMLElement): void;
  /** Told to a screen reader when it has finished its sentence. */
  announce(words: string): void;
  /** Where the keyboard's focus is in here. */
  focused(): Element | null;
}

export function make<K extends 'div' | 'p' | 's' | 'span' | 'button'>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** A button that leaves the focus where the person writes. `act` learns whether the keyboard pressed it. */
export function makeButton(className: string, text: string, act: (byKeyboard: boolean) => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', ({ detail }) => act(detail === 0));
  return button;
}

/** What makes everything outside it unreachable: by the browser, or by a focus trap of the page. */
const MODAL = 'dialog[open],[aria-modal=true]';

/**
 * One host element with a closed shadow root. It carries no name, no address and no text field, and nothing of it is
 * ever inside the editable.
 */
export function createLayer(signal: AbortSignal): Layer {
  const host = document.createElement('div');
  host.style = 'all:initial;position:fixed;top:0;left:0;z-index:2147483646;pointer-events:none;'.replaceAll(
    ';',
    '!important;',
  );
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(LAYER_STYLE);
  shadow.adoptedStyleSheets = [style];
  const theme = make('div', '');
  const live = make('div', 'v');
  live.role = 'status';
  theme.append(live);
  shadow.append(theme);
  // Keys pressed on our buttons are not the host page's shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
  onEnd(signal, () => host.remove());

  return {
    add: (element) => theme.append(element),
    move({ style }, { x, y }) {
      const origin = host.getBoundingClientRect();
      style.left = `${Math.round(x - origin.left)}px`;
      style.top = `${Math.round(y - origin.top)}px`;
    },
    standBy(body) {
      const parent = closestComposed(body, MODAL) ?? document.body;
      if (host.parentNode !== parent && !signal.aborted) parent.append(host);
      theme.className = onDark(body) ? 'd' : '';
    },
    announce(words) {
      if (live.textContent !== words) live.textContent = words;
    },
    focused: () => shadow.activeElement,
  };
}
