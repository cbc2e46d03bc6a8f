import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { type Angka, desimal } from '../../src/angka/desimal.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { type IdSkala, SkalaTidakDikenal } from '../../src/skala/daftar.js';
import { SkalaTidakSah } from '../../src/skala/pastikan-skala.js';
import type { CaraLubang, Skala } from '../../src/skala/skala.js';
import { buatPenggolong, type OpsiPredikat, tentukanPredikat } from '../../src/skala/tentukan-predikat.js';

const hasil = (nilai: Angka, skala: Skala | IdSkala, opsi?: OpsiPredikat): string => {
  const p = tentukanPredikat(nilai, skala, opsi);
  return p.status === 'kelas' ? p.kode : p.alasan;
};
const kodePeringatan = (nilai: Angka, skala: Skala | IdSkala, opsi?: OpsiPredikat) =>
  tentukanPredikat(nilai, skala, opsi).peringatan.map((p) => p.kode);

const buat = (rentang: Skala['rentang'], lain: Partial<Skala> = {}): Skala => ({
  id: 'uji',
  nama: 'Uji',
  satuan: 'persen',
  rentang,
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'uji', kedudukan: 'simpulan' }],
  ...lain,
});

describe('tentukanPredikat: worked cases from outside', () => {
  it.each<[string, IdSkala, Angka, string]>([
    ['PRD-LAN-01', 'lan.empat-kelas', 100, 'Sangat Berhasil'],
    ['PRD-LAN-03', 'lan.empat-kelas', 84.99, 'Berhasil'],
    ['PRD-LAN-04', 'lan.empat-kelas', 70, 'Berhasil'],
    ['PRD-LAN-05', 'lan.empat-kelas', 69.99, 'Cukup Berhasil'],
    ['PRD-LAN-06', 'lan.empat-kelas', 55, 'Cukup Berhasil'],
    ['PRD-LAN-08', 'lan.empat-kelas', 0, 'Kurang Berhasil'],
  ])('%s: on %s %s is %s', (_, skala, nilai, label) => {
    expect(tentukanPredikat(nilai, skala)).toMatchObject({ status: 'kelas', label });
  });

  it('PRD-LAN-10: 72 falls in the hole of the scale as section 3.1 prints it', () => {
    expect(tentukanPredikat(72, 'lan.empat-kelas-cetakan-3-1')).toEqual({
      status: 'tak-berkelas',
      alasan: 'celah-skala',
      skala: 'lan.empat-kelas-cetakan-3-1',
      pesan: '72 jatuh di celah skala; perbaiki skalanya atau pilih cara mengisi celah (opsi lubang)',
      peringatan: [],
    });
  });

  it.each<[string, IdSkala, Angka, string]>([
    ['PRD-P86-01', 'permendagri-86-2017.e81-ekspor', 90.01, 'ST'],
    ['PRD-P86-03', 'permendagri-86-2017.e81-ekspor', 90, 'T'],
    ['PRD-P86-05', 'permendagri-86-2017.e81-ekspor', 75.99, 'S'],
    ['PRD-P86-06', 'permendagri-86-2017.e81-ekspor', 75.5, 'S'],
    ['PRD-P86-07', 'permendagri-86-2017.e81-ekspor', 66, 'S'],
    ['PRD-P86-08', 'permendagri-86-2017.e81-ekspor', 65.99, 'R'],
    ['PRD-P86-09', 'permendagri-86-2017.e81-ekspor', 51, 'R'],
    ['PRD-P86-10', 'permendagri-86-2017.e81-ekspor', 50.99, 'SR'],
    ['PRD-AKIP-02', 'akip.permenpanrb-88-2021', 90.01, 'AA'],
    ['PRD-AKIP-03', 'akip.permenpanrb-88-2021', 90, 'A'],
    ['PRD-AKIP-04', 'akip.permenpanrb-88-2021', 80.01, 'A'],
    ['PRD-AKIP-05', 'akip.permenpanrb-88-2021', 80, 'BB'],
    ['PRD-AKIP-06', 'akip.permenpanrb-88-2021', 70.01, 'BB'],
    ['PRD-AKIP-08', 'akip.permenpanrb-88-2021', 60.01, 'B'],
    ['PRD-AKIP-11', 'akip.permenpanrb-88-2021', 50, 'C'],
    ['PRD-AKIP-12', 'akip.permenpanrb-88-2021', 30.01, 'C'],
    ['PRD-AKIP-13', 'akip.permenpanrb-88-2021', 30, 'D'],
    ['PRD-AKIP-14', 'akip.permenpanrb-88-2021', 0.01, 'D'],
    ['PRD-SKM-01', 'skm.permenpanrb-14-2017', 88.31, 'A'],
    ['PRD-SKM-03', 'skm.permenpanrb-14-2017', 82, 'B'],
    ['PRD-SKM-05', 'skm.permenpanrb-14-2017', 76.6, 'C'],
    ['PRD-SKM-07', 'skm.permenpanrb-14-2017', 64.99, 'D'],
    ['PRD-SKM-08', 'skm.permenpanrb-14-2017', 25, 'D'],
    ['PRD-SKM-09', 'skm.permenpanrb-14-2017', 76.605, 'B'],
    ['SKM-01', 'skm.permenpanrb-14-2017', 82, 'B'],
    ['SKM-02', 'skm.permenpanrb-14-2017', 81.18, 'B'],
    ['IKI-02', 'iki.permenpanrb-8-2021', 100, 'B'],
    ['EF-11, official NKA', 'nka.pmk-62-2023', '90.095', 'SB'],
    ['EF-12, official NKA', 'nka.pmk-62-2023', '58.985', 'K'],
  ])('%s: on %s %s is %s', (_, skala, nilai, kode) => {
    expect(hasil(nilai, skala)).toBe(kode);
  });

  // domain table of section 2.3, one row an option of gap handling
  it.each<[CaraLubang, string]>([
    ['potong', 'T T S R SR'],
    ['bulatkan', 'ST T T S R'],
    ['kelas-atas', 'ST T T S R'],
    ['kelas-bawah', 'T T S R SR'],
    ['tolak', 'celah-skala T celah-skala celah-skala celah-skala'],
  ])('the printed five levels with lubang %s put 90,5 90 75,5 65,5 50,5 into %s', (lubang, harapan) => {
    const kode = ['90.5', '90', '75.5', '65.5', '50.5'].map((n) =>
      hasil(n, 'permendagri-86-2017.lima-kelas', { lubang }),
    );
    expect(kode.join(' ')).toBe(harapan);
  });
});

