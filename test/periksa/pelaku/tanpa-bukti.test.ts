import { describe, expect, it } from 'vitest';
import type { Fakta, Sel } from '../../../src/periksa/fakta/fakta.js';
import { yangBerbukti } from '../../../src/periksa/pelaku/tanpa-bukti.js';
import { putusSemua } from '../../../src/periksa/relasi/konsistensi.js';
import { jumlahBagian, type RelasiLurus } from '../../../src/periksa/relasi/relasi.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

const kolom = { ke: 3 } as Sel['kolom'];
const tabel = { tabel: { baris: [] }, baris: [], fakta: new Map() } as unknown as Sel['tabel'];
const diKolom = (teks: string): Fakta => faktaUji(teks, { sel: { kolom, tabel, baris: { label: '' } } as Sel });

/** A sum of two figures that is only assumed. */
const dugaan = (hasil: string, a: string, b: string, lebih: Partial<RelasiLurus> = {}): RelasiLurus => ({
  ...jumlahBagian(diKolom(hasil), [faktaUji(a), faktaUji(b)], false),
  ragu: true,
  ...lebih,
});
const diam = (...relasi: RelasiLurus[]) => relasi.length - yangBerbukti(putusSemua(relasi)).length;

// Hand: 1 + 2 = 3, neither 7 nor 9; 0 + 0 = 0.
describe('an assumed relation that does not hold', () => {
  it('raises nothing where no other of its column holds', () => {
    expect(diam(dugaan('7', '1', '2'), dugaan('9', '1', '2'))).toBe(2);
  });
  it('nor where only those do of which nothing comes', () => {
    expect(diam(dugaan('7', '1', '2'), dugaan('0', '0', '0'))).toBe(1);
  });
  it('may warn where another holds, where it stands alone, and where it is no mere guess', () => {
    expect(diam(dugaan('7', '1', '2'), dugaan('3', '1', '2'))).toBe(0);
    expect(diam(dugaan('7', '1', '2'))).toBe(0);
    expect(diam(dugaan('7', '1', '2'), dugaan('9', '1', '2', { ragu: false }))).toBe(1);
    expect(diam(dugaan('7', '1', '2'), dugaan('9', '1', '2', { jenis: 'jumlah-kolom' }))).toBe(0);
  });
  it('of a sentence has no column to be shown by', () => {
    const hasil = faktaUji('7');
    expect(diam(dugaan('7', '1', '2', { hasil }), dugaan('9', '1', '2', { hasil }))).toBe(0);
  });
  it('may be one whose formula only the table has', () => {
    expect(diam(dugaan('7', '1', '2', { rumus: null }), dugaan('9', '1', '2', { rumus: null }))).toBe(2);
  });
});
