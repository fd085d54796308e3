/** What is not in the types of the standard library yet: a method in new browsers, a getter in older ones. */
interface WithWeekInfo {
  readonly weekInfo?: { readonly firstDay?: unknown };
  getWeekInfo?(): { readonly firstDay?: unknown };
}

const MONDAY = 1;

/** The day weeks begin with where this language is spoken, 1 Monday to 7 Sunday; Monday where the browser does not tell. */
export function firstDayOfWeek(language: string): number {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & WithWeekInfo;
    const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
    return typeof first === 'number' && first >= 1 && first <= 7 ? first : MONDAY;
  } catch {
    // A language the browser itself does not know.
    return MONDAY;
  }
}
