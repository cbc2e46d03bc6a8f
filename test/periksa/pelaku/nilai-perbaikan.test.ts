import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import { antara, type Selang, selang } from '../../../src/angka/selang.js';
import { nilaiTerduga, nilaiTunggal } from '../../../src/periksa/pelaku/nilai-perbaikan.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

const teks = { id: '', en: '' };
const perlu = antara(desimal(60), desimal(70));

describe('what a malformed figure was meant to be', () => {
  it('is the reading of it that fits', () => {
    const f = faktaUji('6.5', { kandidat: [desimal(650), desimal(65)], rusak: true });
    expect(nilaiTerduga(f, perlu, [])?.toFixed()).toBe('65');
  });
  it('is else what a slip explains, the first that tells a value', () => {
    const f = faktaUji('6.5', { kandidat: [desimal(650)], rusak: true });
    const sebab = [
      { sebab: 'angka-rusak', nilai: null, skor: 1, teks },
      { sebab: 'digit-salah', nilai: desimal(66), skor: 0.7, teks },
    ];
    expect(nilaiTerduga(f, perlu, sebab)?.toFixed()).toBe('66');
    expect(nilaiTerduga(f, perlu, [])).toBeNull();
  });
});

describe('the value to print of an input', () => {
  it.each([
    ['the middle, as it prints', faktaUji('5'), antara(desimal('64.8'), desimal('65.2')), '65'],
    ['none where no print of so many decimals fits', faktaUji('5'), antara(desimal('64.6'), desimal('64.7')), null],
    ['none where anything beyond a bound would do', faktaUji('5'), selang('60', null) as Selang, null],
  ])('is %s', (_, f, s, nilai) => {
    expect(nilaiTunggal(f, s, [], new Map())?.toFixed() ?? null).toBe(nilai);
  });
});
