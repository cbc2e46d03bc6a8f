import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { opsiPredikat } from '../../src/kebijakan/opsi-predikat.js';
import type { PilihanKebijakan } from '../../src/model/kebijakan.js';
import type { Skala } from '../../src/skala/skala.js';
import { tentukanPredikat } from '../../src/skala/tentukan-predikat.js';

/** A from 80 to 100, B from 60 to below 70: nothing between them, above or below. */
const bercelah: Skala = {
  id: 'uji.bercelah',
  nama: 'Bercelah',
  satuan: 'persen',
  rentang: [
    { di: '[80, 100]', kode: 'A', label: 'Atas' },
    { di: '[60, 70)', kode: 'B', label: 'Bawah' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'tapin-esakip', tempat: 'uji', kedudukan: 'praktik' }],
};

const kelas = (kebijakan: PilihanKebijakan, nilai: string): string => {
  const hasil = tentukanPredikat(nilai, bercelah, opsiPredikat(gabungKebijakan(kebijakan).aturan));
  return hasil.status === 'kelas' ? hasil.kode : hasil.alasan;
};

describe('what a policy decides about classes', () => {
  it.each<[PilihanKebijakan, string, string]>([
    [{ celahSkala: 'menurut-skala' }, '75', 'celah-skala'],
    [{ celahSkala: 'kelas-atas' }, '75', 'A'],
    [{ celahSkala: 'kelas-bawah' }, '75', 'B'],
    [{ luarSkala: { atas: 'menurut-skala' } }, '101', 'di-atas-skala'],
    [{ luarSkala: { atas: 'kelas-teratas' } }, '101', 'A'],
    [{ luarSkala: { bawah: 'menurut-skala' } }, '59', 'di-bawah-skala'],
    [{ luarSkala: { bawah: 'kelas-terbawah' } }, '59', 'B'],
    // 79,996 is below 80; 80,00 is not.
    [{ klasifikasi: 'tak-dibulatkan' }, '79.996', 'celah-skala'],
    [{ klasifikasi: 'dibulatkan', pembulatan: { desimal: 2, mode: 'setengah-naik' } }, '79.996', 'A'],
  ])('%j: %s is in %s', (kebijakan, nilai, harapan) => {
    expect(kelas(kebijakan, nilai)).toBe(harapan);
  });
});
