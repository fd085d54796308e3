/**
 * The shape of a page around an element, one line per element: depth, tag, role and attribute names.
 * Text and the values of attributes (addresses, labels, ids) are never read.
 */
export function structureAround(element: Element): string {
  let top = element;
  for (let level = 0; level < 5; level++) top = top.parentElement ?? top;
  const depth = (at: Element | null): number => (at && at !== top ? depth(at.parentElement) + 1 : 0);
  const describe = (at: Element) =>
    [depth(at), at.localName, at.role?.match(/^[a-z]+$/), ...at.getAttributeNames()].join(' ');
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  const lines = [describe(top)];
  while (lines.length < 200 && walker.nextNode()) lines.push(describe(walker.currentNode as Element));
  return lines.join('\n');
}
