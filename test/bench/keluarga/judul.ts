/** Headings as offices write them. */
export const JUDUL_PAGU = [
  'Pagu',
  'PAGU',
  'Pagu (Rp)',
  'Anggaran (Rp)',
  'ANGGARAN',
  'Pagu Anggaran (Rp)',
  'Alokasi Anggaran (Rp)',
  'Anggaran',
  'PAGU ANGGARAN',
] as const;
export const JUDUL_REAL = [
  'REAL',
  'REALISASI (Rp)',
  'Realisasi',
  'Realisasi (Rp)',
  'Realisasi Anggaran (Rp)',
  'SP2D',
  'REALISASI',
  'Realisasi Keuangan (Rp)',
  'Penyerapan (Rp)',
] as const;
export const JUDUL_PERSEN = [
  '%',
  '%',
  '(%)',
  'Persentase',
  'Serapan (%)',
  'Penyerapan (%)',
  '% Realisasi',
  'Capaian (%)',
  'Persentase Serapan',
  'Tingkat Serapan (%)',
] as const;
export const JUDUL_SISA = [
  'Sisa',
  'SISA',
  'Sisa Anggaran',
  'Sisa Anggaran (Rp)',
  'Sisa Pagu (Rp)',
  'SISA PAGU',
] as const;
export const NAMA_TOTAL = [
  'Jumlah',
  'JUMLAH',
  'Total',
  'TOTAL',
  'J U M L A H',
  'Jumlah Total',
  'JUMLAH SELURUHNYA',
  'Total Anggaran',
] as const;
