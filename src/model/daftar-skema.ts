/** The names of all schemas that `skemaJson` knows. Apart from the schemas, so that the command can name them without loading them. */
export const daftarSkema = [
  'Tujuan',
  'Sasaran',
  'Indikator',
  'Program',
  'Kegiatan',
  'SubKegiatan',
  'Laporan',
  'Kebijakan',
  'Konfigurasi',
] as const;

/** The name of a schema that `skemaJson` knows. */
export type NamaSkema = (typeof daftarSkema)[number];
