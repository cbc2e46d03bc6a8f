import { type Selang, selang } from '../../angka/selang.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { BOBOT } from './bukti/bobot.js';

/** Headings of columns of ranks. */
export const BERPERINGKAT = /\b(?:peringkat|ranking|rangking|rank|urutan)\b/i;

/** Longer lists are not looked at. */
const BARIS_TERBANYAK = 300;

/** A score with the rank that is printed beside it. */
export interface Berperingkat {
  readonly nilai: Fakta;
  readonly cetak: Fakta;
}

/** A column of scores whose order a column of ranks prints, but for one score or a few that changed places. */
export interface UrutanSkor {
  readonly kolom: Kolom;
  readonly isi: readonly Berperingkat[];
  /** The one that does not stand where its rank says, with all others in order: by a slip, unless it changed places. */
  readonly luar: Berperingkat | null;
  /** Scores that would be in order in each other's places, with the score of that place. */
  readonly tertukar: readonly (Berperingkat & { readonly semestinya: Fakta })[];
  /** Between which other scores each must lie. */
  readonly batas: ReadonlyMap<Fakta, Selang>;
}

/**
 * The scores that a column of ranks puts in order. Only where each rank is given once: one that is given twice, or left out, is itself wrong,
 * or shared.
 */
export function urutanSkor(t: TabelTerbaca, peringkat: Kolom): UrutanSkor | null {
  const skor = t.kolom.filter(
    (k) => k !== peringkat && k.berangka && k.peran !== 'nomor' && !BERPERINGKAT.test(k.judul),
  );
  // What the heading says, less what it cost to look at so many columns in two directions.
  const awal = BOBOT.awalJudul - Math.log(2 * skor.length);
  const urutan: UrutanSkor[] = [];
  for (const kolom of skor) {
    const isi = ratakan(t.baris, (b): Berperingkat[] => {
      const [cetak, nilai] = [faktaDi(t, b, peringkat), faktaDi(t, b, kolom)];
      return b.jenis !== 'isi' || cetak === undefined || nilai === undefined ? [] : [{ nilai, cetak }];
    });
    if (isi.length > BARIS_TERBANYAK) continue;
    const urut = [...isi].sort((a, b) => a.cetak.nilai.comparedTo(b.cetak.nilai));
    if (!urut.every((p, i) => p.cetak.nilai.eq(i + 1))) return null;
    const hasil = menurun(kolom, urut, awal) ?? menurun(kolom, [...urut].reverse(), awal);
    if (hasil !== null) urutan.push(hasil);
  }
  // A part of the score may be nearly in its order; what is in order is what was ranked.
  return urutan.find((u) => u.luar === null && u.tertukar.length === 0) ?? urutan[0] ?? null;
}

/** Between which others each score of a table must lie by the rank beside it. */
export const batasPeringkat = (t: TabelTerbaca): (readonly [Fakta, Selang])[] =>
  ratakan(
    t.kolom.filter((k) => k.berangka && BERPERINGKAT.test(k.judul)),
    (k) => [...(urutanSkor(t, k)?.batas ?? [])],
  );

const turun = (a: Berperingkat | undefined, b: Berperingkat | undefined): boolean =>
  a === undefined || b === undefined || a.nilai.nilai.gte(b.nilai.nilai);

/** How unlikely so many scores stand in order by chance, in nats. */
const beratUrut = (banyak: number): number =>
  Array.from({ length: banyak }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);

/** The order from the highest score on; null where the scores do not follow it. */
function menurun(kolom: Kolom, isi: readonly Berperingkat[], awal: number): UrutanSkor | null {
  const terbukti = (banyak: number, pilihan = 1): boolean =>
    awal + beratUrut(banyak) - Math.log(pilihan) >= BOBOT.terbukti;
  const turunSemua = (daftar: readonly Berperingkat[]): boolean =>
    daftar.every((p, i) => i === 0 || turun(daftar[i - 1], p));
  const berbeda = new Set(isi.map((p) => p.nilai.nilai.toString())).size;
  const utuh = turunSemua(isi);
  if (utuh && !terbukti(berbeda)) return null;
  // Only next to a step up can a score stand that is out of order.
  const calon = isi.filter((p, i) => !turun(isi[i - 1], p) || !turun(p, isi[i + 1]));
  const [satu, ...lain] = calon.filter((p) => turunSemua(isi.filter((x) => x !== p)));
  const luar = satu !== undefined && lain.length === 0 && terbukti(berbeda - 1, isi.length) ? satu : null;
  const urut = [...isi].sort((a, b) => b.nilai.nilai.comparedTo(a.nilai.nilai));
  const pindah = ratakan(isi, (p, i) => {
    const semestinya = (urut[i] as Berperingkat).nilai;
    return semestinya.nilai.eq(p.nilai.nilai) ? [] : [{ ...p, semestinya }];
  });
  const tertukar = pindah.length * 2 <= isi.length && terbukti(berbeda - pindah.length) ? pindah : [];
  if (!utuh && luar === null && tertukar.length === 0) return null;
  return { kolom, isi, luar, tertukar, batas: utuh || luar !== null ? batasTiap(isi, luar) : new Map() };
}

function batasTiap(isi: readonly Berperingkat[], luar: Berperingkat | null): Map<Fakta, Selang> {
  const tegak = (p: Berperingkat): boolean => p !== luar;
  return new Map(
    ratakan(isi, (p, ke): [Fakta, Selang][] => {
      const atas = isi.slice(0, ke).filter(tegak).at(-1)?.nilai.nilai ?? null;
      const bawah = isi.slice(ke + 1).find(tegak)?.nilai.nilai ?? null;
      const ini = selang(bawah, atas);
      return ini === null ? [] : [[p.nilai, ini]];
    }),
  );
}
