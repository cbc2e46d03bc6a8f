import type { Decimal } from '../angka/desimal.js';
import { cariSkala, type IdSkala, SkalaTidakDikenal } from './daftar.js';
import { bacaSelang, type SelangTeks, type SelangTerbaca, tulisSelang } from './selang-teks.js';
import { pastikanSkala, type Skala } from './skala.js';

/** A stretch that no class covers. */
export interface Celah {
  readonly di: SelangTeks;
  /** The scale itself declares it, with a reason. */
  readonly dinyatakan: boolean;
}

/** A stretch that two classes claim. */
export interface TumpangTindih {
  readonly di: SelangTeks;
  readonly kelas: readonly [string, string];
}

/** What is wrong with a scale, in a sentence. */
export interface TemuanSkala {
  readonly kode: 'celah' | 'tumpang-tindih' | 'puncak-terbuka' | 'dasar-terbuka' | 'urutan';
  readonly pesan: string;
}

/** The verdict on a scale. */
export interface HasilPeriksaSkala {
  readonly celah: readonly Celah[];
  readonly tumpangTindih: readonly TumpangTindih[];
  /** No class above the highest bound: a capaian of 102,5 falls outside. */
  readonly puncakTerbuka: boolean;
  /** No class below the lowest bound. */
  readonly dasarTerbuka: boolean;
  /** No undeclared gap and no overlap. */
  readonly utuh: boolean;
  readonly temuan: readonly TemuanSkala[];
}

interface Kelas {
  readonly kode: string;
  readonly selang: SelangTerbaca;
}

/**
 * Checks a predikat scale: gaps between classes (down to a single point), overlaps, and whether its top and bottom are open.
 *
 * Exact on open and closed bounds. Takes a scale or the id of a known one; throws as `tentukanPredikat` does.
 *
 * @example
 * periksaSkala('lan.empat-kelas-cetakan-3-1').celah // => [{ di: '[70, 75)', dinyatakan: true }]
 * @example
 * periksaSkala('lan.empat-kelas').puncakTerbuka // => true
 */
export function periksaSkala(skala: Skala | IdSkala): HasilPeriksaSkala {
  const terpilih = typeof skala === 'string' ? cariSkala(skala) : pastikanSkala(skala);
  if (!terpilih) throw new SkalaTidakDikenal(String(skala));
  const kelas = terpilih.rentang
    .map((k) => ({ kode: k.kode, selang: bacaSelang(k.di) }))
    .filter((k): k is Kelas => k.selang !== null)
    .sort((a, b) => bandingBawah(a.selang, b.selang));
  const pasangan = kelas.slice(1).map((atas, i) => [kelas[i] as Kelas, atas] as const);
  const celah = pasangan
    .flatMap(([a, b]) => celahAntara(a.selang, b.selang))
    .map((s) => ({
      di: tulisSelang(s),
      dinyatakan: terpilih.lubang?.some((l) => l.di === tulisSelang(s)) ?? false,
    }));
  const tumpangTindih = pasangan.flatMap(([a, b]) => irisan(a, b));
  const puncak = kelas.at(-1)?.selang.atas ?? null;
  const dasar = kelas[0]?.selang.bawah ?? null;
  return {
    celah,
    tumpangTindih,
    puncakTerbuka: puncak !== null,
    dasarTerbuka: dasar !== null,
    utuh: celah.every((c) => c.dinyatakan) && tumpangTindih.length === 0,
    temuan: [
      ...celah.map((c) => temuan('celah', `nilai di ${c.di} tidak punya kelas`)),
      ...tumpangTindih.map((t) =>
        temuan('tumpang-tindih', `nilai di ${t.di} masuk ${t.kelas[0]} dan ${t.kelas[1]} sekaligus`),
      ),
      ...(puncak === null ? [] : [temuan('puncak-terbuka', `tidak ada kelas di atas ${puncak.toFixed()}`)]),
      ...(dasar === null ? [] : [temuan('dasar-terbuka', `tidak ada kelas di bawah ${dasar.toFixed()}`)]),
    ],
  };
}

const temuan = (kode: TemuanSkala['kode'], pesan: string): TemuanSkala => ({ kode, pesan });

function bandingBawah(a: SelangTerbaca, b: SelangTerbaca): number {
  if (a.bawah === null || b.bawah === null) return Number(b.bawah === null) - Number(a.bawah === null);
  return a.bawah.comparedTo(b.bawah) || Number(b.bawahTertutup) - Number(a.bawahTertutup);
}

function celahAntara({ atas, atasTertutup }: SelangTerbaca, { bawah, bawahTertutup }: SelangTerbaca): SelangTerbaca[] {
  if (atas === null || bawah === null) return [];
  const tanda = bawah.comparedTo(atas);
  if (tanda < 0 || (tanda === 0 && (atasTertutup || bawahTertutup))) return [];
  return [{ bawah: atas, bawahTertutup: !atasTertutup, atas: bawah, atasTertutup: !bawahTertutup }];
}

function irisan(a: Kelas, b: Kelas): TumpangTindih[] {
  const { atas, atasTertutup } = batasAtas(a.selang, b.selang);
  const { bawah, bawahTertutup } = b.selang;
  if (bawah !== null && atas !== null) {
    const tanda = bawah.comparedTo(atas);
    if (tanda > 0 || (tanda === 0 && !(bawahTertutup && atasTertutup))) return [];
  }
  return [{ di: tulisSelang({ bawah, bawahTertutup, atas, atasTertutup }), kelas: [a.kode, b.kode] }];
}

/** The lower of two upper bounds. */
function batasAtas(a: SelangTerbaca, b: SelangTerbaca): { atas: Decimal | null; atasTertutup: boolean } {
  if (a.atas === null) return b;
  if (b.atas === null) return a;
  const tanda = a.atas.comparedTo(b.atas);
  if (tanda === 0) return a.atasTertutup ? b : a;
  return tanda < 0 ? a : b;
}
