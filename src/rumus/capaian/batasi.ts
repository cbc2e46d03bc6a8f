import { samaTepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import type { Batas } from '../opsi.js';
import {
  bernilai,
  nilaiIkatan,
  nilaiSimpul,
  type OpsiBernilai,
  TANPA_DAFTAR,
  tanpaNilai,
} from '../pembaca/evaluasi-dasar.js';
import type { Ikatan } from '../pembaca/ikatan.js';
import { peringatan } from '../peringatan.js';
import type { Simpul } from '../pohon.js';
import * as pola from '../pola-peringatan.js';
import type { PokokRumus } from '../rumus.js';
import { denganBatas } from './batas.js';

/**
 * A figure by its formula, which has no lists, then the conversion, floor and ceiling as parts of the tree; only where they change the value, so that traces stay
 * short. A value that was held by a limit says so.
 */
export function batasi(
  rumus: PokokRumus,
  ikatan: Ikatan,
  batas: Batas,
  opsi: OpsiBernilai,
  konversi: (isi: Simpul) => Simpul = (isi) => isi,
): Hasil {
  const polos = nilaiIkatan(rumus, ikatan, TANPA_DAFTAR);
  if (typeof polos === 'string') return tanpaNilai(rumus, ikatan, polos, opsi);
  const terbungkus = { ...rumus, isi: denganBatas(konversi(rumus.isi), batas) };
  const nilai = nilaiSimpul(terbungkus.isi, ikatan, TANPA_DAFTAR);
  if (samaTepat(nilai, polos)) return bernilai(rumus, ikatan, polos, opsi, TANPA_DAFTAR);
  const teks = (x: typeof nilai) => bernilai(rumus, ikatan, x, opsi, TANPA_DAFTAR).teks;
  const dibatasi = peringatan(pola.dibatasi, { asal: teks(polos), hasil: teks(nilai) });
  return bernilai(
    terbungkus,
    ikatan,
    nilai,
    { ...opsi, peringatan: [...(opsi.peringatan ?? []), dibatasi] },
    TANPA_DAFTAR,
  );
}
