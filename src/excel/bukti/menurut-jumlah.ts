import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { bulatkan } from '../../angka/bulatkan.js';
import { type Decimal, teksKanonik } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import { p502 } from '../../periksa/temuan/p502-rentang-terlewat.js';
import { p503 } from '../../periksa/temuan/p503-rentang-memuat-total.js';
import { p504 } from '../../periksa/temuan/p504-tanpa-pembulatan.js';
import { p510 } from '../../periksa/temuan/p510-angka-teks.js';
import type { Temuan } from '../../periksa/temuan/temuan.js';
import { alamatSel, hurufKolom, type LetakSel } from '../../tabel/tabel.js';
import { caraTampak, desimalTersimpan } from './angka-tampak.js';
import { barisTerlewat } from './baris-terlewat.js';
import { hitungRumus } from './hitung-rumus.js';
import { bacaJumlah, type JumlahTegak } from './jumlah-tegak.js';
import { angkaSel } from './rangkum.js';
import { type Bahan, cetakDi, cetakRumus, susunTemuanRumus } from './temuan-rumus.js';
import type { PohonSel } from './urai-rumus.js';

/** What is wrong with a vertical sum: rows left out, rows counted twice, text among the figures, figures that only look rounded. */
export function temuanJumlah(bahan: Bahan, letak: LetakSel, pohon: PohonSel): Temuan[] {
  const jumlah = bacaJumlah(pohon, letak);
  if (jumlah === null || jumlah.baris.length === 0) return [];
  const ganda = memuatTotal(bahan, letak, jumlah);
  return [
    ...(ganda.length > 0 ? ganda : terlewat(bahan, letak, jumlah)),
    ...angkaTeks(bahan, letak, jumlah),
    ...tanpaBulat(bahan, letak, jumlah),
  ];
}

const cetakBaris = (baris: readonly number[], kolom: number): string =>
  baris.length > 3
    ? `${hurufKolom(kolom)}${baris[0]}…${hurufKolom(kolom)}${baris.at(-1)}`
    : baris.map((b) => alamatSel({ baris: b, kolom })).join(', ');

/** The sum or mean over these rows of the column, and over more numbers. */
function nilaiAtas(
  { kisi }: Bahan,
  { fungsi }: JumlahTegak,
  baris: readonly number[],
  kolom: number,
  tambahan: readonly Decimal[] = [],
): Decimal | null {
  const ujung = (b: number) => ({ baris: b, kolom, barisTetap: false, kolomTetap: false });
  const isi: PohonSel[] = baris.map((b) => ({
    jenis: 'rujukan',
    rujukan: { lembar: null, dari: ujung(b), sampai: ujung(b) },
  }));
  const angka = tambahan.map((n): PohonSel => ({ jenis: 'angka', nilai: teksKanonik(n) }));
  return hitungRumus({ jenis: 'fungsi', nama: fungsi, isi: [...isi, ...angka] }, kisi);
}

function terlewat(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const lewat = barisTerlewat(bahan.kisi, letak, jumlah);
  if (lewat === null) return [];
  const nilai = nilaiAtas(bahan, jumlah, [...jumlah.baris, ...lewat.baris], letak.kolom);
  if (nilai === null) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    terlewat: cetakBaris(lewat.baris, letak.kolom),
    tercetak: bahan.kisi.sel(letak.baris, letak.kolom).teks,
    semestinya,
  };
  return [
    susunTemuanRumus(bahan, p502, letak, {
      tingkat: lewat.pasti ? 'galat' : 'peringatan',
      semestinya,
      terkait: lewat.baris.map((b) => ({ baris: b, kolom: letak.kolom })),
      pesan: p502.tulis(isi, bahan.bahasa),
    }),
  ];
}

function memuatTotal(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const { kisi } = bahan;
  const { kolom } = letak;
  const di = new Set(jumlah.baris);
  const total = jumlah.baris.filter((b) => {
    if (b === letak.baris) return true;
    const p = kisi.rumus(b, kolom);
    const dalam = p && bacaJumlah(p, { baris: b, kolom });
    return dalam != null && dalam.fungsi === 'SUM' && dalam.baris.length > 1 && dalam.baris.every((x) => di.has(x));
  });
  if (total.length === 0) return [];
  const nilai = nilaiAtas(
    bahan,
    jumlah,
    jumlah.baris.filter((b) => !total.includes(b)),
    kolom,
  );
  if (nilai === null) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    total: cetakBaris(total, kolom),
    tercetak: kisi.sel(letak.baris, kolom).teks,
    semestinya,
  };
  return [
    susunTemuanRumus(bahan, p503, letak, {
      semestinya,
      terkait: total.map((b) => ({ baris: b, kolom })),
      pesan: p503.tulis(isi, bahan.bahasa),
    }),
  ];
}

function angkaTeks(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const { kisi } = bahan;
  const { kolom } = letak;
  // A chain of `+` turns text into numbers, or shows an error.
  if (!jumlah.utuh) return [];
  const teks = jumlah.baris.flatMap((baris) => {
    const s = kisi.sel(baris, kolom);
    if (s.angka !== null || s.rumus !== null || s.teks === '' || kisi.sifatBaris(baris) === 'kepala') return [];
    const terbaca = bacaAngka(s.teks, { lokal: 'id' });
    return terbaca.status === 'angka' ? [{ baris, nilai: terbaca.nilai }] : [];
  });
  if (teks.length === 0) return [];
  const nilai = nilaiAtas(
    bahan,
    jumlah,
    jumlah.baris,
    kolom,
    teks.map((t) => t.nilai),
  );
  if (nilai === null) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    teks: cetakBaris(
      teks.map((t) => t.baris),
      kolom,
    ),
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    tercetak: kisi.sel(letak.baris, kolom).teks,
    semestinya,
  };
  return [
    susunTemuanRumus(bahan, p510, letak, {
      semestinya,
      terkait: teks.map((t) => ({ baris: t.baris, kolom })),
      pesan: p510.tulis(isi, bahan.bahasa),
    }),
  ];
}

function tanpaBulat(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const { kisi } = bahan;
  const { kolom } = letak;
  const total = kisi.sel(letak.baris, kolom);
  const nilai = angkaSel(total);
  if (jumlah.fungsi !== 'SUM' || nilai === null) return [];
  const tempat = desimalTersimpan(caraTampak(total));
  let berpecahan = false;
  const tampak = jumlah.baris.flatMap((b) => {
    const s = kisi.sel(b, kolom);
    const n = angkaSel(s);
    if (n === null) return [];
    const bulat = bulatkan(n, Math.min(desimalTersimpan(caraTampak(s)), 20));
    berpecahan ||= !bulat.eq(n);
    return [bulat];
  });
  const jumlahTampak = jumlahTepat(tampak);
  if (!berpecahan || bulatkan(nilai, tempat).eq(bulatkan(jumlahTampak, tempat))) return [];
  const semestinya = cetakDi(bahan, letak, jumlahTampak);
  const isi = {
    sel: alamatSel(letak),
    tercetak: total.teks,
    rentang: cetakBaris(jumlah.baris, kolom),
    semestinya,
  };
  return [susunTemuanRumus(bahan, p504, letak, { semestinya, pesan: p504.tulis(isi, bahan.bahasa) })];
}
