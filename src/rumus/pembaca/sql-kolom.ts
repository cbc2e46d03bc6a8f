import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { pastikanKunci } from '../pastikan-opsi.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import type { NamaSql } from './sql-nama.js';

/** The two columns of a fraction, as `keSqlPecahan` writes it: the second is above 0. */
export interface KolomPecahan {
  readonly pembilang: NamaSql;
  readonly penyebut: NamaSql;
}

/**
 * The column of each input, by symbol: its name, or the parts of a qualified name, or the two columns of a fraction. A list input is a
 * column of arrays (`numeric[]`, `DECIMAL(18,2)[]`); rows are brought to arrays with `array_agg` or `list`.
 */
export type KolomSql<R extends Rumus = Rumus> = { readonly [K in keyof R['masukan']]: NamaSql | KolomPecahan };

/** The name of each column with the symbol of its input; a fraction has two. */
export interface KolomTerurai {
  readonly lambang: string;
  readonly bagian: 'pembilang' | 'penyebut' | null;
  readonly simpul: SimpulMasukan;
  readonly nama: NamaSql;
}

/** Takes the columns apart. Throws `ArgumenTidakSah` for a column that is missing, or that no input asks for. */
export function uraikanKolom(fungsi: string, rumus: Rumus, kolom: KolomSql): KolomTerurai[] {
  const bidang = `${fungsi}: kolom ${rumus.id}`;
  pastikanKunci(kolom, bidang, Object.keys(rumus.masukan));
  return Object.entries<SimpulMasukan>(rumus.masukan).flatMap(([lambang, simpul]) =>
    bacaAman(`${bidang}.${lambang}`, (): KolomTerurai[] => {
      const k: NamaSql | KolomPecahan | undefined = kolom[lambang];
      if (k === undefined) {
        throw new ArgumenTidakSah(`${rumus.id}: kolom untuk ${simpul.nama} (${lambang}) belum diberikan.`);
      }
      if (!apakahPecahan(k)) return [{ lambang, bagian: null, simpul, nama: k }];
      pastikanKunci(k, `${bidang}.${lambang}`, ['pembilang', 'penyebut']);
      return [
        { lambang, bagian: 'pembilang', simpul, nama: k.pembilang },
        { lambang, bagian: 'penyebut', simpul, nama: k.penyebut },
      ];
    }),
  );
}

/** Every name that stands for a column. */
export const namaKolom = (kolom: KolomSql): NamaSql[] =>
  Object.values(kolom).flatMap((k) => (apakahPecahan(k) ? [k.pembilang, k.penyebut] : [k]));

const apakahPecahan = (k: NamaSql | KolomPecahan): k is KolomPecahan =>
  typeof k === 'object' && k !== null && !Array.isArray(k);
