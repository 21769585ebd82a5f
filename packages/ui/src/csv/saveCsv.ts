import { saveFile } from '../file/saveFile';

// Without it spreadsheets take the text for an older encoding.
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves what `toCsv` made as a file. */
export function saveCsv(csv: string, name: string) {
  saveFile(
    new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }),
    name,
  );
}
