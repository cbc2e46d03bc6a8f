import { objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';
import {
  CARA_TAHUN_KOSONG,
  type CaraTahunKosong,
  JENIS_KONDISI_AKHIR,
  type JenisKondisiAkhir,
  type Pembulatan,
} from '../opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanOpsi, pastikanPilihan } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { peringatan } from '../peringatan.js';
import { jumlah, masukan, masukanDaftar } from '../pohon.js';
import * as pola from '../pola-peringatan.js';
import { rumus } from '../rumus.js';

const BENTUK_MASUKAN = objek({ target: sebuahDaftar });

const x = masukanDaftar('tahun', 'satuan-indikator', { min: 0, maks: null });
const akhir = masukan('tahun terakhir', 'satuan-indikator', { min: 0, maks: null });

/**
 * Kondisi akhir by accumulation: the sum of the yearly targets, as for one-off counts and always for rupiah.
 *
 * - Inputs: the targets of all years of the plan, one unit.
 * - Result: the unit of the inputs.
 * - Tak terukur: no year, or a year is missing (a sum with a hole is not a sum).
 *
 * @example
 * evaluasi(kondisiAkhirAkumulasi, { x: [0, 0, 1, 0, 0] }) // => { teks: '1,00' }
 */
export const kondisiAkhirAkumulasi = rumus({
  id: 'waktu.kondisi-akhir.akumulasi',
  nama: 'Kondisi akhir, akumulasi',
  gloss: 'end-of-plan condition by accumulation',
  satuan: 'satuan-indikator',
  masukan: { x },
  isi: jumlah(x),
  takTerukurBila: [{ masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' }],
  arah: { x: 'naik' },
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel T-C.27, kondisi akhir', kedudukan: 'praktik' },
    { acuan: 'wp-sipd', tempat: 'monev Renstra, target angka', kedudukan: 'praktik' },
  ],
  contoh: [
    { masukan: { x: [0, 0, 1, 0, 0] }, hasil: '1.00', asal: 'REN-02: tercetak 1' },
    {
      masukan: { x: [91785750, 86884391, 91228610, 94877755, 98672865] },
      hasil: '463449371.00',
      asal: 'REN-03: rupiah program 7.01.03 tercetak 463.449.371',
    },
  ],
});

/**
 * Kondisi akhir by last value: the target of the last year, as for indices, percentages and outputs that recur every year.
 *
 * - Inputs: the target of the plan's last year.
 * - Result: the unit of the input.
 * - Tak terukur: the last year is missing; an earlier year does not stand in for it.
 *
 * @example
 * evaluasi(kondisiAkhirNilaiAkhir, { x: 85 }) // => { teks: '85,00' }
 */
export const kondisiAkhirNilaiAkhir = rumus({
  id: 'waktu.kondisi-akhir.nilai-akhir',
  nama: 'Kondisi akhir, nilai tahun terakhir',
  gloss: 'end-of-plan condition by last value',
  satuan: 'satuan-indikator',
  masukan: { x: akhir },
  isi: akhir,
  takTerukurBila: [{ masukan: 'x', keadaan: 'kosong', alasan: 'target-akhir-kosong' }],
  arah: { x: 'naik' },
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel T-C.27, kondisi akhir IKM', kedudukan: 'praktik' },
    { acuan: 'wp-sipd', tempat: 'monev Renstra, target teks memakai tahun 5', kedudukan: 'praktik' },
  ],
  contoh: [{ masukan: { x: 85 }, hasil: '85.00', asal: 'REN-01: 80, 84, 85, 85, 85 tercetak 85' }],
});

/** Options of {@link hitungKondisiAkhir}. */
export interface OpsiKondisiAkhir {
  /** A year without a target blocks an accumulation, or is passed over with a warning. @defaultValue 'tak-terukur' */
  readonly tahunKosong?: CaraTahunKosong;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/** The options of {@link hitungKondisiAkhir}. */
export const OPSI_KONDISI_AKHIR = {
  tahunKosong: CARA_TAHUN_KOSONG,
  ...OPSI_BULATAN,
} as const satisfies DaftarOpsi<OpsiKondisiAkhir>;

/**
 * Kondisi akhir of a Renstra or RPJMD row from its yearly targets: one column of table T-C.27, with two meanings.
 *
 * The kind has to be said: indices and percentages end at their last value, counted outputs and rupiah add up.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungKondisiAkhir({ target: [80, 84, 85, 85, 85], jenis: 'nilai-akhir' }) // => { teks: '85,00' }
 * @example
 * hitungKondisiAkhir({ target: [0, 0, 1, 0, 0], jenis: 'akumulasi' }) // => { teks: '1,00' }
 */
export function hitungKondisiAkhir(
  masukan: { readonly target: readonly (Angka | null)[]; readonly jenis: JenisKondisiAkhir },
  opsi: OpsiKondisiAkhir = {},
): Hasil {
  pastikanBentuk('hitungKondisiAkhir', 'masukan', masukan, BENTUK_MASUKAN);
  const { target, jenis } = masukan;
  pastikanOpsi('hitungKondisiAkhir', opsi, OPSI_KONDISI_AKHIR);
  pastikanPilihan('jenis', jenis, JENIS_KONDISI_AKHIR);
  const kebijakan = [{ aturan: 'kondisiAkhir.jenis', nilai: jenis, asal: 'pemanggil' }];
  const opsiEvaluasi = { kebijakan, ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}) };
  if (jenis === 'nilai-akhir') return evaluasi(kondisiAkhirNilaiAkhir, { x: target.at(-1) ?? null }, opsiEvaluasi);
  if (opsi.tahunKosong !== 'lewati') return evaluasi(kondisiAkhirAkumulasi, { x: target }, opsiEvaluasi);
  const terisi = target.filter((n) => n !== null);
  const data = { terisi: String(terisi.length), total: String(target.length) };
  const catatan = terisi.length < target.length ? [peringatan(pola.periodeKosongDilewati, data)] : [];
  return evaluasi(kondisiAkhirAkumulasi, { x: terisi }, { ...opsiEvaluasi, peringatan: catatan });
}
