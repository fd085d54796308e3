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
  return [top, ...top.querySelectorAll('*')].slice(0, 200).map(describe).join('\n');
}
