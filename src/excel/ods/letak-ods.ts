import { TabelTakTerbaca } from '../../tabel/batas.js';
import type { LembarTerbuka } from './lembar-ods.js';

/** What is open while a sheet is read: a sheet, and whether a row of it and a cell of that. */
interface Terbuka {
  readonly terbuka: LembarTerbuka | null;
  readonly baris: unknown;
  readonly sel: unknown;
}

/** What stands where OpenDocument has no place for it; null where all is well. */
function salah(nama: string, { terbuka, baris, sel }: Terbuka): string | null {
  switch (nama) {
    case 'table:table':
      return terbuka === null ? null : 'tabel di dalam tabel';
    case 'table:table-row':
      if (terbuka === null) return 'baris di luar tabel';
      return baris === null ? null : 'baris di dalam baris';
    case 'table:table-cell':
    case 'table:covered-table-cell':
      if (baris === null) return 'sel di luar baris';
      return sel === null ? null : 'sel di dalam sel';
    case 'text:p':
    case 'text:h':
      return baris === null || sel !== null ? null : 'teks di luar sel';
    default:
      return null;
  }
}

/** Refuses a cell in no row or in another cell, a row in no sheet or in another row, and the like: what the element around it held would be lost. */
export function pastikanLetakOds(nama: string, terbuka: Terbuka): void {
  const sebab = salah(nama, terbuka);
  if (sebab === null) return;
  const { nama: lembar, baris } = terbuka.terbuka ?? { nama: '', baris: 0 };
  const tempat = terbuka.terbuka === null ? 'isi berkasnya' : `lembar "${lembar}"`;
  throw new TabelTakTerbaca(
    `${tempat} rusak: ada ${sebab}${baris > 0 ? `, di atau sesudah baris ${baris}` : ''}. Betulkan di LibreOffice, lalu simpan kembali.`,
  );
}
