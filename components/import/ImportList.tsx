import { Button } from '../ui/Button.tsx';
import { countOf } from './words.ts';
import './import.css';

export interface DoneImport {
  readonly id: number;
  readonly file: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly added: number;
  readonly changed: number;
}

export interface ImportListProps {
  /** Newest first. */
  readonly imports: readonly DoneImport[];
  readonly disabled: boolean;
  readonly onUndo: (id: number) => void;
}

/** Files that were brought in, each of which can be taken back. */
export function ImportList({ imports, disabled, onUndo }: ImportListProps) {
  if (imports.length === 0) return null;
  return (
    <div className="stack-s">
      <h3 id="imports-done">Brought in before</h3>
      <ul className="imports" aria-labelledby="imports-done">
        {imports.map(({ id, file, at, added, changed }) => (
          <li key={id} className="brought-in">
            <span>
              <b>{file}</b>{' '}
              <span className="quiet">
                <time dateTime={new Date(at).toISOString()}>
                  {new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
                {` · ${countOf(added)} added${changed > 0 ? `, ${countOf(changed)} completed` : ''}`}
              </span>
            </span>
            <Button look="quiet" disabled={disabled} onPress={() => onUndo(id)}>
              Undo<span className="visually-hidden"> the import of {file}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="quiet">
        Undo takes back who came with a file and what it filled in. Whoever you changed or wrote to since stays as they
        are.
      </p>
    </div>
  );
}
