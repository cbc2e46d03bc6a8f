import { describe, expect, it } from 'vitest';
import { anggotaRelasi, jumlahBagian, type Relasi } from '../../../../src/periksa/relasi/relasi.js';
import { menurutTampak } from '../../../../src/periksa/relasi/saring/menurut-tampak.js';
import { serapan } from '../../../../src/rumus/anggaran/serapan.js';
import type { Lokasi } from '../../../../src/tabel/lokasi.js';
import { faktaUji } from '../../sebab/contoh-tuduhan.js';
import { relasiUji } from '../relasi-uji.js';

const tutup = ({ baris }: Lokasi): boolean => baris === 3;
const tampak = (r: Relasi): Relasi | undefined => menurutTampak([r], { baris: tutup, sel: tutup })[0];
const terlihat = (teks: string) => faktaUji(teks, { lokasi: { baris: 2 } });
const tertutup = (teks: string) => faktaUji(teks, { lokasi: { baris: 3 } });
const angka = (r: Relasi | undefined) => (r === undefined ? [] : anggotaRelasi(r).map((f) => f.teks));

// By hand: (150 + 270) ÷ (200 + 300) = 84 %; of the visible row alone 150 ÷ 200 = 75 %.
describe('a formula over hidden rows', () => {
  const r = (hasil: string) =>
    relasiUji(serapan, terlihat(hasil), {
      P: [terlihat('200'), tertutup('300')],
      A: [terlihat('150'), tertutup('270')],
    });

  it('stays where all its figures give the result', () => {
    const semua = r('84.00');
    expect(tampak(semua)).toBe(semua);
  });
  it('is that of the visible figures where these give it', () => {
    const hasil = tampak(r('75.00'));
    expect(angka(hasil)).toEqual(['75.00', '200', '150']);
    expect(hasil?.ragu).toBeUndefined();
  });
  it('is doubtful where neither do', () => {
    const hasil = tampak(r('60.00'));
    expect(angka(hasil)).toEqual(['60.00', '200', '300', '150', '270']);
    expect(hasil?.ragu).toBe(true);
  });
  it('is doubtful where one of its operands has no visible figure', () => {
    const hasil = tampak(relasiUji(serapan, terlihat('60.00'), { P: [tertutup('200')], A: [terlihat('150')] }));
    expect(angka(hasil)).toEqual(['60.00', '200', '150']);
    expect(hasil?.ragu).toBe(true);
  });
});

// By hand: 200 + 300 = 500.
describe('a sum over hidden rows', () => {
  it('is that of the visible parts where these give it', () => {
    expect(angka(tampak(jumlahBagian(terlihat('200'), [terlihat('200'), tertutup('300')], true)))).toEqual([
      '200',
      '200',
    ]);
  });
  it('is doubtful where all its parts are hidden, or the total is', () => {
    expect(tampak(jumlahBagian(terlihat('600'), [tertutup('200'), tertutup('300')], true))?.ragu).toBe(true);
    expect(tampak(jumlahBagian(tertutup('600'), [terlihat('200'), terlihat('300')], true))?.ragu).toBe(true);
  });
  it('stays where nothing of it is hidden', () => {
    const salah = jumlahBagian(terlihat('600'), [terlihat('200'), terlihat('300')], true);
    expect(tampak(salah)).toBe(salah);
  });
});
