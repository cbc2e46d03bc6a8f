import { CFB, read } from '@e965/xlsx';

/**
 * SheetJS' reader. What is loaded later is taken whole by bundlers, so the two functions that are used are loaded through here, and they leave out
 * the writers.
 */
export const bacaSheetJs = read;

/** The streams of an old Office file that may hold a workbook; of a file without a container its bytes. */
export function aliranBuku(data: Uint8Array): Uint8Array[] {
  if (data[0] !== OLE) return [data];
  const wadah = CFB.read(data, { type: 'array' });
  return ['Workbook', 'Book'].flatMap((nama) => {
    const isi = CFB.find(wadah, nama)?.content;
    return isi === undefined ? [] : [Uint8Array.from(isi)];
  });
}

const OLE = 0xd0;
