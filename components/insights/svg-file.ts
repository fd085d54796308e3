const VARIABLE = /var\((--[\w-]+)\)/gu;

/** The SVG as a file of its own: with the colours and letters it has in the page, on its background. */
export function svgText(svg: SVGSVGElement): string {
  const page = getComputedStyle(svg);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const resolved = (text: string) => text.replace(VARIABLE, (_, name: string) => page.getPropertyValue(name).trim());
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('var(')) element.setAttribute(name, resolved(value));
    }
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('color', resolved('var(--text)'));
  const ground = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', resolved('var(--surface)')],
  ] as const) {
    ground.setAttribute(name, value);
  }
  copy.querySelector('desc')?.after(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
