import { daftar, objek, pastikanBentuk, sebuahDaftar, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { hitungSerapan, serapanSaja } from '../anggaran/hitung-serapan.js';
import { jumlahRupiah } from '../anggaran/jumlah-rupiah.js';
import { type HasilRataRata, type OpsiRataRata, rataRata } from '../gabungan/hitung-rata-rata.js';
import type { Hasil } from '../hasil.js';
import { beserta, ubahHasil } from '../hasil-malas.js';
import { tepatDari } from '../nilai-hasil.js';
import { CARA_SERAPAN_REKAP, CARA_TAK_TERUKUR, type CaraSerapanRekap, type Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';

const BENTUK_MASUKAN = objek({ tingkatKinerja: sebuahDaftar, kegiatan: daftar(sebuahObjek) });

/** What the footer of form E.81 is computed from. */
export interface MasukanKakiE81 {
  /** Level of achievement (K) of each indicator row; null or unmeasurable is left out. */
  readonly tingkatKinerja: readonly (Angka | Hasil | null)[];
  /** Weights of the indicator rows, in their order. @defaultValue all equal */
  readonly bobot?: readonly Angka[];
  /** Pagu and realisasi of each kegiatan, rupiah. */
  readonly kegiatan: readonly { readonly pagu: Angka | null; readonly realisasi: Angka | null }[];
}

/** Options of {@link hitungE81Kaki}. */
export interface OpsiKakiE81 {
  /** Mean of the kegiatan's percentages, or total realisasi ÷ total pagu. @defaultValue 'rata-rata-persen', as the E.81 export does */
  readonly rupiah?: CaraSerapanRekap;
  /** What an unmeasurable row does to the mean of K. @defaultValue 'kecualikan' */
  readonly takTerukur?: NonNullable<OpsiRataRata['takTerukur']>;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/** The options of {@link hitungE81Kaki}. */
export const OPSI_KAKI_E81 = {
  rupiah: CARA_SERAPAN_REKAP,
  takTerukur: CARA_TAK_TERUKUR,
  ...OPSI_BULATAN,
} as const satisfies DaftarOpsi<OpsiKakiE81>;

/** The averages in the footer, each with its coverage. Predikat come from a scale, for K and Rp separately. */
export interface HasilKakiE81 {
  readonly kinerja: HasilRataRata;
  readonly rupiah: HasilRataRata;
}

/**
 * The footer of form E.81: rata-rata capaian kinerja for K and for Rp.
 *
 * K is the mean over indicator rows, weighted where weights are given. Rp has two readings, which differ: the mean of the kegiatan's
 * percentages, and pooled rupiah. Rows without a target, pagu or realisasi are left out and
 * counted in `cakupan`; a pagu of 0 has no percentage, and what was spent on it is part of the pooled rupiah.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungE81Kaki({ tingkatKinerja: [90, 100, '75.5'], kegiatan: [{ pagu: 100, realisasi: 80 }, { pagu: 200, realisasi: 190 }] })
 * // => { kinerja: { teks: '88,50' }, rupiah: { teks: '87,50' } }
 */
export function hitungE81Kaki(masukan: MasukanKakiE81, opsi: OpsiKakiE81 = {}): HasilKakiE81 {
  pastikanBentuk('hitungE81Kaki', 'masukan', masukan, BENTUK_MASUKAN);
  pastikanOpsi('hitungE81Kaki', opsi, OPSI_KAKI_E81);
  const { tingkatKinerja, bobot, kegiatan } = masukan;
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const kinerja = rataRata(tingkatKinerja, {
    ...bulatan,
    ...(bobot ? { bobot } : {}),
    ...(opsi.takTerukur ? { takTerukur: opsi.takTerukur } : {}),
  });
  const serapan = kegiatan.map((k) => hitungSerapan(k, bulatan));
  if (opsi.rupiah !== 'gabungan') return { kinerja, rupiah: rataRata(serapan, bulatan) };
  // What was spent without a pagu was spent: of a sum it is a part, though it has no percentage of its own.
  const terukur = kegiatan.filter((k) => k.pagu !== null && k.realisasi !== null);
  return { kinerja, rupiah: gabungan(terukur, kegiatan.length, bulatan) };
}

function gabungan(
  kegiatan: MasukanKakiE81['kegiatan'],
  total: number,
  opsi: { readonly pembulatan?: Pembulatan },
): HasilRataRata {
  // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
  const jumlah = (x: (Angka | null)[]) => tepatDari(evaluasi(jumlahRupiah, { x }), 'jumlah');
  const pagu = jumlah(kegiatan.map((k) => k.pagu));
  const hasil = serapanSaja({ pagu, realisasi: jumlah(kegiatan.map((k) => k.realisasi)) }, opsi);
  const cakupan = { terukur: kegiatan.length, total };
  const data = { terukur: String(cakupan.terukur), total: String(total) };
  const catatan = cakupan.terukur < total ? [peringatan(pola.sebagianTakTerukur, data)] : [];
  return beserta(ubahHasil(hasil, { peringatan: [...hasil.peringatan, ...catatan] }), { cakupan });
}
