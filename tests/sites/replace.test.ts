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
