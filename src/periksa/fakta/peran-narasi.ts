import type { Peran } from './peran.js';

/** What a figure of a sentence is: a column's role, or one that only texts have. */
export type PeranNarasi =
  | Peran
  | 'realisasi-lalu'
  | 'efisiensi-sisa'
  | 'rata-rata-capaian'
  | 'rata-rata-serapan'
  | 'rata-rata-efisiensi';

/** The words before an amount that say what it is; the last word of them that stands in the text decides. */
const KATA_RUPIAH: readonly (readonly [PeranNarasi, RegExp])[] = [
  ['sisa', /(?:efisiensi|efisisensi|sisa|penghematan|tidak terserap)[^.]*$/i],
  ['selisih', /(?:kenaikan|penurunan|naik|turun|bertambah|berkurang|selisih|peningkatan)[^.]*$/i],
  [
    'realisasi-lalu',
    /(?:dibanding(?:kan)?|tahun (?:lalu|sebelumnya))[^.]*realisasi[^.]*$|realisasi[^.]*tahun (?:lalu|sebelumnya)[^.]*$/i,
  ],
  ['realisasi-anggaran', /(?:re?ala?l?isasi|terealisasi|direalisasikan)[^.]*$/i],
  ['pagu', /(?:anggaran|pagu|dianggarkan|alokasi|apbd|dana)[^.]*$/i],
];

/** The role of an amount of rupiah from the words since the figure before it. */
export function peranRupiah(kata: string, sebelumnya: PeranNarasi | null): PeranNarasi | null {
  const rapi = kata.replace(/\bRp\.?/gi, '').replace(/(\p{L})\.(?=\s|$)/gu, '$1 ');
  const kena = KATA_RUPIAH.map(([peran, pola]) => ({ peran, di: pola.exec(rapi)?.index ?? -1 })).filter(
    (k) => k.di >= 0,
  );
  const lalu = kena.find((k) => k.peran === 'realisasi-lalu');
  if (lalu) return 'realisasi-lalu';
  const terakhir = kena.reduce<(typeof kena)[number] | null>((a, k) => (a === null || k.di > a.di ? k : a), null);
  if (terakhir?.peran === 'pagu' && kena.some((k) => k.peran === 'sisa' || k.peran === 'realisasi-anggaran')) {
    // "efisiensi anggaran sebesar", "realisasi anggaran sebesar": anggaran only qualifies.
    return kena.some((k) => k.peran === 'sisa')
      ? 'sisa'
      : /\btotal anggaran|pagu/i.test(rapi)
        ? 'pagu'
        : 'realisasi-anggaran';
  }
  return terakhir?.peran ?? (sebelumnya === 'pagu' && /realisasi/i.test(rapi) ? 'realisasi-anggaran' : null);
}

/** The role of a percentage from the words since the figure before it and from what that figure was. */
export function peranPersen(kata: string, sebelumnya: PeranNarasi | null): PeranNarasi | null {
  if (/rata[- ]*rata[^.]*efisiensi/i.test(kata)) return 'rata-rata-efisiensi';
  if (/rata[- ]*rata[^.]*(?:realisasi anggaran|serapan)/i.test(kata)) return 'rata-rata-serapan';
  if (/sasaran strategis|indikator sasaran|per indikator|kegiatan/i.test(kata))
    return /serap/i.test(kata) ? 'serapan' : 'capaian';
  if (
    /rata[- ]*rata[^.]*(?:capaian|kinerja)|(?:hasil|capaian) kinerja (?!sasaran|ini)[^.]*(?:tahun|adalah|mencapai|dikategorikan)/i.test(
      kata,
    )
  )
    return 'rata-rata-capaian';
  if (/efisiensi/i.test(kata) || sebelumnya === 'sisa') return 'efisiensi-sisa';
  if (sebelumnya === 'selisih') return 'pertumbuhan';
  if (/serap/i.test(kata)) return 'serapan';
  if (sebelumnya === 'realisasi-anggaran') return 'serapan';
  return /capaian|mencapai/i.test(kata) ? 'capaian' : null;
}
