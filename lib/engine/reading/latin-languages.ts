/** Those the detector knows that are written in Latin letters: what is asked for, and all the worker has to hold. */
export const LATIN_LANGUAGES = ['de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pl', 'pt', 'ro', 'sv', 'tr'];
