import { tampil } from '../../model/pesan.js';
import { alamatSel } from '../../tabel/tabel.js';
import { Kisi } from '../bukti/kisi.js';
import { nilaiSeharusnya } from '../bukti/menurut-sel.js';
import type { BukuKerja, Lembar } from '../lembar.js';
import type { BarisBaca } from './baca-baris.js';
import type { PencatatGalat } from './galat-templat.js';

/**
 * Notes cells that were read whose stored number is not what their formula gives on the numbers stored in its cells: a program has changed those and left
 * the formula as it was, and Excel will show another figure. A formula that is not plain arithmetic is taken at its word.
 */
export function catatRumusUsang(
  buku: BukuKerja,
  lembar: Lembar,
  baris: readonly BarisBaca[],
  pencatat: PencatatGalat,
): void {
  const terbaca = new Set(baris.flatMap((b) => [...b.sel.values()]));
  const kisi = new Kisi(buku, lembar, []);
  lembar.sel.forEach((sebaris, r) => {
    sebaris.forEach((sel, k) => {
      const letak = { baris: r + 1, kolom: k + 1 };
      if (sel.rumus === null || !terbaca.has(alamatSel(letak))) return;
      const pohon = kisi.rumus(letak.baris, letak.kolom);
      const seharusnya = pohon && nilaiSeharusnya(kisi, letak, pohon);
      if (seharusnya === null) return;
      pencatat.catat(
        lembar.nama,
        alamatSel(letak),
        `tersimpan ${tampil(sel.teks)}, sedangkan rumusnya ${tampil(`=${sel.rumus}`)} atas angka yang tersimpan memberi ${seharusnya}; hitung ulang dan simpan di Excel atau LibreOffice, lalu pastikan angkanya`,
      );
    });
  });
}
