const treesOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? treesOf(shadowRoot) : [])),
];

/** The page as it stands: every open tree of it, and what its fields hold. */
export const wholePage = (): string =>
  treesOf(document)
    .flatMap((tree) => [
      tree instanceof Document ? tree.documentElement.outerHTML : tree.innerHTML,
      ...[...tree.querySelectorAll<HTMLInputElement>('input,textarea')].map(({ value }) => value),
    ])
    .join('\n');
