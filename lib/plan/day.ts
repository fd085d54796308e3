/** Local calendar day of a moment, `YYYY-MM-DD`: the day the person sees on the wall, whatever the zone. */
export function dayOf(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
