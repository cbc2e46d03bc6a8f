import { pastikanBentuk, sebuahObjek } from '../angka/bentuk.js';
import { satukanBukti } from '../excel/bukti/satukan-bukti.js';
import type { Konfigurasi } from '../model/konfigurasi.js';
import type { TemuanDiterima } from '../periksa/keluaran/diterima.js';
import { terapkanDiterima } from '../periksa/keluaran/diterima.js';
import { terapkanPengaturan } from '../periksa/keluaran/konfigurasi.js';
import { BENTUK_TEMUAN_LAMA, terapkanTemuanLama } from '../periksa/keluaran/temuan-lama.js';
import { OPSI_PERIKSA, type OpsiPeriksa, periksaTabel } from '../periksa/periksa-tabel.js';
import { BENTUK_DITERIMA } from '../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { tanpaLembarDiabaikan } from './abaikan.js';
import type { BukuTerbaca } from './bacaan.js';
import { BENTUK_BUKU_TERBACA } from './bentuk-berkas.js';

/** A checked book, and what its reader should know of it. */
export interface HasilPeriksaBacaan {
  readonly hasil: HasilPeriksa;
  /** Accepted findings that fit none. */
  readonly takTerpakai: readonly TemuanDiterima[];
}

/** Options of {@link periksaBacaan}. */
export interface OpsiPeriksaBacaan extends OpsiPeriksa {
  /** Findings that somebody accepted, with the reason. */
  readonly diterima?: readonly TemuanDiterima[];
  /** Fingerprints of findings that an earlier check had (`bacaTemuanLama`): they are counted, and are no fault of this one. */
  readonly temuanLama?: readonly string[];
  /** Levels and what is not checked (`bacaKonfigurasi`); `pengaturan` of the result says what that did. */
  readonly konfigurasi?: Konfigurasi;
}

/** The options of {@link periksaBacaan} and of `periksaBerkas`. */
export const OPSI_PERIKSA_BERKAS = {
  ...OPSI_PERIKSA,
  diterima: (nilai: unknown, bidang: string) => pastikanBentuk('periksaBerkas', bidang, nilai, BENTUK_DITERIMA),
  temuanLama: (nilai: unknown, bidang: string) => pastikanBentuk('periksaBerkas', bidang, nilai, BENTUK_TEMUAN_LAMA),
  konfigurasi: (nilai: unknown, bidang: string) => pastikanBentuk('periksaBerkas', bidang, nilai, sebuahObjek),
};

/**
 * Checks what was read: its tables and sentences, and the formulas of its workbooks as evidence; accepted findings are marked.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field, and for an option that is not known.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00');
 * const buku = gabungBacaan([['anggaran.csv', await bacaBerkas({ nama: 'anggaran.csv', data })]]);
 * const { hasil } = await periksaBacaan(buku);
 * hasil.temuan.map((t) => [t.lokasi.sel, t.semestinya]) // => [['D2', '75,00']]
 */
export async function periksaBacaan(buku: BukuTerbaca, opsi: OpsiPeriksaBacaan = {}): Promise<HasilPeriksaBacaan> {
  pastikanBentuk('periksaBacaan', 'buku', buku, BENTUK_BUKU_TERBACA);
  pastikanOpsi('periksaBacaan', opsi, OPSI_PERIKSA_BERKAS);
  return periksaDiatur(buku, opsi, 'konfigurasi', []);
}

/** The same under the name of a configuration, and with the files that were not read because of it. */
export async function periksaDiatur(
  semua: BukuTerbaca,
  opsi: OpsiPeriksaBacaan,
  oleh: string,
  berkasDiabaikan: readonly string[],
): Promise<HasilPeriksaBacaan> {
  const { diterima = [], temuanLama, konfigurasi, ...lain } = opsi;
  const { buku, diabaikan } =
    konfigurasi === undefined ? { buku: semua, diabaikan: [] } : tanpaLembarDiabaikan(semua, konfigurasi);
  const bukti = await buktiRumus(buku, lain);
  const terima = terapkanDiterima(satukanBukti(periksaTabel(buku, lain), bukti), diterima);
  const diatur =
    konfigurasi === undefined
      ? terima.hasil
      : terapkanPengaturan(terima.hasil, konfigurasi, oleh, [
          ...berkasDiabaikan.map((berkas) => ({ berkas })),
          ...diabaikan,
        ]);
  return { ...terima, hasil: temuanLama === undefined ? diatur : terapkanTemuanLama(diatur, temuanLama) };
}

/** What the formulas of the workbooks among the files tell. */
async function buktiRumus({ tabel, kerja }: BukuTerbaca, opsi: OpsiPeriksa) {
  if (kerja.size === 0) return [];
  const { periksaRumus } = await import('../excel/index.js');
  return [...kerja].flatMap(([berkas, isi]) => periksaRumus(isi.buku, tabel, { ...opsi, berkas }));
}
