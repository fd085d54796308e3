import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import './import.css';

export interface FilePickerProps {
  /** While a file is read or brought in, no other is taken. */
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's own dialog, and a place to drop a file on. */
export function FilePicker({ busy, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined && !busy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the one for everybody.
    <div
      className={over ? 'file-picker file-picker-over' : 'file-picker'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A list of people"
        accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again, once it was mended, is a choice too.
          event.currentTarget.value = '';
        }}
      />
      <Button disabled={busy} onPress={() => input.current?.click()}>
        Choose a file
      </Button>
      <span className="quiet">or drop it here: a CSV of a CRM, LinkedIn or Google, or contacts as vCard.</span>
    </div>
  );
}
