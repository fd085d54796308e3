import type { Saving } from '../../components/insights/saving.ts';
import { saveFile } from '../../lib/panel/save-file.ts';

const NO_BREAK = /\u00A0/gu;

/** What is saved here goes to the disk and nowhere else. */
export const pageSaving: Saving & { readonly onSaveJson: (name: string, text: string) => void } = {
  onSaveSvg: (name, svg) => saveFile(`${name}.svg`, svg, 'image/svg+xml'),
  onSaveCsv: async (name, rows) => {
    const [{ csvOf }, { guarded }] = await Promise.all([
      import('../../lib/storage/csv.ts'),
      import('../../lib/prospects/formula-guard.ts'),
    ]);
    const plain = (cell: string) => guarded(cell.replace(NO_BREAK, ' '));
    saveFile(`${name}.csv`, csvOf(rows.map((cells) => cells.map(plain))), 'text/csv;charset=utf-8');
  },
  onSaveJson: (name, text) => saveFile(name, text),
};
