import type { BandingSasaran, ProgramPendukung } from '../../rekap/banding-laporan.js';
import { bandingHasil } from '../../rumus/nilai-hasil.js';
import { persenDalamKata, rangkai, sebabTakTerukur } from './ungkapan.js';

const serapan = (p: ProgramPendukung): string =>
  p.anggaran === null
    ? `${p.nama} (tanpa anggaran pada tahun ini)`
    : p.anggaran.serapan.status === 'terukur'
      ? `${p.nama} (serapan ${p.anggaran.serapan.teks} persen)`
      : `${p.nama} (serapan tidak terukur, karena ${sebabTakTerukur(p.anggaran.serapan.alasan)})`;

/** The programs behind success or failure, by what was measured and not by what one would like. */
export function kalimatProgram(s: BandingSasaran): string[] {
  if (s.program.length === 0) return [`Program yang menunjang sasaran ${s.kode} belum ditautkan dalam data.`];
  const { capaian } = s.rekap;
  const peran =
    capaian.status === 'tak-terukur'
      ? 'menunjang sasaran ini; sumbangannya terhadap keberhasilan belum dapat dinilai, karena capaian sasaran tidak terukur'
      : bandingHasil(capaian, 100) >= 0
        ? 'menunjang keberhasilan sasaran ini'
        : 'menunjang sasaran ini, yang belum mencapai target';
  const indikator = s.program.flatMap((p) => p.indikator);
  const terukur = indikator.filter((i) => i.capaian.status === 'terukur');
  return [
    `Program yang ${peran}: ${rangkai(s.program.map(serapan))}.`,
    indikator.length === 0
      ? 'Program-program itu tidak memiliki indikator dalam data.'
      : terukur.length === 0
        ? 'Capaian indikator program-program itu tidak terukur, karena realisasinya belum tersedia; serapan bukan pengganti capaian.'
        : `Capaian indikator programnya: ${rangkai(terukur.map((i) => `${i.nama} ${persenDalamKata(i.capaian)}`))} (${terukur.length} dari ${indikator.length} indikator program terukur).`,
  ];
}
