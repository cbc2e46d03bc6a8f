import { formatRupiah } from '../../angka/cetak/format-rupiah.js';
import type { AngkaAnggaran, RekapAnggaran, RekapSubKegiatan } from '../../rekap/bentuk-anggaran.js';
import type { Cakupan } from '../../rumus/gabungan/hitung-rata-rata.js';
import type { CaraAnggaranTakTerukur } from '../../rumus/opsi.js';

/** The name of a level, with how many of its lines are measured where not all are. */
export const sebutanTerukur = (nama: string, { terukur, total }: Cakupan): string =>
  terukur === 0 || terukur === total ? nama : `${nama} (${terukur} dari ${total} terukur)`;

const uangAtau = (x: AngkaAnggaran['pagu']): string => (x === null ? 'belum ada' : formatRupiah(x));

/** What the reader of a budget's figures has to know: on which lines they stand, and what the policy leaves out of them. */
export function catatanAnggaran({ program, total, asal }: RekapAnggaran): string[] {
  const { takTerukur } = asal.kebijakan.aturan.anggaran;
  const lepas = takTerukur === 'kecualikan' && total.cakupan.terukur > 0 ? tanpaUkuran(program) : [];
  return [
    ...catatanCakupan(total, takTerukur),
    ...lepas.map(
      (x) =>
        `${x.kode} ${x.nama} belum terukur dan tidak ikut dijumlahkan: pagu ${uangAtau(x.pagu)}, realisasi ${uangAtau(x.realisasi)}.`,
    ),
  ];
}

/** On what the serapan of the whole stands, inside a sentence; empty where every line is measured. */
export function dasarSerapan({ total, asal }: RekapAnggaran): string {
  const { terukur, total: baris } = total.cakupan;
  if (terukur === baris || total.serapan.status === 'tak-terukur') return '';
  return asal.kebijakan.aturan.anggaran.takTerukur === 'nol'
    ? ' (realisasi yang kosong dihitung 0)'
    : ` (${terukur} dari ${baris} baris anggaran terukur)`;
}

/** The lowest lines that lack one of their figures. */
function tanpaUkuran(program: RekapAnggaran['program']): RekapSubKegiatan[] {
  const terbawah = program.flatMap((p): readonly RekapSubKegiatan[] =>
    p.kegiatan.length === 0
      ? [p]
      : p.kegiatan.flatMap((k): readonly RekapSubKegiatan[] => (k.subKegiatan.length === 0 ? [k] : k.subKegiatan)),
  );
  return terbawah.filter((b) => b.cakupan.terukur < b.cakupan.total);
}

function catatanCakupan(
  { cakupan: { terukur, total }, paguSeluruhnya }: AngkaAnggaran,
  takTerukur: CaraAnggaranTakTerukur,
): string[] {
  if (terukur === total) return [];
  const bagian = `${terukur} dari ${total} baris anggaran memiliki pagu dan realisasi`;
  switch (takTerukur) {
    case 'nol':
      return [`${bagian}; realisasi yang kosong dihitung 0 menurut kebijakan laporan ini.`];
    case 'tak-terukur':
      return [`${bagian}; jumlah yang memuat baris lainnya tidak terukur menurut kebijakan laporan ini.`];
    case 'kecualikan':
      return [
        `${bagian}; pagu, realisasi, sisa dan serapan setiap jumlah dihitung dari baris itu saja. Pagu seluruhnya ${uangAtau(paguSeluruhnya)}.`,
      ];
  }
}
