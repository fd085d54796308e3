/** What the popup can do without at its first look, in one file. */
export { AskedFor } from './AskedFor.tsx';
export { Rest } from './Rest.tsx';
