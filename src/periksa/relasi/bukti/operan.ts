import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { type Taksiran, taksirRumus } from '../../../rumus/pembaca/taksir.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { malas } from '../../fakta/malas.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { bersatuanBesar } from '../../fakta/satuan-besar.js';
import { tercacah } from '../../fakta/satuan-ukur.js';
import { kolomUang } from '../../fakta/skala-uang.js';
import { putuskan } from '../konsistensi.js';
import { mungkinTercetak } from '../mungkin-cocok.js';
import {
  anggotaRelasi,
  masukanRelasi,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
  type RelasiRumus,
} from '../relasi.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import { peluangTepat } from './timbang.js';

/**
 * The relations of one rule, with those that hold only when their shown operands are taken as rounded marked as such: unless the rows that
 * hold on the printed figures show that these are exact (`bukti`), which the rows of rounded operands would hardly all do.
 */
export function denganPembulatan(relasi: readonly Relasi[], bukti: () => number = () => buktiTepat(relasi)): Relasi[] {
  const patah = relasi.filter((r) => putuskan(r)?.status === 'tidak');
  const dipotong = malas(() => mungkinDipotong(relasi));
  const bulat = new Map(
    ratakan(patah, (r): [Relasi, Relasi][] => {
      if (r.bentuk === 'lurus' && (cacah(r.hasil, r.suku.length) || terhitung(r))) return [];
      if (!mungkinTercetak(r)) return [];
      // People and things are not rounded: a share of so many of them is what it is.
      if (r.bentuk === 'rumus' && masukanRelasi(r).every(dicacah)) return [];
      const longgar: Relasi = { ...r, operanBulat: true };
      if (putuskan(longgar)?.status === 'tidak' || (r.bentuk === 'lurus' && !sekaliBulat(r, dipotong))) return [];
      // Of small whole numbers rounding would allow anything: it may be what happened, and is no more than doubt.
      return [[r, masukanRelasi(r).some((f) => cacah(f, 1)) ? { ...r, ragu: true } : longgar]];
    }),
  );
  const meleset = relasi.filter((r) => bulat.has(r) || putuskan(r)?.status === 'pembulatan-bagian');
  const [satu, ...lain] = meleset;
  if (satu === undefined) return [...relasi];
  if (lain.length === 0 && bukti() >= (cacahan(satu) || bagianCacahan(satu) ? BOBOT.tepatCacah : BOBOT.tepat))
    return relasi.map((r) => (r === satu && cacahan(r) ? { ...r, bagianTepat: true } : r));
  // Several sums of the same rows that miss by so little show that their figures are rounded, however small one of their parts is.
  return relasi.map((r) => {
    const longgar = bulat.get(r) ?? r;
    return longgar !== r && longgar.bentuk === 'lurus' && lain.length > 0
      ? { ...longgar, sejajarBulat: true }
      : longgar;
  });
}

/**
 * Whether a sum of whole figures misses by no more than they lose when all of them, their total too, are rounded, half a unit each, or when all are cut
 * off, up to a unit each.
 */
function sekaliBulat(r: RelasiLurus, dipotong: () => boolean): boolean {
  if (r.pembagi !== 1 || anggotaRelasi(r).some((f) => f.desimal !== 0)) return true;
  const beda = selisihTepat(r.hasil.nilai, nilaiRelasi(r)).abs();
  const n = r.suku.length;
  return jumlahTepat([beda, beda]).lte(n + 1) || (beda.lt(n) && dipotong());
}

/** Whether figures may have been cut off: of so many parts hardly one sum in as many would then meet its total to the unit. */
const mungkinDipotong = (relasi: readonly Relasi[]): boolean =>
  relasi.reduce(
    (n, r) =>
      r.bentuk === 'lurus' && putuskan(r)?.status === 'cocok' && !r.hasil.nilai.isZero()
        ? n + Math.log(r.suku.length)
        : n,
    0,
  ) < BOBOT.tepatCacah;

/** Whether a relation adds up whole figures that are no money: what is counted is hardly ever rounded. */
export const cacahan = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' &&
  r.pembagi === 1 &&
  nilaiKasar(r.hasil) < CACAH_TERBANYAK &&
  anggotaRelasi(r).every(bilanganCacah);

