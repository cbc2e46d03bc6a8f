import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { KolomLaporan } from '../../tabel/tabel-laporan.js';
import { kolom } from '../bangun-tabel.js';

/** The two evaluations of a year's plan, which have one shape: of the Renja (E.81) and of the RKPD (E.79). */
export type FormulirTahunan = 'e81' | 'e79';

/** How each form calls itself and its two plans. */
export const SEBUTAN_FORMULIR = {
  e81: { judul: 'Evaluasi Hasil Renja (Formulir E.81)', rencana: 'Renstra', tahunan: 'Renja' },
  e79: { judul: 'Evaluasi Hasil RKPD (Formulir E.79)', rencana: 'RPJMD', tahunan: 'RKPD' },
} as const;

/** The quarters. */
export const TW = ['I', 'II', 'III', 'IV'] as const;

/** The columns of figures, for performance or for money. */
export function kolomFormulir(formulir: FormulirTahunan, format: 'angka' | 'rupiah', tahun: number): KolomLaporan[] {
  const { rencana, tahunan } = SEBUTAN_FORMULIR[formulir];
  const uang = format === 'rupiah';
  const nama = (judul: string) => (uang ? `${judul} (Rp)` : judul);
  const target = uang ? 'Anggaran' : 'Target';
  return [
    kolom('akhir', nama(`${target} ${rencana} pada Akhir Periode`), format, 12),
    kolom('sampai-lalu', nama(`Hasil ${rencana} s.d. ${tahun - 1}`), format, 12),
    kolom('tahunan', nama(`${target} ${tahunan} ${tahun}`), format, 12),
    ...TW.map((n, i) => kolom(`tw-${i + 1}`, nama(`Hasil TW ${n}`), format, 10)),
    kolom('hasil', nama(`Hasil ${tahunan} ${tahun}`), format, 12),
    kolom('tingkat-tahunan', `Tingkat Capaian ${tahunan} (%)`, 'persen', 9),
    kolom('sampai-ini', nama(`Hasil ${rencana} s.d. ${tahun}`), format, 12),
    kolom('tingkat-akhir', `Tingkat Capaian ${rencana} (%)`, 'persen', 9),
  ];
}

/** The first year of the plan that the report belongs to. */
export const awalRencana = ({ asal }: RekapLaporan): number => asal.periode?.awal ?? asal.tahun;
