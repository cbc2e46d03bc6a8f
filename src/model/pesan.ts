import type * as z from 'zod';
import { formatAngka } from '../angka/cetak/format-angka.js';
import { terdekat } from '../angka/kata-terdekat.js';
import { raksasa } from '../angka/raksasa.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { type Bahasa, type Dwibahasa, pesanAlasan } from '../rumus/alasan.js';
import { maksudPolarisasi } from '../rumus/kata-polarisasi.js';
import { POLARISASI } from '../rumus/opsi.js';
import { alasanMasukan, angkaMasukan } from './angka-masukan.js';

/** What our own schema checks say; the schemas name these keys instead of a text. */
const PESAN_SKEMA: Readonly<Record<string, Dwibahasa>> = {
  angka: { id: 'harus angka, misalnya 82.5 atau "82.5"', en: 'must be a number, such as 82.5 or "82.5"' },
  'angka-kanonik': {
    id: 'bukan angka kanonik; tulis "82.5" (titik desimal, tanpa pemisah ribuan, tanpa satuan)',
    en: 'is not a canonical number; write "82.5" (point, no thousands separator, no unit)',
  },
  'angka-panjang': {
    id: 'terlalu panjang; paling banyak 30 angka di depan titik dan 60 di belakangnya',
    en: 'is too long; at most 30 digits before the point and 60 behind it',
  },
  'rupiah-negatif': { id: 'tidak boleh negatif; isi 0 atau lebih', en: 'must not be negative; give 0 or more' },
  'angka-terlalu-besar': {
    id: 'terlalu besar untuk angka JSON; tulis sebagai teks dalam tanda kutip agar tidak ada angka yang hilang',
    en: 'is too large for a JSON number; write it as text in quotes so that no digit is lost',
  },
  'batas-terbalik': {
    id: 'batas bawah harus lebih kecil daripada batas atas',
    en: 'the floor must be below the ceiling',
  },
  'tabel-konversi': {
    id: 'harus 2 sampai 50 titik [capaian awal, capaian] yang makin ke kanan dan tidak turun',
    en: 'must be 2 to 50 points [initial, converted] going right and never down',
  },
  'rupiah-sen': {
    id: 'paling banyak dua desimal (sen); angka dalam juta atau ribu ditulis dalam rupiah penuh',
    en: 'at most two decimals (sen); write amounts in millions or thousands in full rupiah',
  },
  'teks-kosong': { id: 'tidak boleh kosong', en: 'must not be empty' },
  'teks-panjang': { id: 'terlalu panjang; paling banyak 2.000 huruf', en: 'is too long; at most 2,000 characters' },
  nilai: {
    id: 'harus angka, {"nilai": 65, "huruf": "B"}, {"label": "WTP"}, atau null bila belum ada',
    en: 'must be a number, {"nilai": 65, "huruf": "B"}, {"label": "WTP"}, or null if not available',
  },
  'nilai-target': {
    id: 'harus angka, {"bawah": 80, "atas": 90}, {"nilai": 65, "huruf": "B"}, {"label": "WTP"}, atau null bila belum ada',
    en: 'must be a number, {"bawah": 80, "atas": 90}, {"nilai": 65, "huruf": "B"}, {"label": "WTP"}, or null if not available',
  },
  tahun: { id: 'harus tahun 1990 sampai 2100', en: 'must be a year from 1990 to 2100' },
  'per-tahun': {
    id: 'harus objek per tahun, misalnya {"2022": …}',
    en: 'must be an object by year, such as {"2022": …}',
  },
  'empat-triwulan': {
    id: 'harus empat isian, TW I sampai TW IV (null bila kosong)',
    en: 'must have four entries, TW I to TW IV (null if empty)',
  },
  ordinal: {
    id: 'harus id skala ordinal atau peta label ke angka',
    en: 'must be the id of an ordinal scale or a map from label to number',
  },
  porsi: { id: 'harus di atas 0 dan paling banyak 100', en: 'must be above 0 and at most 100' },
  'program-sasaran': {
    id: 'harus kode program, atau {"kode": …, "porsi": …}',
    en: 'must be a program code, or {"kode": …, "porsi": …}',
  },
  stabilize: {
    id: 'harus "polos", {"tabel": [[0, 0], [90, 100], …]}, atau {"toleransi": angka}',
    en: 'must be "polos", {"tabel": [[0, 0], [90, 100], …]}, or {"toleransi": number}',
  },
  kemajuan: {
    id: 'harus "rasio", "dari-kondisi-awal", atau {"metode": …, "batas": …}',
    en: 'must be "rasio", "dari-kondisi-awal", or {"metode": …, "batas": …}',
  },
  konsolidasi: {
    id: 'harus "terisi", "ketat", atau {"cara": …, "terhadap": …}',
    en: 'must be "terisi", "ketat", or {"cara": …, "terhadap": …}',
  },
  'target-nol': {
    id: 'harus "tak-terukur", "nol", "seratus-bila-tercapai", "terburuk-indikator", atau {"terburuk": angka}',
    en: 'must be "tak-terukur", "nol", "seratus-bila-tercapai", "terburuk-indikator", or {"terburuk": number}',
  },
  'serapan-rekap': {
    id: 'harus "gabungan", "rata-rata-persen", atau {"hierarki": …, "sasaran": …}',
    en: 'must be "gabungan", "rata-rata-persen", or {"hierarki": …, "sasaran": …}',
  },
  desimal: { id: 'harus bilangan bulat 0 sampai 20', en: 'must be a whole number from 0 to 20' },
  kebijakan: { id: 'harus id preset atau objek kebijakan', en: 'must be the id of a preset or an object of policies' },
  versi: { id: 'harus 1', en: 'must be 1' },
};

