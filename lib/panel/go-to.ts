export type PageName = 'plan' | 'insights' | 'practice' | 'options';

/** Another page of ours, in the tab of this one. */
export function goTo(page: PageName): void {
  location.assign(new URL(`/${page}.html`, location.origin));
}
