import { angka, angkaAda, type Kolom, kode, nilai, polarisasi, tahun, teks, yaTidak } from './kolom.js';

const milik = (nama: string): Kolom => ({
  jalur: `@${nama}`,
  nama: [nama, `kode${nama}`, `${nama}id`, `id${nama}`],
  baca: kode,
});
const id: Kolom = { jalur: '@id', nama: ['id'], baca: kode };

/** The columns of each table. A path with `@` is for putting the report together, and is no part of the model. */
export const KOLOM = {
  tujuan: [id, { jalur: 'kode', baca: kode }, { jalur: 'uraian', nama: ['nama', 'tujuan'], baca: teks }],
  sasaran: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'uraian', nama: ['nama', 'sasaran'], baca: teks },
    milik('tujuan'),
    { jalur: '@induk', nama: ['induk', 'kodeinduk'], baca: kode },
    { jalur: 'catatan', baca: teks },
  ],
  indikator: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'nama', nama: ['uraian', 'indikator'], baca: teks },
    milik('tujuan'),
    milik('sasaran'),
    milik('program'),
    { jalur: '@induk', nama: ['induk', 'kodeinduk'], baca: kode },
    { jalur: 'satuan', baca: teks },
    { jalur: 'polarisasi', nama: ['arah'], baca: polarisasi },
    { jalur: 'bobot', baca: angkaAda },
    { jalur: 'kondisiAwal.nilai', nama: ['kondisiawal'], baca: nilai },
    { jalur: 'kondisiAwal.tahun', nama: ['tahunkondisiawal'], baca: tahun },
    { jalur: 'target.{tahun}', baca: nilai },
    { jalur: 'realisasi.{tahun}', baca: nilai },
    { jalur: 'capaianTerlapor.{tahun}', baca: angkaAda },
    { jalur: 'targetAkhir.nilai', nama: ['targetakhir'], baca: nilai },
    { jalur: 'targetAkhir.tahun', nama: ['tahuntargetakhir'], baca: tahun },
    { jalur: 'targetAkhir.jenis', nama: ['jenistargetakhir'], baca: teks },
    { jalur: '@konsolidasi', nama: ['konsolidasi'], baca: teks },
    { jalur: 'ordinal', nama: ['skalaordinal'], baca: teks },
    { jalur: 'targetMaksimal', baca: yaTidak },
    { jalur: 'nilaiTerburuk', baca: angkaAda },
    { jalur: 'formulasi', baca: teks },
    { jalur: 'sumberData', baca: teks },
    { jalur: 'penanggungJawab', baca: teks },
    { jalur: 'catatan', baca: teks },
  ],
  nilai: [
    milik('indikator'),
    { jalur: '@induk', nama: ['induk', 'kodeinduk'], baca: kode },
    { jalur: '@tahun', nama: ['tahun'], baca: tahun },
    { jalur: '@triwulan', nama: ['triwulan', 'tw'], baca: tahun },
    { jalur: 'target', baca: nilai },
    { jalur: 'realisasi', baca: nilai },
    { jalur: 'capaianTerlapor', baca: angkaAda },
  ],
  program: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'nama', nama: ['uraian'], baca: teks },
    { jalur: 'anggaran.{tahun}.paguIndikatif', nama: ['paguindikatif{tahun}'], baca: angkaAda },
    { jalur: 'anggaran.{tahun}.pagu', nama: ['pagu{tahun}'], baca: angkaAda },
    { jalur: 'anggaran.{tahun}.realisasi', nama: ['realisasi{tahun}'], baca: angka },
  ],
  sasaranProgram: [milik('sasaran'), milik('program'), { jalur: 'porsi', baca: angkaAda }],
  anggaran: [
    {
      jalur: '@kode',
      nama: ['kode', 'program', 'programid', 'kodeprogram', 'subkegiatan', 'subkegiatanid'],
      baca: kode,
    },
    { jalur: '@tahun', nama: ['tahun'], baca: tahun },
    { jalur: '@triwulan', nama: ['triwulan', 'tw'], baca: tahun },
    { jalur: 'paguIndikatif', baca: angkaAda },
    { jalur: 'pagu', baca: angkaAda },
    { jalur: 'rak', baca: angka },
    { jalur: 'realisasi', baca: angka },
  ],
} as const satisfies Readonly<Record<string, readonly Kolom[]>>;

/** A table of rows. */
export type NamaTabel = keyof typeof KOLOM;

/** All of them, in the order in which the report is put together. */
export const NAMA_TABEL = Object.keys(KOLOM) as NamaTabel[];
