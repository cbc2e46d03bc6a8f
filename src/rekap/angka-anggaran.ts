import type { Decimal } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { CaraSerapanRekap } from '../kebijakan/preset.js';
import { hitungSerapan } from '../rumus/anggaran/hitung-serapan.js';
import { porsiRupiah } from '../rumus/anggaran/porsi.js';
import { rataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { peringatan } from '../rumus/peringatan.js';
import type { AgregatAnggaran } from './agregat-anggaran.js';
import type { AngkaAnggaran } from './bentuk-anggaran.js';
import { denganSumber } from './jejak-kebijakan.js';

/**
 * The figures of one level from its aggregate. Serapan is the ratio of sums over the lines that have both figures, or the mean of
 * the percentages right below.
 */
export function angkaAnggaran(
  agregat: AgregatAnggaran,
  serapanAnak: readonly Hasil[],
  cara: CaraSerapanRekap,
  kebijakan: KebijakanPenuh,
): AngkaAnggaran {
  const { aturan } = kebijakan;
  const { pembulatan } = aturan;
  const { sisa, ...serapanGabungan } = hitungSerapan(pasanganTerukur(agregat), { pembulatan });
  const serapan =
    cara === 'rata-rata-persen' && serapanAnak.length > 0 ? rataRata(serapanAnak, { pembulatan }) : serapanGabungan;
  return {
    pagu: agregat.berpagu > 0 ? agregat.pagu : null,
    realisasi: agregat.berealisasi > 0 ? agregat.realisasi : null,
    sisa,
    serapan: terjelaskan(cara === 'gabungan' ? denganCakupan(serapan, agregat) : serapan, cara, kebijakan),
    agregat,
  };
}

/** Says in the trace by which rule the percentage came about, and whose rule it is. */
function terjelaskan(serapan: Hasil, cara: CaraSerapanRekap, kebijakan: KebijakanPenuh): Hasil {
  const aturan = { aturan: 'serapanRekap', nilai: cara, asal: kebijakan.asal.serapanRekap };
  const jejak = { ...serapan.jejak, kebijakan: [...serapan.jejak.kebijakan, aturan] };
  return denganSumber({ ...serapan, jejak }, kebijakan);
}

/** The pagu and realisasi that may be divided: of lines that have both; without any such line, what there is. */
export function pasanganTerukur(a: AgregatAnggaran): { pagu: Decimal | null; realisasi: Decimal | null } {
  if (a.terukur > 0) return { pagu: a.paguTerukur, realisasi: a.realisasiTerukur };
  return { pagu: a.berpagu > 0 ? a.pagu : null, realisasi: null };
}

function denganCakupan(serapan: Hasil, { terukur, baris }: AgregatAnggaran): Hasil {
  if (serapan.status === 'tak-terukur' || terukur === baris) return serapan;
  const data = { terukur: String(terukur), total: String(baris) };
  return { ...serapan, peringatan: [...serapan.peringatan, peringatan('sebagian-tak-terukur', data)] };
}

/** The share of an aggregate that counts for one sasaran; without a share the whole. */
export function porsikan(agregat: AgregatAnggaran, porsi: string | null): AgregatAnggaran {
  const bagian = (x: Decimal) => {
    const hasil = evaluasi(porsiRupiah, { x, p: porsi });
    return hasil.status === 'terukur' ? hasil.nilai : x;
  };
  return {
    ...agregat,
    pagu: bagian(agregat.pagu),
    realisasi: bagian(agregat.realisasi),
    paguTerukur: bagian(agregat.paguTerukur),
    realisasiTerukur: bagian(agregat.realisasiTerukur),
  };
}
