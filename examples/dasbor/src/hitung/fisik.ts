import {
  type Hasil,
  type HasilRataRata,
  hitungCapaian,
  hitungEfisiensi,
  type Indikator,
  konsolidasi,
  type Laporan,
  type RekapAnggaran,
  rataRata,
} from 'lkjip';
import type { Masa } from '../alamat.js';

type Program = Laporan['program'][number];

/** Physical progress beside financial progress, and the difference of the two. */
export interface Fisik {
  /** Of the outputs of the sub-kegiatan, weighted by their pagu. */
  readonly fisik: HasilRataRata;
  /** Fisik − keuangan in points: below 0 the money runs ahead of the work. */
  readonly selisih: Hasil;
}

/** More than all of an output does not make up for another that is missing. */
const BATAS = { bawah: 0, atas: 100 };

/** How much of the year's output is there; without quarters or a target it says why it cannot be said. */
function fisikKeluaran(i: Indikator, tahun: number, masa: Masa): Hasil {
  const angka = (x: Indikator['target'][string] | undefined) =>
    typeof x === 'number' || typeof x === 'string' ? x : null;
  const target = angka(i.target[tahun]);
  const tw = i.triwulan?.[tahun];
  const kosong = [null, null, null, null];
  if (masa === 'tahun') {
    const realisasi = angka(i.realisasi[tahun]);
    return hitungCapaian({ target, realisasi, polarisasi: i.polarisasi }, { batas: BATAS });
  }
  return konsolidasi(
    {
      target: tw?.target ?? kosong,
      realisasi: tw?.realisasi ?? kosong,
      jenis: tw?.konsolidasi ?? 'jumlah',
      polarisasi: i.polarisasi,
    },
    // As with money: a quarter that is not in yet leaves no sum to its end.
    { sampai: masa, cara: 'ketat', terhadap: 'tahun', targetTahunan: target, batas: BATAS },
  ).capaian;
}

/** Physical progress of programs: the first output of each sub-kegiatan with a pagu, weighted by it. */
export function fisikProgram(program: readonly Program[], tahun: number, masa: Masa): HasilRataRata {
  const baris = program
    .flatMap((p) => p.kegiatan.flatMap((k) => k.subKegiatan))
    .flatMap((s) => {
      const pagu = s.anggaran[tahun]?.pagu;
      if (pagu === undefined) return [];
      const [keluaran] = s.indikator ?? [];
      return [{ pagu, capaian: keluaran ? fisikKeluaran(keluaran, tahun, masa) : null }];
    });
  return rataRata(
    baris.map((b) => b.capaian),
    { bobot: baris.map((b) => b.pagu) },
  );
}

/** Fisik − keuangan by the library's difference of an achievement and an absorption. */
export function bandingFisik(fisik: HasilRataRata, { pagu, realisasi, sisa }: RekapAnggaran['total']): Fisik {
  const selisih = hitungEfisiensi(
    { capaian: fisik, pagu, realisasi: sisa === null ? null : realisasi },
    { metode: 'selisih', gerbang: 'tanpa' },
  );
  return { fisik, selisih };
}