/** The same of a share that the table itself declares: of figures that come to their total, or to a hundred. */
const bagianCacahan = (r: Relasi): boolean =>
  r.bentuk === 'rumus' && r.rumus === persenBagian && r.asal === 'tercetak' && masukanRelasi(r).every(bilanganCacah);

const bilanganCacah = (f: Fakta): boolean =>
  f.desimal === 0 && !f.persen && !bersatuanBesar(f) && !(f.sel !== null && kolomUang(f.sel.kolom));

/** Nothing in a report is counted to so many. */
const CACAH_TERBANYAK = 1e9;

/** The relations of one rule, each that does not hold marked where others hold only within the rounding of their inputs: so are its own. */
export const denganSekolomBulat = (relasi: readonly Relasi[]): Relasi[] =>
  relasi.some((r) => putuskan(r)?.status === 'bila-dibulatkan')
    ? relasi.map((r) => (putuskan(r)?.status === 'tidak' ? sekolomBulat(r) : r))
    : [...relasi];

/** One that misses by more than its own rounding. A sum of counts that misses by less is not settled by what its column shows. */
function sekolomBulat(r: Relasi): Relasi {
  const bulat: Relasi = { ...r, sekolomBulat: true };
  const longgar: Relasi = { ...bulat, operanBulat: true };
  return r.bentuk === 'lurus' && putuskan(longgar)?.status === 'tidak' ? longgar : bulat;
}

/** A whole number so small that it counts something. */
const cacah = (f: Fakta, bagian: number): boolean =>
  f.desimal === 0 && !f.persen && f.nilai.abs().lt(SATUAN_TERKECIL * bagian);

/** A whole number of things, by its own unit, its row's or its column's. */
const dicacah = (f: Fakta): boolean =>
  f.desimal === 0 && !f.persen && tercacah(`${f.teks} ${f.sel?.baris.satuan ?? ''} ${f.sel?.kolom.judul ?? ''}`);

/** Rows that are named by what they count; people are counted too, but also projected. */
const BANYAKNYA = /^(?:jumlah|banyak(?:nya)?) (?!.{0,60}(?:penduduk|jiwa))/i;

/** Whether a sum is one of things that were counted one by one, so that no part of it is rounded. */
const terhitung = (r: RelasiLurus): boolean =>
  [r.hasil, ...r.suku.map((s) => s.fakta)].every(
    (f) => f.desimal === 0 && !f.persen && !bersatuanBesar(f) && BANYAKNYA.test(f.sel?.baris.label ?? ''),
  );

/** Nats for operands that are exact: how unlikely rounded ones would have met every printed result. No more are gathered than are asked for. */
export function buktiTepat(relasi: readonly Relasi[]): number {
  let bukti = 0;
  for (const r of relasi) {
    if (bukti >= BOBOT.tepat) break;
    if (putuskan(r)?.status !== 'cocok' || r.hasil.nilai.isZero()) continue;
    const lebar = BOBOT.lebarCetak * satuanCetak(r.hasil);
    const peluang =
      r.bentuk === 'lurus' && r.pembagi === 1 ? peluangTepat(r.suku.length) : lebar / (lebar + goyangan(r));
    bukti -= Math.log(peluang);
  }
  return bukti;
}

/** How far the result of a relation moves when each operand moves within its rounding. */
function goyangan(r: Relasi): number {
  if (r.bentuk === 'lurus') return r.suku.reduce((n, s) => n + satuanCetak(s.fakta), 0) / r.pembagi;
  const taksir = taksiran(r);
  if (taksir === null) return 0;
  const nilai = r.masukan.map((m) => m.fakta.reduce((n, f) => n + f.nilai.toNumber(), 0));
  return r.masukan.reduce((n, m, i) => {
    const separuh = m.fakta.reduce((s, f) => s + satuanCetak(f), 0) / 2;
    const geser = (arah: number): number => taksir(nilai.map((x, j) => (j === i ? x + arah * separuh : x)));
    const beda = Math.abs(geser(1) - geser(-1));
    return n + (Number.isFinite(beda) ? beda : 0);
  }, 0);
}

const taksiran = (r: RelasiRumus): Taksiran | null =>
  taksirRumus(
    r.rumus,
    r.masukan.map((m) => m.lambang),
  );
