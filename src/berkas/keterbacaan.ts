import { terbuka } from '../periksa/keluaran/ringkas.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import { takDipahami } from '../periksa/tulis/cakupan.js';
import type { Buku } from '../tabel/tabel.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import type { BukuTerbaca } from './bacaan.js';

/** How a check ended: nothing wrong, findings at level galat, a file that could not be read, nothing that could be checked. */
export type StatusPeriksa = 0 | 1 | 2 | 3;

/**
 * Why nothing at all could be checked, in one line; null where something was. A book with tables that hold figures and still gave no relation
 * is for its coverage to speak of.
 */
export function sebabTakDiperiksa(
  { tabel, takTerbaca = [] }: Pick<Buku, 'tabel'> & Partial<Pick<BukuTerbaca, 'takTerbaca'>>,
  hasil: HasilPeriksa,
): string | null {
  if (hasil.ringkasan.relasi > 0 || hasil.temuan.length > 0) return null;
  if (tabel.some((t) => (t.tanpaNilai ?? []).length > 0)) {
    return 'rumusnya belum punya nilai tersimpan, atau format selnya tidak menampilkan angkanya; buka di Excel atau LibreOffice, tampilkan angkanya, simpan, lalu periksa lagi.';
  }
  const [rusak, ...lain] = takTerbaca;
  if (tabel.length === 0 && rusak !== undefined) {
    const lagi = lain.length === 0 ? '' : ` (dan ${lain.length} berkas lagi)`;
    return `${bersihkanTeks(rusak.berkas)} tidak terbaca${lagi}: ${rusak.sebab}`;
  }
  const { pengaturan } = hasil;
  if (tabel.length === 0 && pengaturan !== undefined && pengaturan.diabaikan.length > 0)
    return `semua lembarnya diabaikan oleh ${bersihkanTeks(pengaturan.oleh)}.`;
  if (tabel.length === 0 && hasil.cakupan.angka > 0)
    return `tidak ada tabel yang terbaca, dan tidak satu pun dari ${hasil.cakupan.angka} angka kalimatnya terikat hitungan; periksa apakah tabelnya berupa gambar.`;
  if (tabel.length === 0)
    return 'tidak ada tabel yang terbaca; periksa apakah tabelnya berupa gambar, atau berkasnya kosong.';
  const berangka = tabel.some((t) => t.baris.length > 1 && t.baris.some((b) => b.some((s) => /\d/.test(s))));
  if (!berangka) return 'tabelnya tidak memuat angka.';
  // Digits that are in no column which is known: why, and what to do, the coverage of the table says.
  const [satu] = hasil.cakupan.tabel.every(takDipahami) ? hasil.cakupan.tabel : [];
  return satu === undefined ? null : `${satu.sebab}.`;
}

/** A line for each file without a single figure beside such as have some: that nothing was found in it is no approval. */
export function berkasTanpaAngka({ tabel, narasi = [] }: Buku, hasil: HasilPeriksa): readonly string[] {
  const { cakupan, pengaturan } = hasil;
  if (cakupan.angka === 0) return [];
  const berangka = new Set([
    // Of these something else is said.
    ...(pengaturan?.diabaikan ?? []).map(({ berkas }) => berkas),
    ...tabel.flatMap((t) => (t.tanpaNilai?.length ? [t.berkas] : [])),
    ...cakupan.tabel.flatMap(({ angka, lokasi }) => (angka > 0 ? [lokasi.berkas] : [])),
    ...narasi.flatMap(({ teks, berkas }) => (/\d/.test(teks) ? [berkas] : [])),
  ]);
  const semua = new Set([...tabel, ...narasi].map(({ berkas }) => berkas));
  return [...semua].flatMap((b) =>
    b === undefined || berangka.has(b)
      ? []
      : [`${bersihkanTeks(b)}: tidak memuat angka; tidak ada yang diperiksa di dalamnya.`],
  );
}

/** The worst that happened decides: a galat, a file that could not be read, no figure bound by any relation, which is no approval. */
export function statusPeriksa(hasil: HasilPeriksa, { takTerbaca }: Pick<BukuTerbaca, 'takTerbaca'>): StatusPeriksa {
  if (hasil.temuan.some((t) => t.tingkat === 'galat' && terbuka(t))) return 1;
  if (takTerbaca.length > 0) return 2;
  return hasil.cakupan.terikat === 0 ? 3 : 0;
}
