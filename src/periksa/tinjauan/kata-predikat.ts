import { daftarSkala } from '../../skala/daftar.js';
import type { Skala } from '../../skala/skala.js';
import { ratakan } from '../../tabel/tiap.js';
import { rapikanKata } from '../fakta/kata.js';
import { bentukKelas, tingkatKelas } from '../fakta/kata-kelas.js';

const namaKelas = (skala: readonly Skala[]): string[] =>
  ratakan(skala, (s) => ratakan(s.rentang, (r) => [...bentukKelas(r.label), ...bentukKelas(r.kode)]));
const TERDAFTAR: ReadonlySet<string> = new Set(namaKelas(daftarSkala));
/** Words of which a class is made: after its name another of these makes another class. */
const UNSUR =
  /^(?:baik|berhasil|tinggi|rendah|memuaskan|memadai|efektif|efisien|cukup|kurang|sangat|amat|sekali|sedang)$/iu;
/** So many words a class has at most. */
const TERPANJANG = 5;
/** Another name of the same class: `BB (Sangat Baik)`, `B atau Baik`. */
const LAGI =
  /^["'”’)\s]{0,3}(?:\(|atau|yang berarti|dengan kinerja(?: unit)?(?: pelayanan)?)\s?["'“‘(]{0,2}(?:kategori |predikat )?/iu;

/** The names of classes with which a text begins, as they are written there: one, or two of the same class. */
export function bacaKelasKalimat(teks: string, tercetak: readonly Skala[]): readonly string[] {
  const milik = new Set(namaKelas(tercetak));
  const dikenal = (k: string): boolean => milik.has(k) || TERDAFTAR.has(k) || tingkatKelas(k) !== null;
  const satu = awalKelas(teks, dikenal);
  if (satu === null) return [];
  const sisa = teks.slice(satu.length);
  const lagi = LAGI.exec(sisa);
  const dua = lagi === null ? null : awalKelas(sisa.slice(lagi[0].length), dikenal);
  return dua === null ? [satu] : [satu, dua];
}

/** The longest name of a class at the beginning of a text. */
function awalKelas(teks: string, dikenal: (kata: string) => boolean): string | null {
  const [frasa = ''] = /^\p{L}+(?:[ -]\p{L}+){0,5}/u.exec(teks) ?? [];
  const kata = frasa.split(' ');
  for (let n = Math.min(kata.length, TERPANJANG); n > 0; n -= 1) {
    const nama = kata.slice(0, n).join(' ');
    if (!dikenal(rapikanKata(nama)) || UNSUR.test(kata[n] ?? '')) continue;
    // Codes are written in capitals: `predikat A`, and not "predikat a".
    return nama.length > 2 || nama === nama.toUpperCase() ? nama : null;
  }
  return null;
}
