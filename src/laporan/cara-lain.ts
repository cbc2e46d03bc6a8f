import type { Hasil } from '../rumus/hasil.js';
import { dibatasi } from '../rumus/pola-peringatan.js';
import type { SelLaporan } from '../tabel/tabel-laporan.js';

/** Formulas that a reader does not expect of a column of achievements or of its mean, in words. No figures: those stand in the trace. */
const MENURUT_RUMUS: Readonly<Record<string, string>> = {
  'capaian.stabilize.toleransi': 'dihitung dengan toleransi terhadap target',
  'capaian.stabilize.tabel': 'dikonversi menurut tabel konversi stabilize',
  'capaian.dipatok': 'ditetapkan menurut kebijakan laporan',
  'gabungan.rata-rata-berbobot': 'rata-rata menurut bobot',
  'gabungan.rata-rata-ukur': 'rata-rata ukur, akar hasil kali',
  'gabungan.rata-rata-ukur-berbobot': 'rata-rata ukur menurut bobot',
};

/** How a figure was made, where whoever divides the printed figures, or takes their plain mean, finds another one. */
export function caraLain(hasil: Hasil): Pick<SelLaporan, 'cara'> {
  const { jejak, peringatan } = hasil;
  const dipakai = (aturan: string, nilai: string): boolean =>
    jejak.kebijakan.some((k) => k.aturan === aturan && k.nilai === nilai);
  const menurut = Object.hasOwn(MENURUT_RUMUS, jejak.rumus) ? MENURUT_RUMUS[jejak.rumus] : undefined;
  const cara = [
    ...(menurut === undefined ? [] : [menurut]),
    ...(dipakai('rataRata.takTerukur', 'nol') && adaKosong(hasil) ? ['yang tidak terukur dihitung nol'] : []),
    ...(peringatan.some((p) => p.kode === dibatasi.kode)
      ? [
          dipakai('targetMaksimalTercapai', 'true')
            ? 'target maksimal yang tercapai ditulis menurut konversi atau batas capaian'
            : 'ditulis pada batas capaian',
        ]
      : []),
  ];
  return cara.length === 0 ? {} : { cara: cara.join('; ') };
}

const adaKosong = (hasil: Hasil & { readonly cakupan?: unknown }): boolean => {
  const cakupan = hasil.cakupan as { readonly terukur: number; readonly total: number } | undefined;
  return cakupan === undefined || cakupan.terukur < cakupan.total;
};
