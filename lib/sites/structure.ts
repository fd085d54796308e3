const LINES = 120;
const ABOVE = 8;
const BELOW = 6;

function describe(element: Element): string {
  const role = element.getAttribute('role')?.match(/^[a-z]{1,20}$/);
  const names = element.getAttributeNames().filter((name) => /^[a-z_][\w:-]{0,40}$/i.test(name) && name !== 'role');
  return [element.localName, role ? `role=${role}` : [], names.slice(0, 12)].flat().join(' ');
}

/**
 * The shape of a page around an element: tags, roles and attribute names, at most 120 lines.
 * Text and attribute values (addresses, labels, ids) are never read.
 */
export function describeStructure(element: Element): string {
  const lines: string[] = [];
  for (let at = element.parentElement; at && lines.length < ABOVE; at = at.parentElement) lines.unshift(describe(at));
  const below = (at: Element, depth: number) => {
    if (depth > BELOW || lines.length > LINES) return;
    lines.push(`${'>'.repeat(depth + 1)} ${describe(at)}`);
    for (const child of at.children) below(child, depth + 1);
  };
  below(element, 0);
  return lines.join('\n');
}
