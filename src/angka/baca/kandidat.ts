import { type Decimal, desimal } from '../desimal.js';
import type { KodePeringatanAngka } from './peringatan-angka.js';

/** One way to read a number string. */
export interface Kandidat {
  readonly nilai: Decimal;
  /** Printed decimals under this reading. */
  readonly desimal: number;
  /** How the string is read this way, Indonesian. */
  readonly teks: string;
}

/** The kinds of figure. */
export const JENIS_ANGKA = ['rupiah', 'persen', 'umum'] as const;
/** What kind of figure the caller expects. */
export type JenisAngka = (typeof JENIS_ANGKA)[number];

/** The separators to go by. */
export const LOKAL_ANGKA = ['id', 'en', 'auto'] as const;
/** Whose separators: Indonesian, English, or whichever fits. */
export type LokalAngka = (typeof LOKAL_ANGKA)[number];

/** What is known of a run of digits before it is read. */
export interface Konteks {
  readonly jenis: JenisAngka;
  readonly lokal: LokalAngka;
}

/** Readings, most plausible first. */
export type DaftarKandidat = readonly [Kandidat, ...Kandidat[]];

/** The readings of a run of digits, dots and commas: one that is sure, several, or none that is well formed. */
export interface Bacaan {
  readonly status: 'pasti' | 'ambigu' | 'rusak';
  readonly kandidat: DaftarKandidat;
  readonly peringatan: readonly KodePeringatanAngka[];
}

const RIBUAN_TITIK = /^\d{1,3}(?:\.\d{3})+$/;
const RIBUAN_KOMA = /^\d{1,3}(?:,\d{3})+$/;