const JENIS: Readonly<Record<string, Dwibahasa>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  object: { id: 'objek {…}', en: 'an object {…}' },
  record: { id: 'objek {…}', en: 'an object {…}' },
  array: { id: 'daftar […]', en: 'a list […]' },
  tuple: { id: 'daftar […]', en: 'a list […]' },
};

/** What one issue of Zod says in our words. `dikenal` are the keys known at its place. Zod's own text never shows. */
export function pesanMasalah(
  masalah: z.core.$ZodIssue,
  isi: unknown,
  dikenal: readonly string[],
  bahasa: Bahasa,
): { kode: string; pesan: string } {
  const en = bahasa === 'en';
  if (isi === undefined && masalah.code !== 'unrecognized_keys') {
    const pesan = en ? 'is missing; it must be given' : 'belum ada; wajib diisi';
    const harus = yangHarus(masalah, bahasa);
    return { kode: 'wajib-diisi', pesan: harus === undefined ? pesan : `${pesan} (${harus})` };
  }
  if (masalah.code === 'invalid_key') {
    return {
      kode: 'tahun',
      pesan: en ? 'the key must be a year from 1990 to 2100' : 'kuncinya harus tahun 1990 sampai 2100',
    };
  }
  if (masalah.message === 'terlalu-banyak') return terlaluBanyak(masalah, isi, bahasa);
  if (masalah.message === 'hasil-tak-terukur') return hasilTakTerukur(isi, bahasa);
  const sendiri = Object.hasOwn(PESAN_SKEMA, masalah.message) ? PESAN_SKEMA[masalah.message] : undefined;
  const sebut = `${tampil(isi)}${maksudnya(isi, kataSah(masalah), bahasa)}`;
  if (sendiri) return { kode: masalah.message, pesan: `${sebut} ${sendiri[bahasa]}` };
  switch (masalah.code) {
    case 'unrecognized_keys':
      return { kode: 'kunci-tak-dikenal', pesan: kunciTakDikenal(masalah.keys, dikenal, bahasa) };
    case 'invalid_type': {
      const jenis = JENIS[masalah.expected]?.[bahasa] ?? masalah.expected;
      return { kode: 'jenis-salah', pesan: en ? `${tampil(isi)} must be ${jenis}` : `${tampil(isi)} harus ${jenis}` };
    }
    case 'invalid_value':
      return { kode: 'pilihan-salah', pesan: `${sebut} ${en ? 'must be' : 'harus'} ${salahSatu(masalah, bahasa)}` };
    default: {
      const batas =
        'maximum' in masalah ? String(masalah.maximum) : 'minimum' in masalah ? String(masalah.minimum) : '';
      const arah = masalah.code === 'too_big' ? (en ? 'at most' : 'paling banyak') : en ? 'at least' : 'paling sedikit';
      if (batas) return { kode: 'ukuran-salah', pesan: `${tampil(isi)}: ${arah} ${batas}` };
      return { kode: 'tidak-sah', pesan: en ? `${tampil(isi)} is not valid` : `${tampil(isi)} tidak sah` };
    }
  }
}

/** The words that the place knows: those of a list, and those of the lists among which a union lets choose. */
function kataSah(masalah: z.core.$ZodIssue): string[] {
  if (masalah.code === 'invalid_value') return masalah.values.map(String);
  // Stryker disable next-line ArrayDeclaration: nothing that was typed is near a word that no list has.
  return masalah.code === 'invalid_union' ? masalah.errors.flat().flatMap(kataSah) : [];
}

function maksudnya(isi: unknown, kata: readonly string[], bahasa: Bahasa): string {
  const arah = kata.join() === POLARISASI.join();
  const dekat = typeof isi !== 'string' ? undefined : arah ? maksudPolarisasi(isi) : terdekat(isi, kata);
  return dekat === undefined ? '' : ` (${bahasa === 'en' ? 'did you mean' : 'maksudnya'} "${dekat}"?)`;
}

