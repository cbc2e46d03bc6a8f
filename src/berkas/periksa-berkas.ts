import { daftar, pastikanBentuk } from '../angka/bentuk.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { berkasDiabaikan } from './abaikan.js';
import { bacaBerkas } from './baca-berkas.js';
import { type Bacaan, type BerkasMasukan, type BerkasTakTerbaca, type BukuTerbaca, gabungBacaan } from './bacaan.js';
import { BENTUK_BERKAS } from './bentuk-berkas.js';
import { diterimaBacaan } from './diterima-bacaan.js';
import { berkasTanpaAngka, type StatusPeriksa, sebabTakDiperiksa, statusPeriksa } from './keterbacaan.js';
import {
  type HasilPeriksaBacaan,
  OPSI_PERIKSA_BERKAS,
  type OpsiPeriksaBacaan,
  periksaDiatur,
} from './periksa-bacaan.js';

/** Options of {@link periksaBerkas}. */
export type OpsiPeriksaBerkas = OpsiPeriksaBacaan;

/** What {@link periksaBerkas} gives. */
export interface HasilPeriksaBerkas extends HasilPeriksaBacaan {
  /** What was read, for excerpts and for the marked copy. */
  readonly buku: BukuTerbaca;
  /** What a reader should know of the files, a line each. */
  readonly catatan: readonly string[];
  /** Why nothing at all could be checked; null where something was. */
  readonly sebabTakDiperiksa: string | null;
  /** 0 nothing wrong, 1 findings at level galat, 2 a file that could not be read, 3 nothing that could be checked. */
  readonly status: StatusPeriksa;
}

/**
 * Reads files of any kind that can be read and checks them together, as the command `lkjip periksa` does: tables and sentences against each other,
 * formulas of workbooks as evidence, findings that a marked copy lists as accepted. A file that cannot be read is named in `buku.takTerbaca` and
 * doesn't stop the others.
 *
 * Throws `ArgumenTidakSah` for what is no list of files and for an option that is not known.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00');
 * const { hasil } = await periksaBerkas([{ nama: 'anggaran.csv', data }]);
 * hasil.temuan.map((t) => [t.lokasi.sel, t.semestinya]) // => [['D2', '75,00']]
 */
export async function periksaBerkas(
  berkas: readonly BerkasMasukan[],
  opsi: OpsiPeriksaBerkas = {},
): Promise<HasilPeriksaBerkas> {
  pastikanBentuk('periksaBerkas', 'berkas', berkas, daftar(BENTUK_BERKAS));
  pastikanOpsi('periksaBerkas', opsi, OPSI_PERIKSA_BERKAS);
  const { diterima = [], ...lain } = opsi;
  const terbaca: [string, Bacaan][] = [];
  const takTerbaca: BerkasTakTerbaca[] = [];
  const diabaikan: string[] = [];
  for (const [i, b] of berkas.entries()) {
    if (opsi.konfigurasi && berkasDiabaikan(opsi.konfigurasi, b.nama)) {
      diabaikan.push(b.nama);
      continue;
    }
    opsi.kemajuan?.({ tahap: 'buka', ke: i + 1, dari: berkas.length, nama: b.nama });
    try {
      terbaca.push([b.nama, await bacaBerkas(b, opsi.kemajuan ? { kemajuan: opsi.kemajuan } : {})]);
    } catch (galat) {
      if (!(galat instanceof TabelTakTerbaca)) throw galat;
      takTerbaca.push({ berkas: b.nama, sebab: galat.message });
    }
  }
  const buku = gabungBacaan(terbaca, takTerbaca);
  const sendiri = await diterimaBacaan(buku);
  const semua = { ...lain, diterima: [...sendiri.diterima, ...diterima] };
  const terperiksa = await periksaDiatur(buku, semua, 'konfigurasi', diabaikan);
  return {
    ...terperiksa,
    buku,
    catatan: [
      ...terbaca.flatMap(([nama, b]) => b.catatan.map((c) => `${nama}: ${c}.`)),
      ...sendiri.masalah,
      ...berkasTanpaAngka(buku, terperiksa.hasil),
    ],
    sebabTakDiperiksa: sebabTakDiperiksa(buku, terperiksa.hasil),
    status: statusPeriksa(terperiksa.hasil, buku),
  };
}
