import { porsiRupiah } from '../../../rumus/anggaran/porsi.js';
import { capaianMinimizeSelisihMurni } from '../../../rumus/capaian/minimize-dikenali.js';
import { capaianMinimizeSelisih } from '../../../rumus/capaian/minimize-selisih.js';
import { efisiensiSisa } from '../../../rumus/efisiensi/sisa-anggaran.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import { type Taksiran, taksirRumus } from '../../../rumus/pembaca/taksir.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';

/** A way in which one column may come from one or two others. */
export interface Bentuk {
  readonly rumus: Rumus;
  readonly lambang: readonly string[];
  readonly taksir: Taksiran;
  /** Tried first in any table; the others carry a higher price for having been looked for. */
  readonly lazim: boolean;
  /** Forms of one family may share a column, each for its own rows: the more the better, the less the better. */
  readonly keluarga: boolean;
  /** Its two operands may be exchanged without changing anything. */
  readonly setangkup: boolean;
}

type Sifat = Partial<Pick<Bentuk, 'lazim' | 'keluarga' | 'setangkup'>>;

function bentuk(rumus: Rumus, lambang: readonly string[], sifat: Sifat): Bentuk[] {
  const taksir = taksirRumus(rumus, lambang);
  return taksir === null ? [] : [{ rumus, lambang, taksir, lazim: false, keluarga: false, setangkup: false, ...sifat }];
}

/** The quotient as it is. */
export const bentukNisbah: readonly Bentuk[] = bentuk(nisbah, ['X', 'Y'], {});

/** The forms over two columns, the most usual first; sums of two and more are tried elsewhere. */
export const daftarBentuk: readonly Bentuk[] = [
  ...bentuk(persenBagian, ['X', 'Y'], { lazim: true, keluarga: true }),
  ...bentuk(capaianMinimizeSelisih, ['R', 'T'], { lazim: true, keluarga: true }),
  ...bentuk(pertumbuhan, ['ini', 'lalu'], {}),
  ...bentuk(capaianMinimizeSelisihMurni, ['R', 'T'], {}),
  ...bentukNisbah,
  ...bentuk(hasilKali, ['X', 'Y'], { setangkup: true }),
  ...bentuk(porsiRupiah, ['x', 'p'], { setangkup: true }),
];

/** The form over one column: what is left of a hundred. */
export const sisaSeratus: readonly Bentuk[] = bentuk(efisiensiSisa, ['S'], { lazim: true });
