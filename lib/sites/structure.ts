const LINES = 120;

function describe(element: Element): string {
  const role = element.getAttribute('role');
  const names = element
    .getAttributeNames()
    .filter((name) => name !== 'role' && /^[a-z_][\w:-]{0,40}$/i.test(name))
    .slice(0, 12);
  return [element.tagName.toLowerCase(), role && /^[a-z]{1,20}$/.test(role) ? `role=${role}` : '', ...names]
    .filter(Boolean)
    .join(' ');
}

/**
 * The shape of a page around an element: tags, roles and attribute names, at most 120 lines.
 * Text and attribute values (addresses, labels, ids) are never read.
 */
export function describeStructure(element: Element): string {
  const up: Element[] = [];
  for (let at = element.parentElement; at && up.length < 8; at = at.parentElement) up.unshift(at);
  const lines = up.map((ancestor, depth) => `${' '.repeat(depth)}${describe(ancestor)}`);
  const below = (at: Element, depth: number) => {
    if (lines.length >= LINES) return;
    lines.push(`${' '.repeat(depth)}${at === element ? '> ' : ''}${describe(at)}`);
    if (depth < up.length + 6) for (const child of at.children) below(child, depth + 1);
  };
  below(element, up.length);
  return lines.join('\n');
}
