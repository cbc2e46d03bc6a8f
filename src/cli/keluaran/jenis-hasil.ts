/** Which command's result a file is. */
export type JenisHasil =
  | 'hitung'
  | 'periksa'
  | 'temuan-lama'
  | 'templat'
  | 'halaman'
  | 'katalog'
  | 'skema'
  | 'sql'
  | 'php'
  | 'rekap';
