import { pastikanBentuk } from '../../angka/bentuk.js';
import type { TemuanDiterima } from '../../periksa/keluaran/diterima.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { BENTUK_BUKU_KERJA, BENTUK_SEL } from '../bentuk-buku-kerja.js';
import type { BukuKerja, Lembar } from '../lembar.js';
import { BARIS_KEPALA, JUDUL_CAKUPAN, JUDUL_SIDIK, JUDUL_TANGGAPAN, JUDUL_TEMUAN } from './judul-temuan.js';
import { PEMISAH_LETAK } from './lembar-temuan.js';

/** Findings that somebody accepted in the list of a marked copy, and what is amiss with the others. */
export interface DiterimaBuku {
  readonly diterima: readonly TemuanDiterima[];
  /** A line for each row that says that it is accepted, but not why; why, but not that it is; or neither yes nor no. */
  readonly masalah: readonly string[];
  /** It is a working paper, which speaks of other files, and no copy of a report. */
  readonly kertasKerja: boolean;
}

/**
 * Whether a sheet is the list of findings of a marked copy: it is read back, and never checked.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const { lembar } = await bacaExcel(await tulisTemplat({ tahun: 2026 }));
 * lembar.some(apakahLembarTemuan) // => false
 */
export const apakahLembarTemuan = (l: Pick<Lembar, 'sel'>): boolean => {
  pastikanBentuk('apakahLembarTemuan', 'lembar', l, BENTUK_SEL);
  return berkepala(l, JUDUL_TEMUAN);
};

const kepala = (l: Pick<Lembar, 'sel'>): readonly string[] => l.sel[BARIS_KEPALA - 1]?.map((s) => s.teks.trim()) ?? [];

const berkepala = (l: Pick<Lembar, 'sel'>, judul: Readonly<Record<string, readonly string[]>>): boolean => {
  const ada = kepala(l);
  return Object.values(judul).some((semua) => semua.every((j, i) => ada[i] === j));
};

/** Whether a sheet was written by a check: the list of findings, or what a working paper says was checked. It is no part of a report. */
export const apakahLembarPeriksa = (l: Pick<Lembar, 'sel'>): boolean =>
  apakahLembarTemuan(l) || berkepala(l, JUDUL_CAKUPAN);

/** The column of a heading in any language, from 1; 0 where there is none. */
const kolomJudul = (l: Pick<Lembar, 'sel'>, judul: Readonly<Record<string, string>>): number =>
  kepala(l).findIndex((k) => Object.values(judul).includes(k)) + 1;

/** How people say yes, and no. */
const YA = new Set(['ya', 'y', 'yes', 'x', 'v', '✓', '✔', 'diterima', 'accepted', 'benar', '1']);
const TIDAK = new Set([
  'tidak',
  'tdk',
  'tak',
  't',
  'no',
  'n',
  'belum',
  'ditolak',
  'rejected',
  'not yet',
  'salah',
  '0',
  '-',
  '–',
  '✗',
  '✘',
]);

/** What is amiss with a row of the list, as far as its answer tells; null where it says no, nothing, or yes with a reason. */
function salahIsi(baris: number, kode: string, jawaban: string, alasan: string): string | null {
  const belum = `jadi ${kode} belum diterima`;
  if (YA.has(jawaban.toLowerCase())) return alasan === '' ? `sel K${baris}: Alasan belum diisi, ${belum}` : null;
  if (jawaban === '')
    return alasan === '' ? null : `sel J${baris}: Alasan diisi tetapi "Diterima?" kosong, ${belum}; isi ya atau tidak`;
  return TIDAK.has(jawaban.toLowerCase())
    ? null
    : `sel J${baris}: "${bersihkanTeks(jawaban.slice(0, 40))}" di "Diterima?" bukan ya atau tidak, ${belum}`;
}

const ALAMAT = /^[A-Z]{1,3}\d{1,7}$/;

/**
 * The findings that were accepted in a marked copy: `ya` in the column "Diterima?" and the reason beside it.
 *
 * A row without a reason, or with one but no yes or no, is not taken, and is named in `masalah`. A list that an earlier version wrote has no fingerprints: its entries fit no finding,
 * and are to be accepted again.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * diterimaDariBuku({ lembar: [], nama: [], catatan: [] }) // => { diterima: [], masalah: [], kertasKerja: false }
 */
export function diterimaDariBuku(buku: BukuKerja): DiterimaBuku {
  pastikanBentuk('diterimaDariBuku', 'buku', buku, BENTUK_BUKU_KERJA);
  const diterima: TemuanDiterima[] = [];
  const masalah: string[] = [];
  const daftar = buku.lembar.filter(apakahLembarTemuan);
  for (const lembar of daftar) {
    const kolomSidik = kolomJudul(lembar, JUDUL_SIDIK);
    for (const [i, sel] of lembar.sel.entries()) {
      const teks = (kolom: number): string => sel[kolom - 1]?.teks.trim() ?? '';
      if (i < BARIS_KEPALA || teks(3) === '') continue;
      const salah = salahIsi(i + 1, teks(3), teks(10), teks(11));
      if (salah !== null) masalah.push(`lembar "${lembar.nama}" ${salah}`);
      else if (YA.has(teks(10).toLowerCase()))
        diterima.push({
          kode: teks(3),
          tercetak: teks(5) || null,
          ...tempat(teks(4)),
          ...sidikBerkas(teks(kolomSidik)),
          alasan: teks(11).slice(0, 2000),
        });
    }
  }
  return { diterima, masalah, kertasKerja: daftar.some((l) => kolomJudul(l, JUDUL_TANGGAPAN) > 0) };
}

/** The fingerprint and the file behind it. */
function sidikBerkas(isi: string): { sidik?: string; berkas?: string } {
  const [sidik = '', ...berkas] = isi.split(PEMISAH_LETAK);
  if (sidik === '') return {};
  return berkas.length === 0 ? { sidik } : { sidik, berkas: berkas.join(PEMISAH_LETAK) };
}

/** Sheet and cell of a place such as `Anggaran · F5`; a figure in a text has none, and is known by its code and print. */
function tempat(letak: string): { lembar?: string; sel?: string } {
  const batas = letak.lastIndexOf(PEMISAH_LETAK);
  // Behind the cell may stand that it is hidden.
  const [sel = ''] = letak.slice(batas + PEMISAH_LETAK.length).split(' ');
  return batas > 0 && ALAMAT.test(sel) ? { lembar: letak.slice(0, batas), sel } : {};
}
