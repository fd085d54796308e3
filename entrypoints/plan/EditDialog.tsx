import { dayInText } from '../../components/plan/day-words.ts';
import { PlanItemForm } from '../../components/plan/PlanItemForm.tsx';
import { FormDialog } from '../../components/ui/FormDialog.tsx';
import { usePeopleSuggestions } from '../../lib/panel/use-people-suggestions.ts';
import type { PlanChanges } from '../../lib/panel/use-plan-changes.ts';
import type { ChannelMinutes } from '../../lib/plan/time-needed.ts';
import { EMPTY_PLAN, fieldsOf, type PlanFields } from '../../lib/plan/types.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import type { Editing } from './use-editor.ts';

export interface EditDialogProps {
  readonly database: YouwardDatabase;
  readonly editing: Editing | null;
  readonly today: string;
  readonly steps: readonly string[];
  readonly usual: ChannelMinutes;
  readonly changes: PlanChanges;
  readonly onClose: () => void;
}

export function EditDialog({ database, editing, today, steps, usual, changes, onClose }: EditDialogProps) {
  const suggest = usePeopleSuggestions(database);
  if (editing === null) return null;
  const title = editing.kind === 'new' ? `Plan a person for ${dayInText(editing.day, today)}` : 'Edit the plan';
  const submit = (fields: PlanFields) => {
    if (editing.kind === 'new') changes.add(fields, editing.day);
    else changes.save(editing.item.id, fields);
    onClose();
  };
  return (
    <FormDialog open titled title={title} onClose={onClose}>
      <PlanItemForm
        title={title}
        start={editing.kind === 'new' ? EMPTY_PLAN : fieldsOf(editing.item)}
        submit={editing.kind === 'new' ? `Add to ${dayInText(editing.day, today)}` : 'Save'}
        suggest={suggest}
        steps={steps}
        usual={usual}
        {...(editing.kind === 'item' && editing.known && { known: editing.known })}
        onSubmit={submit}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
