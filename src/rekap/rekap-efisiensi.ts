import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan } from '../kebijakan/preset.js';
import { hitungEfisiensi } from '../rumus/efisiensi/hitung-efisiensi.js';
import type { Hasil } from '../rumus/hasil.js';
import type { AngkaAnggaran, RekapAnggaran } from './bentuk-anggaran.js';
import type { RekapKinerja } from './rekap-kinerja.js';

/** Efficiency of an office and of each sasaran, with the rule by which it was read. */
export interface RekapEfisiensi {
  readonly metode: AturanKebijakan['efisiensi']['metode'];
  readonly gerbang: AturanKebijakan['efisiensi']['gerbang'];
  readonly total: Hasil;
  readonly sasaran: readonly { readonly kode: string; readonly uraian: string; readonly efisiensi: Hasil }[];
}

/** Sets the achievement of each sasaran beside what its programs spent; where the gate holds, it says so instead of a figure. */
export function rekapEfisiensi(
  kinerja: RekapKinerja,
  anggaran: RekapAnggaran,
  { aturan, asal }: KebijakanPenuh,
): RekapEfisiensi {
  const { metode, gerbang } = aturan.efisiensi;
  const oleh = asal['efisiensi'] ?? '';
  const hitung = (capaian: Hasil, a: AngkaAnggaran | undefined) =>
    hitungEfisiensi(
      { capaian, pagu: a?.agregat.terukur ? a.agregat.paguTerukur : null, realisasi: a?.realisasi ?? null },
      { metode, gerbang, pembulatan: aturan.pembulatan, asal: { metode: oleh, gerbang: oleh } },
    );
  const menurutKode = new Map(anggaran.sasaran.map((s) => [s.kode, s]));
  const sasaran = kinerja.tujuan
    .flatMap((t) => t.sasaran)
    .map(({ kode, uraian, capaian }) => ({
      kode,
      uraian,
      efisiensi: hitung(capaian, menurutKode.get(kode)),
    }));
  return { metode, gerbang, total: hitung(kinerja.rataRata, anggaran.total), sasaran };
}