describe('tentukanPredikat: holes and ends', () => {
  it('tells the class, its interval, its rank and the scale', () => {
    expect(tentukanPredikat('80', 'lan.empat-kelas')).toEqual({
      status: 'kelas',
      kode: 'B',
      label: 'Berhasil',
      peringkat: 2,
      di: '[70, 85)',
      skala: 'lan.empat-kelas',
      peringatan: [],
    });
  });

  it('above the top puts into the highest class with a warning, or refuses, as the scale or the option says', () => {
    expect(tentukanPredikat('102.5', 'lan.empat-kelas')).toMatchObject({
      kode: 'SB',
      peringatan: [{ kode: 'melebihi-skala', data: { nilai: '102,5' } }],
    });
    expect(hasil('102.5', 'lan.empat-kelas', { diAtas: 'tolak' })).toBe('di-atas-skala');
    expect(tentukanPredikat('100.01', 'akip.permenpanrb-88-2021')).toMatchObject({
      alasan: 'di-atas-skala',
      pesan: '100,01 di atas puncak skala; skala ini tidak mengatur nilai setinggi itu',
    });
    expect(hasil('100.01', 'akip.permenpanrb-88-2021', { diAtas: 'kelas-teratas' })).toBe('AA');
    expect(kodePeringatan('100', 'lan.empat-kelas')).toEqual([]);
  });

  it('below the bottom puts into the lowest class with a warning, or refuses', () => {
    expect(hasil('-1', 'lan.empat-kelas')).toBe('di-bawah-skala');
    expect(hasil('-1', 'lan.empat-kelas', { diBawah: 'kelas-terbawah' })).toBe('K');
    expect(kodePeringatan('-1', 'lan.empat-kelas', { diBawah: 'kelas-terbawah' })).toEqual(['di-bawah-skala']);
  });

  it('a filled hole says so', () => {
    expect(tentukanPredikat('72', 'lan.empat-kelas-cetakan-3-1', { lubang: 'kelas-bawah' })).toMatchObject({
      kode: 'C',
      di: '[55, 70)',
      peringatan: [{ kode: 'mengisi-celah-skala', data: { nilai: '72', cara: 'kelas-bawah' } }],
    });
    expect(hasil('72', 'lan.empat-kelas-cetakan-3-1', { lubang: 'kelas-atas' })).toBe('B');
  });

  it('rounding that leaves the value in the hole finds no class', () => {
    expect(hasil('72.6', 'lan.empat-kelas-cetakan-3-1', { lubang: 'bulatkan' })).toBe('celah-skala');
    expect(hasil('74.6', 'lan.empat-kelas-cetakan-3-1', { lubang: 'bulatkan' })).toBe('B');
    expect(hasil('74.6', 'lan.empat-kelas-cetakan-3-1', { lubang: 'potong' })).toBe('celah-skala');
  });

  it('a hole that is only a point takes the class above or below it', () => {
    const id = 'akip.enam-kelas-maluku-tengah';
    expect([hasil(85, id), hasil(85, id, { lubang: 'kelas-atas' }), hasil(85, id, { lubang: 'kelas-bawah' })]).toEqual([
      'celah-skala',
      'M',
      'SB',
    ]);
  });

  it('a declared hole at the end of a scale has a class above it and none below', () => {
    const id = 'akip.permenpanrb-88-2021';
    expect([hasil(0, id, { lubang: 'kelas-atas' }), hasil(0, id, { lubang: 'kelas-bawah' })]).toEqual([
      'D',
      'celah-skala',
    ]);
  });

  it('rounds in a hole to as many decimals as the bounds beside it have', () => {
    const skala = buat([
      { di: '[2.6, 4]', kode: 'A', label: 'A' },
      { di: '[1, 2.55]', kode: 'B', label: 'B' },
    ]);
    expect(hasil('2.554', skala, { lubang: 'bulatkan' })).toBe('B');
    expect(hasil('2.554', skala, { lubang: 'potong' })).toBe('B');
    expect(hasil('2.57', skala, { lubang: 'bulatkan' })).toBe('celah-skala');
    expect(hasil('2.596', skala, { lubang: 'bulatkan' })).toBe('A');
  });

  it('an undeclared hole is refused, unless the caller chooses', () => {
    const skala = buat([
      { di: '[76, 100]', kode: 'A', label: 'A' },
      { di: '[0, 75]', kode: 'B', label: 'B' },
    ]);
    expect([hasil('75.5', skala), hasil('75.5', skala, { lubang: 'bulatkan' })]).toEqual(['celah-skala', 'A']);
  });

  it('says where a value without a class lies', () => {
    const skala = buat([
      { di: '[76, 100]', kode: 'A', label: 'A' },
      { di: '[0, 75]', kode: 'B', label: 'B' },
    ]);
    const pesan = (nilai: Angka) => (tentukanPredikat(nilai, skala) as { pesan: string }).pesan;
    expect(pesan(-1)).toBe('-1 di bawah dasar skala; skala ini tidak mengatur nilai serendah itu');
    expect(pesan(101)).toBe('101 di atas puncak skala; skala ini tidak mengatur nilai setinggi itu');
    expect(pesan('75.5')).toMatch(/^75,5 jatuh di celah skala; perbaiki skalanya/);
  });

  it('a value that two classes claim has none; two intervals of one class are no conflict', () => {
    const bentrok = buat([
      { di: '[70, 100]', kode: 'A', label: 'A' },
      { di: '[0, 70]', kode: 'B', label: 'B' },
    ]);
    expect(tentukanPredikat(70, bentrok)).toMatchObject({
      alasan: 'tumpang-tindih',
      pesan: '70 masuk lebih dari satu kelas; perbaiki batas skalanya',
    });
    expect([hasil('69.99', bentrok), hasil('70.01', bentrok)]).toEqual(['B', 'A']);
    const senada = buat([
      { di: '(110, ∞)', kode: 'K', label: 'Kurang', peringkat: 2 },
      { di: '[90, 110]', kode: 'B', label: 'Baik', peringkat: 1 },
      { di: '(-∞, 90]', kode: 'K', label: 'Kurang', peringkat: 2 },
      { di: '[80, 90)', kode: 'K', label: 'Kurang', peringkat: 2 },
    ]);
    expect([tentukanPredikat(111, senada), tentukanPredikat(100, senada), tentukanPredikat(85, senada)]).toMatchObject([
      { kode: 'K', peringkat: 2 },
      { kode: 'B', peringkat: 1 },
      { kode: 'K', peringkat: 2 },
    ]);
  });

  it('ranks by the bounds, in whatever order the classes are listed', () => {
    const skala = buat(
      [
        { di: '[0, 50)', kode: 'B', label: 'B' },
        { di: '[50, 100]', kode: 'A', label: 'A' },
      ],
      { diAtas: 'kelas-teratas', diBawah: 'kelas-terbawah' },
    );
    expect(tentukanPredikat(120, skala)).toMatchObject({ kode: 'A', peringkat: 1 });
    expect(tentukanPredikat(-1, skala)).toMatchObject({ kode: 'B', peringkat: 2 });
  });
});

