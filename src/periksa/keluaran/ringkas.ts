import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { bersihkanTeks, potongTeks } from '../../tabel/teks-tampil.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import type { HasilPeriksa, NaskahLepas, Temuan, Tingkat } from '../temuan/temuan.js';
import { KATA, type Kata } from './kata.js';
import { teksLokasi, teksSel, teksWadah } from './letak.js';

/** So many tables of one reason are named. */
const TABEL_TAMPAK = 8;
/** A figure is short; what is longer is told by its beginning. */
const ANGKA_TERPANJANG = 40;

/** Levels, gravest first. */
export const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'catatan'];

/** Whether a finding still asks for an answer: nobody accepted it, and no earlier check had it. */
export const terbuka = (t: Temuan): boolean => t.diterima === undefined && t.lama !== true;

/** The findings of a level that are neither accepted nor known from before. */
export function temuanTingkat(hasil: HasilPeriksa, tingkat: Tingkat): readonly Temuan[] {
  return hasil.temuan.filter((t) => t.tingkat === tingkat && terbuka(t));
}

/** A finding that somebody accepted. */
export type TemuanTerima = Temuan & { readonly diterima: string };

/** The accepted findings. */
export function temuanDiterima(hasil: HasilPeriksa): readonly TemuanTerima[] {
  return hasil.temuan.filter((t): t is TemuanTerima => t.diterima !== undefined);
}

/** Findings by level and how much was checked, in one sentence; `Tidak ada temuan` stands only beside what was checked. */
export function kalimatRingkas(hasil: HasilPeriksa, bahasa: Bahasa): string {
  const pengaturan = kalimatPengaturan(hasil, bahasa);
  return pengaturan === null ? hitunganRingkas(hasil, bahasa) : `${hitunganRingkas(hasil, bahasa)} ${pengaturan}`;
}

function hitunganRingkas(hasil: HasilPeriksa, bahasa: Bahasa): string {
  const kata = KATA[bahasa];
  const banyak = (n: number) => formatAngka(n, { pemisahRibuan: bahasa === 'id' });
  const { terikat, angka } = hasil.cakupan;
  const isi = { terikat: banyak(terikat), angka: banyak(angka), tabel: banyak(hasil.ringkasan.tabel) };
  const lihat = terikat === 0 ? kata.takAdaDiperiksa(isi) : kata.terperiksa(isi);
  const { temuanLama, pengaturan } = hasil;
  const mati = Object.values(pengaturan?.dimatikan ?? {}).reduce((a, b) => a + b, 0);
  if (hasil.temuan.length === 0 && mati === 0) return terikat === 0 ? `${lihat}.` : `${kata.tanpaTemuan}; ${lihat}.`;
  const bagian = TINGKAT.map((t) => `${banyak(temuanTingkat(hasil, t).length)} ${kata.tingkat[t]}`);
  const diterima = temuanDiterima(hasil).length;
  if (diterima > 0) bagian.push(`${banyak(diterima)} ${kata.diterima}`);
  if (temuanLama !== undefined) bagian.push(`${banyak(temuanLama.ada)} ${kata.lama}`);
  if (pengaturan && mati > 0)
    bagian.push(kata.dimatikan({ banyak: banyak(mati), oleh: bersihkanTeks(pengaturan.oleh) }));
  return terikat === 0 ? `${bagian.join(', ')}. ${lihat}.` : `${bagian.join(', ')}; ${lihat}.`;
}

/** What a configuration turned off, changed and left out, in a sentence; null where it did nothing of the kind. */
export function kalimatPengaturan({ pengaturan }: HasilPeriksa, bahasa: Bahasa): string | null {
  if (pengaturan === undefined) return null;
  const kata = KATA[bahasa];
  const kode = (isi: Readonly<Record<string, number>>) =>
    Object.entries(isi)
      .map(([k, n]) => `${n} ${bersihkanTeks(k)}`)
      .join(', ');
  const { dimatikan, diubah, diabaikan } = pengaturan;
  const isi = [
    ...(Object.keys(dimatikan).length > 0 ? [kata.pengaturan.dimatikan(kode(dimatikan))] : []),
    ...(Object.keys(diubah).length > 0 ? [kata.pengaturan.diubah(kode(diubah))] : []),
    ...(diabaikan.length > 0 ? [kata.pengaturan.diabaikan(daftarAbaian(diabaikan, kata))] : []),
  ];
  return isi.length === 0 ? null : `${kata.pengaturan.menurut(bersihkanTeks(pengaturan.oleh))}: ${isi.join('; ')}.`;
}

