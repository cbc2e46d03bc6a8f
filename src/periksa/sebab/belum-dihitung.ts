import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { ratakan } from '../../tabel/tiap.js';
import { sekolom } from '../fakta/sekolom.js';
import { masukanRelasi, nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import type { Sebab } from './sebab.js';

/**
 * Nothing is printed where a formula gives something of figures that are all there, in a column where nothing else is nothing: the cell was never
 * computed.
 */
export const belumDihitung: Sebab = (t) => {
  if (!t.fakta.nilai.isZero()) return [];
  const lain = sekolom(t.fakta);
  if (lain === null || lain.banyak < 2 || lain.sama(t.fakta.nilai) > 0) return [];
  return ratakan(t.relasi, (r) => {
    if (r.hasil !== t.fakta || r.bentuk !== 'rumus' || masukanRelasi(r).some((f) => f.nilai.isZero())) return [];
    const nilai = nilaiRelasi(r);
    if (nilai === null || nilai.isZero()) return [];
    return [
      {
        sebab: 'belum-dihitung',
        nilai: bulatkanCetak(nilai, t.fakta.desimal),
        skor: BOBOT_SEBAB['belum-dihitung'],
        teks: { id: 'tercetak nol, seperti belum dihitung', en: 'nothing is printed, as if it had not been computed' },
      },
    ];
  });
};
