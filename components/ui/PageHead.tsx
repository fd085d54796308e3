import { Button } from './Button.tsx';
import './page-head.css';

export interface PageLink {
  readonly label: string;
  readonly onPress: () => void;
  /** The page this is the head of. */
  readonly current?: boolean;
}

export interface PageHeadProps {
  readonly title: string;
  readonly text?: string;
  readonly pages: readonly PageLink[];
}

/** The head of a whole page, with the way to the others. */
export function PageHead({ title, text, pages }: PageHeadProps) {
  return (
    <header className="page-head">
      <nav className="page-head-pages" aria-label="Pages">
        <ul className="row">
          {pages.map(({ label, onPress, current = false }) => (
            <li key={label}>
              {current ? (
                <span className="page-head-current" aria-current="page">
                  {label}
                </span>
              ) : (
                <Button look="quiet" onPress={onPress}>
                  {label}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title}</h1>
      {text !== undefined && <p className="quiet">{text}</p>}
    </header>
  );
}
