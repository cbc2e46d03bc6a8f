import type { Indikator } from '../../model/indikator.js';
import type { Laporan } from '../../model/laporan.js';
import { semuaIndikator } from '../../model/telusur.js';
import type { NamaLembarBaris } from './lembar/daftar.js';
import type { JenisBaris } from './lembar/kinerja.js';

/** What one row of a sheet stands for: an object whose parts the columns name. */
export type IsiBaris = Readonly<Record<string, unknown>>;

/** The rows of every sheet for a report, in the order of the report. */
export function pecahLaporan(laporan: Laporan): Readonly<Record<NamaLembarBaris, readonly IsiBaris[]>> {
  const { tujuan, program, belanja = [] } = laporan;
  const indikator = semuaIndikator(laporan).map((x) => x.indikator);
  const sasaran = tujuan.flatMap((t) => t.sasaran);
  return {
    Kinerja: barisKinerja(laporan),
    Triwulan: indikator.flatMap((i) =>
      Object.entries(i.triwulan ?? {}).map(([tahun, tw]) => ({ ...tw, indikator: i.kode, tahun: Number(tahun) })),
    ),
    'Sasaran-Program': sasaran.flatMap((s) =>
      (s.program ?? []).map((p) =>
        typeof p === 'string' ? { sasaran: s.kode, program: p } : { sasaran: s.kode, program: p.kode, porsi: p.porsi },
      ),
    ),
    Anggaran: program.flatMap((p) => [p, ...p.kegiatan.flatMap((k) => [k, ...k.subKegiatan])]),
    'Anggaran Triwulan': program
      .flatMap((p) => [p, ...p.kegiatan.flatMap((k) => [k, ...k.subKegiatan])])
      .flatMap(({ kode, anggaran = {} }) =>
        Object.entries(anggaran)
          .filter(([, a]) => a.triwulan !== undefined)
          .map(([tahun, a]) => ({ ...a.triwulan, kode, tahun: Number(tahun) })),
      ),
    Belanja: belanja.flatMap((b) => [
      { jenis: 'kelompok', uraian: b.uraian },
      ...b.rincian.map((r) => ({ jenis: 'rincian', ...r })),
    ]),
    Pembanding: indikator.flatMap((i) => (i.pembanding ?? []).map((p) => ({ ...p, indikator: i.kode }))),
    Ordinal: indikator.flatMap((i) =>
      typeof i.ordinal === 'object'
        ? Object.entries(i.ordinal).map(([label, angka]) => ({ indikator: i.kode, label, angka }))
        : [],
    ),
  };
}

function barisKinerja({ tujuan, program }: Laporan): IsiBaris[] {
  const beri = (jenis: JenisBaris, induk: string, daftar: readonly Indikator[] | undefined): IsiBaris[] =>
    (daftar ?? []).map(({ ordinal, ...i }) => ({
      ...i,
      jenis,
      induk,
      uraian: i.nama,
      ...(typeof ordinal === 'string' ? { ordinal } : {}),
    }));
  return [
    ...tujuan.flatMap((t) => [
      { jenis: 'tujuan', kode: t.kode, uraian: t.uraian },
      ...beri('indikator-tujuan', t.kode, t.indikator),
      ...t.sasaran.flatMap((s) => [
        { jenis: 'sasaran', kode: s.kode, uraian: s.uraian, induk: t.kode, catatan: s.catatan },
        ...beri('indikator-sasaran', s.kode, s.indikator),
      ]),
    ]),
    ...program.flatMap((p) => [
      ...beri('indikator-program', p.kode, p.indikator),
      ...p.kegiatan.flatMap((k) => [
        ...beri('indikator-kegiatan', k.kode, k.indikator),
        ...k.subKegiatan.flatMap((s) => beri('indikator-sub-kegiatan', s.kode, s.indikator)),
      ]),
    ]),
  ];
}

/** What the fields of Identitas and Kebijakan stand for. */
export function pecahIdentitas(laporan: Laporan): { readonly identitas: IsiBaris; readonly kebijakan: IsiBaris } {
  const { kebijakan = {} } = laporan;
  const { dasar, ...pilihan } = typeof kebijakan === 'string' ? { dasar: kebijakan } : kebijakan;
  const { targetNol, serapanRekap, ...lain } = pilihan as Exclude<Laporan['kebijakan'], string | undefined>;
  return {
    identitas: { ...laporan, kebijakan: { dasar } },
    kebijakan: {
      ...lain,
      ...(typeof targetNol === 'object' ? { targetNolTerburuk: targetNol.terburuk } : { targetNol }),
      serapanRekap: typeof serapanRekap === 'string' ? { hierarki: serapanRekap, sasaran: serapanRekap } : serapanRekap,
    },
  };
}
