import { rataRataHitung } from '../rumus/gabungan/rata-rata.js';
import { type CaraTakTerukur, PEMBULATAN_BAKU } from '../rumus/opsi.js';
import { keSql, type OpsiSql } from '../rumus/pembaca/ke-sql.js';
import { daftarDialek } from '../rumus/pembaca/sql-daftar-dialek.js';
import type { PemberiNama } from '../rumus/pembaca/sql-nama.js';
import { type GunaRataRata, PenulisSql } from '../rumus/pembaca/sql-penulis.js';
import type { Simpul } from '../rumus/pohon.js';

/** Columns of the query beside the groups, and those between: no group can go by these names. */
export const KOLOM_RATA_RATA: readonly string[] = [
  'rata_rata',
  'alasan',
  'terukur',
  'total',
  'pembilang',
  'penyebut',
  'calon',
  'halang',
  'terhalang',
];

/** The rows of which a mean is taken: fraction and reason of each as SQL, and where they are. */
export interface BarisPecahan {
  readonly pembilang: string;
  readonly penyebut: string;
  readonly alasan: string;
  readonly dari: string;
}

/** How a mean is taken and what is told with it. */
export interface OpsiSusun extends OpsiSql {
  /** Columns, quoted. */
  readonly kelompok: readonly string[];
  /** Names that none of the columns has. */
  readonly nama: PemberiNama;
  readonly takTerukur: CaraTakTerukur;
  /** What is printed of the mean. @defaultValue the mean itself */
  bentuk?(rataRata: Simpul): Simpul;
  /** What decides the class of the mean, called `indeks`, and the columns that are made of it. */
  readonly kelas?: GunaRataRata & { readonly kolom: readonly string[] };
}

/** A query of the mean of each group: `rata_rata`, `alasan`, `terukur`, `total` after the columns of the group. */
export function susunRataRata(baris: BarisPecahan, opsi: OpsiSusun): string {
  const { kelompok, takTerukur, bentuk = (x) => x, kelas, nama, ...umum } = opsi;
  const { pembulatan = PEMBULATAN_BAKU } = umum;
  const dialek = daftarDialek[umum.dialek];
  const pilih = (...isi: string[]) => [...kelompok, ...isi].join(', ');
  const nol = takTerukur === 'nol';
  const guna = [{ bentuk, pembulatan }, ...(kelas ? [kelas] : [])];
  const { nilai, terhalang, dari } = kumpulkan(baris, { umum, kelompok, nama, nol, guna });
  // Every dialect has figures that are out of its range, or means that it cannot settle: there is a reason at least.
  const alasan = [
    ...(terhalang ? [" WHEN terhalang > 0 THEN 'di-luar-jangkauan'"] : []),
    ...(nol ? [] : [" WHEN terukur = 0 THEN 'tidak-ada-yang-terukur'"]),
    ...(dialek.bisaRagu ? [" WHEN rata_rata IS NULL THEN 'perlu-pecahan'"] : []),
  ];
  const sebutan = ['rata_rata', ...(kelas ? ['indeks'] : [])];
  const bila = `CASE WHEN terhalang = 0${nol ? '' : ' AND terukur > 0'} THEN`;
  const angka = nilai.map((n, i) => `${terhalang ? `${bila} ${n} END` : n} AS ${sebutan[i]}`);
  const kolom = kelas?.kolom ?? [];
  return [
    `SELECT ${pilih('rata_rata', ...kolom, `CASE${alasan.join('')} END AS alasan`, 'terukur', 'total')}`,
    `FROM (SELECT ${pilih(...angka, 'terukur', 'total', ...(terhalang ? ['terhalang'] : []))}`,
    `FROM (${dari}) AS kelompok${terhalang ? dialek.pagarKueri : ''}) AS hasil`,
  ].join('\n');
}

/** What is asked of the rows of a group. */
interface Permintaan {
  readonly umum: OpsiSql;
  readonly kelompok: readonly string[];
  readonly nama: PemberiNama;
  readonly nol: boolean;
  readonly guna: readonly GunaRataRata[];
}

/** How the rows of a group come together, and what is made of their mean. */
interface Kumpulan {
  /** A query of `terukur`, `total` and what `nilai` stands on, for each group. */
  readonly dari: string;
  readonly nilai: readonly string[];
  /** Whether a row that the database could not read keeps its group from having a mean: how many there are is `terhalang`. */
  readonly terhalang: boolean;
}

function kumpulkan(baris: BarisPecahan, minta: Permintaan): Kumpulan {
  const { agregat, kumpulDiTempat } = daftarDialek[minta.umum.dialek];
  if (agregat === null) return lewatLarik(baris, minta);
  return kumpulDiTempat === null ? lewatAgregat(baris, minta) : diTempat(baris, minta, kumpulDiTempat);
}

