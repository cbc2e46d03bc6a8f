import { daftarSkala } from '../../skala/daftar.js';
import { kelasAngka } from '../../skala/kelas-angka.js';
import type { Skala } from '../../skala/skala.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { bentukKelas } from '../fakta/kata-kelas.js';
import { kelasCetak, mengenal, sekelas } from './golongan.js';
import type { Bacaan } from './tinjauan.js';

/** Scales that law lays down, by what their tables speak of: every version of one must make another class of a figure. */
const HUKUM: readonly { readonly pokok: RegExp; readonly skala: readonly Skala[] }[] = [
  { pokok: /kepuasan|\b(?:skm|ikm|ikp)\b/iu, skala: daftarSkala.filter((s) => s.id.startsWith('skm.')) },
  { pokok: /akuntabilitas|\bs?akip\b|\blke\b/iu, skala: daftarSkala.filter((s) => s.id.startsWith('akip.')) },
];
/**
 * Scales that were replaced, with the first year in which the new one held: that of 2004 for surveys by PermenPANRB 14/2017, the six classes of
 * accountability by PermenPANRB 12/2015. They hold only where the report speaks of an earlier year.
 */
const DIGANTI: Readonly<Record<string, number>> = {
  'skm.kep-25-mpan-2-2004': 2018,
  'akip.enam-kelas-maluku-tengah': 2016,
};
/** The scales that law gives to what a text speaks of; null where it gives none. */
export const skalaHukum = (teks: string): readonly Skala[] | null =>
  HUKUM.find(({ pokok }) => pokok.test(teks))?.skala ?? null;

/** The class that law gives a figure, where every version that knows the printed class and was in force makes it another one. */
export function menurutHukum(
  skala: readonly Skala[],
  fakta: Fakta,
  bentuk: readonly string[],
  tahun: number | null,
): { readonly acuan: Skala; readonly semestinya: string } | null {
  const berlaku = skala.filter(
    (s) =>
      !(s.id in DIGANTI && (tahun === null || tahun >= (DIGANTI[s.id] as number))) &&
      mengenal(s, bentuk) &&
      kelasAngka(s)(fakta.nilai) !== null,
  );
  const [acuan] = berlaku;
  const kelasnya = berlaku.map((s) => kelas(s, fakta, bentuk));
  const semestinya = kelasnya[0] ?? null;
  return acuan === undefined || semestinya === null || kelasnya.includes(null) ? null : { acuan, semestinya };
}

/** The first year that a report names anywhere: one that is older may follow older law. */
export function tahunLaporan({ tabel, narasi }: Bacaan): number | null {
  const teks = [...ratakan(tabel, ({ tabel: t }) => [t.nama, t.judul]), ...narasi.map((n) => n.teks)];
  const tahun = ratakan(teks, (s) => [...(s ?? '').matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => Number(m[0])));
  return tahun.length === 0 ? null : Math.min(...tahun);
}

/** The class that a scale gives a figure, named the way the cell names it; null where it is the printed one, or none. */
function kelas(s: Skala, fakta: Fakta, bentuk: readonly string[]): string | null {
  const kena = kelasCetak(kelasAngka(s), fakta);
  const [tepat = null] = kena;
  if (kena.some((p) => sekelas(p, bentuk)) || tepat === null) return null;
  const berkode = s.rentang.some((r) => bentukKelas(r.kode).some((f) => bentuk.includes(f)));
  return berkode ? tepat.kode : tepat.label;
}
