import { formatAngka } from '../angka/cetak/format-angka.js';
import type { Decimal } from '../angka/desimal.js';
import { irisan, type Selang, selang } from '../angka/selang.js';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { celahTerjangkau } from './celah-terjangkau.js';
import type { IdSkala } from './daftar.js';
import { type SelangTeks, tulisSelang } from './selang-teks.js';
import { bandingBawah, type KelasSiap, type SkalaSiap, siapkanSkala, sisaSelang } from './siapkan-skala.js';
import type { Skala } from './skala.js';

/** A stretch that no class covers. */
export interface Celah {
  readonly di: SelangTeks;
  /** The scale itself declares it, with a reason. */
  readonly dinyatakan: boolean;
}

/** A stretch that two classes claim. */
export interface TumpangTindih {
  readonly di: SelangTeks;
  /** Codes of the lower and the higher class. */
  readonly kelas: readonly [string, string];
}

/** Machine-readable code of what is wrong with a scale. */
export type KodeTemuanSkala =
  | 'celah'
  | 'celah-dinyatakan'
  | 'tumpang-tindih'
  | 'lubang-berkelas'
  | 'puncak-terbuka'
  | 'dasar-terbuka'
  | 'urutan';

/** What is wrong with a scale, in an Indonesian sentence. */
export interface TemuanSkala {
  readonly kode: KodeTemuanSkala;
  readonly pesan: string;
}

/** The verdict on a scale; plain data. */
export interface HasilPeriksaSkala {
  /** Gaps between classes, and declared holes beyond the ends, from the lowest up. */
  readonly celah: readonly Celah[];
  readonly tumpangTindih: readonly TumpangTindih[];
  /** No class above the highest bound: a capaian of 102,5 falls outside a scale that ends at 100. */
  readonly puncakTerbuka: boolean;
  /** No class below the lowest bound. */
  readonly dasarTerbuka: boolean;
  /** The classes are listed from the highest to the lowest. */
  readonly terurut: boolean;
  /** No undeclared gap and no overlap. */
  readonly utuh: boolean;
  /** Whether every value within the scale has a class; a hole, declared or not, has none. */
  readonly lengkap: boolean;
  readonly temuan: readonly TemuanSkala[];
}

/**
 * Checks a predikat scale: gaps between classes (down to a single point: `(75, 85)` beside `(85, 100]` leaves exactly 85), overlaps, an open
 * top or bottom, and the order of the classes.
 *
 * Exact on open and closed bounds. Where the scale rounds before it classifies, a gap that no rounded value can reach is none
 * (88,30–88,31 at two decimals). An open end is told as a fact; it is a finding only for percentages, ratios and differences, since a
 * score (`nilai`) ends where the scale does. Takes a scale or the id of a known one; throws as `tentukanPredikat` does.
 *
 * @example
 * periksaSkala('lan.empat-kelas-cetakan-3-1') // => { celah: [{ di: '[70, 75)', dinyatakan: true }], utuh: true, lengkap: false }
 * @example
 * periksaSkala('lan.empat-kelas') // => { puncakTerbuka: true, celah: [], tumpangTindih: [], utuh: true }
 */
export function periksaSkala(skala: Skala | IdSkala): HasilPeriksaSkala {
  const siap = siapkanSkala(skala);
  const naik = [...siap.kelas].reverse();
  const celah = [...celahAntara(naik), ...lubangUjung(siap)]
    .filter((s) => celahTerjangkau(s, siap.skala.desimalKlasifikasi))
    .sort(bandingBawah)
    .map((s) => ({ di: tulisSelang(s), dinyatakan: dinyatakan(s, siap) }));
  const tumpangTindih = naik.flatMap((a, i) => naik.slice(i + 1).flatMap((b) => bentrok(a, b)));
  const { bawah: dasar, atas: puncak } = jangkauan(naik);
  const terurut = siap.kelas.every((k, i) => k.kelas === siap.skala.rentang[i]);
  return {
    celah,
    tumpangTindih,
    puncakTerbuka: puncak !== null,
    dasarTerbuka: dasar !== null,
    terurut,
    utuh: celah.every((c) => c.dinyatakan) && tumpangTindih.length === 0,
    lengkap: celah.length === 0 && tumpangTindih.length === 0,
    temuan: [
      ...celah.map(temuanCelah),
      ...tumpangTindih.map(({ di, kelas }) =>
        temuan('tumpang-tindih', `nilai di ${di} masuk ${kelas[0]} dan ${kelas[1]} sekaligus`),
      ),
      ...lubangBerkelas(siap),
      ...ujungTerbuka(siap.skala, puncak, dasar),
      ...(terurut ? [] : [temuan('urutan', 'kelas tidak ditulis dari yang tertinggi ke yang terendah')]),
    ],
  };
}

