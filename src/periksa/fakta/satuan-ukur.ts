const TERUKUR = /^(?:%|persen|prosen|indeks|poin|nilai|skor|rasio|rata|tingkat|cakupan|tahun|predikat|kategori)/i;

/** Whether a unit, or the name of an indicator, says that its figures are measured or derived, and so never added up from period to period. */
export const terukur = (teks: string): boolean => TERUKUR.test(teks.trimStart());

/** Units of things that are counted one by one: none of them is rounded. */
const TERCACAH =
  /(?:^|[^\p{L}])(?:orang|jiwa|pegawai|guru|siswa|perkara|kasus|surat|dokumen|unit|buah|desa|kelurahan|kecamatan|kk)(?![\p{L}])/iu;

/** Whether a text says that its figures count something. */
export const tercacah = (teks: string): boolean => TERCACAH.test(teks.slice(0, 200));

/** Units of what is weighed, measured or priced: their figures are printed rounded, however whole they look. */
const TERTAKAR =
  /^(?:ton|kwintal|kuintal|kg|kilogram|gram|ha|hektare?|hektar|km|kilometer|meter|liter|kl|kiloliter|barel|[mkg]wh?|kva|usd|dolar)$/iu;

/** Whether the word after a figure is such a unit. */
export const tertakar = (satuan: string): boolean => TERTAKAR.test(satuan);

/** Words for what is counted, as they stand right behind a number. */
const CACAH =
  /^(?:orang|jiwa|penduduk|warga|pemilih|suara|pegawai|pns|asn|guru|siswa|murid|mahasiswa|peserta|pasien|balita|bayi|ibu|laki|perempuan|pria|wanita|perkara|kasus|surat|dokumen|berkas|unit|buah|desa|kelurahan|kecamatan|sekolah|kk|keluarga|rumah|pelanggan|kunjungan|wisatawan|perusahaan|kendaraan|ekor|wajib)$/iu;

/** Whether the word after a figure says that it counts things one by one: it has no decimals. */
export const mencacah = (satuan: string): boolean => CACAH.test(satuan);

/** Units of what other things live in or belong to: none of these is a part of its number. */
const WADAH =
  /^(?:provinsi|kabupaten|kota|kecamatan|desa|kelurahan|dusun|rw|rt|kk|keluarga|rumah|sekolah|kelas|ruang|kelompok|perusahaan|program|kegiatan|sasaran|tujuan|indikator|bidang|golongan|jenis|kategori|tps|pintu|kali)$/iu;

/** Whether the word after a figure says that it counts what holds other things. */
export const menampung = (satuan: string): boolean => WADAH.test(satuan);

/** Words for people, and for those of either sex. */
const MANUSIA =
  /^(?:orang|jiwa|penduduk|warga|pemilih|pegawai|pns|cpns|asn|pppk|p3k|honorer|tenaga|staf|karyawan|guru|dokter|perawat|bidan|dosen|siswa|murid|mahasiswa|peserta|pasien|balita|bayi|wisatawan)$/iu;
const LAKI = /^(?:laki|pria)$/iu;
const PEREMPUAN = /^(?:perempuan|wanita)$/iu;

/** Whether all figures after one of people count people, of whatever kind. */
export const semuaManusia = (total: string, bagian: readonly string[]): boolean =>
  MANUSIA.test(total) && bagian.length > 1 && bagian.every((b) => MANUSIA.test(b));

/** Whether two figures after one of people are the men and the women of them. */
export const sepasangKelamin = (total: string, bagian: readonly string[]): boolean =>
  MANUSIA.test(total) &&
  bagian.length === 2 &&
  [LAKI, PEREMPUAN].every((pola) => bagian.filter((b) => pola.test(b)).length === 1);
