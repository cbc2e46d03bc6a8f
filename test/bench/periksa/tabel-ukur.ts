import type { HasilSuntikan } from './ukur.js';

const persen = (x: number, dari: number) => (dari === 0 ? '–' : `${((100 * x) / dari).toFixed(1).replace('.', ',')} %`);

/** One line a kind of error, and one for all: what was detectable, found, and named first. */
export function tabelUkur(hasil: readonly HasilSuntikan[]): string {
  const jenis = [...new Set(hasil.map((h) => h.jenis))];
  const kepala = ['jenis galat', 'disuntik', 'terdeteksi', 'ditemukan', 'sel ≥2 saksi', 'sel lain', 'sebab', 'palsu'];
  const baris = [
    ...jenis.map((j) =>
      barisUkur(
        j,
        hasil.filter((h) => h.jenis === j),
      ),
    ),
    barisUkur('semua', hasil),
  ];
  return [kepala, kepala.map(() => '---'), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
}

/** Recall, first cell and first cause are among the detectable ones. */
function barisUkur(nama: string, hasil: readonly HasilSuntikan[]): string[] {
  const bisa = hasil.filter((h) => h.terdeteksi);
  const dua = bisa.filter((h) => h.saksi >= 2);
  const satu = bisa.filter((h) => h.saksi < 2);
  const banyak = (daftar: readonly HasilSuntikan[], f: (h: HasilSuntikan) => boolean) =>
    persen(daftar.filter(f).length, daftar.length);
  return [
    nama,
    String(hasil.length),
    banyak(hasil, (h) => h.terdeteksi),
    banyak(bisa, (h) => h.ditemukan),
    banyak(dua, (h) => h.selPertama),
    banyak(satu, (h) => h.selPertama),
    banyak(bisa, (h) => h.sebabPertama),
    String(hasil.reduce((n, h) => n + h.galatPalsu, 0)),
  ];
}
