import { afterEach, describe, expect, it } from 'vitest';
import { readEditable } from '../../lib/sites/reading.ts';
import { fixture, load } from './page.ts';

const dropped = '.gmail_signature, .gmail_quote';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

const variants = new DOMParser().parseFromString(fixture('body-variants'), 'text/html').querySelectorAll('section');

describe('body variants', () => {
  it.each([...variants].map((section) => [section.dataset.case, section.dataset.expect] as const))(
    '%s',
    (name, expected) => {
      load(fixture('body-variants'));
      const editable = document.querySelector<HTMLElement>(`section[data-case="${name}"] [g_editable]`);
      const reading = readEditable(editable!, dropped);
      expect(reading.text).toBe(expected);
      for (let i = 0; i < reading.text.length; i++) expect(reading.range({ start: i, end: i + 1 })).not.toBeNull();
    },
  );
});

describe('text', () => {
  it.each([
    ['white space between tags is not text', '\n  <div>\n    Hi  there \n  </div>\n  <div>x</div>\n', 'Hi there\nx'],
    ['inline tags never split a sentence', 'We <b>help</b><i>ed</i> <a href="#">them</a>.', 'We helped them.'],
    ['two breaks make one empty line', 'a<br><br>b', 'a\n\nb'],
    ['a break at the end of a block adds nothing', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['line ends at the end are not text', '<div>a</div><div><br></div><div><br></div>', 'a'],
    ['a pasted pre keeps its lines', '<pre style="white-space: pre">a\n  b</pre>c', 'a\n  b\nc'],
    ['a pasted pre-wrap span keeps its lines', '<span style="white-space: pre-wrap">a\nb</span>', 'a\nb'],
    [
      'hidden parts are not text',
      'a<span aria-hidden="true">ghost</span>b<span contenteditable="false">chip</span>',
      'ab',
    ],
    ['joined emoji stay whole', '👩‍🚀 ok', '👩‍🚀 ok'],
    ['pictures are not text', 'see <img alt="chart" src="data:,"> here', 'see here'],
    ['a table cell is a line', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    [
      'words typed into the dashes of a signature',
      '<span class="p">Hi Dana,</span><div><span class="p">See you.-- </span><br><div class="gmail_signature">Rep</div></div>',
      'Hi Dana,\nSee you.',
    ],
    ['plain: quote and its announcement', 'Hi<br><br>On Wed, Dana wrote:<br>&gt; a<br>&gt;&gt; b<br>', 'Hi'],
    ['plain: text below a quote counts', 'Top<br>Am Mi schrieb Dana:<br>&gt; a<br><br>Below', 'Top\n\nBelow'],
    ['plain: a wrapped announcement', 'Hi<br>On Wed, Dana Prospect<br>&lt;dana@p.example&gt; wrote:<br>&gt; a', 'Hi'],
    ['plain: signature', 'Hi<br>-- <br>Robin Rep<br>Acme', 'Hi'],
    ['an arrow is no quote', 'Hi<br>-&gt; one<br>&gt;5 days', 'Hi\n-> one\n>5 days'],
  ])('%s', (_, html, expected) => {
    expect(readEditable(body(html), dropped).text).toBe(expected);
  });

  it('survives a page that nests deeper than a call stack', () => {
    const top = document.createElement('div');
    let at: HTMLElement = top;
    for (let i = 0; i < 20_000; i++) at = at.appendChild(document.createElement('span'));
    at.append('deep');
    expect(readEditable(top).text).toBe('deep');
  });
});

describe('map', () => {
  it.each([
    ['I ju<span>st</span> <b>wan</b>ted', 'just wanted', 'just wanted'],
    ['one&nbsp;two', 'one two', 'one\u00a0two'],
    ['a<br>b', 'a\nb', 'ab'],
    ['x<div>y</div><div>z</div>', 'y\nz', 'yz'],
    ['ab\u200bcd', 'bc', 'b\u200bc'],
  ])('%s: the range of "%s"', (html, words, expected) => {
    const reading = readEditable(body(html));
    const start = reading.text.indexOf(words);
    expect(reading.range({ start, end: start + words.length })?.toString()).toBe(expected);
  });

  it('finds the offset of a place in the page', () => {
    const element = body('<div>ab<b>cd</b></div><div><br></div><div>ef</div>');
    const reading = readEditable(element);
    expect(reading.text).toBe('abcd\n\nef');
    const [first, second, third] = element.children;
    expect(reading.offsetAt(first!.firstChild!, 1)).toBe(1);
    expect(reading.offsetAt(first!.children[0]!.firstChild!, 2)).toBe(4);
    expect(reading.offsetAt(second!, 0)).toBe(5);
    expect(reading.offsetAt(third!.firstChild!, 2)).toBe(8);
    expect(reading.offsetAt(element, element.childNodes.length)).toBe(8);
  });

  it('knows which spans would take a quote or a picture with them', () => {
    const reading = readEditable(
      body('<div>Top</div><div class="gmail_quote">q</div><div>Below <img src="data:,"> it</div>'),
      dropped,
    );
    expect(reading.text).toBe('Top\nBelow it');
    expect(reading.crosses({ start: 0, end: 3 })).toBe(false);
    expect(reading.crosses({ start: 0, end: 6 })).toBe(true);
    expect(reading.crosses({ start: 3, end: 4 })).toBe(true);
    expect(reading.crosses({ start: 4, end: 9 })).toBe(false);
    expect(reading.crosses({ start: 4, end: 12 })).toBe(true);
  });
});