const perKelompok = (kelompok: readonly string[]) => (kelompok.length === 0 ? '' : ` GROUP BY ${kelompok.join(', ')}`);
const BANYAK = ['count(pembilang) AS terukur', 'count(*) AS total'];
const halang = (alasan: string) => `CASE WHEN ${alasan} IN ('di-luar-jangkauan', 'perlu-pecahan') THEN 1 END`;

/** Rows into arrays, of which the mean is taken. */
function lewatLarik(baris: BarisPecahan, { umum, kelompok, nol, guna }: Permintaan): Kumpulan {
  const kumpul = (nama: string, ganti: number) =>
    nol
      ? `array_agg(coalesce(${nama}, ${ganti}) ORDER BY pembilang, penyebut) AS ${nama}`
      : `array_agg(${nama} ORDER BY pembilang, penyebut) FILTER (WHERE pembilang IS NOT NULL) AS ${nama}`;
  const x = { pembilang: 'pembilang', penyebut: 'penyebut' };
  const terhalang = daftarDialek[umum.dialek].jangkauan !== null;
  const [kumpulHalang, tiapHalang] = terhalang
    ? [['count(halang) AS terhalang'], [`${halang(baris.alasan)} AS halang`]]
    : [[], []];
  const kolom = [...kelompok, kumpul('pembilang', 0), kumpul('penyebut', 1), ...BANYAK, ...kumpulHalang].join(', ');
  const tiap = [...kelompok, `${baris.pembilang} AS pembilang`, `${baris.penyebut} AS penyebut`, ...tiapHalang].join(
    ', ',
  );
  return {
    dari: `SELECT ${kolom}\nFROM (SELECT ${tiap}\nFROM ${baris.dari}) AS tiap${perKelompok(kelompok)}`,
    nilai: guna.map(({ bentuk, pembulatan }) =>
      keSql({ ...rataRataHitung, isi: bentuk(rataRataHitung.isi) }, { x }, { ...umum, pembulatan }),
    ),
    terhalang,
  };
}

function agregatRataRata(
  { umum, nol, guna }: Permintaan,
  nama: PemberiNama,
  calon: string,
  terukur: string,
  total: string,
) {
  const penulis = new PenulisSql(rataRataHitung, new Map(), daftarDialek[umum.dialek], nama);
  return penulis.rataRataBaris(calon, nol ? total : terukur, guna);
}

/** Rows into an aggregate: without arrays, and for groups of any size. */
function lewatAgregat(baris: BarisPecahan, minta: Permintaan): Kumpulan {
  const { umum, kelompok, nol } = minta;
  const isi = (nama: string, ganti: number) => (nol ? `coalesce(${nama}, ${ganti})` : nama);
  const { agregat, nilai } = agregatRataRata(minta, (dasar) => dasar, 'calon', 'terukur', 'total');
  const calon = agregat(isi('pembilang', 0), isi('penyebut', 1)).isi;
  const kolom = [...kelompok, `${calon} AS calon`, ...BANYAK, 'count(halang) AS terhalang'].join(', ');
  const tiap = [
    ...kelompok,
    `${baris.pembilang} AS pembilang`,
    `${baris.penyebut} AS penyebut`,
    `${halang(baris.alasan)} AS halang`,
  ].join(', ');
  const pagar = daftarDialek[umum.dialek].pagarKueri;
  return {
    dari: `SELECT ${kolom}\nFROM (SELECT ${tiap}\nFROM ${baris.dari}${pagar}) AS tiap${perKelompok(kelompok)}`,
    nilai,
    terhalang: true,
  };
}

/**
 * The same in the query that reads the rows, so that each server of a distributed table sums its own. What it names for itself goes by names that no column
 * has, for there a name means another result before it means a column.
 */
function diTempat(baris: BarisPecahan, minta: Permintaan, akhir: string): Kumpulan {
  const { kelompok, nama } = minta;
  const [m, n, calon, terukur, total, terhalang] = ['m', 'n', 'c', 'u', 't', 'h'].map(nama) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const { agregat, nilai } = agregatRataRata(minta, nama, calon, 'terukur', 'total');
  const { sebutan, isi } = agregat(m, n);
  const dengan = [`${baris.pembilang} AS ${m}`, `${baris.penyebut} AS ${n}`, ...sebutan].join(', ');
  const kolom = [
    ...kelompok,
    `${isi} AS ${calon}`,
    `count(${m}) AS ${terukur}`,
    `count(*) AS ${total}`,
    `count(${halang(baris.alasan)}) AS ${terhalang}`,
  ].join(', ');
  const luar = [...kelompok, calon, `${terukur} AS terukur`, `${total} AS total`, `${terhalang} AS terhalang`].join(
    ', ',
  );
  return {
    dari: `SELECT ${luar}\nFROM (WITH ${dengan} SELECT ${kolom}\nFROM ${baris.dari}${perKelompok(kelompok)}${akhir}) AS tiap`,
    nilai,
    terhalang: true,
  };
}
