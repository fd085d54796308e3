import type { Hostile } from './hostile.ts';
import { PLACES } from './places.ts';

const { compose, bubble, nativeNote } = PLACES;
const ALL = [compose, bubble, nativeNote];
const EDITABLES = [compose, bubble];

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

/** Pages that change the box itself while it is written in, read or edited. */
export const HOSTILE_EDITS: readonly Hostile[] = [
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
];
