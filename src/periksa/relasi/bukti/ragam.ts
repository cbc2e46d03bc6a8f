import { cocokCetak } from '../../../angka/cetakan.js';
import { pecahanDesimal } from '../../../angka/pecahan-desimal.js';
import { jumlahkanTepat, samaTepat } from '../../../angka/tepat.js';
import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { rataRataHitung } from '../../../rumus/gabungan/rata-rata.js';
import { nilaiRumus } from '../../../rumus/pembaca/nilai-rumus.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import { sebutPeriode } from '../../fakta/identitas.js';
import { dipatok } from '../batas-umum.js';
import { bulanJudul } from '../bentuk/nama-bulan.js';
import { putuskan } from '../konsistensi.js';
import { mungkinTercetak, mustahilLurus } from '../mungkin-cocok.js';
import { masukanRelasi, nilaiTepat, type Relasi } from '../relasi.js';
import { type Bentuk, bentukNisbah, daftarBentuk } from './bentuk.js';
import type { Aturan } from './cari-pasangan.js';
import { relasiAturan } from './jadikan-relasi.js';
import type { Lapangan } from './lapangan.js';

const SEKELUARGA: readonly Bentuk[] = daftarBentuk.filter((b) => b.keluarga);

/**
 * Whether a row that a rule does not give follows another of its family, as an indicator of which less is better, or one held against its
 * realisasi, does beside the others; or is capped.
 */
export function seragam(l: Lapangan, a: Aturan, r: number, relasi: Relasi): boolean {
  if (a.bentuk === null) return relasi.bentuk === 'lurus' && bukanJumlah(relasi);
  // Of money nothing is the better for being less.
  if (!a.bentuk.keluarga || masukanRelasi(relasi).every((f) => f.sel?.kolom.uang)) return false;
  const ragam = ratakan(SEKELUARGA, (bentuk) =>
    [a.masuk, [...a.masuk].reverse()].map((masuk) => relasiAturan(l, { ...a, bentuk, masuk }, r)),
  );
  return (
    dipatok(relasi.hasil, [relasi, ...ragam]) ||
    ragam.some((x) => mungkinTercetak(x) && putuskan(x)?.status === 'cocok')
  );
}

/** A product as the quotient that one of its factors is. */
export const dibagi = (a: Aturan, faktor: number): Aturan => ({
  ...a,
  bentuk: bentukNisbah[0] as Bentuk,
  hasil: faktor,
  masuk: [a.hasil, ...a.masuk.filter((m) => m !== faktor)],
});

/** Whether a product is rather divided: the factor right of it is what the other goes into it, rounded, as a density is. */
export function terbagi(l: Lapangan, a: Aturan, r: number): boolean {
  if (a.bentuk?.rumus !== hasilKali) return false;
  return a.masuk.some((m) => m > a.hasil && putuskan(relasiAturan(l, dibagi(a, m), r))?.status === 'cocok');
}

/**
 * Whether a figure that a heading's rule does not give stands on a limit, as another of its column does that one of the rules goes beyond: a
 * cap, by whatever rule.
 */
export function terpatok(r: Relasi, sekolom: readonly Relasi[]): boolean {
  const kena = (x: Relasi): boolean =>
    x.jenis === 'rasio-baris' && x.hasil.nilai.eq(r.hasil.nilai) && dipatok(x.hasil, [x, ...(x.lain ?? [])]);
  // What others of the column go beyond caps nothing.
  return kena(r) && sekolom.filter(kena).length > 1 && !sekolom.some((x) => x.hasil.nilai.gt(r.hasil.nilai));
}

/**
 * Whether the parts of a sum do not add up but run on: the figure of the last period, the highest, or their mean, as of an index or a
 * percentage beside rows that are counted.
 */
export function bukanJumlah(r: Relasi): boolean {
  if (r.bentuk === 'lurus' && (r.asal === 'tercetak' || r.suku.some((s) => s.koef < 0))) return false;
  const { hasil } = r;
  const masukan = masukanRelasi(r);
  const nilai = tiap(masukan, (f) => f.nilai);
  // A formula that the table prints may be a sum as well.
  if (r.bentuk === 'rumus') {
    const tepat = nilaiTepat(r);
    if (tepat === null || !samaTepat(tepat, jumlahkanTepat(nilai.map(pecahanDesimal)))) return false;
  }
  // Programmes and offices have no last one, and no count of theirs is a mean cut off.
  const kurun = berkala(r);
  if (kurun && nilai.at(-1)?.eq(hasil.nilai)) return true;
  if (kurun && nilai.every((n) => n.lte(hasil.nilai)) && nilai.some((n) => n.eq(hasil.nilai))) return true;
  // Of most rows plain numbers show that their mean is far off.
  if (mustahilLurus({ hasil, suku: tiap(masukan, (fakta) => ({ fakta, koef: 1 })), pembagi: masukan.length }))
    return false;
  const rata = nilaiRumus(rataRataHitung, { x: nilai });
  const cara = rata === null ? 'tidak' : cocokCetak(hasil.nilai, hasil.desimal, rata);
  return cara !== 'tidak' && (kurun || cara !== 'potong');
}

/** Whether the parts are what periods had: months, quarters, years, stages; a heading that says nothing may stand for one. */
const berkala = (r: Relasi): boolean =>
  masukanRelasi(r).some(({ sel }) => {
    if (sel === null) return true;
    const { triwulan, tahun, judul } = sel.kolom;
    return (
      triwulan !== null || tahun !== null || bulanJudul(judul) >= 0 || sebutPeriode(judul) !== null || HAMPA.test(judul)
    );
  });
const HAMPA =
  /^[^\p{L}]*$|(?:^|\s)(?:[ivx]{1,4}|t\.?w|tri|caturwulan|kuartal|minggu|pekan|hari|tanggal|periode|tahap|termin|pengukuran)(?:\W|\d|$)/iu;
