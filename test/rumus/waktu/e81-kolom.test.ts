import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../../src/acuan/daftar.js';
import { daftarCetakanFormulir } from '../../../src/rumus/waktu/e81-kolom.js';

const nomorDari = (id: string, kunci: string) =>
  daftarCetakanFormulir.find((f) => f.id === id)?.kolom.find((k) => k[1] === kunci)?.[0];

describe('daftarCetakanFormulir', () => {
  it('gives the same label another number in another printing', () => {
    expect(nomorDari('e81.subang', 'realisasi-sampai-tahun-ini')).toBe('13');
    expect(nomorDari('e81.wp-sipd', 'realisasi-sampai-tahun-ini')).toBe('14');
  });

  it('has the printings of the RKPD and the Renstra, which differ from those they were taken to be like', () => {
    // Jember heads column 16 "14/6x100"; the column is headed by what it holds
    expect(nomorDari('e79.jember', 'tingkat-capaian-tahun-ini')).toBe('14');
    expect(nomorDari('e79.jember', 'tingkat-capaian-akhir')).toBe('16');
    expect(nomorDari('e80.subang', 'penanggung-jawab')).toBe('22');
    expect(nomorDari('e80.subang', 'capaian-akhir')).toBeUndefined();
    expect(nomorDari('e78.bengkulu-utara', 'capaian-akhir')).toBe('22');
  });

  it('numbers the columns of each printing without gap or repeat, each label once', () => {
    for (const { kolom, kutipan } of daftarCetakanFormulir) {
      const nomor = kolom.flatMap(([n]) => {
        const [dari = 0, sampai = dari] = n.split('-').map(Number);
        return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
      });
      expect(nomor).toEqual(nomor.map((_, i) => i + 1));
      expect(new Set(kolom.map((k) => k[1])).size).toBe(kolom.length);
      for (const k of kutipan) expect(cariAcuan(k.acuan)).toBeDefined();
    }
  });
});
