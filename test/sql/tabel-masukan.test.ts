import { describe, expect, it } from 'vitest';
import { serapan } from '../../src/rumus/anggaran/serapan.js';
import { rataRataHitung } from '../../src/rumus/gabungan/rata-rata.js';
import { tabelMasukan } from '../../src/sql/index.js';

describe('tabelMasukan', () => {
  it('gives exact columns, arrays for lists', () => {
    expect(tabelMasukan(serapan, { P: 'pagu', A: 'realisasi' }, { dialek: 'postgresql', desimal: 2 })).toEqual([
      { nama: '"pagu"', jenis: 'numeric(30, 2)' },
      { nama: '"realisasi"', jenis: 'numeric(30, 2)' },
    ]);
    expect(tabelMasukan(rataRataHitung, { x: 'nilai' }, { dialek: 'duckdb' })).toEqual([
      { nama: '"nilai"', jenis: 'DECIMAL(30, 4)[]' },
    ]);
    // As PostgreSQL's manual writes the type of an array (8.15.1): the type of its elements with [] behind it.
    expect(tabelMasukan(rataRataHitung, { x: 'nilai' }, { dialek: 'postgresql' })).toEqual([
      { nama: '"nilai"', jenis: 'numeric(30, 4)[]' },
    ]);
  });
  it('gives JSON where there are no arrays', () => {
    expect(tabelMasukan(rataRataHitung, { x: 'nilai' }, { dialek: 'mariadb' })).toEqual([
      { nama: '`nilai`', jenis: 'JSON' },
    ]);
    expect(tabelMasukan(serapan, { P: ['a', 'pagu'], A: 'realisasi' }, { dialek: 'mariadb', desimal: 2 })).toEqual([
      { nama: '`a`.`pagu`', jenis: 'DECIMAL(30, 2)' },
      { nama: '`realisasi`', jenis: 'DECIMAL(30, 2)' },
    ]);
  });
  it('gives a fraction two columns of whole numbers', () => {
    const kolom = { x: { pembilang: 'p', penyebut: ['k', 'q'] } };
    expect(tabelMasukan(rataRataHitung, kolom, { dialek: 'duckdb' })).toEqual([
      { nama: '"p"', jenis: 'HUGEINT[]' },
      { nama: '"k"."q"', jenis: 'HUGEINT[]' },
    ]);
  });
  it('refuses decimals that no column has', () => {
    expect(() => tabelMasukan(rataRataHitung, { x: 'nilai' }, { dialek: 'duckdb', desimal: 21 })).toThrow(
      '0 sampai 20',
    );
  });
});