const salahSatu = ({ values }: z.core.$ZodIssueInvalidValue, bahasa: Bahasa): string =>
  `${bahasa === 'en' ? 'one of' : 'salah satu dari'}: ${values.map((v) => JSON.stringify(v)).join(', ')}`;

/** What belongs where nothing stands, as far as the issue tells. */
function yangHarus(masalah: z.core.$ZodIssue, bahasa: Bahasa): string | undefined {
  const sendiri = Object.hasOwn(PESAN_SKEMA, masalah.message) ? PESAN_SKEMA[masalah.message] : undefined;
  if (sendiri) return sendiri[bahasa];
  if (masalah.code === 'invalid_value') return salahSatu(masalah, bahasa);
  // Stryker disable next-line ConditionalExpression: no other issue says what it expects.
  return masalah.code === 'invalid_type' ? JENIS[masalah.expected]?.[bahasa] : undefined;
}

/** A printed number as the language writes it: `1.234,5` in Indonesian, `1,234.5` in English. */
export const cetakDalam = (teks: string, bahasa: Bahasa): string =>
  bahasa === 'id' ? teks : teks.replace(/[.,]/g, (tanda) => (tanda === '.' ? ',' : '.'));

const banyaknya = (n: unknown, bahasa: Bahasa): string => cetakDalam(formatAngka(Number(n)), bahasa);

function terlaluBanyak(masalah: z.core.$ZodIssue, isi: unknown, bahasa: Bahasa): { kode: string; pesan: string } {
  const ada = banyaknya((isi as readonly unknown[]).length, bahasa);
  const maks = banyaknya((masalah as { maximum?: unknown }).maximum, bahasa);
  const pesan =
    bahasa === 'en'
      ? `has ${ada} items; at most ${maks}`
      : `berisi ${ada} butir; paling banyak ${maks}, bagi laporannya`;
  return { kode: 'terlalu-banyak', pesan };
}

function hasilTakTerukur(isi: unknown, bahasa: Bahasa): { kode: string; pesan: string } {
  const alasan = alasanMasukan(isi);
  const karena = alasan === undefined ? '' : ` (${pesanAlasan(alasan, bahasa)})`;
  const pesan =
    bahasa === 'en'
      ? `holds a Hasil that could not be measured${karena}; give a number, or leave the field out`
      : `berisi Hasil yang tidak terukur${karena}; isi angkanya, atau hilangkan bidangnya`;
  return { kode: 'hasil-tak-terukur', pesan };
}

const KUNCI_TERBANYAK = 5;

function kunciTakDikenal(kunci: readonly string[], dikenal: readonly string[], bahasa: Bahasa): string {
  const en = bahasa === 'en';
  const satu = kunci.slice(0, KUNCI_TERBANYAK).map((k) => `${tampil(k)}${maksudnya(k, dikenal, bahasa)}`);
  const daftar = dikenal.length > 0 ? `; ${en ? 'known' : 'yang dikenal'}: ${dikenal.join(', ')}` : '';
  const sisa = kunci.length - satu.length;
  const lagi = sisa > 0 ? ` ${en ? `and ${sisa} more` : `dan ${sisa} lagi`}` : '';
  return `${en ? 'unknown key' : 'kunci tidak dikenal'} ${satu.join(', ')}${lagi}${daftar}`;
}

/** A figure is shown whole, since one that is cut looks like another; nothing that a report can hold is longer. */
const ANGKA_TERPANJANG = 120;
const BERUPA_ANGKA = /^[-+.,\s%]*\d[-+\d.,\s%]*$/;

const singkat = (teks: string): string => (teks.length <= ANGKA_TERPANJANG ? teks : `${teks.slice(0, 60)}…`);

/** A value as it appears in a message: short, on one line, and not walked into, however deep or large it is. */
export function tampil(isi: unknown): string {
  if (typeof isi === 'bigint') return raksasa(isi) ? sebutNilai(isi) : singkat(String(isi));
  const angka = angkaMasukan(isi);
  if (!Object.is(angka, isi)) return tampil(angka);
  if (Array.isArray(isi)) return isi.length === 0 ? '[]' : '[…]';
  if (typeof isi === 'object' && isi !== null) return Object.keys(isi).length === 0 ? '{}' : '{…}';
  if (typeof isi !== 'string') return sebutNilai(isi);
  if (isi.length <= 60 || (isi.length <= ANGKA_TERPANJANG && BERUPA_ANGKA.test(isi))) return JSON.stringify(isi);
  return JSON.stringify(`${isi.slice(0, 60)}…`);
}
