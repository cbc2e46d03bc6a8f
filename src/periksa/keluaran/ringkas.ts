import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import type { HasilPeriksa, Temuan, Tingkat } from '../temuan/temuan.js';
import { KATA } from './kata.js';
import { teksWadah } from './letak.js';

/** Levels, gravest first. */
export const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'catatan'];

/** The findings of a level that are not accepted. */
export function temuanTingkat(hasil: HasilPeriksa, tingkat: Tingkat): readonly Temuan[] {
  return hasil.temuan.filter((t) => t.tingkat === tingkat && t.diterima === undefined);
}

/** A finding that somebody accepted. */
export type TemuanTerima = Temuan & { readonly diterima: string };

/** The accepted findings. */
export function temuanDiterima(hasil: HasilPeriksa): readonly TemuanTerima[] {
  return hasil.temuan.filter((t): t is TemuanTerima => t.diterima !== undefined);
}

/** Findings by level and what was looked at, in one sentence. */
export function kalimatRingkas(hasil: HasilPeriksa, bahasa: Bahasa): string {
  const kata = KATA[bahasa];
  const banyak = (n: number) => formatAngka(n, { pemisahRibuan: bahasa === 'id' });
  const bagian = TINGKAT.map((t) => `${banyak(temuanTingkat(hasil, t).length)} ${kata.tingkat[t]}`);
  const diterima = temuanDiterima(hasil).length;
  if (diterima > 0) bagian.push(`${banyak(diterima)} ${kata.diterima}`);
  const { tabel, fakta, relasi, konsisten } = hasil.ringkasan;
  const lihat = kata.hitung({
    tabel: banyak(tabel),
    fakta: banyak(fakta),
    relasi: banyak(relasi),
    konsisten: banyak(konsisten),
  });
  return `${bagian.join(', ')}; ${lihat}.`;
}

/** The columns that were not understood, one text a table: `Tabel 3.1 · C "Ket"`. */
export function kolomTakDipahami(hasil: HasilPeriksa): readonly string[] {
  const perWadah = new Map<string, string[]>();
  for (const { lokasi, judul, peran } of hasil.kolom) {
    if (peran !== null) continue;
    const wadah = teksWadah(lokasi);
    const huruf = lokasi.sel === undefined ? '' : `${lokasi.sel.replace(/\d+$/, '')} `;
    const isi = `${huruf}"${bersihkanTeks(judul)}"`;
    perWadah.set(wadah, [...(perWadah.get(wadah) ?? []), isi]);
  }
  return [...perWadah].map(([wadah, isi]) => [wadah, isi.join(', ')].filter((t) => t !== '').join(' · '));
}