describe('tentukanPredikat: rounding and results', () => {
  it('classifies the unrounded value unless told otherwise', () => {
    expect(hasil('84.996', 'lan.empat-kelas')).toBe('B');
    expect(hasil('84.996', 'lan.empat-kelas', { desimal: 2 })).toBe('SB');
    expect(hasil('84.996', 'lan.empat-kelas', { pembulatan: { desimal: 2, mode: 'setengah-naik' } })).toBe('SB');
    expect(hasil('84.996', 'lan.empat-kelas', { pembulatan: { desimal: 2, mode: 'potong' } })).toBe('B');
  });

  it('an option wins over the decimals of the scale', () => {
    expect(hasil('76.605', 'skm.permenpanrb-14-2017')).toBe('B');
    expect(hasil('76.605', 'skm.permenpanrb-14-2017', { pembulatan: { desimal: 2, mode: 'potong' } })).toBe('C');
    expect(hasil('76.605', 'skm.permenpanrb-14-2017', { desimal: 3 })).toBe('celah-skala');
  });

  it('takes a Hasil, also as JSON, by its unrounded value', () => {
    const capaian = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
    expect(tentukanPredikat(capaian, 'status.efektivitas')).toMatchObject({ kode: 'melebihi', peringatan: [] });
    const json = JSON.parse(JSON.stringify(hasilKeJson(capaian)));
    expect(tentukanPredikat(json, 'status.efektivitas')).toMatchObject({ kode: 'melebihi', peringatan: [] });
  });

  it('99,996 prints as 100,00 but has not reached it, and the predikat says so', () => {
    // 99.996 of 100.000: capaian 99,996
    const capaian = hitungCapaian({ target: 100000, realisasi: 99996, polarisasi: 'maximize' });
    expect(capaian).toMatchObject({ teks: '100,00' });
    expect(tentukanPredikat(capaian, 'status.efektivitas')).toMatchObject({
      kode: 'tidak-mencapai',
      peringatan: [{ kode: 'pembulatan-mengubah-kelas', data: { cetak: '100,00', lain: 'mencapai', nilai: '99,996' } }],
    });
    expect(tentukanPredikat(capaian, 'status.efektivitas', { desimal: 2 })).toMatchObject({
      kode: 'mencapai',
      peringatan: [],
    });
    // 74,9999 prints as 75,00: the hole of the 3.1 scale ends at 75
    const tepi = hitungCapaian({ target: 1000000, realisasi: 749999, polarisasi: 'maximize' });
    expect(tentukanPredikat(tepi, 'lan.empat-kelas-cetakan-3-1')).toMatchObject({
      alasan: 'celah-skala',
      peringatan: [{ kode: 'pembulatan-mengubah-kelas', data: { lain: 'B' } }],
    });
    expect(tentukanPredikat(tepi, 'permendagri-86-2017.lima-kelas').peringatan).toEqual([]);
    const rusak = { ...capaian, bulat: 'seratus' } as unknown as typeof capaian;
    expect(() => tentukanPredikat(rusak, 'status.efektivitas')).toThrow(/^bulat: "seratus" bukan angka/);
  });

  it('what is not measured has no class', () => {
    const kosong = hitungCapaian({ target: 80, realisasi: null, polarisasi: 'maximize' });
    const harapan = { alasan: 'tak-terukur', pesan: 'tidak ada nilai untuk digolongkan' };
    expect(tentukanPredikat(kosong, 'lan.empat-kelas')).toMatchObject(harapan);
    expect(tentukanPredikat(null, 'lan.empat-kelas')).toMatchObject(harapan);
  });

  it.each<Angka>([80, '80', 80n, desimal('80.00')])('takes any number form (%s)', (nilai) => {
    expect(hasil(nilai, 'lan.empat-kelas')).toBe('B');
  });
});

