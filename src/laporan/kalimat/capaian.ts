import type { RekapIndikator } from '../../rekap/rekap-indikator.js';
import type { RekapSasaran } from '../../rekap/rekap-kinerja.js';
import { denganPredikat, nilaiDalamKata, persenDalamKata, sebabTakTerukur, terhadapTarget } from './ungkapan.js';

/** Target against realisasi of the year, one indicator. */
export function kalimatCapaian(i: RekapIndikator, tahun: number): string {
  const target = nilaiDalamKata(i.target, i.satuan);
  const realisasi = nilaiDalamKata(i.realisasi, i.satuan);
  if (i.capaian.status === 'tak-terukur') {
    const ada = [target && `target ${target}`, realisasi && `realisasi ${realisasi}`].filter((x) => x);
    const keterangan = ada.length > 0 ? ` (${ada.join(', ')})` : '';
    return `Capaian ${i.nama} tahun ${tahun}${keterangan} tidak terukur, karena ${sebabTakTerukur(i.capaian.alasan)}.`;
  }
  const arah = i.polarisasi === 'minimize' ? ' Pada indikator ini realisasi yang makin rendah berarti makin baik.' : '';
  return (
    `Realisasi ${i.nama} tahun ${tahun} adalah ${realisasi} terhadap target ${target}, sehingga capaiannya ` +
    `${i.capaian.teks} persen atau ${terhadapTarget(i.capaian)}${denganPredikat(i.predikat)}.${arah}`
  );
}

/** The mean of a sasaran; only where it says more than its one indicator does. */
export function kalimatSasaran(s: RekapSasaran): string[] {
  if (s.cakupan.total < 2) return [];
  const { terukur, total } = s.cakupan;
  return [
    `Rata-rata capaian sasaran ${s.kode} ${persenDalamKata(s.capaian)}${denganPredikat(s.predikat)}; ${terukur} dari ${total} indikatornya terukur.`,
  ];
}
