import { fungsi, pastikanBentuk, teks } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import type { OpsiPeriksa } from '../../periksa/periksa-tabel.js';
import { tandaiTersembunyi } from '../../periksa/temuan/tandai-tersembunyi.js';
import type { Temuan } from '../../periksa/temuan/temuan.js';
import { beriSidik } from '../../periksa/tulis/beri-sidik.js';
import { BAHASA } from '../../rumus/alasan.js';
import { BENTUK_TABEL } from '../../tabel/bentuk-tabel.js';
import type { Tabel } from '../../tabel/tabel.js';
import { bacaTersembunyi } from '../../tabel/tersembunyi.js';
import { BENTUK_BUKU_KERJA } from '../bentuk-buku-kerja.js';
import type { BukuKerja } from '../lembar.js';
import { Kisi } from './kisi.js';
import { temuanJumlah } from './menurut-jumlah.js';
import { temuanKolom } from './menurut-kolom.js';
import { dipotong, nilaiGalat, nilaiUsang } from './menurut-sel.js';
import type { Bahan } from './temuan-rumus.js';

/** Options of {@link periksaRumus}. */
export interface OpsiPeriksaRumus extends OpsiPeriksa {
  /** The name of the file, for the places of findings. */
  readonly berkas?: string;
}

/**
 * Checks the formulas of a workbook as evidence: numbers typed among formulas, ranges that miss a row or count a total twice, references
 * to another row, stored values that are not what their formula gives, error values, numbers stored as text, one-way rounding, and
 * totals of percentages. Formulas are read and, where they are plain arithmetic, followed over the stored values; none is executed.
 *
 * `tabel` are the tables of the workbook (`bukuDariExcel`), which tell headings and totals from the body. Findings are ordered by sheet, row and column.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const sel = (isi: string, rumus: string | null = null) => ({ teks: isi, angka: /^\d+$/.test(isi) ? isi : null, rumus });
 * const baris = [['Uraian', 'Pagu'], ['A', '200'], ['B', '300'], ['C', '100']].map((b) => b.map((x) => sel(x)));
 * const lembar = { nama: 'Anggaran', tersembunyi: false, sel: [...baris, [sel('Jumlah'), sel('500', 'SUM(B2:B3)')]], gabungan: [], barisTersembunyi: [], kolomTersembunyi: [] };
 * const buku = { lembar: [lembar], nama: [], catatan: [] };
 * periksaRumus(buku, bukuDariExcel(buku).tabel).map((t) => [t.kode, t.lokasi.sel]) // => [['P502', 'B5']]
 */
export function periksaRumus(buku: BukuKerja, tabel: readonly Tabel[], opsi: OpsiPeriksaRumus = {}): Temuan[] {
  pastikanBentuk('periksaRumus', 'buku', buku, BENTUK_BUKU_KERJA);
  pastikanBentuk('periksaRumus', 'tabel', tabel, BENTUK_TABEL);
  tolakOpsiAsing('periksaRumus', opsi, { bahasa: BAHASA, kemajuan: fungsi, berkas: teks });
  const temuan = buku.lembar.flatMap((lembar, ke) => {
    opsi.kemajuan?.({ tahap: 'rumus-sel', ke: ke + 1, dari: buku.lembar.length, nama: lembar.nama });
    const milik = tabel.filter((t) => t.lembar === lembar.nama && t.berkas === opsi.berkas);
    const bahan: Bahan = { kisi: new Kisi(buku, lembar, milik, opsi.berkas), bahasa: opsi.bahasa ?? 'id' };
    const temuan = [...temuanKolom(bahan), ...temuanSel(bahan)];
    return temuan.sort((a, b) => urut(a, b, 'baris') || urut(a, b, 'kolom'));
  });
  return beriSidik(tandaiTersembunyi(temuan, bacaTersembunyi(tabel)), { tabel });
}

const urut = (a: Temuan, b: Temuan, kunci: 'baris' | 'kolom'): number =>
  (a.lokasi[kunci] as number) - (b.lokasi[kunci] as number);

function temuanSel(bahan: Bahan): Temuan[] {
  const temuan: Temuan[] = [];
  bahan.kisi.lembar.sel.forEach((sebaris, r) => {
    sebaris.forEach(({ rumus, teks }, c) => {
      if (rumus === null && !teks.startsWith('#')) return;
      const letak = { baris: r + 1, kolom: c + 1 };
      const pohon = bahan.kisi.rumus(letak.baris, letak.kolom);
      temuan.push(...nilaiGalat(bahan, letak, pohon));
      if (pohon === null) return;
      temuan.push(
        ...nilaiUsang(bahan, letak, pohon),
        ...dipotong(bahan, letak, pohon),
        ...temuanJumlah(bahan, letak, pohon),
      );
    });
  });
  return temuan;
}
