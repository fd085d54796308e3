import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { partList } from './parts.ts';
import { namesOf } from './people.ts';
import type { CoachActions, CoachView } from './view.ts';

export interface CoachStateProps
  extends Pick<CoachActions, 'onPractise' | 'onSettings' | 'onCopyReport' | 'onCoachPeople' | 'onCoachSite'> {
  readonly view: Exclude<CoachView, { readonly state: 'draft' }>;
}

/** Everything the coach has to say while there is no draft to judge. */
export function CoachState({
  view,
  onPractise,
  onSettings,
  onCopyReport,
  onCoachPeople,
  onCoachSite,
}: CoachStateProps) {
  const practise = onPractise !== undefined && <Button onPress={onPractise}>Try the practice page</Button>;
  switch (view.state) {
    case 'loading':
      return <div className="coach-loading" aria-busy="true" />;
    case 'nothing-open':
      return onPractise === undefined ? (
        <EmptyState title="Nothing to read yet">
          <p>Write in the box, or choose a sample. The coach answers after a pause.</p>
        </EmptyState>
      ) : (
        <EmptyState title="No message open in this tab" actions={practise}>
          <p>Open a compose box in Gmail and start writing. The coach reads along and answers here after a pause.</p>
          <p>LinkedIn is off until you turn it on in the settings.</p>
          <p>No mail at hand? The practice page has three drafts to repair.</p>
        </EmptyState>
      );
    case 'unreadable':
      return (
        <EmptyState
          title="I cannot read this compose box"
          actions={
            <>
              {practise}
              <Button onPress={onCopyReport}>Copy a report</Button>
            </>
          }
        >
          <p>
            Copy your text into the practice page, or copy a report without any of your words.
            {view.missing.length > 0 && ` Not found: ${partList(view.missing)}.`}
          </p>
        </EmptyState>
      );
    case 'second-copy':
      return (
        <EmptyState title="Another copy of Youward reads this box">
          <p>Two copies would mark the same words twice, so this one keeps quiet.</p>
          <p>Switch one of them off on the browser's extensions page, then reload the tab.</p>
        </EmptyState>
      );
    case 'site-off':
      return (
        <EmptyState
          title={`The coach is off for ${view.site}`}
          actions={
            <>
              {onCoachSite !== undefined && (
                <Button onPress={() => onCoachSite(true)}>Coach on {view.site} again</Button>
              )}
              <Button onPress={onSettings}>Open the settings</Button>
            </>
          }
        >
          <p>Nothing in {view.site} is read while it is off.</p>
        </EmptyState>
      );
    case 'person-off':
      return (
        <EmptyState
          title={`Quiet for ${namesOf(view.people)}`}
          actions={<Button onPress={() => onCoachPeople(true)}>Coach messages to {namesOf(view.people)} again</Button>}
        >
          <p>You asked for no coaching when you write to them. The settings list everyone you chose this for.</p>
        </EmptyState>
      );
    case 'too-long':
      return (
        <EmptyState title="Too long to judge">
          <p>This is far longer than a message anyone would read. Shorten it, and the coach reads along again.</p>
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState title="The coach could not finish reading">
          <p>Your message is untouched. Keep writing: the next pause tries again.</p>
        </EmptyState>
      );
  }
}
