import {
  angka,
  angkaAda,
  angkaBersatuan,
  type Kolom,
  kode,
  nilai,
  polarisasi,
  tahun,
  teks,
  triwulan,
  yaTidak,
} from './kolom.js';

const milik = <N extends string>(nama: N) =>
  ({ jalur: `@${nama}`, nama: [nama, `${nama}_id`, `id_${nama}`, `kode_${nama}`], baca: kode }) as const;
const id = { jalur: '@id', nama: ['id'], baca: kode } as const;
const INDUK = { jalur: '@induk', nama: ['induk', 'kode_induk'], baca: kode } as const;
const TAHUN = { jalur: '@tahun', nama: ['tahun'], baca: tahun } as const;
const TRIWULAN = { jalur: '@triwulan', nama: ['triwulan', 'tw'], baca: triwulan } as const;

/** The columns of each table. A path with `@` is for putting the report together, and is no part of the model. */
export const KOLOM = {
  tujuan: [id, { jalur: 'kode', baca: kode }, { jalur: 'uraian', nama: ['nama', 'tujuan'], baca: teks }],
  sasaran: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'uraian', nama: ['nama', 'sasaran'], baca: teks },
    milik('tujuan'),
    INDUK,
    { jalur: 'catatan', baca: teks },
  ],
  indikator: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'nama', nama: ['uraian', 'indikator'], baca: teks },
    milik('tujuan'),
    milik('sasaran'),
    milik('program'),
    INDUK,
    { jalur: 'satuan', baca: teks },
    { jalur: 'polarisasi', nama: ['arah'], baca: polarisasi },
    { jalur: 'bobot', baca: angkaAda },
    { jalur: 'kondisiAwal.nilai', nama: ['kondisiAwal'], baca: nilai },
    { jalur: 'kondisiAwal.tahun', nama: ['tahunKondisiAwal'], baca: tahun },
    { jalur: 'target.{tahun}', nama: ['target_{tahun}'], baca: nilai },
    { jalur: 'realisasi.{tahun}', nama: ['realisasi_{tahun}'], baca: nilai },
    { jalur: 'capaianTerlapor.{tahun}', nama: ['capaianTerlapor_{tahun}'], baca: angkaAda },
    { jalur: 'targetAkhir.nilai', nama: ['targetAkhir'], baca: nilai },
    { jalur: 'targetAkhir.tahun', nama: ['tahunTargetAkhir'], baca: tahun },
    { jalur: 'targetAkhir.jenis', nama: ['jenisTargetAkhir'], baca: teks },
    { jalur: '@konsolidasi', nama: ['konsolidasi'], baca: teks },
    { jalur: 'ordinal', nama: ['skalaOrdinal'], baca: teks },
    { jalur: 'targetMaksimal', baca: yaTidak },
    { jalur: 'nilaiTerburuk', baca: angkaBersatuan },
    { jalur: 'formulasi', baca: teks },
    { jalur: 'sumberData', baca: teks },
    { jalur: 'penanggungJawab', baca: teks },
    { jalur: 'catatan', baca: teks },
  ],
  nilai: [
    milik('indikator'),
    INDUK,
    TAHUN,
    TRIWULAN,
    { jalur: 'target', baca: nilai },
    { jalur: 'realisasi', baca: nilai },
    { jalur: 'capaianTerlapor', baca: angkaAda },
  ],
  program: [
    id,
    { jalur: 'kode', baca: kode },
    { jalur: 'nama', nama: ['uraian'], baca: teks },
    { jalur: 'anggaran.{tahun}.paguIndikatif', nama: ['paguIndikatif_{tahun}'], baca: angkaAda },
    { jalur: 'anggaran.{tahun}.pagu', nama: ['pagu_{tahun}'], baca: angkaAda },
    { jalur: 'anggaran.{tahun}.realisasi', nama: ['realisasi_{tahun}'], baca: angka },
  ],
  sasaranProgram: [milik('sasaran'), milik('program'), { jalur: 'porsi', baca: angkaAda }],
  anggaran: [
    {
      jalur: '@kode',
      nama: ['kode', 'program', 'program_id', 'kode_program', 'subKegiatan', 'subKegiatan_id'],
      baca: kode,
    },
    TAHUN,
    TRIWULAN,
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

/** The names of a column, first the one that messages and documents use; a path of one word is a name already. */
export const namaDari = ({ jalur, nama = [] }: Kolom): readonly string[] =>
  /^[a-z]+$/i.test(jalur) ? [jalur, ...nama] : nama;

/** What the column is called that holds a path of the model. */
export function namaKolom(tabel: NamaTabel, jalur: string): string | null {
  const tahun = /\b\d{4}\b/.exec(jalur)?.[0] ?? '';
  const kolom = (KOLOM[tabel] as readonly Kolom[]).find(
    (k) => k.jalur.replace('@', '').replace('{tahun}', tahun) === jalur,
  );
  return kolom === undefined ? null : (namaDari(kolom)[0]?.replace('{tahun}', tahun) ?? null);
}