describe('tentukanPredikat: years in force', () => {
  it.each<[IdSkala, number, boolean]>([
    ['skm.kep-25-mpan-2-2004', 2013, false],
    ['skm.kep-25-mpan-2-2004', 2014, false],
    ['skm.kep-25-mpan-2-2004', 2015, true], // PermenPANRB 16/2014
    ['skm.kep-25-mpan-2-2004', 2018, true],
    ['skm.permenpanrb-14-2017', 2016, true],
    ['skm.permenpanrb-14-2017', 2026, false],
    ['permendagri-86-2017.lima-kelas', 2012, false], // 54/2010 has the same numbers
    ['permendagri-86-2017.lima-kelas', 2009, true],
    ['iki.permenpanrb-8-2021', 2023, true],
    ['nka.pmk-62-2023', 2022, true],
    ['nka.pmk-62-2023', 2026, false],
    ['lampu.tapin', 1999, false], // practice has no years
  ])('%s in %i: warning %s', (skala, tahun, ada) => {
    expect(kodePeringatan(80, skala, { tahun }).includes('di-luar-masa-berlaku')).toBe(ada);
  });

  it('still classifies, and names the source', () => {
    expect(tentukanPredikat(65, 'skm.kep-25-mpan-2-2004', { tahun: 2020 })).toMatchObject({
      kode: 'B',
      peringatan: [{ data: { acuan: 'KEP/25/M.PAN/2/2004', tahun: '2020' } }],
    });
    expect(kodePeringatan(0, 'akip.permenpanrb-88-2021', { tahun: 2019 })).toEqual(['di-luar-masa-berlaku']);
  });
});

