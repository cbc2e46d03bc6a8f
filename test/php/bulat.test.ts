import { describe, expect, inject, it } from 'vitest';
import { serapan } from '../../src/rumus/anggaran/serapan.js';
import { kePhp } from '../../src/rumus/pembaca/ke-php.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { pengacak } from '../orakel/masukan-acak.js';
import { jalankanPhp, type Panggilan } from './jalankan-php.js';

const acak = pengacak(inject('benih'));
/** Limbs at which a carry, a borrow or a first guess of a quotient goes wrong. */
const POTONGAN = ['000000000', '000000001', '499999999', '500000000', '999999998', '999999999'];

function bilangan(): bigint {
  const banyak = acak(7);
  const acakan = () => String(acak(10 ** 9)).padStart(9, '0');
  const digit = Array.from({ length: banyak }, () => (acak(2) === 0 ? acakan() : POTONGAN[acak(POTONGAN.length)])).join(
    '',
  );
  return BigInt(`${acak(10 ** acak(10))}${digit}`);
}
const mutlak = (x: bigint) => (x < 0n ? -x : x);
function fpb(a: bigint, b: bigint): bigint {
  return b === 0n ? a : fpb(b, a % b);
}

describe('whole numbers in PHP', butuhAlat('php'), () => {
  // Expected is what BigInt of the engine gives.
  it('are those of BigInt: sums, products, quotients, order, common divisors', () => {
    const panggilan: Panggilan[] = [];
    const harapan: unknown[] = [];
    const tanya = (fungsi: string, isi: readonly bigint[], hasil: unknown) => {
      panggilan.push([`Bulat::${fungsi}`, ...isi.map(String)]);
      harapan.push(hasil);
    };
    for (let i = 0; i < 3000; i += 1) {
      const [x, y] = [bilangan(), bilangan()];
      const [a, b] = [acak(2) === 0 ? x : -x, acak(2) === 0 ? y : -y];
      tanya('tambah', [a, b], String(a + b));
      tanya('tambah', [a, -a], '0');
      tanya('kali', [a, b], String(a * b));
      tanya('banding', [a, b], a < b ? -1 : a > b ? 1 : 0);
      if (y === 0n) continue;
      tanya('bagi', [x, y], [String(x / y), String(x % y)]);
      // A dividend one below a multiple makes the first guess of a digit as wrong as it can be.
      const dekat = mutlak(x * y - 1n);
      tanya('bagi', [dekat, y], [String(dekat / y), String(dekat % y)]);
      if (i % 10 === 0) tanya('fpb', [x * 12n, y * 18n], String(fpb(x * 12n, y * 18n)));
    }
    const hasil = jalankanPhp(kePhp(serapan), panggilan, ['-n']);
    const beda = harapan.flatMap((h, i) =>
      JSON.stringify(hasil[i]) === JSON.stringify(h) ? [] : [[panggilan[i], hasil[i], h]],
    );
    expect(beda.slice(0, 3)).toEqual([]);
  });
});
