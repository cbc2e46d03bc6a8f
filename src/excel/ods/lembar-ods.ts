import { TabelTakTerbaca } from '../../tabel/batas.js';
import { alamatSel } from '../../tabel/tabel.js';
import { catatanLuarSel } from '../angka-tak-dibaca.js';
import { ringkas } from '../catatan-lembar.js';
import { catatanGambarLembar } from '../gambar-lembar.js';
import type { Gabungan, SelExcel } from '../lembar.js';
import { berangka, senilai } from './nilai-tampak.js';

/** Rows or columns from 1, ends included. */
export interface Rentang {
  readonly dari: number;
  readonly sampai: number;
}

/** A sheet while it is read. */
export interface LembarTerbuka {
  readonly nama: string;
  readonly gaya: string | undefined;
  readonly sel: (readonly SelExcel[])[];
  readonly gabungan: Gabungan[];
  readonly barisTersembunyi: Rentang[];
  readonly barisTersaring: Rentang[];
  readonly kolomTersembunyi: Rentang[];
  /** Default cell styles of the columns. */
  readonly gayaKolom: (string | undefined)[];
  /** Rows that were read, blank ones at the end included. */
  baris: number;
  kolom: number;
  /** Cells of another file, kept as a copy. */
  luar: boolean;
  /** Cells that show something else than their value. */
  readonly beda: string[];
  /** Cells whose number no text shows, and whether one does: some programs write none at all. */
  readonly tanpaTeks: string[];
  berteks: boolean;
  /** Texts of shapes, notes and tables inside cells, which are not read. */
  readonly luarSel: string[];
  /** Pictures and charts, which are not read either. */
  gambar: number;
  objek: number;
  /** What the frame at hand shows. */
  bingkai: '' | 'gambar' | 'objek';
}

/** A sheet of which nothing has been read yet. */
export const bukaLembar = (nama = '', gaya: string | undefined): LembarTerbuka => ({
  nama,
  gaya,
  sel: [],
  gabungan: [],
  barisTersembunyi: [],
  barisTersaring: [],
  kolomTersembunyi: [],
  gayaKolom: [],
  baris: 0,
  kolom: 0,
  luar: false,
  beda: [],
  tanpaTeks: [],
  berteks: false,
  luarSel: [],
  gambar: 0,
  objek: 0,
  bingkai: '',
});

/** What is said of cells that show something else than their value, or nothing of it; nothing where there are none. */
export const catatanBeda = ({
  nama,
  beda,
  tanpaTeks,
  berteks,
  luarSel,
  gambar,
  objek,
}: LembarTerbuka): readonly string[] => [
  ...catatanLuarSel('kotak teks, bentuk, catatan atau tabel di dalam sel', luarSel).map(
    (c) => `lembar "${nama}": ${c}`,
  ),
  ...catatanGambarLembar(nama, { gambar, grafik: 0, objek }),
  ...(beda.length === 0
    ? []
    : [
        `lembar "${nama}": yang tampak di sel ${ringkas(beda)} bukan nilai yang tersimpan di sana; nilai yang tersimpan yang diperiksa`,
      ]),
  ...(tanpaTeks.length === 0 || !berteks
    ? []
    : [
        `lembar "${nama}": sel ${ringkas(tanpaTeks)} menyimpan angka tanpa teks yang menampilkannya, tidak seperti sel lain; nilai yang tersimpan yang diperiksa`,
      ]),
];

/** The address of a cell of the row at hand; its column from 0. */
export const alamat = ({ baris }: LembarTerbuka, kolom: number): string =>
  alamatSel({ baris: baris + 1, kolom: kolom + 1 });

/** The refusal of a sheet for the value of a cell. */
export const nilaiRusak = (terbuka: LembarTerbuka, kolom: number): TabelTakTerbaca =>
  new TabelTakTerbaca(
    `lembar "${terbuka.nama}" rusak: nilai sel ${alamat(terbuka, kolom)} bukan angka atau jenis yang disebutnya. Betulkan di LibreOffice, lalu simpan kembali.`,
  );

/** The numbers in some ranges, as far as the sheet is filled. */
export const nomor = (rentang: readonly Rentang[], sampai: number): number[] =>
  rentang.flatMap((r) =>
    Array.from({ length: Math.max(0, Math.min(r.sampai, sampai) - r.dari + 1) }, (_, i) => r.dari + i),
  );

/**
 * Notes a cell whose text, where it has one, is not that of its value; `tampil` is the text that this library gives it. Gives whether it is of another value,
 * and not only without the minus of one that is shown in red.
 */
export function bandingkanTampak(
  terbuka: LembarTerbuka,
  kolom: number,
  a: Readonly<Record<string, string>>,
  teks: string | null,
  tampil: string,
): boolean {
  if (teks === null) {
    if (berangka(a) && tampil !== '') terbuka.tanpaTeks.push(alamat(terbuka, kolom));
    return false;
  }
  terbuka.berteks ||= berangka(a);
  if (senilai(a, teks, tampil)) return false;
  terbuka.beda.push(alamat(terbuka, kolom));
  return !senilai(a, `-${teks}`, tampil);
}

/** Counts what frames of a sheet show: an object (a chart, or another document) has a picture of itself beside it, and a picture one for old programs. */
export function catatGambar(terbuka: LembarTerbuka | null, nama: string): void {
  if (terbuka === null) return;
  if (nama === 'draw:frame') terbuka.bingkai = '';
  else if (nama === 'draw:image' && terbuka.bingkai === '') {
    terbuka.gambar += 1;
    terbuka.bingkai = 'gambar';
  } else if ((nama === 'draw:object' || nama === 'draw:object-ole') && terbuka.bingkai !== 'objek') {
    terbuka.objek += 1;
    if (terbuka.bingkai === 'gambar') terbuka.gambar -= 1;
    terbuka.bingkai = 'objek';
  }
}
