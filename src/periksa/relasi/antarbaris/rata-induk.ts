import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import { type RelasiLurus, rataBagian } from '../relasi.js';

/** A row of a sasaran with the achievements of its indicators. */
interface Kelompok {
  readonly induk: Fakta;
  readonly bagian: readonly Fakta[];
}

/**
 * The row of a sasaran that prints the mean of what its indicators achieved, above them and without a plan or a result of its own. No heading
 * says so: one sasaran of several indicators must show it, and a second one before another is accused.
 */
export function rataInduk(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    const dasar = k.peran === 'capaian' && k.berangka ? kolomDasar(t, k) : [];
    const kelompok = dasar.length === 0 ? [] : kelompokSasaran(t, k, dasar);
    const relasi = kelompok.map(({ induk, bagian }) => rataBagian(induk, bagian, false));
    const tampak = relasi.filter((r) => r.suku.length > 1 && !seragam(r) && terpenuhi(r)).length;
    const lain = relasi.filter((r) => !terpenuhi(r)).length;
    return tampak > 0 && lain <= tampak
      ? relasi.map((r) => ({ ...r, kuat: tampak >= TAMPAK && lain * 2 <= tampak }))
      : [];
  });
}

/** So many sasaran show it beyond chance. */
const TAMPAK = 2;
/** A plan, its result and a unit stand no farther left of an achievement. */
const JANGKAU = 3;

/** The mean of equal figures shows nothing. */
const seragam = ({ suku }: RelasiLurus): boolean => suku.every((s) => s.fakta.nilai.eq(suku[0]?.fakta.nilai ?? 0));

const kolomDasar = (t: TabelTerbaca, k: Kolom): Kolom[] =>
  t.kolom.filter(
    (x) => (x.peran === 'target' || x.peran === 'realisasi') && x.berangka && x.ke < k.ke && k.ke - x.ke <= JANGKAU,
  );

/** Each row without a plan and a result, with those right below it that have both; a row without an achievement leaves open what was counted. */
function kelompokSasaran(t: TabelTerbaca, k: Kolom, dasar: readonly Kolom[]): Kelompok[] {
  const hasil: { induk: Fakta; bagian: Fakta[] }[] = [];
  let kini: { induk: Fakta; bagian: Fakta[] } | null = null;
  for (const b of t.baris) {
    const capaian = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
    const isi = dasar.filter((x) => adaIsi(t, b, x)).length;
    if (capaian === undefined) {
      // A row of names alone begins something else; one that leaves its achievement open makes the mean unknown.
      if (kini !== null && isi > 0) hasil.pop();
      kini = null;
    } else if (isi === 0) {
      kini = { induk: capaian, bagian: [] };
      hasil.push(kini);
    } else kini?.bagian.push(capaian);
  }
  return hasil.filter((x) => x.bagian.length > 0);
}

const adaIsi = (t: TabelTerbaca, b: Baris, k: Kolom): boolean => /\p{L}|\d/u.test(t.tabel.baris[b.ke]?.[k.ke] ?? '');