function buat(utuh: string, pecahan: string, teks: string): Kandidat {
  const bulat = utuh.replace(/[.,]/g, '');
  return { nilai: desimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`), desimal: pecahan.length, teks };
}

/** What stands before and after the separator at `i`. */
const belah = (t: string, i: number): [string, string] => [t.slice(0, i), t.slice(i + 1)];

const pasti = (k: Kandidat, ...peringatan: KodePeringatanAngka[]): Bacaan => ({
  status: 'pasti',
  kandidat: [k],
  peringatan,
});
const ambigu = (kandidat: DaftarKandidat, ...peringatan: KodePeringatanAngka[]): Bacaan => ({
  status: 'ambigu',
  kandidat,
  peringatan,
});
const rusak = (kandidat: DaftarKandidat, ...peringatan: KodePeringatanAngka[]): Bacaan => ({
  status: 'rusak',
  kandidat,
  peringatan,
});

/** Reads a run of digits, dots and commas that begins and ends with a digit and has at most 30 digits. */
export function bacaRangkaian(t: string, konteks: Konteks): Bacaan {
  const adaTitik = t.includes('.');
  const adaKoma = t.includes(',');
  const bacaan =
    adaTitik && adaKoma
      ? bacaCampur(t, konteks)
      : adaTitik
        ? bacaTitik(t, konteks)
        : adaKoma
          ? bacaKoma(t, konteks)
          : pasti(buat(t, '', 'bilangan bulat'));
  const tambahan: KodePeringatanAngka[] = /^0\d/.test(t) ? ['nol-di-depan'] : [];
  const tempat = bacaan.kandidat[0].desimal;
  if (bacaan.status === 'pasti' && konteks.jenis === 'rupiah' && tempat !== 0 && tempat !== 2)
    tambahan.push('desimal-rupiah');
  return { ...bacaan, peringatan: [...bacaan.peringatan, ...tambahan] };
}

/** Dot as the only kind of separator. */
function bacaTitik(t: string, { jenis, lokal }: Konteks): Bacaan {
  const bagian = t.split('.');
  if (bagian.length > 2) return bacaBanyakTitik(t, bagian, lokal);
  const [utuh, pecahan] = belah(t, t.indexOf('.'));
  const ribuan = buat(t, '', 'titik sebagai pemisah ribuan');
  const pecah = buat(utuh, pecahan, 'titik sebagai tanda desimal');
  const pastiPecah = lokal === 'en' ? pasti(pecah) : pasti(pecah, 'titik-desimal');
  if (lokal === 'en') return pastiPecah;
  if (jenis === 'rupiah' && pecahan.length > 2 && !RIBUAN_TITIK.test(t)) {
    return rusak([...perbaikanKelompok(bagian, ''), pecah], 'kelompok-rusak');
  }
  if (!RIBUAN_TITIK.test(t) || utuh.startsWith('0')) return pastiPecah;
  if (lokal === 'id' || jenis === 'rupiah') return pasti(ribuan);
  if (jenis === 'umum') return ambigu([ribuan, pecah], 'ribuan-atau-desimal');
  // A percentage of ten thousand and more is out of the question; one of 1.000 to 9.999 is not.
  return utuh.length > 1
    ? pasti(pecah, 'titik-desimal', 'ribuan-atau-desimal')
    : ambigu([pecah, ribuan], 'ribuan-atau-desimal');
}

function bacaBanyakTitik(t: string, bagian: readonly string[], lokal: LokalAngka): Bacaan {
  if (RIBUAN_TITIK.test(t)) {
    const ribuan = buat(t, '', 'titik sebagai pemisah ribuan');
    return lokal === 'en' ? pasti(ribuan, 'pemisah-indonesia') : pasti(ribuan);
  }
  const [awal, akhir] = belah(t, t.lastIndexOf('.'));
  if (akhir.length <= 2 && RIBUAN_TITIK.test(awal)) {
    const sen = buat(awal, akhir, 'titik terakhir sebagai tanda desimal');
    return ambigu([sen, buat(t, '', 'semua titik diabaikan')], 'dua-desimal-titik');
  }
  return rusak(perbaikanKelompok(bagian, ''), 'kelompok-rusak');
}

/** Comma as the only kind of separator: the Indonesian decimal sign, unless three digits after it leave a doubt. */
function bacaKoma(t: string, { jenis, lokal }: Konteks): Bacaan {
  const [utuh, pecahan] = belah(t, t.indexOf(','));
  if (pecahan.includes(',')) return bacaBanyakKoma(t, lokal);
  const pecah = buat(utuh, pecahan, 'koma sebagai tanda desimal');
  if (!RIBUAN_KOMA.test(t) || utuh.startsWith('0')) return lokal === 'en' ? pasti(pecah, 'koma-desimal') : pasti(pecah);
  const ribuan = buat(t, '', 'koma sebagai pemisah ribuan');
  if (lokal === 'en') return pasti(ribuan);
  if (lokal === 'id' || jenis === 'persen') return pasti(pecah);
  return ambigu(jenis === 'rupiah' ? [ribuan, pecah] : [pecah, ribuan], 'ribuan-atau-desimal');
}

function bacaBanyakKoma(t: string, lokal: LokalAngka): Bacaan {
  if (RIBUAN_KOMA.test(t)) {
    const ribuan = buat(t, '', 'koma sebagai pemisah ribuan');
    return lokal === 'en' ? pasti(ribuan) : pasti(ribuan, 'pemisah-inggris');
  }
  const [utuh, lain] = belah(t, t.indexOf(','));
  const [pecahan] = belah(lain, lain.indexOf(','));
  const [awal, akhir] = belah(t, t.lastIndexOf(','));
  const pertama = buat(utuh, pecahan, 'koma pertama sebagai tanda desimal, sisanya diabaikan');
  const semua = buat(utuh, lain.replaceAll(',', ''), 'koma pertama sebagai tanda desimal, koma lain berlebih');
  const terakhir = buat(awal, akhir, 'koma terakhir sebagai tanda desimal');
  const ribuan = RIBUAN_KOMA.test(awal);
  return rusak(ribuan ? [terakhir, pertama, semua] : [pertama, semua, terakhir], 'pemisah-campur');
}

/** Dots and commas together: whichever comes last, once, is the decimal sign, if the other one groups by three. */
function bacaCampur(t: string, { jenis, lokal }: Konteks): Bacaan {
  const [utuh, pecahan] = belah(t, Math.max(t.lastIndexOf(','), t.lastIndexOf('.')));
  const indonesia = RIBUAN_TITIK.test(utuh);
  const inggris = RIBUAN_KOMA.test(utuh);
  if (indonesia || inggris) {
    const baca = buat(utuh, pecahan, indonesia ? 'tulisan Indonesia' : 'tulisan Inggris');
    const semua = buat(t, '', 'titik dan koma sebagai pemisah ribuan');
    if (lokal === (indonesia ? 'id' : 'en')) return pasti(baca);
    // 2,769.000 and 2.769,000: where the other locale or rupiah makes three decimals odd, one of the two may be a slip.
    if (pecahan.length === 3 && utuh.length <= 7 && (jenis === 'rupiah' || inggris)) {
      return ambigu(jenis === 'rupiah' ? [semua, baca] : [baca, semua], 'pemisah-campur');
    }
    if (indonesia) return lokal === 'en' ? pasti(baca, 'pemisah-indonesia', 'koma-desimal') : pasti(baca);
    return pasti(baca, 'pemisah-inggris', 'titik-desimal');
  }
  const kelompok = utuh.split(/[.,]/);
  if (kelompokTiga(kelompok)) {
    return rusak([buat(utuh, pecahan, 'semua pemisah kecuali yang terakhir sebagai pemisah ribuan')], 'pemisah-campur');
  }
  return rusak(perbaikanKelompok(kelompok, pecahan), 'kelompok-rusak');
}

const kelompokTiga = (kelompok: readonly string[]): boolean =>
  kelompok.every((k, i) => (i === 0 ? k.length <= 3 : k.length === 3));

/** Plausible originals of groups that are not all three digits long: one digit too many in a group, or no grouping at all. */
function perbaikanKelompok(kelompok: readonly string[], pecahan: string): DaftarKandidat {
  const gabung = buat(kelompok.join(''), pecahan, 'semua pemisah diabaikan');
  const dipangkas = kelompok.map((k, i) => (i > 0 && k.length === 4 ? k.slice(0, 3) : k));
  return kelompokTiga(dipangkas)
    ? [buat(dipangkas.join(''), pecahan, 'satu angka berlebih dalam sebuah kelompok'), gabung]
    : [gabung];
}
