import type { PageLink } from '../../components/ui/PageHead.tsx';
import { goTo, type PageName } from './go-to.ts';

const LABELS: Readonly<Record<PageName, string>> = {
  plan: 'Plan',
  insights: 'Insights',
  practice: 'Practice',
  options: 'Settings',
};

/** The way from one whole page of ours to the others. */
export function ourPages(current: PageName): readonly PageLink[] {
  return (Object.keys(LABELS) as PageName[]).map((page) => ({
    label: LABELS[page],
    onPress: () => goTo(page),
    current: page === current,
  }));
}
