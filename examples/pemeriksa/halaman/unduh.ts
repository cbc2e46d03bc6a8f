import { teksBersih } from '../../../src/excel/teks-bersih.js';
import type { Unduhan } from '../pesan.js';

/** Hands a file to the browser's downloads. */
export function unduh({ nama, jenis, isi }: Unduhan): void {
  const alamat = URL.createObjectURL(new Blob([isi as BlobPart], { type: jenis }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = teksBersih(nama);
  tautan.click();
  // The browser takes the content when it likes, not when it is told.
  setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
}