function daftarAbaian(diabaikan: readonly Lokasi[], kata: Kata): string {
  const sisa = diabaikan.length - TABEL_TAMPAK;
  const nama = diabaikan.slice(0, TABEL_TAMPAK).map((l) => teksWadah(l));
  return `${nama.join(', ')}${sisa > 0 ? ` ${kata.danLagi(sisa)}` : ''}`;
}

/** The tables that were not checked, or in part, with the reason: those with the same reason together, those without figures only counted. */
export function barisCakupan(hasil: HasilPeriksa, bahasa: Bahasa): readonly string[] {
  const kata = KATA[bahasa];
  const perSebab = new Map<string, string[]>();
  let tanpaAngka = 0;
  for (const { lokasi, status, angka, terikat, sebab = '' } of hasil.cakupan.tabel) {
    if (status === 'diperiksa') continue;
    if (angka === 0) {
      tanpaAngka += 1;
      continue;
    }
    const apa = status === 'sebagian' ? kata.sebagian : kata.takDiperiksa;
    const kunci = `${apa}; ${sebab}`;
    const nama = teksWadah(lokasi) || kata.tabel;
    const sebutan = status === 'sebagian' ? `${nama} (${terikat}/${angka})` : nama;
    tambahKe(perSebab, kunci, sebutan);
  }
  const baris = [...perSebab].map(([sebab, nama]) => {
    const sisa = nama.length - TABEL_TAMPAK;
    return `${sebab}: ${nama.slice(0, TABEL_TAMPAK).join(', ')}${sisa > 0 ? ` ${kata.danLagi(sisa)}` : ''}`;
  });
  const naskah = barisNaskah(hasil.cakupan.naskah ?? [], kata);
  return [...baris, ...naskah, ...(tanpaAngka === 0 ? [] : [kata.tanpaAngka(formatAngka(tanpaAngka))])];
}

/** The sentences whose figures nothing binds, in one line. */
function barisNaskah(naskah: readonly NaskahLepas[], kata: Kata): readonly string[] {
  if (naskah.length === 0) return [];
  const kutip = (teks: string): string => `"${potongTeks(bersihkanTeks(teks), ANGKA_TERPANJANG)}"`;
  const seberkas = naskah.every(({ lokasi }) => lokasi.berkas === naskah[0]?.lokasi.berkas);
  const halaman = (l: Lokasi): string => (l.halaman === undefined ? '' : `${kata.halaman} ${l.halaman} `);
  const tempat = (l: Lokasi): string =>
    (seberkas && teksSel(l, kata) && `${halaman(l)}${teksSel(l, kata)}`) || teksLokasi(l, kata);
  const tampak = naskah
    .slice(0, TABEL_TAMPAK)
    .map(({ lokasi, angka }) => ({ lokasi, angka: angka.slice(0, TABEL_TAMPAK) }));
  const nama = tampak.map(({ lokasi, angka }) => [tempat(lokasi), ...angka.map(kutip)].filter(Boolean).join(' '));
  const banyak = (daftar: readonly NaskahLepas[]): number => daftar.reduce((n, { angka }) => n + angka.length, 0);
  const sisa = banyak(naskah) - banyak(tampak);
  return [`${kata.naskah}: ${nama.join(', ')}${sisa > 0 ? ` ${kata.danLagi(sisa)}` : ''}`];
}

/** The columns that were not understood, one text a table: `Tabel 3.1 · C "Ket"`. */
export function kolomTakDipahami(hasil: HasilPeriksa): readonly string[] {
  const perWadah = new Map<string, string[]>();
  for (const { lokasi, judul, peran } of hasil.kolom) {
    if (peran !== null) continue;
    const wadah = teksWadah(lokasi);
    const huruf = lokasi.sel === undefined ? '' : `${lokasi.sel.replace(/(?<!\d)\d+$/, '')} `;
    const isi = `${huruf}"${bersihkanTeks(judul)}"`;
    tambahKe(perWadah, wadah, isi);
  }
  return [...perWadah].map(([wadah, isi]) => [wadah, isi.join(', ')].filter((t) => t !== '').join(' · '));
}
