import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { kerangkaKode } from '../../src/model/kerangka-kode.js';
import { pastikanKebijakan } from '../../src/model/pastikan-kebijakan.js';
import { indikatorUji, laporanUji, ubah } from './laporan-uji.js';

const masalah = (data: unknown, bahasa: 'id' | 'en' = 'id') => {
  const hasil = bacaLaporan(data, { bahasa });
  return hasil.status === 'sah' ? [] : hasil.masalah;
};
const baris = (data: unknown, bahasa: 'id' | 'en' = 'id') => masalah(data, bahasa).map((m) => m.pesan);
const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const sub = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0] as const;

describe('bacaLaporan: sound data', () => {
  it('reads the small report and the real one', () => {
    expect(bacaLaporan(laporanUji())).toMatchObject({ status: 'sah', peringatan: [] });
    const data: unknown = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
    expect(bacaLaporan(data)).toMatchObject({ status: 'sah' });
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['a canonical string', [...ind, 'target', '2022'], '82.5'],
    ['a score with its letter', [...ind, 'target', '2022'], { nilai: 65, huruf: 'B' }],
    ['a range', [...ind, 'target', '2022'], { bawah: 80, atas: 90 }],
    ['null for not available', [...ind, 'realisasi', '2022'], null],
    ['more digits than a double holds', [...sub, 'anggaran', '2022', 'pagu'], '123456789012345678901234567.25'],
    [
      'a correction below zero in one quarter',
      [...sub, 'anggaran', '2022', 'triwulan'],
      { realisasi: [1, -2, null, 3] },
    ],
    ['the largest number that JSON holds', [...sub, 'anggaran', '2022', 'pagu'], 2 ** 53 - 1],
    ['all of a program', ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: 100 }]],
    ['minus zero', [...sub, 'anggaran', '2022', 'realisasi'], '-0.00'],
    ['a preset by id', ['kebijakan'], 'anjuran'],
    [
      'a conversion table',
      ['kebijakan'],
      {
        stabilize: {
          tabel: [
            [0, 0],
            [90, 100],
            [100, 100],
          ],
        },
      },
    ],
    ['a worst value', ['kebijakan'], { targetNol: { terburuk: 10 } }],
    ['half open limits', ['kebijakan'], { batas: { indikator: { atas: 120 }, rekap: { bawah: null, atas: 100 } } }],
    ['a share', ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: '33.5' }]],
  ])('takes %s', (_, path, nilai) => {
    expect(baris(ubah(laporanUji(), path, nilai))).toEqual([]);
  });
});