describe('tentukanPredikat: wrong use', () => {
  it('an unknown scale throws and lists the known ones', () => {
    const salah = () => tentukanPredikat(80, 'lan.lima-kelas' as IdSkala);
    expect(salah).toThrow(SkalaTidakDikenal);
    expect(salah).toThrow(/"lan\.lima-kelas" tidak dikenal.*lan\.empat-kelas,.*akip\.permenpanrb-88-2021/);
  });

  it('a malformed scale throws, also one that is nothing at all', () => {
    expect(() => tentukanPredikat(80, { id: 'x' } as Skala)).toThrow(SkalaTidakSah);
    expect(() => tentukanPredikat(80, undefined as unknown as Skala)).toThrow(/skala: belum diisi/);
  });

  it.each<[OpsiPredikat, string]>([
    [
      { lubang: 'atas' as CaraLubang },
      'lubang: atas tidak dikenal; pilih tolak, kelas-bawah, kelas-atas, bulatkan atau potong.',
    ],
    [{ diAtas: 'toString' as 'tolak' }, 'diAtas: toString tidak dikenal; pilih tolak atau kelas-teratas.'],
    [{ diBawah: null as unknown as 'tolak' }, 'diBawah: null tidak dikenal; pilih tolak atau kelas-terbawah.'],
    [
      { dibawah: 'tolak' } as OpsiPredikat,
      'tentukanPredikat: opsi dibawah tidak dikenal (maksudnya "diBawah"?); yang dikenal: lubang, diAtas, diBawah, pembulatan, desimal, tahun.',
    ],
  ])('an unknown option throws, naming it: %j', (opsi, pesan) => {
    expect(() => tentukanPredikat(80, 'lan.empat-kelas', opsi)).toThrow(new ArgumenTidakSah(pesan));
  });

  it.each([
    [{ desimal: '2' }, 'desimal: 2 harus bilangan bulat 0 sampai 20.'],
    [{ desimal: 99 }, 'desimal: 99 harus bilangan bulat 0 sampai 20.'],
    [{ desimal: 2.5 }, 'desimal: 2.5 harus bilangan bulat 0 sampai 20.'],
    [{ tahun: Number.NaN }, 'tahun: NaN harus tahun, misalnya 2024.'],
  ])('decimals and a year that are none throw: %j', (opsi, pesan) => {
    expect(() => tentukanPredikat(80, 'lan.empat-kelas', opsi as object)).toThrow(pesan);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '82,5', undefined])('what is no number throws (%s)', (nilai) => {
    expect(() => tentukanPredikat(nilai as Angka, 'lan.empat-kelas')).toThrow(TypeError);
  });
});

