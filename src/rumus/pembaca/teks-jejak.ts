import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import type { Tepat } from '../../angka/tepat.js';
import type { Simpul } from '../pohon.js';
import type { PenghitungSimpul } from './hitung-simpul.js';
import { butirIsi, type Ikatan } from './ikatan.js';
import { type CetakDaftar, keTeksTerisi } from './ke-teks.js';

/**
 * The computation in words: `82 ÷ 80 × 100 = 102,50`. Where the formula only chose a value there is nothing to compute, and `100 = 100,00` would
 * say nothing: then the inputs stand for it, `target 0; realisasi 0 → 100,00`. `sebab` says who decided.
 */
export function teksJejak(
  isi: Simpul,
  ikatan: Ikatan,
  penghitung: PenghitungSimpul,
  daftar: CetakDaftar,
  hasil: string,
  sebab?: string,
): string {
  const uraian = dipilih(isi, penghitung)
    ? `${sebutMasukan(ikatan)} →`
    : `${keTeksTerisi(isi, ikatan, (s, unsur) => penghitung.penuhi(s, unsur), daftar)} =`;
  return `${uraian} ${hasil}${sebab === undefined ? '' : ` (${sebab})`}`;
}

/** Whether the value is a constant or an input as it stands, by whatever choices. */
function dipilih(isi: Simpul, penghitung: PenghitungSimpul): boolean {
  if (isi.jenis !== 'bila') return isi.jenis === 'konstanta' || isi.jenis === 'masukan';
  return dipilih(penghitung.penuhi(isi.syarat, null) ? isi.maka : isi.lain, penghitung);
}

const sebutMasukan = (ikatan: Ikatan): string =>
  [...ikatan]
    .map(
      ([nama, x]) =>
        `${nama} ${butirIsi(x)
          .map((n) => teksTepat(n as Tepat))
          .join(' dan ')}`,
    )
    .join('; ');