describe('bacaLaporan: faults of shape, one clear line each', () => {
  it.each<[readonly (string | number)[], unknown, string]>([
    [['versi'], 2, 'versi: 2 harus 1'],
    [['versi'], undefined, 'versi: belum ada; wajib diisi (harus 1)'],
    [['tahun'], '2022', 'tahun: "2022" harus tahun 1990 sampai 2100'],
    [['tahun'], 1989, 'tahun: 1989 harus tahun 1990 sampai 2100'],
    [['instansi', 'nama'], ' ', 'instansi.nama: " " tidak boleh kosong'],
    [['instansi', 'nama'], 5, 'instansi.nama: 5 harus teks'],
    [['instansi', 'pemda'], ['a'], 'instansi.pemda: […] harus teks'],
    [['tujuan'], {}, 'tujuan: {} harus daftar […]'],
    [['tujuan'], { a: 1 }, 'tujuan: {…} harus daftar […]'],
    [['program'], 'x', 'program: "x" harus daftar […]'],
    [['instansi'], [], 'instansi: [] harus objek {…}'],
    [
      [...ind, 'polarisasi'],
      'naik',
      'tujuan[0].sasaran[0].indikator[0].polarisasi (S1.IK1): "naik" (maksudnya "maximize"?) harus salah satu dari: "maximize", "minimize", "stabilize"',
    ],
    [
      [...ind, 'target', '2022'],
      '82,5',
      'tujuan[0].sasaran[0].indikator[0].target.2022 (S1.IK1): "82,5" bukan angka kanonik; tulis "82.5" (titik desimal, tanpa pemisah ribuan, tanpa satuan)',
    ],
    [
      [...ind, 'target', '2022'],
      { nilai: '65', huruf: 5 },
      'tujuan[0].sasaran[0].indikator[0].target.2022.huruf (S1.IK1): 5 harus teks',
    ],
    [
      [...ind, 'target', '22'],
      80,
      'tujuan[0].sasaran[0].indikator[0].target.22 (S1.IK1): kuncinya harus tahun 1990 sampai 2100',
    ],
    [
      [...ind, 'target'],
      80,
      'tujuan[0].sasaran[0].indikator[0].target (S1.IK1): 80 harus objek per tahun, misalnya {"2022": …}',
    ],
    [
      [...ind, 'bobot'],
      -1,
      'tujuan[0].sasaran[0].indikator[0].bobot (S1.IK1): -1 tidak boleh negatif; isi 0 atau lebih',
    ],
    [
      [...ind, 'ordinal'],
      5,
      'tujuan[0].sasaran[0].indikator[0].ordinal (S1.IK1): 5 harus id skala ordinal atau peta label ke angka',
    ],
    [
      [...ind, 'triwulan'],
      { 2022: { konsolidasi: 'jumlah', target: [1, 2] } },
      'tujuan[0].sasaran[0].indikator[0].triwulan.2022.target (S1.IK1): […] harus empat isian, TW I sampai TW IV (null bila kosong)',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      -5,
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): -5 tidak boleh negatif; isi 0 atau lebih',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      '-0.01',
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): "-0.01" tidak boleh negatif; isi 0 atau lebih',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      '0.001',
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): "0.001" paling banyak dua desimal (sen); angka dalam juta atau ribu ditulis dalam rupiah penuh',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      '1234.005',
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): "1234.005" paling banyak dua desimal (sen); angka dalam juta atau ribu ditulis dalam rupiah penuh',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      2 ** 53,
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): 9007199254740992 terlalu besar untuk angka JSON; tulis sebagai teks dalam tanda kutip agar tidak ada angka yang hilang',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      'Rp5.000',
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): "Rp5.000" bukan angka kanonik; tulis "82.5" (titik desimal, tanpa pemisah ribuan, tanpa satuan)',
    ],
    [
      [...sub, 'anggaran', '2022', 'pagu'],
      '5.000.000',
      'program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.06.04): "5.000.000" bukan angka kanonik; tulis "82.5" (titik desimal, tanpa pemisah ribuan, tanpa satuan)',
    ],
    ...[0, '-5'].map((porsi): [readonly (string | number)[], unknown, string] => [
      ['tujuan', 0, 'sasaran', 0, 'program'],
      [{ kode: '7.01.01', porsi }],
      `tujuan[0].sasaran[0].program[0].porsi (7.01.01): ${JSON.stringify(porsi)} harus di atas 0 dan paling banyak 100`,
    ]),
    [
      ['tujuan', 0, 'sasaran', 0, 'program'],
      [5],
      'tujuan[0].sasaran[0].program[0] (S1): 5 harus kode program, atau {"kode": …, "porsi": …}',
    ],
    [
      ['tujuan', 0, 'sasaran', 0, 'program'],
      [{ kode: '7.01.01', porsi: 0 }],
      'tujuan[0].sasaran[0].program[0].porsi (7.01.01): 0 harus di atas 0 dan paling banyak 100',
    ],
    [['kebijakan'], 5, 'kebijakan: 5 harus id preset atau objek kebijakan'],
    [['kebijakan'], { minimize: 'bagi' }, 'kebijakan.minimize: "bagi" harus salah satu dari: "selisih", "rasio"'],
    [
      ['kebijakan'],
      { pembulatan: { desimal: 21, mode: 'potong' } },
      'kebijakan.pembulatan.desimal: 21 harus bilangan bulat 0 sampai 20',
    ],
    [
      ['kebijakan'],
      { batas: { rekap: { bawah: 100, atas: 0 } } },
      'kebijakan.batas.rekap: {…} batas bawah harus lebih kecil daripada batas atas',
    ],
    [
      ['kebijakan'],
      {
        stabilize: {
          tabel: [
            [0, 0],
            [0, 100],
          ],
        },
      },
      'kebijakan.stabilize.tabel: […] harus 2 sampai 50 titik [capaian awal, capaian] yang makin ke kanan dan tidak turun',
    ],
    [
      ['kebijakan'],
      { stabilize: { tabel: [[0, 0]] } },
      'kebijakan.stabilize.tabel: […] harus 2 sampai 50 titik [capaian awal, capaian] yang makin ke kanan dan tidak turun',
    ],
    [
      ['kebijakan'],
      {
        stabilize: {
          tabel: [
            [0, 10],
            [50, 5],
          ],
        },
      },
      'kebijakan.stabilize.tabel: […] harus 2 sampai 50 titik [capaian awal, capaian] yang makin ke kanan dan tidak turun',
    ],
  ])('%j = %j', (path, nilai, pesan) => {
    expect(baris(ubah(laporanUji(), path, nilai))).toEqual([pesan]);
  });

  it.each([
    [{ namaa: 'x' }, 'instansi: kunci tidak dikenal "namaa" (maksudnya "nama"?); yang dikenal: nama, pemda, kode'],
    // One letter from "nama", two from "pemda": the nearer one is meant.
    [{ nema: 'x' }, 'instansi: kunci tidak dikenal "nema" (maksudnya "nama"?); yang dikenal: nama, pemda, kode'],
    [{ zzzzzz: 'x' }, 'instansi: kunci tidak dikenal "zzzzzz"; yang dikenal: nama, pemda, kode'],
    [{ ['k'.repeat(61)]: 'x' }, `instansi: kunci tidak dikenal "${'k'.repeat(60)}…"; yang dikenal: nama, pemda, kode`],
    [
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`zzzzzz${n}`, n])),
      'instansi: kunci tidak dikenal "zzzzzz1", "zzzzzz2", "zzzzzz3", "zzzzzz4", "zzzzzz5" dan 2 lagi; yang dikenal: nama, pemda, kode',
    ],
  ])('unknown keys: %j', (lain, pesan) => {
    expect(baris(ubah(laporanUji(), ['instansi'], { nama: 'A', ...lain }))).toEqual([pesan]);
  });

  it('names the keys known inside maps, lists and choices of objects', () => {
    const kunci = (path: readonly (string | number)[], isi: unknown) => baris(ubah(laporanUji(), path, isi))[0];
    expect(kunci([...sub, 'anggaran', '2022'], { paguu: 5 })).toContain('"paguu" (maksudnya "pagu"?)');
    expect(kunci(['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: 5, lain: 1 }])).toContain(
      'kunci tidak dikenal "lain"; yang dikenal: kode, porsi',
    );
    expect(kunci(['kebijakan'], { minimise: 'rasio' })).toContain('"minimise" (maksudnya "minimize"?)');
  });

  it.each([
    [
      'kemajuan',
      'rasioo',
      '"rasioo" (maksudnya "rasio"?) harus "rasio", "dari-kondisi-awal", atau {"metode": …, "batas": …}',
    ],
    ['konsolidasi', 'kettat', '"kettat" (maksudnya "ketat"?) harus "terisi", "ketat", atau {"cara": …, "terhadap": …}'],
    [
      'serapanRekap',
      'gabung',
      '"gabung" (maksudnya "gabungan"?) harus "gabungan", "rata-rata-persen", atau {"hierarki": …, "sasaran": …}',
    ],
    [
      'stabilize',
      'poloss',
      '"poloss" (maksudnya "polos"?) harus "polos", {"tabel": [[0, 0], [90, 100], …]}, atau {"toleransi": angka}',
    ],
    ['stabilize', 5, '5 harus "polos", {"tabel": [[0, 0], [90, 100], …]}, atau {"toleransi": angka}'],
  ])('a word where an object may stand too: kebijakan.%s %j', (kunci, isi, pesan) => {
    expect(baris(ubah(laporanUji(), ['kebijakan'], { [kunci]: isi }))).toEqual([`kebijakan.${kunci}: ${pesan}`]);
  });

  it('takes a misspelt key for that of the object which it is nearest to', () => {
    const salah = baris(ubah(laporanUji(), ['kebijakan'], { stabilize: { toleransii: 3 } }));
    expect(salah[0]).toContain('kebijakan.stabilize.toleransi: belum ada; wajib diisi');
    expect(baris(ubah(laporanUji(), ['kebijakan'], { stabilize: { tabell: [] } }))[0]).toContain(
      'stabilize.tabel: belum ada',
    );
  });

  it('speaks English where asked', () => {
    const en = (path: readonly (string | number)[], isi: unknown) => baris(ubah(laporanUji(), path, isi), 'en')[0];
    expect(en(['tahun'], undefined)).toBe('tahun: is missing; it must be given (must be a year from 1990 to 2100)');
    expect(en(['instansi', 'nama'], 5)).toBe('instansi.nama: 5 must be text');
    expect(en([...ind, 'polarisasi'], 'naik')).toContain(
      '"naik" (did you mean "maximize"?) must be one of: "maximize"',
    );
    expect(en([...ind, 'target', '22'], 80)).toContain('the key must be a year from 1990 to 2100');
    expect(en(['instansi'], { nama: 'A', nam: 'B' })).toBe(
      'instansi: unknown key "nam" (did you mean "nama"?); known: nama, pemda, kode',
    );
    const banyak = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`zzzzzz${n}`, n]));
    expect(en(['instansi'], { nama: 'A', ...banyak })).toContain('and 1 more; known:');
    expect(en([...ind, 'kode'], 'x'.repeat(61))).toContain('at most 60');
  });

  it.each([101, '100.01'])('no share is above 100: %s', (porsi) => {
    expect(baris(ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi }]))).toContain(
      `tujuan[0].sasaran[0].program[0].porsi (7.01.01): ${JSON.stringify(porsi)} harus di atas 0 dan paling banyak 100`,
    );
  });

  it('says how long a text may be', () => {
    expect(baris(ubah(laporanUji(), [...ind, 'kode'], 'x'.repeat(61)))[0]).toContain(': paling banyak 60');
    expect(baris(ubah(laporanUji(), [...ind, 'nama'], 'x'.repeat(2001)))[0]).toContain('paling banyak 2.000 huruf');
  });

  it('lists every fault at once, also wrong codes beside a broken shape', () => {
    const rusak = ubah(
      ubah(ubah(laporanUji(), ['namaku'], 1), [...sub, 'kode'], '7.1'),
      [...sub, 'anggaran', '2022', 'pagu'],
      -1,
    );
    expect(masalah(rusak).map((m) => m.kode)).toEqual(['rupiah-negatif', 'kunci-tak-dikenal', 'kode-salah']);
  });

  it('lists at most 200 faults and says how many more there are', () => {
    const banyak = Array.from({ length: 190 }, (_, i) => ({ ...indikatorUji(`I${i}`), target: 5, realisasi: 5 }));
    const hasil = bacaLaporan(ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'indikator'], banyak));
    expect(hasil.status === 'tidak-sah' && [hasil.masalah.length, hasil.lainnya]).toEqual([200, 180]);
  });

  it.each([null, undefined, 5, 'teks', [], true])('%j is no report', (data) => {
    expect(masalah(data).length).toBeGreaterThan(0);
    expect(masalah(data)[0]?.pesan).toMatch(/^laporan: /);
  });
});

