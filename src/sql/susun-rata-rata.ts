import { rataRataHitung } from '../rumus/gabungan/rata-rata.js';
import { type CaraTakTerukur, PEMBULATAN_BAKU } from '../rumus/opsi.js';
import { keSql, type OpsiSql } from '../rumus/pembaca/ke-sql.js';
import { daftarDialek } from '../rumus/pembaca/sql-daftar-dialek.js';
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
  readonly takTerukur: CaraTakTerukur;
  /** What is printed of the mean. @defaultValue the mean itself */
  bentuk?(rataRata: Simpul): Simpul;
  /** What decides the class of the mean, called `indeks`, and the columns that are made of it. */
  readonly kelas?: GunaRataRata & { readonly kolom: readonly string[] };
}

/** A query of the mean of each group: `rata_rata`, `alasan`, `terukur`, `total` after the columns of the group. */
export function susunRataRata(baris: BarisPecahan, opsi: OpsiSusun): string {
  const { kelompok, takTerukur, bentuk = (x) => x, kelas, ...umum } = opsi;
  const { pembulatan = PEMBULATAN_BAKU } = umum;
  const dialek = daftarDialek[umum.dialek];
  const pilih = (...isi: string[]) => [...kelompok, ...isi].join(', ');
  const nol = takTerukur === 'nol';
  const pagar = dialek.agregat ? dialek.pagarKueri : '';
  const susun = dialek.agregat ? lewatAgregat : lewatLarik;
  const guna = [{ bentuk, pembulatan }, ...(kelas ? [kelas] : [])];
  const { kumpulan, nilai, terhalang } = susun(umum, nol, guna);
  const alasan = [
    ...(terhalang ? [" WHEN terhalang > 0 THEN 'di-luar-jangkauan'"] : []),
    ...(nol ? [] : [" WHEN terukur = 0 THEN 'tidak-ada-yang-terukur'"]),
    ...(dialek.bisaRagu ? [" WHEN rata_rata IS NULL THEN 'perlu-pecahan'"] : []),
  ];
  const nama = ['rata_rata', ...(kelas ? ['indeks'] : [])];
  const bawaan = terhalang ? ['terhalang'] : [];
  const angka = nilai.map((n, i) => `${terhalang ? `CASE WHEN terhalang = 0 THEN ${n} END` : n} AS ${nama[i]}`);
  const halang = `CASE WHEN ${baris.alasan} IN ('di-luar-jangkauan', 'perlu-pecahan') THEN 1 END AS halang`;
  const kolom = kelas?.kolom ?? [];
  return [
    `SELECT ${pilih('rata_rata', ...kolom, `${alasan.length === 0 ? 'NULL' : `CASE${alasan.join('')} END`} AS alasan`, 'terukur', 'total')}`,
    `FROM (SELECT ${pilih(...angka, 'terukur', 'total', ...bawaan)}`,
    `FROM (SELECT ${pilih(...kumpulan, 'count(pembilang) AS terukur', 'count(*) AS total', ...bawaan.map((b) => `count(halang) AS ${b}`))}`,
    `FROM (SELECT ${pilih(`${baris.pembilang} AS pembilang`, `${baris.penyebut} AS penyebut`, ...(terhalang ? [halang] : []))}`,
    `FROM ${baris.dari}${pagar}) AS tiap${kelompok.length === 0 ? '' : ` GROUP BY ${kelompok.join(', ')}`}) AS kelompok${pagar}) AS hasil`,
  ].join('\n');
}

/** How the rows of a group come together, and what is made of their mean. */
interface Kumpulan {
  readonly kumpulan: readonly string[];
  readonly nilai: readonly string[];
  /** Whether a row that the database could not read keeps its group from having a mean. */
  readonly terhalang: boolean;
}

/** Rows into arrays, of which the mean is taken. */
function lewatLarik(umum: OpsiSql, nol: boolean, guna: readonly GunaRataRata[]): Kumpulan {
  const kumpul = (nama: string, ganti: number) =>
    nol
      ? `array_agg(coalesce(${nama}, ${ganti}) ORDER BY pembilang, penyebut) AS ${nama}`
      : `array_agg(${nama} ORDER BY pembilang, penyebut) FILTER (WHERE pembilang IS NOT NULL) AS ${nama}`;
  const x = { pembilang: 'pembilang', penyebut: 'penyebut' };
  return {
    kumpulan: [kumpul('pembilang', 0), kumpul('penyebut', 1)],
    nilai: guna.map(({ bentuk, pembulatan }) =>
      keSql({ ...rataRataHitung, isi: bentuk(rataRataHitung.isi) }, { x }, { ...umum, pembulatan }),
    ),
    terhalang: false,
  };
}

/** Rows into an aggregate: without arrays, and for groups of any size. */
function lewatAgregat({ dialek }: OpsiSql, nol: boolean, guna: readonly GunaRataRata[]): Kumpulan {
  const isi = (nama: string, ganti: number) => (nol ? `coalesce(${nama}, ${ganti})` : nama);
  const penulis = new PenulisSql(rataRataHitung, new Map(), daftarDialek[dialek], (dasar) => dasar);
  const { agregat, nilai } = penulis.rataRataBaris('calon', nol ? 'total' : 'terukur', guna);
  return { kumpulan: [`${agregat(isi('pembilang', 0), isi('penyebut', 1))} AS calon`], nilai, terhalang: true };
}
