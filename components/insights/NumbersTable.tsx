export interface Numbers {
  readonly head: readonly string[];
  /** The first cell of a row names it; rows are told apart by it. */
  readonly rows: readonly (readonly string[])[];
}

/** What a chart shows, as a table; it scrolls sideways where it is wider than the page. */
export function NumbersTable({ caption, numbers }: { readonly caption: string; readonly numbers: Numbers }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="numbers" aria-label={`Numbers: ${caption}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {numbers.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={numbers.head[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
