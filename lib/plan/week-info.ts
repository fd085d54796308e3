/** How a week goes in a country: days 1 Monday to 7 Sunday, as `Intl.Locale` counts them. */
export interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const USUAL: WeekInfo = { firstDay: 1, weekend: [6, 7] };

type WithWeek = Intl.Locale & { readonly getWeekInfo?: () => Partial<WeekInfo>; readonly weekInfo?: Partial<WeekInfo> };

/**
 * The week where a language is spoken, a tag without a region taken for its likeliest; from Monday, with Saturday and
 * Sunday free, where the browser does not know.
 */
export function weekInfoOf(locale: string): WeekInfo {
  try {
    // Firefox has had the method only, older Chromium the property only.
    const known: WithWeek = new Intl.Locale(locale);
    const { firstDay, weekend } = known.getWeekInfo?.() ?? known.weekInfo ?? {};
    return { firstDay: firstDay ?? USUAL.firstDay, weekend: weekend?.length ? [...weekend] : USUAL.weekend };
  } catch {
    return USUAL;
  }
}