describe('bacaLaporan: hostile data', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'refuses the key %s wherever it stands',
    (kunci) => {
      const jahat = JSON.parse(`{"${kunci}": {"nilai": 1}}`) as Record<string, unknown>;
      for (const path of [
        [],
        ['instansi'],
        [...ind],
        [...ind, 'target'],
        [...sub, 'anggaran'],
        [...sub, 'anggaran', '2022'],
      ]) {
        const data = JSON.parse(JSON.stringify(laporanUji())) as Record<string, unknown>;
        let tempat: Record<string | number, unknown> = data;
        for (const bagian of path) tempat = tempat[bagian] as Record<string | number, unknown>;
        Object.defineProperty(tempat, kunci, { value: jahat, enumerable: true, configurable: true, writable: true });
        expect(masalah(data).length, path.join('.')).toBeGreaterThan(0);
      }
      expect(({} as Record<string, unknown>)['nilai']).toBeUndefined();
    },
  );

  it('refuses a label __proto__ in an ordinal map, which would otherwise vanish', () => {
    const data = JSON.parse(JSON.stringify(laporanUji())) as ReturnType<typeof laporanUji>;
    const satu = data.tujuan[0]?.sasaran[0]?.indikator[0] ?? {};
    satu['ordinal'] = JSON.parse('{"Ya": 1, "__proto__": 2}');
    expect(baris(data)).toEqual([
      'tujuan[0].sasaran[0].indikator[0].ordinal (S1.IK1): kunci "__proto__" tidak boleh dipakai',
    ]);
    expect(baris(data, 'en')[0]).toContain('the key "__proto__" must not be used');
  });

  it('does not walk into what it refuses: deep, large and strange values', () => {
    const dalam = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(baris(ubah(laporanUji(), ['instansi', 'nama'], dalam))).toEqual(['instansi.nama: […] harus teks']);
    expect(baris({ ...laporanUji(), sumber: 10n })).toEqual(['sumber: 10 harus teks']);
    expect(baris({ ...laporanUji(), sumber: 'x'.repeat(3000) })[0]).toHaveLength(
      `sumber: "${'x'.repeat(60)}…" terlalu panjang; paling banyak 2.000 huruf`.length,
    );
    expect(baris({ ...laporanUji(), tahun: Number.NaN })).toEqual(['tahun: NaN harus tahun 1990 sampai 2100']);
    const melingkar: Record<string, unknown> = laporanUji();
    melingkar['sumber'] = melingkar;
    expect(baris(melingkar)).toEqual(['sumber: {…} harus teks']);
  });

  it('takes no quadratic time where sasaran name programs 10.000 times', () => {
    const program = Array.from({ length: 100 }, () => ({ kode: '7.01.01', porsi: '0.001' }));
    const sasaran = Array.from({ length: 100 }, (_, i) => ({ kode: `S${i}`, uraian: 'x', indikator: [], program }));
    expect(baris(ubah(laporanUji(), ['tujuan', 0, 'sasaran'], sasaran))).toEqual([]);
  }, 20_000);

  test.prop([fc.jsonValue({ maxDepth: 4 })], { numRuns: 200 })('never throws on any JSON', (data) => {
    expect(['sah', 'tidak-sah']).toContain(bacaLaporan(data).status);
  });

  const potongan = fc.constantFrom<readonly (string | number)[]>(
    ['tahun'],
    ['periode'],
    ['instansi'],
    ['kebijakan'],
    ['tujuan'],
    ['tujuan', 0],
    ['program'],
    ['program', 0, 'kegiatan'],
    [...ind],
    [...ind, 'target'],
    [...ind, 'realisasi'],
    [...ind, 'ordinal'],
    [...ind, 'triwulan'],
    [...sub],
    [...sub, 'anggaran'],
  );
  test.prop([potongan, fc.jsonValue({ maxDepth: 2 })], { numRuns: 300 })(
    'never throws with any JSON in any place',
    (path, isi) => {
      const hasil = bacaLaporan(ubah(laporanUji(), path, isi ?? null));
      if (hasil.status === 'tidak-sah') expect(hasil.masalah.every((m) => !m.pesan.includes('\n'))).toBe(true);
    },
  );
});

