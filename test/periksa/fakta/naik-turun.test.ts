import { describe, expect, it } from 'vitest';
import { naikTurun } from '../../../src/periksa/fakta/naik-turun.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.tercetak] : []));

describe('a rise that a sentence states', () => {
  it.each([
    // Amounts beside a count, two things counted, a rise in pieces, a figure that may be a thousand or one and a bit.
    'Belanja naik 5 persen dari Rp10.000.000 menjadi 12 dokumen.',
    'Layanan naik 20 persen dari 10 dokumen menjadi 30 kegiatan.',
    'Dokumen naik 2 buah dari 10 dokumen menjadi 30 dokumen.',
    'Belanja naik Rp5.000.000 dari 10 persen menjadi 12 persen.',
    'Rata-rata naik 5 persen per tahun dari 10 persen menjadi 30 persen.',
  ])('says nothing that can be computed: %s', (teks) => expect(galat(teks)).toEqual([]));

  it('needs three figures, none of which may be read in two ways', () => {
    const angka = (kandidat: number[], jenis: string, satuan = '') => ({ fakta: { kandidat }, jenis, satuan });
    const rangka = 'naik # dari # menjadi #';
    const kalimat = (...isi: ReturnType<typeof angka>[]) => naikTurun({ rangka, angka: isi } as never);
    expect(kalimat(angka([], 'persen'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([1], 'uang'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([], 'polos', 'desa'), angka([], 'polos', 'orang'))).toEqual([]);
    expect(kalimat(angka([], 'polos'), angka([], 'uang'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'uang'), angka([], 'persen'), angka([], 'persen'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([], 'uang'), angka([], 'persen'))).toEqual([]);
  });
});
