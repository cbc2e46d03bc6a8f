import { pastikanBentuk } from '../angka/bentuk.js';
import { gabungKebijakan } from '../kebijakan/gabung-kebijakan.js';
import { periksaSilang } from '../model/aturan-silang.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Laporan } from '../model/laporan.js';
import { kodeBerpemilik } from '../model/masalah.js';
import { bidangMalas } from '../rumus/bidang-malas.js';
import type { Hasil } from '../rumus/hasil.js';
import { sebagianTakTerukur, takTerukurDihitungNol } from '../rumus/pola-peringatan.js';
import { pembacaKode } from './baris-anggaran.js';
import type { RekapAnggaran } from './bentuk-anggaran.js';
import { urutkanLaporan } from './gabung-laporan.js';
import { diLuarMasa } from './masa-kebijakan.js';
import { rekapAnggaranLaporan } from './rekap-anggaran.js';
import { type RekapEfisiensi, rekapEfisiensi } from './rekap-efisiensi.js';
import type { RekapIndikator } from './rekap-indikator.js';
import { type RekapKinerja, rekapKinerjaLaporan } from './rekap-kinerja.js';

/** A warning with the place that it is about. */
export interface PeringatanLaporan {
  readonly kode: string;
  readonly letak: string;
  readonly pesan: string;
}

/** A whole report, computed. */
export interface RekapLaporan {
  readonly versi: 1;
  readonly instansi: Laporan['instansi'];
  readonly tahun: number;
  /** Id of the preset, and the rules that the report itself changed. */
  readonly kebijakan: { readonly dasar: string; readonly nama: string; readonly diubah: readonly string[] };
  readonly kinerja: RekapKinerja;
  readonly anggaran: RekapAnggaran;
  /** Efficiency a sasaran, behind the gate, and of the whole office. */
  readonly efisiensi: RekapEfisiensi;
  readonly peringatan: readonly PeringatanLaporan[];
  /** The report itself, in the order of its codes; tables and comparisons read it, and merging does. */
  readonly asal: Laporan;
}

/**
 * Computes a whole report: performance and budget at every level, with every warning in one list.
 *
 * Takes a report that `bacaLaporan` found sound. Everything stands in the order of the codes, which places in warnings follow. Throws a named error for a preset or scale that does not exist.
 *
 * @example
 * rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }).anggaran.total.serapan
 * // => { status: 'tak-terukur' }
 */
export function rekapLaporan(data: Laporan): RekapLaporan {
  pastikanBentuk('rekapLaporan', 'data', data, BENTUK_LAPORAN);
  const baca = pembacaKode();
  const laporan = urutkanLaporan(data, baca);
  const kebijakan = gabungKebijakan(laporan.kebijakan);
  const kinerja = rekapKinerjaLaporan(laporan, kebijakan);
  const anggaran = rekapAnggaranLaporan(laporan, kebijakan, baca);
  // A group is changed where any of its rules is.
  const milikLaporan = Object.entries(kebijakan.asal).flatMap(([n, asal]) => (asal === 'laporan' ? [n] : []));
  const diubah = new Set(milikLaporan.map((n) => n.replace(/\..*/, '')));
  const rekap = {
    versi: 1 as const,
    instansi: laporan.instansi,
    tahun: laporan.tahun,
    kebijakan: { dasar: kebijakan.dasar.id, nama: kebijakan.dasar.nama, diubah: [...diubah] },
    kinerja,
    anggaran,
    efisiensi: rekapEfisiensi(kinerja, anggaran, kebijakan, laporan),
    asal: laporan,
  };
  return denganPeringatan(rekap, rekap);
}

/** The rules across fields walk the whole report once more; whoever read it with bacaLaporan has heard them. */
const denganPeringatan = bidangMalas({
  peringatan: ({ kinerja, anggaran, asal }: Omit<RekapLaporan, 'peringatan'>): readonly PeringatanLaporan[] => [
    ...periksaSilang(asal, 'id', 'pembaca-laporan').map(({ kode, letak, pesan }) => ({ kode, letak, pesan })),
    ...diLuarMasa(kinerja.asal.kebijakan, asal.tahun),
    ...peringatanKinerja(kinerja),
    ...anggaran.program.flatMap((p) => sebagian(`${p.kode} ${p.nama}`, p.serapan)),
    ...sebagian('anggaran seluruhnya', anggaran.total.serapan),
  ],
});

function peringatanKinerja({ rataRata, tujuan }: RekapKinerja): PeringatanLaporan[] {
  const pemilik = tujuan.flatMap((t) => [t, ...t.sasaran]);
  return [
    ...pemilik.flatMap((p) => p.indikator.flatMap((i) => peringatanIndikator(p.kode, i))),
    ...beri('rata-rata capaian', rataRata),
  ];
}

function peringatanIndikator(pemilik: string, i: RekapIndikator): PeringatanLaporan[] {
  const letak = `${kodeBerpemilik(pemilik, i.kode)} ${i.nama}`;
  const lain = [...i.peringatan, ...i.predikat.peringatan].map(({ kode, pesan }) => ({
    kode,
    letak,
    pesan: `${letak}: ${pesan}`,
  }));
  return [...beri(letak, i.capaian), ...beri(`kemajuan ${letak}`, i.kemajuan), ...lain];
}

const CAKUPAN: readonly string[] = [sebagianTakTerukur.kode, takTerukurDihitungNol.kode];

/** Of a budget only its coverage: what is unusual in a line is said at that line, by the rules across fields. */
const sebagian = (letak: string, hasil: Hasil): PeringatanLaporan[] =>
  beri(letak, hasil).filter((p) => CAKUPAN.includes(p.kode));

const beri = (letak: string, { peringatan }: Hasil): PeringatanLaporan[] =>
  peringatan.map(({ kode, pesan }) => ({ kode, letak, pesan: `${letak}: ${pesan}` }));
