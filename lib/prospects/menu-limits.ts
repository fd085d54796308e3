/** Entries of the menu; more is a list nobody listens for. */
export const MOST_MENU_PAINS = 40;

/** Three to five lead (2.5). */
export const FEWEST_PINNED = 3;
export const MOST_PINNED = 5;

/** UTF-16 units of one field of an entry. */
export const MOST_MENU_UNITS = 500;

/** Ways of saying one trouble. */
export const MOST_PHRASES = 12;

/** UTF-16 units of one of them. */
export const MOST_PHRASE_UNITS = 200;
