import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { BAHASA } from '../rumus/alasan.js';
import { type DaftarOpsi, pastikanFungsi, pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { type BukuMasukan, bakukanBuku, type TabelMasukan } from '../tabel/bakukan-buku.js';
import { BENTUK_BUKU_MASUKAN, BENTUK_TABEL_MASUKAN } from '../tabel/bentuk-tabel.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bagiBuku } from './bagi-buku.js';
import { lupakanKata } from './fakta/kata.js';
import { periksaSebagian } from './periksa-sebagian.js';
import { periksaSekaligus } from './periksa-sekaligus.js';
import type { HasilPeriksa } from './temuan/temuan.js';
import { beriSidik } from './tulis/beri-sidik.js';
import type { OpsiPesan } from './tulis/susun-temuan.js';

/** Options of {@link periksaTabel}. */
export interface OpsiPeriksa extends OpsiPesan {
  /** Told of every step; it may throw to stop, as `batasiWaktu` does. */
  readonly kemajuan?: Pelapor;
}

/** The options of {@link periksaTabel}. */
export const OPSI_PERIKSA = { bahasa: BAHASA, kemajuan: pastikanFungsi } as const satisfies DaftarOpsi<OpsiPeriksa>;

/**
 * Cross-checks printed tables (and the text around them): which figures cannot be right, what they should be, and what probably happened.
 *
 * Nothing is assumed to be the declared rule: a column follows the rule that its rows support, and `kolom` says which one that was, and which
 * columns were not understood. A figure is consistent when some true values behind the printed ones give it, rounded half-up or cut off.
 *
 * Cells are texts as printed; numbers stand for their digits, null for nothing. Throws `TabelTakTerbaca` that names the cell for anything else, and
 * `ArgumenTidakSah` for an option that is not known.
 *
 * Inputs of more than 300.000 cells are checked part by part, so that memory stays bounded; `takDiperiksa` says what that leaves out.
 *
 * @example
 * periksaTabel([{ baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ['A', '200', '150', '57,00']] }]).temuan // => [{ tercetak: '57,00', semestinya: '75,00' }]
 */
export function periksaTabel(masukan: readonly TabelMasukan[] | BukuMasukan, opsi: OpsiPeriksa = {}): HasilPeriksa {
  pastikanOpsi('periksaTabel', opsi, OPSI_PERIKSA);
  pastikanBentuk('periksaTabel', 'masukan', masukan, (x) =>
    (Array.isArray(x) ? BENTUK_TABEL_MASUKAN : BENTUK_BUKU_MASUKAN)(x),
  );
  const buku = bacaAman('periksaTabel: masukan', () => bakukanBuku(masukan));
  const bagian = bagiBuku(buku);
  try {
    const hasil = bagian === null ? periksaSekaligus(buku, opsi) : periksaSebagian(bagian, opsi);
    return { ...hasil, temuan: beriSidik(hasil.temuan, buku) };
  } finally {
    lupakanKata();
  }
}