describe('what is told apart by its code', () => {
  const pokok = (hasil: ReturnType<typeof bacaLaporan>) =>
    (hasil.status === 'sah' ? hasil.peringatan : hasil.masalah).map((m) => `${m.tingkat} ${m.kode} ${m.letak}`);
  const diInd = 'tujuan[0].sasaran[0].indikator[0]';

  it('what is no number, a Hasil without a figure where none may be missing, and one where it may', () => {
    const kosong = { status: 'tak-terukur', alasan: 'target-kosong' };
    expect(pokok(bacaLaporan(ubah(laporanUji(), [...ind, 'bobot'], true)))).toEqual([`galat angka ${diInd}.bobot`]);
    expect(pokok(bacaLaporan(ubah(laporanUji(), [...ind, 'bobot'], 'x')))).toEqual([
      `galat angka-kanonik ${diInd}.bobot`,
    ]);
    expect(pokok(bacaLaporan(ubah(laporanUji(), [...ind, 'bobot'], kosong)))).toEqual([
      `galat hasil-tak-terukur ${diInd}.bobot`,
    ]);
    expect(pokok(bacaLaporan(ubah(laporanUji(), [...ind, 'realisasi', '2022'], kosong)))).toEqual([
      `peringatan hasil-tak-terukur ${diInd}.realisasi.2022`,
    ]);
  });

  it('a key that would vanish is a fault, wherever it stands', () => {
    const target = JSON.parse('{"2022": 80, "__proto__": {"2021": 1}}');
    const data = laporanUji();
    const satu = data.tujuan[0]?.sasaran[0]?.indikator[0] as Record<string, unknown>;
    satu['target'] = target;
    const hasil = bacaLaporan(data);
    expect([hasil.status, pokok(hasil)]).toEqual(['tidak-sah', [`galat kunci-tak-dikenal ${diInd}.target`]]);
  });

  it('lists 200 faults of the rules, too, and counts the others', () => {
    const program = Array.from({ length: 250 }, (_, i) => ({ kode: `salah ${i}`, nama: 'P', kegiatan: [] }));
    const hasil = bacaLaporan({ ...laporanUji(), tujuan: [], program });
    expect(hasil.status === 'tidak-sah' && [hasil.masalah.length, hasil.lainnya]).toEqual([200, 50]);
  });

  it('reads no program of a sasaran from what is no list', () => {
    const { tujuan } = kerangkaKode({ tujuan: [{ kode: 'T1', sasaran: [{ kode: 'S1', program: 5 }] }], program: 'x' });
    expect(tujuan[0]?.sasaran[0]?.program).toEqual([]);
  });

  it('names a policy by its field, and the policies as a whole', () => {
    expect(() => pastikanKebijakan({ minimise: 'rasio' })).toThrow(/^kebijakan: kunci tidak dikenal "minimise"/);
    expect(() => pastikanKebijakan({ minimize: 'rasoi' })).toThrow(/^kebijakan\.minimize: "rasoi"/);
    expect(() => pastikanKebijakan({ minimize: 'x', celahSkala: 'y' })).toThrow(/; kebijakan\.celahSkala: "y"/);
  });
});
