import { ratakan } from '../../tabel/tiap.js';
import type { PeranAngka, PeranTeks } from './peran.js';

/** A phrase of a heading and what it makes of the column; the first that fits decides, so the particular stands before the general. */
type Sinonim<P> = readonly (readonly [P, readonly string[]])[];

/** The phrases stand here as `pecahKata` would leave them, so that loading the package tidies nothing. */
const susun = <P>(daftar: readonly (readonly [P, string])[]): Sinonim<P> =>
  ratakan(daftar, ([peran, frasa]) => frasa.split('|').map((f) => [peran, f.split(' ')] as const));

/** Headings of columns that hold figures. */
export const SINONIM_ANGKA = susun<PeranAngka>([
  ['efisiensi', 'efisiensi|tingkat efisiensi|ie|te'],
  [
    'kemajuan',
    'kemajuan|progres|progress|perkembangan terhadap target akhir|capaian terhadap target akhir|capaian terhadap renstra|capaian terhadap rpjmd|capaian target akhir|capaian terhadap target renstra|capaian terhadap target rpjmd|capaian target renstra|capaian target rpjmd|realisasi terhadap target akhir|tingkat capaian renstra|persentase terhadap target akhir',
  ],
  ['pertumbuhan', 'pertumbuhan|tumbuh|growth|laju'],
  ['sisa', 'sisa|sisa anggaran|sisa dana|saldo|tidak terserap|silpa'],
  [
    'selisih',
    'selisih|bertambah berkurang|bertambah|deviasi|gap|lebih kurang|perubahan poin|kenaikan penurunan|naik turun|peningkatan penurunan|persentase perubahan|kenaikan|penurunan|naik|turun',
  ],
  ['bobot', 'bobot'],
  [
    'serapan',
    'serapan|penyerapan|daya serap|capaian realisasi anggaran|capaian anggaran|capaian keuangan|persen realisasi anggaran|persentase realisasi anggaran|% realisasi anggaran|realisasi anggaran %|realisasi keuangan %|% keuangan|% anggaran',
  ],
  ['kondisi-akhir', 'kondisi akhir|kondisi kinerja akhir|kinerja akhir periode|kondisi kinerja pada akhir'],
  [
    'target-akhir',
    'target akhir|akhir rpjmd|akhir renstra|target rpjmd|target renstra|akhir periode|target jangka menengah',
  ],
  [
    'capaian',
    'persentase capaian|persentase pencapaian|prosentase capaian|prosentase pencapaian|% capaian|% pencapaian|capaian target|pencapaian target|capaian terhadap target|pencapaian rencana|tingkat pencapaian|tingkat capaian|realisasi kinerja %',
  ],
  ['target', 'target capaian|target pencapaian|target kinerja|rencana capaian|rencana tingkat capaian'],
  ['realisasi', 'realisasi capaian|realisasi pencapaian|realisasi kinerja dan|realisasi kinerja'],
  ['kondisi-awal', 'kondisi awal|baseline|data awal|data dasar|capaian awal'],
  [
    'realisasi-anggaran',
    'realisasi anggaran|sp2d|anggaran realisasi|realisasi keuangan|realisasi belanja|realisasi apbd|realisasi rp|realisasi dana|penggunaan anggaran|realisasi pagu|anggaran terealisasi',
  ],
  [
    'pagu',
    'pagu|pagu anggaran|anggaran|alokasi|plafon|apbd|dpa|dana|kebutuhan dana|biaya|kerangka pendanaan|budget|apbn|apbnp|apbdp|dipa|estimasi pendapatan',
  ],
  ['capaian', 'capaian|pencapaian|ketercapaian|capian'],
  ['target', 'target|rencana|ditargetkan'],
  ['realisasi', 'realisasi|terealisasi|relisasi|real|hasil|pelaksanaan'],
  ['rata-rata', 'rata rata|rerata|mean'],
  ['persen', 'kontribusi|proporsi|komposisi|%|persen|persentase|prosentase|presentase|pct'],
  ['jumlah', 'jumlah|total|jml'],
  ['nilai', 'nilai|skor|indeks'],
]);

/** Headings of columns that name the rows. */
export const SINONIM_TEKS = susun<PeranTeks>([
  ['nomor', 'no|nomor|no urut'],
  ['kode', 'kode|kode rekening|kode program|rekening'],
  ['satuan', 'satuan|sat|unit satuan'],
  ['predikat', 'predikat|kriteria|kategori|peringkat|interpretasi|status|kategorisasi|mutu|kualifikasi'],
  [
    'keterangan',
    'ket|keterangan|catatan|penanggung jawab|unit kerja|lokasi|sumber data|pelaksana|formulasi|penjelasan|rencana aksi|faktor|alasan',
  ],
  [
    'uraian',
    'sasaran|program|kegiatan|sub kegiatan|indikator|uraian|tujuan|nama|unsur|jenis|kinerja|perangkat daerah|opd|skpd|desa|kelurahan|kecamatan|belanja|komponen|misi|rincian|urusan|bidang|interval|aspek|instansi|satker|satuan kerja|unit organisasi|output|keluaran|akun|wilayah|kabupaten|kota|provinsi|bulan|periode|tahun|balai|pengadilan|layanan|pelayanan|objek|komoditas|parameter',
  ],
]);

/** Words that make a column one of money. */
export const KATA_UANG: ReadonlySet<string> = new Set([
  'rp',
  'rupiah',
  'anggaran',
  'pagu',
  'keuangan',
  'belanja',
  'dana',
  'apbd',
  'biaya',
  'pendanaan',
  'dpa',
  'apbn',
  'apbnp',
  'apbdp',
  'dipa',
  'budget',
]);

/** Words that make it one of performance, also where money stands above it. */
export const KATA_KINERJA: ReadonlySet<string> = new Set([
  'kinerja',
  'k',
  'fisik',
  'indikator',
  'volume',
  'vol',
  'output',
  'keluaran',
]);

/** Words for percent. */
export const KATA_PERSEN: ReadonlySet<string> = new Set([
  '%',
  'persen',
  'persentase',
  'prosentase',
  'presentase',
  'pct',
]);
