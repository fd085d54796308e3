/** UTF-16 units of the longest draft that is read: about 130 pages. A longer one is refused with reason `too-long`, never cut. */
export const MOST_DRAFT_UNITS = 400_000;

/** What is around a draft is cut, not refused: nobody chooses how long a quoted thread or a subject is. */
export const MOST_THREAD_UNITS = 100_000;
/** Of the shape of a page around a box. */
export const MOST_STRUCTURE_UNITS = 20_000;
export const MOST_LINE_UNITS = 2_000;
export const MOST_PEOPLE = 200;
