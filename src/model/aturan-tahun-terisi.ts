import type { AnggaranTahun } from './anggaran.js';
import type { Teguran } from './aturan.js';
import { deretTahun } from './deret-tahun.js';
import type { Indikator } from './indikator.js';
import type { Laporan } from './laporan.js';
import { type IsiLaporan, isiLaporan } from './telusur.js';

/** A part of a report that is filled in year by year, and what is planned and done in it. */
const BAGIAN = {
  kinerja: {
    rencana: { id: 'target', en: 'targets' },
    nyata: { id: 'realisasi', en: 'realisasi' },
    dari: { id: 'indikator', en: 'indicators' },
  },
  anggaran: {
    rencana: { id: 'pagu', en: 'pagu' },
    nyata: { id: 'realisasi', en: 'spending' },
    dari: { id: 'program sampai sub-kegiatan', en: 'programs to sub-kegiatan' },
  },
  belanja: {
    rencana: { id: 'pagu', en: 'pagu' },
    nyata: { id: 'realisasi', en: 'spending' },
    dari: { id: 'jenis belanja', en: 'kinds of spending' },
  },
} as const;
type Bagian = keyof typeof BAGIAN;
/** What is planned of a year, and what was done in it. */
const JENIS = ['rencana', 'nyata'] as const;
type Jenis = (typeof JENIS)[number];

/** The years for which each part of a report has a value of a kind, one after the other and as often as there is one. */
const TAHUN: Readonly<Record<Bagian, (isi: IsiLaporan, jenis: Jenis) => Generator<number>>> = {
  *kinerja({ indikator }, jenis) {
    for (const x of indikator) yield* tahunIndikator(x.indikator, jenis);
  },
  *anggaran({ anggaran }, jenis) {
    for (const x of anggaran) yield* tahunAnggaran(x.anggaran, jenis);
  },
  *belanja({ laporan }, jenis) {
    for (const { rincian } of laporan.belanja ?? []) for (const r of rincian) yield* tahunAnggaran(r.anggaran, jenis);
  },
};

const adaIsi = (daftar: readonly unknown[] | undefined): boolean => daftar?.some((x) => x !== null) ?? false;
const berisi = (x: unknown): boolean => x !== null && x !== undefined;

function* tahunIndikator(
  { target, realisasi, capaianTerlapor = {}, triwulan = {} }: Indikator,
  jenis: Jenis,
): Generator<number> {
  // A capaian that is reported as it is stands for both.
  for (const peta of [jenis === 'rencana' ? target : realisasi, capaianTerlapor]) {
    for (const t of Object.keys(peta)) if (berisi(peta[t])) yield Number(t);
  }
  for (const [t, tw] of Object.entries(triwulan))
    if (adaIsi(jenis === 'rencana' ? tw.target : tw.realisasi)) yield Number(t);
}

/** The frame of the Renstra has every year of the plan and says nothing of which one is reported. */
function* tahunAnggaran(anggaran: Readonly<Record<string, AnggaranTahun>>, jenis: Jenis): Generator<number> {
  for (const [t, { pagu, realisasi, triwulan }] of Object.entries(anggaran)) {
    const [isi, tw] = jenis === 'rencana' ? [pagu, triwulan?.rak] : [realisasi, triwulan?.realisasi];
    if (berisi(isi) || adaIsi(tw)) yield Number(t);
  }
}

/** The years that a part is filled for; null as soon as the reported one is among them. */
function tahunLain(terisi: Iterable<number>, tahun: number): Set<number> | null {
  const hasil = new Set<number>();
  for (const t of terisi) {
    if (t === tahun) return null;
    hasil.add(t);
  }
  return hasil;
}

/**
 * A part that is filled, but not for the reported year: the year was changed in one place only. Of a part with data of that year it may be the
 * heading of one column: then what was done is filled for a later year, or what was planned only for others. A part that is not filled at all says
 * nothing here, nor one of which nothing has been done yet.
 */
export function aturanTahunTerisi(isi: IsiLaporan): Teguran[] {
  const { tahun } = isi.laporan;
  return (Object.keys(BAGIAN) as Bagian[]).flatMap((nama) => {
    const [rencana, nyata] = JENIS.map((j) => tahunLain(TAHUN[nama](isi, j), tahun)) as [
      Set<number> | null,
      Set<number> | null,
    ];
    const { rencana: r, nyata: n, dari } = BAGIAN[nama];
    if (rencana !== null && nyata !== null) {
      const semua = { id: `${r.id} dan ${n.id} ${dari.id}`, en: `${r.en} and ${n.en} of ${dari.en}` };
      return tegur(tahun, { id: `data ${nama}`, en: semua.en }, semua, new Set([...rencana, ...nyata]));
    }
    const lain = rencana ?? nyata;
    if (lain === null) return [];
    // Stryker disable next-line EqualityOperator: the reported year is not among them.
    const kemudian = [...lain].some((t) => t > tahun);
    // Of the years before, a report of which nothing has been done yet has realisasi too.
    if (rencana === null && !kemudian) return [];
    const sebutan = rencana === null ? n : r;
    const bagian = { id: `${sebutan.id} ${dari.id}`, en: `${sebutan.en} of ${dari.en}` };
    return tegur(tahun, bagian, bagian, lain);
  });
}

type Sebutan = { readonly id: string; readonly en: string };

function tegur(tahun: number, tanpa: Sebutan, bagian: Sebutan, lain: ReadonlySet<number>): Teguran[] {
  if (lain.size === 0) return [];
  const ada = deretTahun(lain);
  return [
    {
      kode: TAHUN_TANPA_DATA,
      tingkat: 'peringatan' as const,
      path: ['tahun'],
      id: `tahun laporan ${tahun} tanpa ${tanpa.id}: ${bagian.id} hanya terisi untuk ${ada}; betulkan tahun laporan, atau isi tahun ${tahun}`,
      en: `the reported year ${tahun} has no ${tanpa.en}; these are filled for ${ada} only; correct the reported year, or fill in ${tahun}`,
    },
  ];
}

/** Whether a report has a value of any year at all. */
export function adaTahunTerisi(laporan: Laporan): boolean {
  const isi = isiLaporan(laporan);
  return (Object.keys(BAGIAN) as Bagian[]).some((nama) => JENIS.some((j) => TAHUN[nama](isi, j).next().done === false));
}

/** Code of what {@link aturanTahunTerisi} says. */
export const TAHUN_TANPA_DATA = 'tahun-tanpa-data';
