import { PLACES, type Place } from './places.ts';

/** A page that works against whoever reads it, and what may come of it. */
export interface Hostile {
  readonly what: string;
  /** Runs in the page's own world, before the coach; what it throws says `hostile`. */
  readonly script: string;
  readonly on: readonly Place[];
  readonly change?: (html: string) => string;
  /** What the page itself makes of the person's words: at once, and once it has been provoked. */
  readonly makes?: (text: string) => string;
  /** Takes out what the page goes on changing. */
  readonly apart?: (text: string) => string;
  /** What the coach says in the end where it is not what it says of the same words on a calm page; then nothing is applied. */
  readonly ends?: RegExp;
  /** The page puts another box in place of the one that is changed: nobody can tell whose words stand in it. */
  readonly swaps?: true;
  /** There are other boxes with badges of their own. */
  readonly more?: true;
  /** The page lets no badge stand: only the panel can say anything. */
  readonly bare?: true;
}

const { compose, bubble, nativeNote } = PLACES;
const ALL = [compose, bubble, nativeNote];
const EDITABLES = [compose, bubble];

/** In front of every script: empty boxes, and how to find them. A test provokes the page by an event of its own. */
const PRELUDE = `
  const trees = () => {
    const all = [document];
    for (const tree of all) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) all.push(shadowRoot);
    return all;
  };
  const BOX = '[g_editable=true], form.msg-form [role=textbox], #custom-message';
  const boxes = () => trees().flatMap((tree) => [...tree.querySelectorAll(BOX)]);
  const isBox = Element.prototype.matches;
  const boxOf = (event) => event.composedPath().find((at) => at instanceof Element && isBox.call(at, BOX));
  const onInput = (run) => addEventListener('input', (event) => { const box = boxOf(event); if (box) run(box, event); });
  let provoked = false;
  const onProvoked = (run) => addEventListener('provoke', () => { provoked = true; run(boxes()[0]); });
  const selected = () => boxes()[0]?.getRootNode().getSelection?.() ?? getSelection();
  const keepingCaret = (run) => {
    const { focusNode, focusOffset } = selected();
    const now = run(focusNode) ?? focusNode;
    if (now?.isConnected) selected().collapse(now, Math.min(focusOffset, now.data?.length ?? now.childNodes.length));
  };
  for (const box of boxes()) {
    const line = document.createElement(box.closest('form.msg-form') ? 'p' : 'div');
    line.append(document.createElement('br'));
    if ('value' in box) box.value = '';
    else box.replaceChildren(line);
  }
`;
export const scriptOf = ({ script }: Hostile): string => `(() => {${PRELUDE}${script}})();`;

/** The page without anything hostile, to compare with. */
export const CALM: Hostile = { what: 'calm', script: '', on: ALL };

const OTHER_WORDS = `
  onInput((box) => {
    if ('value' in box) {
      if (box.value.includes('thrilled')) box.value = box.value.replaceAll('thrilled', 'glad');
      return;
    }
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data } = texts.currentNode;
      if (data.includes('thrilled')) keepingCaret(() => { texts.currentNode.data = data.replaceAll('thrilled', 'glad'); selected().collapse(texts.currentNode, texts.currentNode.length); });
    }
  });`;

export const HOSTILE: readonly Hostile[] = [
  {
    what: 'makes every text node anew on every input',
    on: EDITABLES,
    script: `
      onInput((box) => keepingCaret((at) => {
        const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        const all = [];
        while (texts.nextNode()) all.push(texts.currentNode);
        let now = at;
        for (const text of all) {
          const copy = document.createTextNode(text.data);
          text.replaceWith(copy);
          if (text === at) now = copy;
        }
        return now;
      }));`,
  },
  {
    what: 'writes other words on every input',
    on: ALL,
    makes: (text) => text.replaceAll('thrilled', 'glad'),
    script: OTHER_WORDS,
  },
  {
    what: 'greets anew on every input, so that nothing is ever left as it was made',
    on: ALL,
    apart: (text) => text.replace(/^(Hi|Hello)/, ''),
    script: `
      onProvoked(() => {});
      onInput((box) => {
        const text = 'value' in box ? null : document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode();
        const turn = (words) => (words.startsWith('Hi') ? words.replace('Hi', 'Hello') : words.replace('Hello', 'Hi'));
        if (!provoked) return;
        if (text) text.data = turn(text.data);
        else box.value = turn(box.value);
      });`,
  },
  {
    what: 'clears all highlights in every frame',
    on: EDITABLES,
    script: 'const clear = () => { CSS.highlights.clear(); requestAnimationFrame(clear); }; clear();',
  },
  {
    what: 'puts a clone in place of the edited line in the middle of an apply',
    on: EDITABLES,
    script: `
      onProvoked(() => {});
      onInput((box) => {
        if (!provoked) return;
        const { focusNode } = selected();
        let line = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
        while (line && line.parentElement !== box) line = line.parentElement;
        line?.replaceWith(line.cloneNode(true));
      });`,
  },
  {
    what: 'puts a clone in place of the whole box in the middle of an apply',
    on: ALL,
    swaps: true,
    script: `
      onProvoked(() => {});
      onInput((box) => {
        if (!provoked) return;
        const copy = box.cloneNode(true);
        if ('value' in box) copy.value = box.value;
        box.replaceWith(copy);
      });`,
  },
  {
    what: 'puts the box as it was before in place of it in the middle of an apply',
    on: ALL,
    swaps: true,
    script: `
      let before = null;
      onProvoked((box) => {
        before = box.cloneNode(true);
        if ('value' in box) before.value = box.value;
      });
      onInput((box) => { if (before) { box.replaceWith(before); before = null; } });`,
  },
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
    on: [compose, nativeNote], // A bubble that is full has no place for a badge.
    ends: /^Youward: \d+ of 100, \d+ findings.*?(, 200000 of 200 characters)?$/,
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
