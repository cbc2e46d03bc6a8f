import { bulatkan } from '../../angka/bulatkan.js';
import type { Decimal } from '../../angka/desimal.js';
import { p502 } from '../../periksa/temuan/p502-rentang-terlewat.js';
import { p503 } from '../../periksa/temuan/p503-rentang-memuat-total.js';
import { p504 } from '../../periksa/temuan/p504-tanpa-pembulatan.js';
import { p510 } from '../../periksa/temuan/p510-angka-teks.js';
import type { Temuan } from '../../periksa/temuan/temuan.js';
import { alamatSel, hurufKolom, type LetakSel } from '../../tabel/tabel.js';
import { caraTampak, desimalTersimpan } from './angka-tampak.js';
import { barisTerlewat } from './baris-terlewat.js';
import { nilaiRangkuman } from './hitung-rumus.js';
import { type Bentang, bacaJumlah, type JumlahTegak } from './jumlah-tegak.js';
import type { Kisi } from './kisi.js';
import { dalamBentang, kolomJumlah, rangkumBentang } from './kolom-jumlah.js';
import { angkaSel, gabungRangkuman, type Rangkuman } from './rangkum.js';
import { type Bahan, cetakDi, cetakRumus, susunTemuanRumus, TERKAIT_TERBANYAK } from './temuan-rumus.js';
import type { PohonSel } from './urai-rumus.js';

/** What is wrong with a vertical sum: rows left out, rows counted twice, text among the figures, figures that only look rounded. */
export function temuanJumlah(bahan: Bahan, letak: LetakSel, pohon: PohonSel): Temuan[] {
  const jumlah = bacaJumlah(pohon, letak);
  if (jumlah === null || jumlah.banyak === 0) return [];
  const ganda = memuatTotal(bahan, letak, jumlah);
  return [
    ...(ganda.length > 0 ? ganda : terlewat(bahan, letak, jumlah)),
    ...angkaTeks(bahan, letak, jumlah),
    ...tanpaBulat(bahan, letak, jumlah),
  ];
}

const cetakBaris = (baris: readonly number[], kolom: number, banyak = baris.length): string =>
  banyak > 3
    ? `${hurufKolom(kolom)}${baris[0]}…${hurufKolom(kolom)}${baris.at(-1)}`
    : baris.map((b) => alamatSel({ baris: b, kolom })).join(', ');

/** The cells of some stretches: all where there are few, else the ends. */
function cetakBentang({ bentang, banyak }: JumlahTegak, kolom: number): string {
  const baris = bentang.flatMap(({ dari, sampai }) =>
    banyak > 3 ? [dari, sampai] : Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i),
  );
  return cetakBaris(baris, kolom, banyak);
}

const terkait = (baris: readonly number[], kolom: number): LetakSel[] =>
  baris.slice(0, TERKAIT_TERBANYAK).map((b) => ({ baris: b, kolom }));

/** What rows of the column come to. */
const rangkumDi =
  (kisi: Kisi, kolom: number) =>
  ({ dari, sampai }: Bentang): Rangkuman | null => {
    const ujung = (baris: number) => ({ baris, kolom, barisTetap: false, kolomTetap: false });
    return kisi.rangkum({ lembar: null, dari: ujung(dari), sampai: ujung(sampai) });
  };

/** The sum or mean over what is covered, and over more. */
function nilaiDengan(
  { kisi }: Bahan,
  { fungsi, bentang }: JumlahTegak,
  kolom: number,
  tambahan: Rangkuman | null,
): Decimal | null {
  const semula = rangkumBentang(bentang, rangkumDi(kisi, kolom));
  return nilaiRangkuman(fungsi, semula && tambahan && gabungRangkuman(semula, tambahan));
}

function terlewat(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const lewat = barisTerlewat(bahan.kisi, letak, jumlah);
  if (lewat === null) return [];
  const milik = kolomJumlah(bahan.kisi, letak.kolom);
  const nilai = nilaiDengan(bahan, jumlah, letak.kolom, milik.rangkumRincian(lewat.dalam));
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
      terkait: terkait(lewat.baris, letak.kolom),
      pesan: p502.tulis(isi, bahan.bahasa),
    }),
  ];
}

/** Of shorter stretches nothing is kept. */
const DIINGAT_SEJAK = 16;

/** What the rows come to that are no totals among them. */
function rangkumTanpa({ kisi }: Bahan, { bentang, banyak }: JumlahTegak, kolom: number, total: readonly number[]) {
  const [satu, lain] = bentang;
  if (satu !== undefined && lain === undefined && banyak >= DIINGAT_SEJAK) {
    const sisa = kolomJumlah(kisi, kolom).rangkumSisa(satu, total);
    if (sisa !== null) return sisa;
  }
  const sisa = bentang.flatMap(({ dari, sampai }) => {
    const batas = [dari - 1, ...dalamBentang(total, { dari, sampai }), sampai + 1];
    return batas.slice(1).map((b, i) => ({ dari: (batas[i] as number) + 1, sampai: b - 1 }));
  });
  return rangkumBentang(
    sisa.filter((b) => b.dari <= b.sampai),
    rangkumDi(kisi, kolom),
  );
}

function memuatTotal(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const { kisi } = bahan;
  const { kolom } = letak;
  const dalam = kolomJumlah(kisi, kolom).total(jumlah.bentang);
  const melingkar =
    jumlah.bentang.some((b) => b.dari <= letak.baris && letak.baris <= b.sampai) && !dalam.includes(letak.baris);
  const total = melingkar ? [...dalam, letak.baris].sort((a, b) => a - b) : dalam;
  if (total.length === 0) return [];
  const nilai = nilaiRangkuman(jumlah.fungsi, rangkumTanpa(bahan, jumlah, kolom, total));
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
      terkait: terkait(total, kolom),
      pesan: p503.tulis(isi, bahan.bahasa),
    }),
  ];
}

function angkaTeks(bahan: Bahan, letak: LetakSel, jumlah: JumlahTegak): Temuan[] {
  const { kisi } = bahan;
  const { kolom } = letak;
  // A chain of `+` turns text into numbers, or shows an error.
  if (!jumlah.utuh) return [];
  const milik = kolomJumlah(kisi, kolom);
  const teks = jumlah.bentang.flatMap((b) => dalamBentang(milik.teks, b));
  if (teks.length === 0) return [];
  const nilai = nilaiDengan(bahan, jumlah, kolom, rangkumBentang(jumlah.bentang, milik.rangkumTeks));
  if (nilai === null) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    teks: cetakBaris(teks, kolom),
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    tercetak: kisi.sel(letak.baris, kolom).teks,
    semestinya,
  };
  return [
    susunTemuanRumus(bahan, p510, letak, {
      semestinya,
      terkait: terkait(teks, kolom),
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
  const jumlahTampak = kolomJumlah(kisi, kolom).jumlahTampak(jumlah.bentang);
  if (jumlahTampak === null || bulatkan(nilai, tempat).eq(bulatkan(jumlahTampak, tempat))) return [];
  const semestinya = cetakDi(bahan, letak, jumlahTampak);
  const isi = {
    sel: alamatSel(letak),
    tercetak: total.teks,
    rentang: cetakBentang(jumlah, kolom),
    semestinya,
  };
  return [susunTemuanRumus(bahan, p504, letak, { semestinya, pesan: p504.tulis(isi, bahan.bahasa) })];
}
