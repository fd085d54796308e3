import { useId, useLayoutEffect, useRef } from 'react';
import type { Start } from './view-store.ts';

export interface ComposeBoxProps {
  readonly start: Start;
  readonly onSend: () => void;
}

/**
 * A compose box like any other to the coach. The words in it belong to the browser's editor: they are put there once
 * and never drawn again, so that undo and the coach's own replacements work as they do in a mail program.
 */
export function ComposeBox({ start: { draftId, sample }, onSend }: ComposeBoxProps) {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    element.replaceChildren(...(sample?.text ?? '').split('\n').map(lineOf));
    element.focus();
  }, [sample]);
  return (
    <form
      className="compose"
      data-compose-root=""
      aria-label="New message"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSend();
      }}
    >
      <div className="compose-line">
        <label htmlFor={`${id}-to`}>To</label>
        <input id={`${id}-to`} name="to" defaultValue={sample?.to ?? ''} autoComplete="off" data-compose-to="" />
      </div>
      <div className="compose-line">
        <label htmlFor={`${id}-subject`}>Subject</label>
        <input
          id={`${id}-subject`}
          name="subject"
          defaultValue={sample?.subject ?? ''}
          autoComplete="off"
          data-compose-subject=""
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea takes no marks under its words. */}
      <div
        ref={body}
        className="compose-body"
        data-compose={draftId}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Message"
        spellCheck={false}
        onPaste={(event) => {
          // As text: the page's policy allows no styles of others, and the editor's own command keeps undo working.
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
        }}
      />
      <div className="compose-foot">
        <button type="submit" className="button button-primary" data-compose-send="">
          Send
        </button>
        <p className="quiet">Nothing leaves this page: sending puts the message into your history.</p>
      </div>
    </form>
  );
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  if (text === '') line.append(document.createElement('br'));
  else line.textContent = text;
  return line;
}
