import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_RUMUS } from '../rumus/bentuk-rumus.js';
import { pastikanDesimal, pastikanKunci } from '../rumus/pastikan-opsi.js';
import { type DialekSql, daftarDialek } from '../rumus/pembaca/sql-daftar-dialek.js';
import { type KolomSql, uraikanKolom } from '../rumus/pembaca/sql-kolom.js';
import { namaTerkutip } from '../rumus/pembaca/sql-nama.js';
import { DESIMAL_MASUKAN_BAKU, pastikanDialek } from '../rumus/pembaca/sql-opsi.js';
import type { Rumus } from '../rumus/rumus.js';

/** Options of {@link tabelMasukan}. */
export interface OpsiTabelMasukan {
  readonly dialek: DialekSql;
  /** Decimals of the columns. @defaultValue 4 */
  readonly desimal?: number;
}

/** A column for an input: its quoted name and its type. */
export interface KolomTabel {
  readonly nama: string;
  readonly jenis: string;
}

/**
 * The columns that hold a formula's inputs, with types that lose nothing: exact decimals, and arrays of them for list inputs. A fraction has
 * two columns.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * tabelMasukan(capaianMaximize, { T: 'target', R: 'realisasi' }, { dialek: 'postgresql' })
 * // => [{ nama: '"target"', jenis: 'numeric(30, 4)' }, { nama: '"realisasi"', jenis: 'numeric(30, 4)' }]
 */
export function tabelMasukan<R extends Rumus>(rumus: R, kolom: KolomSql<R>, opsi: OpsiTabelMasukan): KolomTabel[] {
  pastikanBentuk('tabelMasukan', 'rumus', rumus, BENTUK_RUMUS);
  pastikanKunci(opsi, 'tabelMasukan', ['dialek', 'desimal']);
  pastikanDialek('tabelMasukan', opsi.dialek);
  const { dialek, desimal = DESIMAL_MASUKAN_BAKU } = opsi;
  pastikanDesimal(desimal, 'tabelMasukan: desimal');
  const { bilangan, jenisDesimal, jenisDaftar, kutipNama } = daftarDialek[dialek];
  return uraikanKolom('tabelMasukan', rumus, kolom).map(({ bagian, simpul, nama }) => {
    const jenis = bagian === null ? jenisDesimal(desimal) : bilangan;
    return { nama: namaTerkutip(nama, kutipNama), jenis: simpul.bentuk === 'daftar' ? jenisDaftar(jenis) : jenis };
  });
}
