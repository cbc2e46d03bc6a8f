import type { Indikator } from '../../model/indikator.js';
import type { KebijakanIndikator } from '../../model/kebijakan.js';
import { kunciKode } from '../../model/kode.js';
import type { Laporan } from '../../model/laporan.js';
import type { NamaLembarBaris } from './lembar/daftar.js';
import { TARGET_NOL_TERBURUK } from './lembar/kebijakan.js';
import type { JenisBaris } from './lembar/kinerja.js';
import { sebutInduk, type TingkatPemilik } from './rakit/cari-indikator.js';

/** What one row of a sheet stands for: an object whose parts the columns name. */
export type IsiBaris = Readonly<Record<string, unknown>>;

/** The rows of every sheet for a report, in the order of the report. */
export function pecahLaporan(laporan: Laporan): Readonly<Record<NamaLembarBaris, readonly IsiBaris[]>> {
  const { tujuan, program, belanja = [] } = laporan;
  const berpemilik = semuaBerpemilik(laporan);
  const penunjuk = penunjukIndikator(berpemilik);
  const indikator = berpemilik.map((x) => ({ i: x.indikator, tunjuk: penunjuk(x) }));
  const sasaran = tujuan.flatMap((t) => t.sasaran);
  return {
    Kinerja: barisKinerja(laporan),
    Triwulan: indikator.flatMap(({ i, tunjuk }) =>
      Object.entries(i.triwulan ?? {}).map(([tahun, tw]) => ({ ...tw, ...tunjuk, tahun: Number(tahun) })),
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
    Pembanding: indikator.flatMap(({ i, tunjuk }) => (i.pembanding ?? []).map((p) => ({ ...p, ...tunjuk }))),
    Ordinal: indikator.flatMap(({ i, tunjuk }) =>
      typeof i.ordinal === 'object'
        ? Object.entries(i.ordinal).map(([label, angka]) => ({ ...tunjuk, label, angka }))
        : [],
    ),
  };
}

interface Berpemilik {
  readonly tingkat: TingkatPemilik;
  readonly induk: string;
  readonly indikator: Indikator;
}

const beri = (tingkat: TingkatPemilik, induk: string, daftar: readonly Indikator[] | undefined): Berpemilik[] =>
  (daftar ?? []).map((indikator) => ({ tingkat, induk, indikator }));

const milikTujuan = ({ tujuan }: Laporan): Berpemilik[] =>
  tujuan.flatMap((t) => [
    ...beri('tujuan', t.kode, t.indikator),
    ...t.sasaran.flatMap((s) => beri('sasaran', s.kode, s.indikator)),
  ]);

const milikProgram = ({ program }: Laporan): Berpemilik[] =>
  program.flatMap((p) => [
    ...beri('program', p.kode, p.indikator),
    ...p.kegiatan.flatMap((k) => [
      ...beri('kegiatan', k.kode, k.indikator),
      ...k.subKegiatan.flatMap((s) => beri('sub-kegiatan', s.kode, s.indikator)),
    ]),
  ]);

const semuaBerpemilik = (laporan: Laporan): Berpemilik[] => [...milikTujuan(laporan), ...milikProgram(laporan)];

/** How a row of another sheet names an indicator: by its code; with its owner, and the level of that, only where they are needed. */
function penunjukIndikator(semua: readonly Berpemilik[]): (x: Berpemilik) => IsiBaris {
  const banyak = new Map<string, number>();
  const kunci = ({ indikator, induk }: Berpemilik) => JSON.stringify([indikator.kode, kunciKode(induk)]);
  const tambah = (k: string) => banyak.set(k, (banyak.get(k) ?? 0) + 1);
  for (const x of semua) {
    tambah(x.indikator.kode);
    tambah(kunci(x));
  }
  return (x) => {
    const { kode } = x.indikator;
    if (banyak.get(kode) === 1) return { indikator: kode };
    return { indikator: kode, induk: banyak.get(kunci(x)) === 1 ? x.induk : sebutInduk(x.tingkat, x.induk) };
  };
}

function barisKinerja(laporan: Laporan): IsiBaris[] {
  const baris = ({ tingkat, induk, indikator: { ordinal, kebijakan, ...i } }: Berpemilik): IsiBaris => ({
    ...i,
    ...(kebijakan ? { kebijakan: pecahTargetNol(kebijakan) } : {}),
    jenis: `indikator-${tingkat}` satisfies JenisBaris,
    induk,
    uraian: i.nama,
    ...(typeof ordinal === 'string' ? { ordinal } : {}),
  });
  return [
    ...laporan.tujuan.flatMap((t) => [
      { jenis: 'tujuan', kode: t.kode, uraian: t.uraian },
      ...beri('tujuan', t.kode, t.indikator).map(baris),
      ...t.sasaran.flatMap((s) => [
        { jenis: 'sasaran', kode: s.kode, uraian: s.uraian, induk: t.kode, catatan: s.catatan },
        ...beri('sasaran', s.kode, s.indikator).map(baris),
      ]),
    ]),
    ...milikProgram(laporan).map(baris),
  ];
}

/** A zero target's worst value has a cell of its own. */
const pecahTargetNol = ({ targetNol, ...lain }: Pick<KebijakanIndikator, 'targetNol'>): IsiBaris => ({
  ...lain,
  ...(typeof targetNol === 'object' ? { [TARGET_NOL_TERBURUK]: targetNol.terburuk } : { targetNol }),
});

/** What the fields of Identitas and Kebijakan stand for. */
export function pecahIdentitas(laporan: Laporan): { readonly identitas: IsiBaris; readonly kebijakan: IsiBaris } {
  const { kebijakan = {} } = laporan;
  const { dasar, ...pilihan } = typeof kebijakan === 'string' ? { dasar: kebijakan } : kebijakan;
  const { serapanRekap, kemajuan, konsolidasi, ...lain } = pilihan as Exclude<Laporan['kebijakan'], string | undefined>;
  return {
    identitas: { ...laporan, kebijakan: { dasar } },
    kebijakan: {
      ...pecahTargetNol(lain),
      kemajuan: typeof kemajuan === 'string' ? { metode: kemajuan } : kemajuan,
      konsolidasi: typeof konsolidasi === 'string' ? { cara: konsolidasi } : konsolidasi,
      serapanRekap: typeof serapanRekap === 'string' ? { hierarki: serapanRekap, sasaran: serapanRekap } : serapanRekap,
    },
  };
}
