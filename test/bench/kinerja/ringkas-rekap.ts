import type { RekapAnggaran } from '../../../src/rekap/bentuk-anggaran.js';
import type { RekapLaporan } from '../../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import type { RekapPolos } from './desimal-saja.js';

const teks = (h: Hasil): string => (h.status === 'terukur' ? h.teks : h.alasan);

/** The figures of a roll-up in the form of the one that decimal.js alone made, for the comparison before anything is timed. */
export function ringkasRekap({ kinerja, anggaran }: RekapLaporan): RekapPolos {
  const angka = (kode: string, { pagu, realisasi, sisa, serapan }: RekapAnggaran['total']) =>
    [kode, pagu, realisasi, sisa, teks(serapan)].map(String).join(' ');
  return {
    rataRata: teks(kinerja.rataRata),
    capaian: kinerja.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator.map((i) => teks(i.capaian)))),
    baris: [
      ...anggaran.program.flatMap((p) => [
        ...p.kegiatan.flatMap((k) => [...k.subKegiatan.map((s) => angka(s.kode, s)), angka(k.kode, k)]),
        angka(p.kode, p),
      ]),
      angka('total', anggaran.total),
    ],
  };
}
