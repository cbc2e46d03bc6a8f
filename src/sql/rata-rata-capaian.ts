import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { daftar, objek, pastikanBentuk, peta, sebuahObjek, teks } from '../angka/bentuk.js';
import { BENTUK_RUMUS } from '../rumus/bentuk-rumus.js';
import { denganBatas } from '../rumus/capaian/batas.js';
import { BATAS_BAKU, type Batas, CARA_TAK_TERUKUR, type CaraTakTerukur } from '../rumus/opsi.js';
import { pastikanBatas, pastikanPilihan } from '../rumus/pastikan-opsi.js';
import { keSqlPecahan, type OpsiSql, type SqlPecahan } from '../rumus/pembaca/ke-sql.js';
import { daftarDialek } from '../rumus/pembaca/sql-daftar-dialek.js';
import { type KolomSql, namaKolom } from '../rumus/pembaca/sql-kolom.js';
import { type NamaSql, namaTerkutip, pemberiNama } from '../rumus/pembaca/sql-nama.js';
import { pastikanOpsiSql } from '../rumus/pembaca/sql-opsi.js';
import type { Rumus } from '../rumus/rumus.js';
import { KOLOM_RATA_RATA, susunRataRata } from './susun-rata-rata.js';

/** The formula of each row by the value of a column, as `polarisasi`; rows with another value count as not measurable. */
export interface RumusMenurutKolom<R extends Rumus = Rumus> {
  readonly menurut: NamaSql;
  readonly rumus: Readonly<Record<string, R>>;
}

/** Options of {@link keSqlRataRataCapaian}. */
export interface OpsiSqlRataRata extends OpsiSql {
  /** The table, view or common table expression with one row an indicator. */
  readonly dari: NamaSql;
  /** The columns of `dari` that make the groups. @defaultValue none: one group of all rows */
  readonly kelompok?: readonly string[];
  /** Floor and ceiling of each capaian. @defaultValue not below 0, no ceiling, as in `hitungCapaian` */
  readonly batas?: Batas;
  /** What an unmeasurable row does: it is left out, or counts 0. @defaultValue 'kecualikan' */
  readonly takTerukur?: CaraTakTerukur;
}

/**
 * A query of the mean capaian of each group of rows, rounded once: the same figure as `rataRata` over `hitungCapaian`.
 *
 * Its columns are those of `kelompok` and `rata_rata`, `alasan` (NULL where there is a mean), `terukur` and `total`. Each row's capaian is
 * carried as a fraction, so bounds and ties come out as on paper; a mean that the digits of DuckDB, MariaDB or ClickHouse can't settle is NULL with
 * the reason `perlu-pecahan`. In ClickHouse the rows of a distributed table are summed where they lie. Throws `ArgumenTidakSah` for options and names that are not valid.
 *
 * @example
 * keSqlRataRataCapaian(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql', dari: 'kinerja', kelompok: ['opd'] })
 *   .startsWith('SELECT "opd", ') // => true
 */
export function keSqlRataRataCapaian<R extends Rumus>(
  rumus: R | RumusMenurutKolom<R>,
  kolom: KolomSql<R>,
  opsi: OpsiSqlRataRata,
): string {
  pastikanBentuk('keSqlRataRataCapaian', 'rumus', rumus, sebuahObjek);
  const menurutKolom = objek({ menurut: teks, rumus: peta(BENTUK_RUMUS) });
  pastikanBentuk('keSqlRataRataCapaian', 'rumus', rumus, (x) => ('menurut' in rumus ? menurutKolom : BENTUK_RUMUS)(x));
  pastikanOpsiSql('keSqlRataRataCapaian', opsi, ['pembulatan', 'dari', 'kelompok', 'batas', 'takTerukur']);
  const { dari, kelompok = [], batas = BATAS_BAKU, takTerukur = 'kecualikan', ...umum } = opsi;
  const { pembulatan: _, ...opsiPecahan } = umum;
  pastikanBentuk('keSqlRataRataCapaian', 'kelompok', kelompok, daftar(teks));
  pastikanBatas(batas, 'keSqlRataRataCapaian: batas');
  pastikanPilihan('takTerukur', takTerukur, CARA_TAK_TERUKUR);
  const terpakai = kelompok.find((k) => KOLOM_RATA_RATA.includes(k.toLowerCase()));
  if (terpakai !== undefined)
    throw new ArgumenTidakSah(`kelompok: nama ${terpakai} dipakai hasil kuerinya; beri nama lain lewat view.`);
  const dialek = daftarDialek[umum.dialek];
  const kutip = (nama: NamaSql) => namaTerkutip(nama, dialek.kutipNama);
  const pecahan = (r: R) => keSqlPecahan({ ...r, isi: denganBatas(r.isi, batas) }, kolom, opsiPecahan);
  const bagian = (nama: keyof SqlPecahan): string => {
    if (!('menurut' in rumus)) return pecahan(rumus)[nama];
    const bila = Object.entries(rumus.rumus).map(
      ([nilai, r]) => `WHEN ${dialek.kutipTeks(nilai)} THEN ${pecahan(r)[nama]}`,
    );
    return `CASE ${dialek.pembanding(kutip(rumus.menurut))} ${bila.join(' ')} END`;
  };
  const baris = {
    pembilang: bagian('pembilang'),
    penyebut: bagian('penyebut'),
    alasan: bagian('alasan'),
    dari: kutip(dari),
  };
  const nama = pemberiNama([...kelompok, ...namaKolom(kolom), ...('menurut' in rumus ? [rumus.menurut] : [])]);
  return susunRataRata(baris, { ...umum, kelompok: kelompok.map(kutip), nama, takTerukur });
}
