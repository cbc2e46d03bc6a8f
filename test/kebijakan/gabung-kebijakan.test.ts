import { describe, expect, it } from 'vitest';
import { gabungKebijakan, KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import { SkalaTidakDikenal } from '../../src/skala/daftar.js';

describe('gabungKebijakan', () => {
  it('puts a report’s own choices on its preset, and says who decided each', () => {
    const { dasar, aturan, asal } = gabungKebijakan({ dasar: 'paser-lkjip-2022', serapanRekap: 'gabungan' });
    expect(dasar.id).toBe('paser-lkjip-2022');
    expect(aturan.serapanRekap).toEqual({ hierarki: 'gabungan', sasaran: 'gabungan' });
    expect([asal.minimize, asal.serapanRekap]).toEqual(['paser-lkjip-2022', 'laporan']);
  });

  it('starts from the recommended default where no preset is named', () => {
    expect(gabungKebijakan().dasar.id).toBe('anjuran');
    expect(gabungKebijakan('kemenkeu').dasar.id).toBe('kemenkeu');
  });

  it('names what can be chosen when a preset or a scale does not exist', () => {
    expect(() => gabungKebijakan('tidak-ada')).toThrow(KebijakanTidakDikenal);
    expect(() => gabungKebijakan('tidak-ada')).toThrow(/paser-lkjip-2022/);
    expect(() => gabungKebijakan({ skala: 'tidak-ada' })).toThrow(SkalaTidakDikenal);
    expect(() => gabungKebijakan({ skala: 'tidak-ada' })).toThrow(/lan\.empat-kelas/);
  });

  it.each([
    [{ rataRatta: {} }, 'kebijakan: kunci tidak dikenal', 'rataRata'],
    [{ rataRata: { cara: 'per-sasarann' } }, 'kebijakan.rataRata.cara: "per-sasarann"', 'per-sasaran'],
    [{ rataRata: { caraa: 'per-sasaran' } }, 'kebijakan.rataRata: kunci tidak dikenal "caraa"', 'cara'],
    [{ klasifikasi: 'dibulatkann' }, 'kebijakan.klasifikasi: "dibulatkann"', 'dibulatkan'],
    [{ minimize: 'rasioo' }, 'kebijakan.minimize: "rasioo"', 'rasio'],
    [{ efisiensi: { metode: 'sisaa' } }, 'kebijakan.efisiensi.metode: "sisaa"', 'sisa'],
    [{ kemajuan: { metod: 'rasio' } }, 'kebijakan.kemajuan: kunci tidak dikenal "metod"', 'metode'],
    [{ konsolidasi: { terhadap: 'tahunn' } }, 'kebijakan.konsolidasi.terhadap: "tahunn"', 'tahun'],
    [{ luarSkala: { atass: 'menurut-skala' } }, 'kebijakan.luarSkala: kunci tidak dikenal "atass"', 'atas'],
    [{ pembulatan: { desimal: 2, mode: 'potongg' } }, 'kebijakan.pembulatan.mode: "potongg"', 'potong'],
    [{ pembulatan: { desimal: 21, mode: 'potong' } }, 'kebijakan.pembulatan.desimal: 21', null],
    [null, 'kebijakan: null harus objek', null],
    [5, 'kebijakan: 5 harus objek', null],
  ])('refuses %j, naming the field and the nearest word', (kebijakan, awal, dekat) => {
    const jalan = () => gabungKebijakan(kebijakan as never);
    expect(jalan).toThrow(TypeError);
    expect(jalan).toThrow(awal);
    if (dekat !== null) expect(jalan).toThrow(`maksudnya "${dekat}"?`);
  });

  it('names every fault at once', () => {
    expect(() => gabungKebijakan({ minimize: 'rasioo', nilaiIndividu: 'tanpaa' } as never)).toThrow(
      /kebijakan\.minimize: .*; kebijakan\.nilaiIndividu: /,
    );
  });

  it('counts a policy that is there with undefined as absent', () => {
    expect(gabungKebijakan({ minimize: undefined, rataRata: undefined }).aturan).toEqual(gabungKebijakan().aturan);
  });
});
