import type { AnggaranTahun } from './anggaran.js';
import type { Teguran } from './aturan.js';
import { deretTahun } from './deret-tahun.js';
import type { Indikator } from './indikator.js';
import type { Laporan } from './laporan.js';
import { type IsiLaporan, isiLaporan } from './telusur.js';

/** A part of a report that is filled in year by year, and what it consists of. */
const BAGIAN = {
  kinerja: { id: 'target dan realisasi indikator', en: 'targets and realisasi of indicators' },
  anggaran: {
    id: 'pagu dan realisasi program sampai sub-kegiatan',
    en: 'pagu and spending of programs to sub-kegiatan',
  },
  belanja: { id: 'pagu dan realisasi jenis belanja', en: 'pagu and spending of kinds of spending' },
} as const;
type Bagian = keyof typeof BAGIAN;

/** The years for which each part of a report has a value, one after the other and as often as there is one. */
const TAHUN: Readonly<Record<Bagian, (isi: IsiLaporan) => Generator<number>>> = {
  *kinerja({ indikator }) {
    for (const x of indikator) yield* tahunIndikator(x.indikator);
  },
  *anggaran({ anggaran }) {
    for (const x of anggaran) yield* tahunAnggaran(x.anggaran);
  },
  *belanja({ laporan }) {
    for (const { rincian } of laporan.belanja ?? []) for (const r of rincian) yield* tahunAnggaran(r.anggaran);
  },
};

const adaIsi = (daftar: readonly unknown[] | undefined): boolean => daftar?.some((x) => x !== null) ?? false;
const berisi = (x: unknown): boolean => x !== null && x !== undefined;

function* tahunIndikator({ target, realisasi, capaianTerlapor = {}, triwulan = {} }: Indikator): Generator<number> {
  for (const peta of [target, realisasi, capaianTerlapor]) {
    for (const t of Object.keys(peta)) if (berisi(peta[t])) yield Number(t);
  }
  for (const [t, tw] of Object.entries(triwulan)) if (adaIsi(tw.target) || adaIsi(tw.realisasi)) yield Number(t);
}

/** The frame of the Renstra has every year of the plan and says nothing of which one is reported. */
function* tahunAnggaran(anggaran: Readonly<Record<string, AnggaranTahun>>): Generator<number> {
  for (const [t, { pagu, realisasi, triwulan }] of Object.entries(anggaran)) {
    if (berisi(pagu) || berisi(realisasi) || adaIsi(triwulan?.rak) || adaIsi(triwulan?.realisasi)) yield Number(t);
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
 * A part that is filled, but not for the reported year: the year was changed in one place only. A part that is not filled at all says nothing
 * here.
 */
export function aturanTahunTerisi(isi: IsiLaporan): Teguran[] {
  const { tahun } = isi.laporan;
  return (Object.keys(BAGIAN) as Bagian[]).flatMap((nama) => {
    const lain = tahunLain(TAHUN[nama](isi), tahun);
    if (lain === null || lain.size === 0) return [];
    const [bagian, ada] = [BAGIAN[nama], deretTahun(lain)];
    return [
      {
        kode: TAHUN_TANPA_DATA,
        tingkat: 'peringatan' as const,
        path: ['tahun'],
        id: `tahun laporan ${tahun} tanpa data ${nama}: ${bagian.id} hanya terisi untuk ${ada}; betulkan tahun laporan, atau isi tahun ${tahun}`,
        en: `the reported year ${tahun} has no ${bagian.en}; these are filled for ${ada} only; correct the reported year, or fill in ${tahun}`,
      },
    ];
  });
}

/** Whether a report has a value of any year at all. */
export function adaTahunTerisi(laporan: Laporan): boolean {
  const isi = isiLaporan(laporan);
  return (Object.keys(BAGIAN) as Bagian[]).some((nama) => TAHUN[nama](isi).next().done === false);
}

/** Code of what {@link aturanTahunTerisi} says. */
export const TAHUN_TANPA_DATA = 'tahun-tanpa-data';
