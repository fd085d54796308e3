import { lazy, Suspense } from 'react';
import { NextPerson } from '../../components/plan/NextPerson.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { contactPage } from '../../lib/plan/contact-page.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { EmptyDay } from './EmptyDay.tsx';
import type { FirstLook } from './first-look.ts';
import { type DayView, useDay } from './use-day.ts';
import { usePainted } from './use-painted.ts';
import './popup.css';

export interface PopupProps {
  readonly database: YouwardDatabase;
  /** What was read before the page was drawn; null where that took too long. */
  readonly first: FirstLook | null;
}

// One file for all that can wait: it is fetched once the person stands there, whatever is asked for first.
const Rest = lazy(async () => ({ default: (await import('./later-parts.ts')).Rest }));
const AskedFor = lazy(async () => ({ default: (await import('./later-parts.ts')).AskedFor }));

export function Popup({ database, first }: PopupProps) {
  const view = useDay(database, first);
  const painted = usePainted();
  const { date, plan, today, item, what, adding, trouble, said } = view;
  return (
    <main className="popup">
      <header className="row-apart">
        <h1>Today's plan</h1>
        <p className="quiet">
          {date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' })}
        </p>
      </header>
      {plan === undefined && <div className="popup-waiting" aria-busy="true" />}
      {plan?.ok === false && <Notice>{plan.sentence}</Notice>}
      {today !== null && item === null && adding === null && (
        <EmptyDay finished={today.finished} onAdd={() => view.setAdding(EMPTY_PLAN)} />
      )}
      {item !== null && <Next view={view} item={item} />}
      {what === 'edit' && (
        <Suspense fallback={null}>
          <AskedFor view={view} />
        </Suspense>
      )}
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
        {said !== null && <p className="quiet">{said.text}</p>}
      </div>
      {said !== null && (
        <div className="row popup-undo">
          <Button
            look="quiet"
            onPress={() => {
              view.setSaid(null);
              said.onUndo();
            }}
          >
            Undo<span className="visually-hidden">: {said.text}</span>
          </Button>
        </div>
      )}
      {painted && today !== null && (
        <Suspense fallback={null}>
          <Rest view={view} today={today} />
        </Suspense>
      )}
    </main>
  );
}

function Next({ view, item }: { readonly view: DayView; readonly item: NonNullable<DayView['item']> }) {
  if (view.what === 'edit') return null;
  return (
    <NextPerson
      item={item}
      attitude={view.today?.attitude ?? null}
      today={view.day}
      company={view.people.get(item.contact)?.company}
      reachable={contactPage(item.how, item.contact) !== null}
      keysOn={view.keysOn}
      onOpen={view.openPage}
      onDone={view.doneByHand}
      onLater={() => view.ask('later')}
      onEdit={() => view.ask('edit')}
    >
      {view.what !== null && (
        <Suspense fallback={null}>
          <AskedFor view={view} />
        </Suspense>
      )}
    </NextPerson>
  );
}
