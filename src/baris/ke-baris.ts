import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { NamaTabel } from './daftar-kolom.js';
import type { Baris } from './kolom.js';
import type { DataBaris } from './laporan-dari-baris.js';
import { tanpaDuaArti } from './notasi.js';

/** The tables of a report. */
export type TabelBaris = Readonly<Record<NamaTabel, readonly Baris[]>> & Pick<DataBaris, 'instansi' | 'tahun'>;

interface Berpemilik {
  readonly apa: 'tujuan' | 'sasaran' | 'program';
  readonly id: string;
  readonly indikator: Indikator;
}

/**
 * The rows of a report, a table each: the inverse of `laporanDariBaris`, which gives the same report for them. Ids are made from the place of an indicator, since
 * codes of indicators need be unique only within their owner. What has no column there (comparisons, ordinal maps, choices of single indicators, spending by
 * kind) is left out and named in `tanpaKolom`.
 *
 * Throws `ArgumenTidakSah` for what is no report, with the field.
 *
 * @example
 * const hasil = laporanDariBaris({ instansi: 'A', tahun: 2025, tujuan: [{ kode: 'T1', uraian: 'T' }], sasaran: [{ kode: 'S1', uraian: 'S' }] });
 * hasil.status === 'sah' && keBaris(hasil.laporan).sasaran // => [{ kode: 'S1', tujuan: 'T1' }]
 */
export function keBaris(laporan: Laporan): TabelBaris & { readonly tanpaKolom: readonly string[] } {
  pastikanBentuk('keBaris', 'laporan', laporan, BENTUK_LAPORAN);
  return bacaAman('keBaris: laporan', () => susunBaris(laporan));
}

function susunBaris(laporan: Laporan): TabelBaris & { readonly tanpaKolom: readonly string[] } {
  const { instansi, tahun, periode, kebijakan, sumber } = laporan;
  const tanpaKolom = new Set<string>();
  if (laporan.catatan) tanpaKolom.add('catatan');
  if (laporan.belanja) tanpaKolom.add('belanja');
  const anggaran = semuaAnggaran(laporan);
  const sasaran = laporan.tujuan.flatMap((t) => t.sasaran.map((s) => ({ s, tujuan: t.kode })));
  const indikator = semuaIndikator(laporan);
  return {
    instansi,
    tahun,
    ...(periode === undefined ? {} : { periode }),
    ...(kebijakan === undefined ? {} : { kebijakan }),
    ...(sumber === undefined ? {} : { sumber }),
    tujuan: laporan.tujuan.map(({ kode, uraian }) => ({ kode, uraian })),
    sasaran: sasaran.map(({ s: { kode, uraian, catatan }, tujuan }) => ({ kode, uraian, tujuan, ...ada({ catatan }) })),
    indikator: indikator.map((x, i) => barisIndikator(x, String(i + 1), tanpaKolom)),
    nilai: indikator.flatMap((x, i) => barisNilai(x.indikator, String(i + 1))),
    program: anggaran.map(({ kode, nama }) => ({ kode, nama })),
    sasaranProgram: sasaran.flatMap(({ s }) =>
      (s.program ?? []).map((p) =>
        typeof p === 'string'
          ? { sasaran: s.kode, program: p }
          : { sasaran: s.kode, program: p.kode, ...adaAngka({ porsi: p.porsi }) },
      ),
    ),
    anggaran: anggaran.flatMap(({ kode, anggaran: a = {} }) =>
      Object.entries(a).flatMap(([th, isi]) => barisAnggaran(kode, Number(th), isi)),
    ),
    tanpaKolom: [...tanpaKolom].sort(),
  };
}

const ada = (isi: Baris): Baris => Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined));
/** The same of figures, whose texts nobody is to take for thousands. */
const adaAngka = (isi: Baris): Baris =>
  Object.fromEntries(Object.entries(ada(isi)).map(([k, v]) => [k, tanpaDuaArti(v)]));

const semuaAnggaran = ({ program }: Laporan) =>
  program.flatMap((p) => [p, ...p.kegiatan.flatMap((k) => [k, ...k.subKegiatan])]);

function semuaIndikator(laporan: Laporan): Berpemilik[] {
  const beri = (apa: Berpemilik['apa'], id: string, daftar: readonly Indikator[] | undefined) =>
    (daftar ?? []).map((indikator) => ({ apa, id, indikator }));
  return [
    ...laporan.tujuan.flatMap((t) => [
      ...beri('tujuan', t.kode, t.indikator),
      ...t.sasaran.flatMap((s) => beri('sasaran', s.kode, s.indikator)),
    ]),
    ...semuaAnggaran(laporan).flatMap((p) => beri('program', p.kode, p.indikator)),
  ];
}

function barisIndikator({ apa, id: pemilik, indikator }: Berpemilik, id: string, tanpaKolom: Set<string>): Baris {
  const {
    target: _,
    realisasi: __,
    capaianTerlapor: ___,
    triwulan,
    kondisiAwal,
    targetAkhir,
    ordinal,
    pembanding,
    kebijakan,
    bobot,
    nilaiTerburuk,
    ...lain
  } = indikator;
  if (pembanding) tanpaKolom.add('indikator.pembanding');
  if (kebijakan) tanpaKolom.add('indikator.kebijakan');
  if (typeof ordinal === 'object') tanpaKolom.add('indikator.ordinal');
  const cara = new Set(Object.values(triwulan ?? {}).map((t) => t.konsolidasi));
  if (cara.size > 1) tanpaKolom.add('indikator.konsolidasi');
  return ada({
    id,
    [apa]: pemilik,
    ...lain,
    ...adaAngka({ bobot, nilaiTerburuk }),
    kondisiAwal: tanpaDuaArti(kondisiAwal?.nilai),
    tahunKondisiAwal: kondisiAwal?.tahun,
    targetAkhir: tanpaDuaArti(targetAkhir?.nilai),
    tahunTargetAkhir: targetAkhir?.tahun,
    jenisTargetAkhir: targetAkhir?.jenis,
    konsolidasi: [...cara][0],
    ordinal: typeof ordinal === 'string' ? ordinal : undefined,
  });
}

function barisNilai({ target, realisasi, capaianTerlapor = {}, triwulan = {} }: Indikator, indikator: string): Baris[] {
  const tahun = [...new Set([target, realisasi, capaianTerlapor].flatMap((s) => Object.keys(s)))].sort();
  return [
    ...tahun.map((th) =>
      adaAngka({
        indikator,
        tahun: Number(th),
        target: target[th],
        realisasi: realisasi[th],
        capaianTerlapor: capaianTerlapor[th],
      }),
    ),
    ...Object.entries(triwulan).flatMap(([th, tw]) =>
      [0, 1, 2, 3].map((i) =>
        adaAngka({ indikator, tahun: Number(th), triwulan: i + 1, target: tw.target[i], realisasi: tw.realisasi?.[i] }),
      ),
    ),
  ];
}

type Setahun = NonNullable<Laporan['program'][number]['anggaran']>[string];

function barisAnggaran(kode: string, tahun: number, { triwulan, ...lain }: Setahun): Baris[] {
  const tw = triwulan ?? {};
  return [
    { kode, tahun, ...adaAngka(lain) },
    ...(triwulan === undefined
      ? []
      : [0, 1, 2, 3].map((i) => ({
          kode,
          tahun,
          triwulan: i + 1,
          ...adaAngka({ rak: tw.rak?.[i], realisasi: tw.realisasi?.[i] }),
        }))),
  ];
}
