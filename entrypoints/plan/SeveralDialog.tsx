import { useState } from 'react';
import { dayInText, peopleWords } from '../../components/plan/day-words.ts';
import { ListPeople } from '../../components/plan/ListPeople.tsx';
import { PickPeople } from '../../components/plan/PickPeople.tsx';
import { PlanSeveral } from '../../components/plan/PlanSeveral.tsx';
import { FormDialog } from '../../components/ui/FormDialog.tsx';
import { useListedPeople } from '../../lib/panel/use-listed-people.ts';
import { usePeople } from '../../lib/panel/use-people.ts';
import { usePlanSeveral } from '../../lib/panel/use-plan-several.ts';
import { NOTHING_ASKED, type PeopleAsked } from '../../lib/prospects/people-query.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

const PAGE = 25;

export interface SeveralDialogProps {
  readonly database: YouwardDatabase;
  readonly today: string;
  readonly start: string;
  readonly days: readonly { readonly day: string; readonly label: string }[];
  readonly open: boolean;
  readonly onPlanned: (words: string) => void;
  readonly onClose: () => void;
}

/** Keeps what was chosen and pasted while it is closed, until it is planned. */
export default function SeveralDialog({ database, open, onPlanned, ...rest }: SeveralDialogProps) {
  const [round, setRound] = useState(0);
  return (
    <Content
      key={round}
      database={database}
      open={open}
      onPlanned={(words) => {
        setRound(round + 1);
        onPlanned(words);
      }}
      {...rest}
    />
  );
}

function Content({ database, today, start, days, open, onPlanned, onClose }: SeveralDialogProps) {
  const [asked, setAsked] = useState<PeopleAsked>(NOTHING_ASKED);
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<readonly Prospect[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const people = usePeople(database, asked, limit);
  const listed = useListedPeople();
  const several = usePlanSeveral(database, chosen, listed.people);
  const plan = async (day: string) => {
    const planned = await several.plan(day);
    if (planned.ok) onPlanned(`${peopleWords(planned.value)} planned for ${dayInText(day, today)}.`);
    else setFailure(planned.sentence);
  };
  return (
    <FormDialog open={open} wide title="Plan several" onClose={onClose}>
      <PlanSeveral
        pick={
          <PickPeople
            {...people}
            asked={asked}
            chosen={chosen}
            onAsk={(patch) => {
              setAsked({ ...asked, ...patch });
              setLimit(PAGE);
            }}
            onChoose={setChosen}
            onMore={() => setLimit(limit + PAGE)}
          />
        }
        list={
          <ListPeople
            text={listed.text}
            onText={listed.setText}
            bad={listed.pasted.bad}
            list={listed.list}
            badRows={listed.filed.bad}
            trouble={listed.trouble}
            busy={listed.busy}
            onFile={(file) => void listed.choose(file)}
            onMap={listed.map}
            onLeave={listed.leave}
          />
        }
        picked={chosen.length}
        listed={listed.people.length}
        rows={several.rows}
        planned={several.planned}
        twice={several.twice}
        ready={several.ready}
        common={several.common}
        today={today}
        start={start}
        days={days}
        trouble={failure ?? several.trouble ?? people.trouble}
        onChange={several.change}
        onLeaveOut={several.leaveOut}
        onPlan={(day) => void plan(day)}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
