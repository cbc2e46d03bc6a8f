import { describe, expect, it } from 'vitest';
import { anjuran } from '../../src/kebijakan/anjuran.js';
import { gabungKebijakan, KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan } from '../../src/kebijakan/preset.js';
import type { PilihanKebijakan } from '../../src/model/kebijakan.js';
import { SkalaTidakDikenal } from '../../src/skala/daftar.js';
import { pesanTolakan } from '../rumus/pesan-tolakan.js';
import { melempar } from '../tolak/tercabut.js';

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

  it('has an error with a name of its own, which repeats no control character', () => {
    const galat = (id: string) => {
      try {
        return gabungKebijakan(id);
      } catch (e) {
        return e;
      }
    };
    expect(galat('tidak-ada')).toMatchObject({ name: 'KebijakanTidakDikenal' });
    expect(galat('y\u001B[2J')).toMatchObject({ message: expect.not.stringContaining('\u001B') });
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

  it('refuses what cannot be looked at', () => {
    expect(pesanTolakan(() => gabungKebijakan(melempar({}, 'minimize')))).toBe('kebijakan tidak dapat dibaca.');
  });

  it('names every fault at once', () => {
    expect(() => gabungKebijakan({ minimize: 'rasioo', nilaiIndividu: 'tanpaa' } as never)).toThrow(
      /kebijakan\.minimize: .*; kebijakan\.nilaiIndividu: /,
    );
  });

  it('counts a policy that is there with undefined as absent', () => {
    expect(gabungKebijakan({ minimize: undefined, rataRata: undefined }).aturan).toEqual(gabungKebijakan().aturan);
  });

  /** Of every rule, choices other than those of the recommended default, and what the rule then is. */
  const PILIHAN: readonly (readonly [PilihanKebijakan, Partial<AturanKebijakan>])[] = [
    [{ minimize: 'rasio' }, { minimize: 'rasio' }],
    [{ stabilize: { toleransi: 5 } }, { stabilize: { toleransi: 5 } }],
    [{ targetNol: 'nol' }, { targetNol: 'nol' }],
    [{ realisasiNol: 'tak-terukur' }, { realisasiNol: 'tak-terukur' }],
    [{ targetMaksimal: 'tanpa-konversi' }, { targetMaksimal: 'tanpa-konversi' }],
    [
      { batas: { indikator: { atas: 120 } } },
      { batas: { indikator: { bawah: 0, atas: 120 }, rekap: { bawah: null, atas: null } } },
    ],
    [
      { batas: { indikator: { bawah: null }, rekap: { bawah: 10 } } },
      { batas: { indikator: { bawah: null, atas: null }, rekap: { bawah: 10, atas: null } } },
    ],
    [{ kemajuan: 'dari-kondisi-awal' }, { kemajuan: { metode: 'dari-kondisi-awal' } }],
    [{ kemajuan: { metode: 'dari-kondisi-awal' } }, { kemajuan: { metode: 'dari-kondisi-awal' } }],
    [
      { kemajuan: { batas: { bawah: undefined, atas: 100 } } },
      { kemajuan: { metode: 'rasio', batas: { atas: 100 } } as AturanKebijakan['kemajuan'] },
    ],
    [{ kemajuan: {} }, {}],
    [{ trenCapaian: 'persen' }, { trenCapaian: 'persen' }],
    [
      { rataRata: { rumus: 'ukur' } },
      { rataRata: { takTerukur: 'kecualikan', cara: 'per-sasaran', rumus: 'ukur', dari: 'tak-dibulatkan' } },
    ],
    [
      { serapanRekap: 'rata-rata-persen' },
      { serapanRekap: { hierarki: 'rata-rata-persen', sasaran: 'rata-rata-persen' } },
    ],
    [
      { serapanRekap: { sasaran: 'rata-rata-persen' } },
      { serapanRekap: { hierarki: 'gabungan', sasaran: 'rata-rata-persen' } },
    ],
    [{ anggaran: { takTerukur: 'nol' } }, { anggaran: { takTerukur: 'nol' } }],
    [{ efisiensi: { gerbang: '>100' } }, { efisiensi: { metode: 'rasio', gerbang: '>100' } }],
    // PMK 214/2017 computes an efficiency for achievements below 100, too: without a gate of its own it has none.
    [{ efisiensi: { metode: 'pmk-214' } }, { efisiensi: { metode: 'pmk-214', gerbang: 'tanpa' } }],
    [{ efisiensi: { metode: 'pmk-214', gerbang: '>100' } }, { efisiensi: { metode: 'pmk-214', gerbang: '>100' } }],
    [
      { evaluasiRenja: { rupiah: 'gabungan' } },
      { evaluasiRenja: { tingkatCapaian: 'menurut-polarisasi', rupiah: 'gabungan' } },
    ],
    [{ nilaiIndividu: 'permenpanrb-8-2021' }, { nilaiIndividu: 'permenpanrb-8-2021' }],
    [{ skala: 'akip.permenpanrb-88-2021' }, { skala: 'akip.permenpanrb-88-2021' }],
    [{ celahSkala: 'kelas-atas' }, { celahSkala: 'kelas-atas' }],
    [{ luarSkala: { atas: 'tolak' } }, { luarSkala: { atas: 'tolak', bawah: 'menurut-skala' } }],
    [{ konsolidasi: 'ketat' }, { konsolidasi: { cara: 'ketat', terhadap: 'periode' } }],
    [{ konsolidasi: { terhadap: 'tahun' } }, { konsolidasi: { cara: 'terisi', terhadap: 'tahun' } }],
    [{ pembulatan: { desimal: 0, mode: 'potong' } }, { pembulatan: { desimal: 0, mode: 'potong' } }],
    [{ klasifikasi: 'dibulatkan' }, { klasifikasi: 'dibulatkan' }],
  ];

  it.each(PILIHAN)('%j changes that rule and no other', (pilihan, berubah) => {
    const { aturan, asal, kutipan } = gabungKebijakan(pilihan);
    expect(aturan).toEqual({ ...anjuran.aturan, ...berubah });
    const [dipilih] = Object.keys(pilihan) as (keyof AturanKebijakan)[];
    for (const n of Object.keys(aturan) as (keyof AturanKebijakan)[]) {
      expect([n, asal[n]]).toEqual([n, n === dipilih ? 'laporan' : 'anjuran']);
      expect([n, n in kutipan]).toEqual([n, n !== dipilih]);
    }
  });

  /** Of every group of which a report chooses: who decided what in it. */
  it.each<[PilihanKebijakan, Record<string, string>]>([
    [{ minimize: 'rasio' }, {}],
    [
      { rataRata: { rumus: 'ukur' } },
      {
        'rataRata.takTerukur': 'anjuran',
        'rataRata.cara': 'anjuran',
        'rataRata.rumus': 'laporan',
        'rataRata.dari': 'anjuran',
      },
    ],
    // Another method brings its own gate, another gate no method.
    [{ efisiensi: { metode: 'sisa' } }, { 'efisiensi.metode': 'laporan', 'efisiensi.gerbang': 'laporan' }],
    [{ efisiensi: { gerbang: '>100' } }, { 'efisiensi.metode': 'anjuran', 'efisiensi.gerbang': 'laporan' }],
    [{ efisiensi: {} }, { 'efisiensi.metode': 'anjuran', 'efisiensi.gerbang': 'anjuran' }],
    // In the trace of an indicator its limits are `batas` alone.
    [{ batas: { indikator: { atas: 120 } } }, { 'batas.indikator': 'laporan', 'batas.rekap': 'anjuran' }],
    [{ batas: { rekap: { atas: 100 } } }, { 'batas.indikator': 'anjuran', 'batas.rekap': 'laporan', batas: 'anjuran' }],
    [
      { batas: { indikator: { atas: 120 } }, anggaran: { takTerukur: 'nol' } },
      { 'batas.indikator': 'laporan', 'batas.rekap': 'anjuran', 'anggaran.takTerukur': 'laporan' },
    ],
    // A word stands for both, or for the one that it is.
    [{ serapanRekap: 'gabungan' }, { 'serapanRekap.hierarki': 'laporan', 'serapanRekap.sasaran': 'laporan' }],
    [{ konsolidasi: 'ketat' }, { 'konsolidasi.cara': 'laporan', 'konsolidasi.terhadap': 'anjuran' }],
  ])('%j: of a group the report decided what it says', (pilihan, bagian) => {
    const dasar = Object.keys(anjuran.aturan).map((n) => [n, n in pilihan ? 'laporan' : 'anjuran']);
    expect(gabungKebijakan(pilihan).asal).toEqual({ ...Object.fromEntries(dasar), ...bagian });
  });

  it('has tried every rule there is', () => {
    const dicoba = new Set(PILIHAN.flatMap(([p]) => Object.keys(p)));
    expect([...dicoba].sort()).toEqual(Object.keys(anjuran.aturan).sort());
  });

  it('keeps the method and the gate of a preset that has others than the default', () => {
    const penuh = gabungKebijakan({ dasar: 'permenpanrb-53-2014', efisiensi: { metode: undefined } });
    expect(penuh.aturan.efisiensi).toEqual({ metode: 'sisa', gerbang: '>=100' });
  });

  it('cites of every rule the preset itself, else the default, else the default as a whole', () => {
    const { kutipan } = gabungKebijakan('permenpanrb-53-2014');
    expect(kutipan['efisiensi']?.acuan).toBe('laporan-kota-2019');
    expect(kutipan['rataRata']).toBe(anjuran.kutipanAturan.rataRata);
    expect(kutipan['pembulatan']).toBe(anjuran.kutipan[0]);
  });
});
