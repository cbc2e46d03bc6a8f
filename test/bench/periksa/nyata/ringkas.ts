import type { HasilDigit, NasibSuntikan } from './suntik-digit.js';
import type { UkuranKecil } from './ukur-kecil.js';
import type { NasibGalat, UkuranTabel } from './ukur-tabel.js';

/** All that the benchmark of real tables measures, by file. */
export interface UkuranNyata {
  readonly tabel: readonly UkuranTabel[];
  readonly kecil: readonly UkuranKecil[];
  readonly digit: readonly HasilDigit[];
}

/** One line of the table: how many of how many, and for changed digits the same of those with two witnesses or more. */
interface Baris {
  readonly nama: string;
  readonly banyak: number;
  readonly dari?: number;
  readonly dua?: readonly [banyak: number, dari: number];
}

const NAMA_NASIB: readonly (readonly [NasibSuntikan, string])[] = [
  ['galat', 'galat di sel itu'],
  ['atau', 'temuan "A atau B" yang memuatnya'],
  ['peringatan', 'peringatan saja di sel itu'],
  ['terkait', 'galat di sel lain; sel itu termasuk hitungannya'],
  ['lain', 'galat di sel lain; sel itu tidak disebut'],
  ['peringatanLain', 'peringatan saja, di sel lain'],
  ['diam', 'tidak ada temuan'],
];

/** The figures as lines. */
export function ringkas({ tabel, kecil, digit }: UkuranNyata): Baris[] {
  return [...barisTabel(tabel), ...barisKecil(kecil), ...barisDigit(digit)];
}

function barisTabel(tabel: readonly UkuranTabel[]): Baris[] {
  const konsisten = tabel.filter((t) => t.diketahui.length === 0);
  const diketahui = tabel.flatMap((t) => t.diketahui);
  const bernasib = (n: NasibGalat) => diketahui.filter((g) => g.nasib === n).length;
  const dari = diketahui.length;
  const bernilai = diketahui.filter((g) => g.semestinya !== undefined);
  const dapat = tabel.filter((t) => t.dapatDihitung);
  return [
    { nama: 'Berkas konsisten dengan galat palsu', ...bagian(konsisten, (t) => t.palsu.length > 0) },
    { nama: 'Galat palsu seluruhnya', banyak: jumlah(tabel, (t) => t.palsu.length) },
    { nama: 'Kesalahan diketahui: galat di sel yang benar', banyak: bernasib('galat'), dari },
    { nama: '– dengan nilai yang benar, bila kunci menyebutnya', ...bagian(bernilai, (g) => g.nilaiBenar) },
    { nama: '– temuan "A atau B" yang memuatnya', banyak: bernasib('atau'), dari },
    { nama: '– peringatan saja', banyak: bernasib('peringatan'), dari },
    { nama: '– luput', banyak: bernasib('luput'), dari },
    { nama: 'Berkas yang dapat dihitung, tanpa satu relasi pun', ...bagian(dapat, (t) => t.relasi === 0) },
    { nama: 'Peringatan di sel yang tidak diketahui salah', banyak: jumlah(tabel, (t) => t.peringatanLain) },
  ];
}

function barisKecil(kecil: readonly UkuranKecil[]): Baris[] {
  const dinilai = kecil.filter((k) => !k.tangan);
  return [{ nama: 'Masukan kecil yang benar', ...bagian(dinilai, (k) => k.salah.length === 0) }];
}

function barisDigit(digit: readonly HasilDigit[]): Baris[] {
  const dua = digit.filter((d) => d.saksi >= 2);
  const baris = (nama: string, cocok: (d: HasilDigit) => boolean): Baris => ({
    nama,
    ...bagian(digit, cocok),
    dua: [dua.filter(cocok).length, dua.length],
  });
  return [
    baris('Satu digit diubah: disebut (galat atau "A atau B")', (d) => d.nasib === 'galat' || d.nasib === 'atau'),
    ...NAMA_NASIB.map(([nasib, nama]) => baris(`– ${nama}`, (d) => d.nasib === nasib)),
    baris('Satu digit diubah: ada galat di sel lain', (d) => d.galatLain > 0),
  ];
}

function bagian<T>(daftar: readonly T[], cocok: (isi: T) => boolean): { banyak: number; dari: number } {
  return { banyak: daftar.filter(cocok).length, dari: daftar.length };
}

function jumlah<T>(daftar: readonly T[], berapa: (isi: T) => number): number {
  return daftar.reduce((n, isi) => n + berapa(isi), 0);
}

/** The lines as one Markdown table. */
export function tabelRingkas(ukuran: UkuranNyata): string {
  const persen = (banyak: number, dari: number) =>
    dari === 0 ? '–' : `${((100 * banyak) / dari).toFixed(1).replace('.', ',')} %`;
  const baris = ringkas(ukuran).map(({ nama, banyak, dari, dua }) => [
    nama,
    String(banyak),
    dari === undefined ? '' : String(dari),
    dari === undefined ? '' : persen(banyak, dari),
    dua === undefined ? '' : `${dua[0]} dari ${dua[1]}, ${persen(...dua)}`,
  ]);
  const kepala = ['ukuran', 'banyak', 'dari', 'bagian', 'sel ≥2 saksi'];
  return [kepala, kepala.map(() => '---'), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
}
