import type { Hostile } from './hostile.ts';
import { PLACES } from './places.ts';

const { compose, bubble, nativeNote } = PLACES;
const ALL = [compose, bubble, nativeNote];
const EDITABLES = [compose, bubble];

/** Pages that work against everything around the box: events, methods, layout, other people's elements. */
export const HOSTILE_SURROUNDINGS: readonly Hostile[] = [
  {
    what: 'prevents every command',
    on: ALL,
    script: `
      onProvoked(() => {});
      addEventListener('beforeinput', (event) => provoked && event.preventDefault(), true);`,
  },
  {
    what: 'throws in every handler',
    on: ALL,
    script: `
      const fail = () => { throw new Error('hostile handler'); };
      for (const tree of [window, ...trees(), ...boxes()]) {
        for (const type of ['input', 'beforeinput', 'keydown', 'keyup', 'focus', 'focusin', 'blur', 'focusout', 'selectionchange', 'pointermove', 'mousedown']) {
          tree.addEventListener(type, fail, true);
          tree.addEventListener(type, fail);
        }
        if (tree !== window) new MutationObserver(fail).observe(tree, { childList: true, characterData: true, subtree: true });
      }`,
  },
  {
    what: 'keeps every event to itself',
    on: ALL,
    script: `
      for (const type of ['input', 'keydown', 'focusin', 'focusout', 'selectionchange', 'pointermove']) {
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }`,
  },
  {
    what: 'holds 40,000 nodes, and 2,000 more each second',
    on: EDITABLES,
    script: `
      const crowd = document.createElement('div');
      crowd.style = 'height: 40px; overflow: hidden';
      crowd.ariaHidden = 'true';
      document.body.append(crowd);
      const grow = (count) => {
        const group = document.createElement('div');
        for (let made = 0; made < count; made += 2) {
          const cell = document.createElement('div');
          cell.append(document.createElement('span'));
          group.append(cell);
        }
        crowd.append(group);
      };
      grow(40_000);
      setInterval(grow, 1000, 2000);`,
  },
  {
    what: 'stands five open shadow roots deep',
    on: [bubble],
    script: `
      let tree = document.querySelector('#interop-outlet').shadowRoot;
      const message = tree.querySelector('aside');
      const style = tree.querySelector('style');
      for (let depth = 1; depth < 5; depth++) {
        const host = document.createElement('div');
        tree.append(host);
        tree = host.attachShadow({ mode: 'open' });
        tree.append(style.cloneNode(true));
      }
      tree.append(message);`,
  },
  {
    what: 'has a browser of its own making',
    on: ALL,
    script: `
      const nothing = () => null;
      const fail = () => { throw new Error('hostile method'); };
      Object.defineProperty(CSS, 'highlights', { value: { clear() {}, set: fail, get: fail, delete: fail, values: () => [] } });
      Object.defineProperty(window, 'Highlight', { value: fail });
      document.execCommand = () => false;
      window.getSelection = document.getSelection = nothing;
      for (const name of ['toString', 'setStart', 'setEnd', 'cloneContents', 'getClientRects', 'getBoundingClientRect', 'selectNode']) Range.prototype[name] = fail;
      for (const name of ['closest', 'attachShadow', 'checkVisibility']) Element.prototype[name] = nothing;
      Element.prototype.matches = () => true;
      for (const name of ['querySelector', 'querySelectorAll']) Document.prototype[name] = Element.prototype[name] = nothing;
      Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => 'hostile' });
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'hostile' });
      MutationObserver.prototype.observe = fail;
      crypto.randomUUID = () => 'always the same';`,
  },
  {
    what: 'gives every object a property more, and takes methods away',
    on: ALL,
    script: `
      Object.assign(Object.prototype, { then: 1, toJSON: () => 'hostile', start: 0, ok: true, reason: 'hostile' });
      for (const name of ['map', 'filter', 'flatMap', 'find', 'every']) Array.prototype[name] = undefined;
      String.prototype.slice = () => 'hostile';`,
  },
  {
    what: 'throws out what is not its own, every 100 ms',
    on: ALL,
    bare: true,
    script: `
      setInterval(() => {
        for (const tree of trees()) for (const one of tree.querySelectorAll('[style*="2147483646"]')) one.remove();
      }, 100);`,
  },
  {
    what: 'moves the box between two places',
    moves: true,
    on: ALL,
    script: `
      onProvoked((box) => {
        const root = box.closest('.M9, .msg-overlay-conversation-bubble, dialog');
        const [here, there] = [root.parentElement, document.createElement('section')];
        (here.getRootNode().body ?? here.parentElement ?? here.getRootNode()).append(there);
        setInterval(() => (root.parentNode === here ? there : here).append(root), 250);
      });`,
  },
  {
    what: 'fills the box up to 200,000 characters',
    on: [compose], // A field that is full has no place for a badge.
    ends: /^Youward: \d+ of 100, \d+ findings$/,
    script: `
      onProvoked((box) => {
        const more = ' We are thrilled to share our leading platform.'.repeat(4300);
        box.style.maxHeight = '120px';
        box.style.overflow = 'auto';
        box.parentElement.style.width = '500px';
        const texts = 'value' in box ? null : document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        let last = null;
        while (texts?.nextNode()) last = texts.currentNode;
        if (last) last.data = (last.data + more).slice(0, 200_000 - box.innerText.length + last.length);
        else box.value = (box.value + more).slice(0, 200_000);
      });`,
  },
  {
    what: 'sets other words without telling anybody',
    on: [nativeNote],
    ends: /^Youward: \d+ of 100, \d+ findings, \d+ of 200 characters$/,
    apart: (text) => text.replace('thrilled', 'glad'),
    // Later than all looks that come of opening the box.
    script: "onProvoked((box) => setTimeout(() => { box.value = box.value.replace('thrilled', 'glad'); }, 2500));",
  },
  {
    what: 'opens 60 boxes at once',
    more: true,
    on: EDITABLES,
    script: `
      const root = boxes()[0].closest('.Hd, .msg-overlay-conversation-bubble');
      for (let count = 1; count < 60; count++) {
        const copy = root.cloneNode(true);
        for (const id of copy.querySelectorAll('[name=draft]')) id.value += count;
        for (const id of copy.querySelectorAll('[data-compose-id]')) id.dataset.composeId = 1 + count;
        root.after(copy);
      }`,
  },
  {
    what: 'holds two boxes of one name',
    more: true,
    on: [compose],
    script: `
      const root = boxes()[0].closest('.Hd');
      const copy = root.cloneNode(true);
      copy.style.right = '700px';
      root.after(copy);`,
  },
  {
    what: 'is itself one big editable',
    on: EDITABLES,
    script: `
      for (const at of [document.body, ...trees().slice(1).map((tree) => tree.firstElementChild)]) at.contentEditable = 'true';`,
  },
  {
    what: 'takes the focus away from the box',
    on: ALL,
    script: `
      onProvoked((box) => {
        const other = document.createElement('input');
        document.body.append(other);
        box.blur();
        addEventListener('focusin', (event) => boxOf(event) && other.focus());
      });`,
  },
  {
    what: 'locks the box and says that it can be written in',
    on: ALL,
    ends: /^Youward: cannot read this compose box$/,
    script: `
      onProvoked((box) => {
        Object.defineProperty(HTMLElement.prototype, 'isContentEditable', { get: () => true });
        if ('value' in box) box.disabled = true;
        else box.contentEditable = 'false';
        document.body.append(document.createElement('p'));
      });`,
  },
];
