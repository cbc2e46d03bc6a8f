import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { bandingHasil } from '../../rumus/nilai-hasil.js';
import { dasarSerapan } from './cakupan-anggaran.js';
import { denganPredikat, persenDalamKata, rangkai } from './ungkapan.js';

const sebut = (daftar: readonly BandingSasaran[]): string =>
  rangkai(daftar.map((s) => `${s.kode} (${persenDalamKata(s.rekap.capaian)})`));

/** What the figures of the year amount to, and no more than that. */
export function kalimatKesimpulan(rekap: RekapLaporan, sasaran: readonly BandingSasaran[]): string[] {
  const { kinerja, anggaran, tahun } = rekap;
  const { terukur, total } = kinerja.cakupan;
  const menurut = (cocok: (s: BandingSasaran) => boolean) => sasaran.filter(cocok);
  const tercapai = menurut((s) => s.rekap.capaian.status === 'terukur' && bandingHasil(s.rekap.capaian, 100) >= 0);
  const belum = menurut((s) => s.rekap.capaian.status === 'terukur' && bandingHasil(s.rekap.capaian, 100) < 0);
  const tak = menurut((s) => s.rekap.capaian.status === 'tak-terukur');
  const efisien = menurut((s) => s.efisiensi.status === 'terukur');
  return [
    `Rata-rata capaian kinerja tahun ${tahun} ${persenDalamKata(kinerja.rataRata)}${denganPredikat(kinerja.predikat)}. Angka ini mencakup ${terukur} dari ${total} indikator sasaran.`,
    ...(tercapai.length > 0 ? [`Sasaran yang mencapai atau melebihi target: ${sebut(tercapai)}.`] : []),
    ...(belum.length > 0 ? [`Sasaran yang belum mencapai target: ${sebut(belum)}.`] : []),
    ...(tak.length > 0 ? [`Sasaran yang capaiannya tidak terukur: ${rangkai(tak.map((s) => s.kode))}.`] : []),
    `Serapan anggaran tahun ${tahun} ${persenDalamKata(anggaran.total.serapan)}${dasarSerapan(anggaran)}. ${
      efisien.length > 0
        ? `Efisiensi dapat dinyatakan untuk ${efisien.length} dari ${sasaran.length} sasaran, yaitu ${rangkai(efisien.map((s) => s.kode))}.`
        : 'Efisiensi tidak dapat dinyatakan untuk sasaran mana pun.'
    }`,
  ];
}
