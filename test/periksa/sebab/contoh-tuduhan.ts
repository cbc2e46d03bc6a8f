import { desimal } from '../../../src/angka/desimal.js';
import { antara } from '../../../src/angka/selang.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { susunKonteks, type Tuduhan } from '../../../src/periksa/sebab/sebab.js';

/** A figure as printed, of the text unless more is said. */
export const faktaUji = (teks: string, lebih: Partial<Fakta> = {}): Fakta => ({
  no: 0,
  lokasi: {},
  teks,
  nilai: desimal(teks),
  desimal: teks.split('.')[1]?.length ?? 0,
  peran: null,
  persen: false,
  kandidat: [],
  rusak: false,
  sel: null,
  ...lebih,
});

/** A figure under suspicion that should lie between two values. */
export const tuduhanUji = (fakta: Fakta, bawah: string, atas = bawah, lebih: Partial<Tuduhan> = {}): Tuduhan => ({
  fakta,
  perlu: antara(desimal(bawah), desimal(atas)),
  relasi: [],
  konteks: susunKonteks([fakta]),
  ...lebih,
});
