import { p505 } from '../../periksa/temuan/p505-dipotong.js';
import { p508 } from '../../periksa/temuan/p508-nilai-galat.js';
import { p509 } from '../../periksa/temuan/p509-nilai-usang.js';
import type { Temuan } from '../../periksa/temuan/temuan.js';
import { alamatSel, type LetakSel } from '../../tabel/tabel.js';
import { tergalat } from '../isi-sel.js';
import { caraTampak, cetakTampak, samaTampak } from './angka-tampak.js';
import { hitungRumus } from './hitung-rumus.js';
import type { Kisi } from './kisi.js';
import { angkaSel } from './rangkum.js';
import { satuSel, tulisRujukan } from './rujukan.js';
import { type Bahan, cetakDi, cetakRumus, susunTemuanRumus } from './temuan-rumus.js';
import { type PohonSel, rujukanDalam } from './urai-rumus.js';

/** An error value, where it begins. */
export function nilaiGalat(bahan: Bahan, letak: LetakSel, pohon: PohonSel | null): Temuan[] {
  const { kisi } = bahan;
  const sel = kisi.sel(letak.baris, letak.kolom);
  if (!tergalat(sel)) return [];
  const rujukan = pohon === null ? [] : rujukanDalam(pohon);
  if (rujukan.some((r) => kisi.rangkum(r)?.galat)) return [];
  const masukan = rujukan.filter((r) => r.lembar === null && satuSel(r)).map((r) => r.dari);
  const isi = {
    sel: alamatSel(letak),
    tercetak: sel.teks,
    rumus: sel.rumus === null ? { id: 'teks', en: 'text' } : cetakRumus(bahan, letak),
    sumber: [...new Set(rujukan.map(tulisRujukan))].slice(0, 4).join(', ') || alamatSel(letak),
  };
  return [
    susunTemuanRumus(bahan, p508, letak, { semestinya: null, terkait: masukan, pesan: p508.tulis(isi, bahan.bahasa) }),
  ];
}

/** What the formula of a cell gives, as the cell would show it, where another number is stored; null where they agree, or that cannot be told. */
export function nilaiSeharusnya(kisi: Kisi, letak: LetakSel, pohon: PohonSel): string | null {
  const sel = kisi.sel(letak.baris, letak.kolom);
  const tersimpan = angkaSel(sel);
  const nilai = tersimpan === null ? null : hitungRumus(pohon, kisi);
  const cara = caraTampak(sel);
  return tersimpan === null || nilai === null || samaTampak(nilai, tersimpan, cara) ? null : cetakTampak(nilai, cara);
}

/** A stored value that is not what the formula gives. */
export function nilaiUsang(bahan: Bahan, letak: LetakSel, pohon: PohonSel): Temuan[] {
  const semestinya = nilaiSeharusnya(bahan.kisi, letak, pohon);
  if (semestinya === null) return [];
  const tercetak = bahan.kisi.sel(letak.baris, letak.kolom).teks;
  const isi = { sel: alamatSel(letak), tercetak, rumus: cetakRumus(bahan, letak), semestinya };
  return [susunTemuanRumus(bahan, p509, letak, { semestinya, pesan: p509.tulis(isi, bahan.bahasa) })];
}

/** Functions that round one way only. */
const SEARAH: ReadonlySet<string> = new Set(['TRUNC', 'ROUNDDOWN', 'ROUNDUP', 'INT']);

/** The formula with ROUND in place of functions that round one way. */
function bulatkanBiasa(p: PohonSel): PohonSel {
  switch (p.jenis) {
    case 'dua':
      return { ...p, kiri: bulatkanBiasa(p.kiri), kanan: bulatkanBiasa(p.kanan) };
    case 'negatif':
    case 'persen':
      return { ...p, isi: bulatkanBiasa(p.isi) };
    case 'fungsi':
      return { ...p, nama: SEARAH.has(p.nama) ? 'ROUND' : p.nama, isi: p.isi.map(bulatkanBiasa) };
    default:
      return p;
  }
}

function fungsiSearah(p: PohonSel): string | null {
  switch (p.jenis) {
    case 'dua':
      return fungsiSearah(p.kiri) ?? fungsiSearah(p.kanan);
    case 'negatif':
    case 'persen':
      return fungsiSearah(p.isi);
    case 'fungsi':
      return SEARAH.has(p.nama) ? p.nama : (p.isi.map(fungsiSearah).find((n) => n !== null) ?? null);
    default:
      return null;
  }
}

/** A formula that cuts off, where that changes the figure. */
export function dipotong(bahan: Bahan, letak: LetakSel, pohon: PohonSel): Temuan[] {
  const fungsi = fungsiSearah(pohon);
  const sel = bahan.kisi.sel(letak.baris, letak.kolom);
  const tersimpan = angkaSel(sel);
  const nilai = fungsi === null ? null : hitungRumus(bulatkanBiasa(pohon), bahan.kisi);
  if (fungsi === null || tersimpan === null || nilai === null || samaTampak(nilai, tersimpan, caraTampak(sel)))
    return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = { sel: alamatSel(letak), tercetak: sel.teks, rumus: cetakRumus(bahan, letak), semestinya, fungsi };
  return [susunTemuanRumus(bahan, p505, letak, { semestinya, pesan: p505.tulis(isi, bahan.bahasa) })];
}