describe('buatPenggolong', () => {
  const golong = buatPenggolong('permendagri-86-2017.lima-kelas', { lubang: 'bulatkan', tahun: 2022 });
  test.prop([fc.integer({ min: -1000, max: 13000 })])('gives what tentukanPredikat gives', (n) => {
    const nilai = desimal(n).div(100);
    expect(golong(nilai)).toEqual(
      tentukanPredikat(nilai, 'permendagri-86-2017.lima-kelas', { lubang: 'bulatkan', tahun: 2022 }),
    );
  });

  test.prop([fc.integer({ min: 10000, max: 40000 })])('NI and its NIK are of the same mutu', (n) => {
    // n is NI in ten-thousandths; NIK = 25 × NI, so 25n ten-thousandths
    const ni = tentukanPredikat(desimal(n).div(10000), 'skm.permenpanrb-14-2017-ni');
    const nik = tentukanPredikat(desimal(25 * n).div(10000), 'skm.permenpanrb-14-2017');
    expect([ni.status, nik.status]).toEqual(['kelas', 'kelas']);
    expect({ ...ni, di: '', skala: '', peringatan: [] }).toEqual({ ...nik, di: '', skala: '', peringatan: [] });
  });
});

describe('what is told beside the class', () => {
  const seratus = buat([{ di: '[0, 100]', kode: 'K', label: 'Kelas' }], {
    diBawah: 'kelas-terbawah',
    lubang: [{ di: '(100, 120]', alasan: 'uji', cara: 'tolak' }],
  });
  it('a hole that a scale declares above its top class', () => {
    expect(hasil(110, seratus)).toBe('celah-skala');
    expect(hasil(110, seratus, { lubang: 'kelas-bawah' })).toBe('K');
    expect(hasil(110, seratus, { lubang: 'bulatkan' })).toBe('celah-skala');
  });
  it('the value below the scale that its lowest class takes', () => {
    expect(tentukanPredikat(-5, seratus)).toMatchObject({
      kode: 'K',
      peringatan: [{ pesan: expect.stringContaining('-5') }],
    });
  });
  it('the field of a value that is none', () => {
    expect(() => buatPenggolong(seratus)('82,5')).toThrow(/^nilai: /);
  });
});
