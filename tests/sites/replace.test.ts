import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditor } from '../../lib/sites/editor.ts';
import { type Insert, insertLineBreaks, insertParagraphs } from '../../lib/sites/replace.ts';

/*
 * Which commands are given, over which words. What they do is proved in the real browser:
 * `tests/e2e/adapter-contract.test.ts`.
 */

let commands: string[];

beforeEach(() => {
  commands = [];
  Object.assign(document, {
    execCommand: (command: string, _: boolean, words = '') =>
      commands.push(`${command} "${words}" over "${getSelection()}"`),
  });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

function commandsFor(html: string, words: string, text: string, insert?: Insert): readonly string[] {
  const body = document.createElement('div');
  body.contentEditable = 'true';
  body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(body);
  const editor = createEditor(body, '.gmail_quote', insert);
  const start = editor.text().indexOf(words);
  editor.replace({ start, end: start + words.length }, text, words);
  return commands.map((command) => command.replace(/ over .*/, ''));
}

describe('lines', () => {
  it.each([
    ['one line', insertLineBreaks, 'a', ['insertText "a"']],
    ['nothing', insertLineBreaks, '', ['delete ""']],
    ['nothing, as by Enter', insertParagraphs, '', ['delete ""']],
    [
      'an empty line',
      insertLineBreaks,
      'a\n\nb',
      ['insertText "a"', 'insertLineBreak ""', 'insertLineBreak ""', 'insertText "b"'],
    ],
    ['as by Enter', insertParagraphs, 'a\nb', ['insertText "a"', 'insertParagraph ""', 'insertText "b"']],
  ])('%s', (_, insert, text, expected) => {
    expect(commandsFor('<div>Hi Dana.</div>', 'Dana', text, insert)).toEqual(expected);
  });
});

describe('the space behind the words', () => {
  it.each([
    ['goes with them where lines come', 'ok <img data-emoji="x" alt="🎉">', 'a\nb', 'ok ', 'b '],
    ['stays where no line end comes', 'ok <img data-emoji="x" alt="🎉">', 'b', 'ok', 'b'],
    ['stays before a part that is no text', 'ok <span contenteditable="false">chip</span>', 'a\nb', 'ok', 'b'],
    ['is not looked for at the end', '<div>ok</div><div>then</div>', 'a\nb', 'ok', 'b'],
  ])('%s', (_, html, text, over, last) => {
    commandsFor(html, 'ok', text);
    expect(commands[0]).toContain(`over "${over}"`);
    expect(commands.at(-1)).toContain(`"${last}" over`);
  });
});