/** Codes of classes come from outside. */
const temuan = (kode: KodeTemuanSkala, pesan: string): TemuanSkala => ({ kode, pesan: tanpaKendali(pesan) });

const temuanCelah = ({ di, dinyatakan: nyata }: Celah): TemuanSkala =>
  nyata
    ? temuan('celah-dinyatakan', `nilai di ${di} tidak punya kelas; skala ini menyatakannya`)
    : temuan('celah', `nilai di ${di} tidak punya kelas; tutup celahnya atau nyatakan sebagai lubang dengan alasannya`);

/** Gaps above whatever the classes so far have reached, so that a class inside another one makes none. */
function celahAntara(naik: readonly KelasSiap[]): Selang[] {
  const celah: Selang[] = [];
  let capai: Selang | undefined;
  for (const { selang: s } of naik) {
    if (capai?.atas && s.bawah) {
      const antara = selang(capai.atas, s.bawah, !capai.atasTertutup, !s.bawahTertutup);
      if (antara) celah.push(antara);
    }
    if (!capai || lebihTinggi(s, capai)) capai = s;
  }
  return celah;
}

function lebihTinggi(a: Selang, b: Selang): boolean {
  if (a.atas === null || b.atas === null) return b.atas !== null;
  const tanda = a.atas.comparedTo(b.atas);
  return tanda > 0 || (tanda === 0 && a.atasTertutup);
}

/** The span from the lowest to the highest end; there is a class. */
function jangkauan(naik: readonly KelasSiap[]): { bawah: Decimal | null; atas: Decimal | null } {
  const semua = naik.map((k) => k.selang);
  const teratas = semua.reduce((t, s) => (lebihTinggi(s, t) ? s : t));
  const terbawah = semua.reduce((t) => t);
  return { bawah: terbawah.bawah, atas: teratas.atas };
}

/** Declared holes below the lowest class or above the highest. */
function lubangUjung({ kelas, lubang }: SkalaSiap): Selang[] {
  const naik = [...kelas].reverse();
  const { bawah, atas } = jangkauan(naik);
  return lubang
    .map((l) => l.selang)
    .filter((s) => (bawah !== null && s.atas?.lte(bawah)) || (atas !== null && s.bawah?.gte(atas)))
    .filter((s) => kelas.every((k) => irisan(k.selang, s) === null));
}

function dinyatakan(celah: Selang, { lubang }: SkalaSiap): boolean {
  return lubang.reduce((sisa, l) => sisa.flatMap((s) => sisaSelang(s, l.selang)), [celah]).length === 0;
}

function bentrok(a: KelasSiap, b: KelasSiap): TumpangTindih[] {
  const bersama = irisan(a.selang, b.selang);
  return bersama ? [{ di: tulisSelang(bersama), kelas: [a.kelas.kode, b.kelas.kode] }] : [];
}

function lubangBerkelas({ kelas, lubang }: SkalaSiap): TemuanSkala[] {
  return lubang.flatMap((l) =>
    kelas
      .filter((k) => irisan(k.selang, l.selang))
      .map((k) => temuan('lubang-berkelas', `lubang ${l.lubang.di} dinyatakan, tetapi sebagian masuk ${k.kelas.kode}`)),
  );
}

function ujungTerbuka({ satuan }: Skala, puncak: Decimal | null, dasar: Decimal | null): TemuanSkala[] {
  if (satuan === 'nilai') return [];
  return [
    ...(puncak ? [temuan('puncak-terbuka', `tidak ada kelas di atas ${formatAngka(puncak)}`)] : []),
    ...(dasar ? [temuan('dasar-terbuka', `tidak ada kelas di bawah ${formatAngka(dasar)}`)] : []),
  ];
}
