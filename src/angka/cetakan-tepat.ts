import { type Cocok, cocokCetak } from './cetakan.js';
import { type Decimal, DIGIT_KERJA } from './desimal.js';
import { Pecahan } from './pecahan.js';
import { pecahanDesimal } from './pecahan-desimal.js';
import { satuanAkhir } from './satuan-akhir.js';
import { rasional, type Tepat } from './tepat.js';

const DUA = Pecahan.dari(2n);

/** `cocokCetak` of an exact value, without writing out its digits. */
export function cocokTepat(tercetak: Decimal, desimalTempat: number, sebenarnya: Tepat): Cocok {
  if (!rasional(sebenarnya)) return cocokCetak(tercetak, desimalTempat, sebenarnya.keDesimal(DIGIT_KERJA));
  const beda = sebenarnya.kurang(pecahanDesimal(tercetak));
  if (beda.nol) return 'tepat';
  const u = pecahanDesimal(satuanAkhir(desimalTempat));
  const negatif = tercetak.isZero() ? sebenarnya.negatif : tercetak.isNegative();
  const keluar = negatif ? Pecahan.NOL.kurang(beda) : beda;
  const dua = keluar.kali(DUA).banding(keluar.negatif ? Pecahan.NOL.kurang(u) : u);
  if (keluar.negatif) return dua >= 0 ? 'naik' : 'tidak';
  if (dua < 0) return 'keduanya';
  if (dua === 0 && tercetak.mod(satuanAkhir(desimalTempat).times(2)).isZero()) return 'genap';
  return keluar.banding(u) < 0 ? 'potong' : 'tidak';
}
