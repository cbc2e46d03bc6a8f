import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keBaris } from '../../src/baris/ke-baris.js';
import { type DataBaris, laporanDariBaris } from '../../src/baris/laporan-dari-baris.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';

// The tables of a Laravel SAKIP as MySQL's driver gives them: ids, snake case, DECIMAL as text, TINYINT, time stamps, NULL.
const LARAVEL = {
  instansi: 'Kecamatan A',
  tahun: '2025',
  periode: { awal: 2025, akhir: 2029 },
  tujuan: [{ id: 1, kode: 'T1', uraian: 'Layanan baik', created_at: '2025-01-01 00:00:00' }],
  sasaran: [
    { id: 7, tujuan_id: 1, kode: 'S1', uraian: 'Warga puas' },
    { id: 8, tujuan_id: 1, kode: 'S2', uraian: 'Aman' },
  ],
  indikator: [
    {
      id: 11,
      sasaran_id: 7,
      kode: 'IK1',
      nama: 'Nilai IKM',
      satuan: 'nilai',
      polarisasi: 'positif',
      target_akhir: '85.00',
      tahun_target_akhir: 2029,
      jenis_target_akhir: 'nilai-akhir',
      konsolidasi: 'terakhir',
      target_maksimal: 0,
    },
    {
      id: 12,
      sasaran_id: 8,
      kode: 'IK1',
      nama: 'Kriminalitas',
      satuan: 'kasus',
      polarisasi: 'semakin rendah semakin baik',
    },
  ],
  nilai: [
    { indikator_id: 11, tahun: 2025, target: '80.00', realisasi: '82.00' },
    { indikator_id: 11, tahun: 2025, triwulan: 1, target: '20.00', realisasi: null },
    { indikator_id: 11, tahun: 2025, triwulan: '2', target: '40', realisasi: '41' },
    { indikator_id: 12, tahun: 2025, target: '20', realisasi: '18' },
    { indikator_id: 12, tahun: 2026, target: '19', realisasi: null },
  ],
  program: [
    { id: 3, kode: '7.01.01.2.06.0004', nama: 'Sub' },
    { id: 1, kode: '7.01.01', nama: 'Program' },
    { id: 2, kode: '7.01.01.2.06', nama: 'Kegiatan' },
  ],
  sasaranProgram: [{ sasaran_id: 7, program_id: 1 }],
  anggaran: [{ program_id: 3, tahun: 2025, pagu: '100000000.00', realisasi: '90000000.00' }],
} as unknown as DataBaris;

const sah = (data: DataBaris) => {
  const hasil = laporanDariBaris(data);
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.laporan;
};
const pesan = (data: Partial<DataBaris>) => {
  const hasil = laporanDariBaris({ ...LARAVEL, ...data });
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};

describe('laporanDariBaris', () => {
  it('takes the rows of an application as they stand', () => {
    const rekap = rekapLaporan(sah(LARAVEL));
    const [s1, s2] = rekap.kinerja.tujuan[0]?.sasaran ?? [];
    // 82 ÷ 80 = 102,5 %; (2 × 20 − 18) ÷ 20 = 110 %; 90 of 100 million is 90 %.
    expect([s1?.capaian, s2?.capaian].map((c) => c?.status === 'terukur' && c.teks)).toEqual(['102,50', '110,00']);
    expect(rekap.anggaran.total.serapan).toMatchObject({ teks: '90,00' });
    expect(sah(LARAVEL).tujuan[0]?.sasaran[0]?.indikator[0]).toMatchObject({
      targetMaksimal: false,
      triwulan: {
        2025: { konsolidasi: 'terakhir', target: ['20.00', '40', null, null], realisasi: [null, '41', null, null] },
      },
      targetAkhir: { nilai: '85.00', tahun: 2029, jenis: 'nilai-akhir' },
    });
  });

  it('takes codes where there are no ids, and the headings of the template', () => {
    const laporan = sah({
      instansi: { nama: 'A' },
      tahun: 2025,
      tujuan: [{ Kode: 'T1', Uraian: 'T' }],
      sasaran: [{ Kode: 'S1', Uraian: 'S', 'Kode induk': 'T1' }],
      indikator: [
        {
          Kode: 'IK1',
          Uraian: 'Opini',
          'Kode induk': 'S1',
          Satuan: 'opini',
          Polarisasi: 'maximize',
          'Target 2025': 'WTP',
          'Realisasi 2025': 'WDP',
          'Skala ordinal': 'opini-bpk',
        },
        {
          Kode: 'IK2',
          Uraian: 'IKM',
          'Kode induk': 'S1',
          Satuan: 'nilai',
          Polarisasi: 'max',
          'Target 2025': '80,5',
          'Realisasi 2025': '-',
        },
      ],
    });
    expect(laporan.tujuan[0]?.sasaran[0]?.indikator.map((i) => [i.target, i.realisasi])).toEqual([
      [{ 2025: { label: 'WTP' } }, { 2025: { label: 'WDP' } }],
      [{ 2025: '80.5' }, { 2025: null }],
    ]);
  });

  it('gives the same figures for the rows of the seed report as for the report', () => {
    const data = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
    delete data.catatan;
    delete data.belanja;
    const asli = bacaLaporan(data);
    if (asli.status !== 'sah') throw new Error('seed');
    const { tanpaKolom, ...baris } = keBaris(asli.laporan);
    const lagi = sah(JSON.parse(JSON.stringify(baris)));
    expect(tanpaKolom.every((t) => t.startsWith('indikator.'))).toBe(true);
    expect(rekapKeJson(rekapLaporan(lagi)).anggaran).toEqual(rekapKeJson(rekapLaporan(asli.laporan)).anggaran);
    expect(rekapKeJson(rekapLaporan(lagi)).kinerja.rataRata).toEqual(
      rekapKeJson(rekapLaporan(asli.laporan)).kinerja.rataRata,
    );
    expect(laporanDariBaris(keBaris(lagi) as never as DataBaris)).toMatchObject({ status: 'sah' });
  });

  it.each([
    [
      'a reference to nothing',
      { nilai: [{ indikator_id: 99, tahun: 2025, target: 1 }] },
      ['nilai baris 1 "indikator_id": indikator "99" tidak ada di antara barisnya; betulkan, atau tambahkan barisnya'],
    ],
    [
      'a code of two',
      { nilai: [{ indikator: 'IK1', tahun: 2025, target: 1 }] },
      ['nilai baris 1 "indikator": indikator "IK1" ada 2; sebut pemiliknya di "induk", atau pakai id'],
    ],
    ['a year that is none', { nilai: [{ indikator_id: 11, tahun: 'x' }] }, ['nilai baris 1 "tahun": "x" bukan tahun']],
    [
      'a quarter that is none',
      { nilai: [{ indikator_id: 11, tahun: 2025, triwulan: 5 }] },
      ['nilai baris 1 "triwulan": 5 bukan triwulan; tulis 1 sampai 4, atau kosongkan untuk angka setahun'],
    ],
    [
      'a misspelled column',
      { nilai: [{ indikator_id: 11, tahun: 2025, tahun_: 1, realisai: 1 }] },
      [
        'nilai baris 1 "tahun_": dan "tahun" berarti sama; sisakan satu',
        'nilai baris 1 "realisai": kolom ini tidak dikenal; maksudnya "realisasi"?',
      ],
    ],
    // A column of an application beside the one that is meant is its own.
    ...['realisasi_2O25', 'realisasi_202', 'realisasi_ta_2025', 'realisasi_tahun_2025', 'realisasi_2025_ribu'].map(
      (nama): [string, object, string[]] => [
        `a year that is none of its own: ${nama}`,
        {
          program: [
            {
              id: 3,
              kode: '7.01.01',
              nama: 'P',
              pagu_2025: 1,
              pagu_2025_persen: 2,
              [nama]: 1,
              realisasi_fisik_2025: 1,
            },
          ],
        },
        [`program baris 1 "${nama}": kolom ini tidak dikenal; maksudnya "realisasi"?`],
      ],
    ),
    [
      'a figure twice',
      {
        anggaran: [
          { program_id: 3, tahun: 2025, pagu: 1 },
          { program_id: 3, tahun: 2025, pagu: 2 },
        ],
      },
      ['anggaran baris 2 "pagu": pagu 2025 sudah ada pada baris lain; sisakan satu'],
    ],
    ['rows that are none', { tujuan: 'x' as never }, ['tujuan: harus daftar baris']],
    [
      'a row that is none',
      { sasaranProgram: [null as never] },
      ['sasaranProgram baris 1: harus objek dengan nama kolomnya'],
    ],
    [
      'a code that is none',
      { program: [{ kode: 'x', nama: 'X' }], sasaranProgram: [], anggaran: [] },
      [expect.stringMatching(/^program baris 1 "kode": "x" bukan kode program/)],
    ],
    [
      'a direction that is none',
      { indikator: [{ ...LARAVEL.indikator?.[0], polarisasi: 'positip' }], nilai: [] },
      [expect.stringContaining('indikator baris 1 "polarisasi": "positip" bukan arah yang dikenal; mungkin positif')],
    ],
  ] satisfies [string, Partial<DataBaris>, unknown[]][])('names the row of %s', (_, data, harap) => {
    expect(pesan(data)).toEqual(expect.arrayContaining(harap));
  });

  const [t1, s1, ik] = [LARAVEL.tujuan?.[0], LARAVEL.sasaran?.[0], LARAVEL.indikator?.[0]];
  it.each([
    [
      'konsolidasi, once for all quarters',
      { indikator: [{ ...ik, konsolidasi: null }], nilai: LARAVEL.nilai?.slice(0, 3) ?? [] },
      [
        'indikator baris 1 "konsolidasi" (S1 › IK1): belum ada; wajib diisi (salah satu dari: "jumlah", "rata-rata", "terakhir")',
      ],
    ],
    [
      'a word for konsolidasi',
      { indikator: [{ ...ik, konsolidasi: 'total' }], nilai: LARAVEL.nilai?.slice(0, 3) ?? [] },
      ['indikator baris 1 "konsolidasi" (S1 › IK1): "total" harus salah satu dari: "jumlah", "rata-rata", "terakhir"'],
    ],
    [
      'the columns of an indicator',
      { indikator: [{ sasaran_id: 7 }], nilai: [] },
      ['kode', 'nama', 'satuan'].map((k) => `indikator baris 1 "${k}" (S1): belum ada; wajib diisi (teks)`),
    ],
    [
      'the year and kind of an end target',
      { indikator: [{ ...ik, tahun_target_akhir: null, jenis_target_akhir: null }], nilai: [] },
      ['"tahunTargetAkhir" (S1 › IK1): belum ada; wajib diisi (harus tahun 1990 sampai 2100)', '"jenisTargetAkhir"'],
    ],
    [
      'the words of a goal',
      { tujuan: [{ ...t1, uraian: ' ' }] },
      ['tujuan baris 1 "uraian" (T1): belum ada; wajib diisi (teks)'],
    ],
    [
      'the words of an objective',
      { sasaran: [{ ...s1, uraian: null }], indikator: [], nilai: [] },
      ['sasaran baris 1 "uraian"'],
    ],
    ['the office', { instansi: undefined as never }, ['instansi.nama: belum ada; wajib diisi (teks)']],
    ['the year', { tahun: undefined as never }, ['tahun: belum ada; wajib diisi (harus tahun 1990 sampai 2100)']],
    [
      'the last year of the plan',
      { periode: { awal: 2025 } as never },
      ['periode.akhir: belum ada; wajib diisi (harus tahun'],
    ],
  ] satisfies [string, Partial<DataBaris>, string[]][])('names the column that is missing: %s', (_, data, harap) => {
    const semua = pesan({ sasaranProgram: [], ...data });
    for (const h of harap) expect(semua.filter((p) => p.includes(h))).toHaveLength(1);
    expect(semua.filter((p) => /baris \d+(?! ")/.test(p))).toEqual([]);
  });

  it('names row and column also of what the model refuses', () => {
    expect(pesan({ anggaran: [{ program_id: 3, tahun: 2025, pagu: '-5' }] })).toEqual([
      expect.stringMatching(/^anggaran baris 1 "pagu"/),
    ]);
    expect(pesan({ nilai: [{ indikator_id: 11, tahun: 2025, target: '8.0.1' }] })).toEqual([
      expect.stringMatching(/^nilai baris 1 "target"/),
    ]);
    expect(pesan({ tahun: 'x' })).toEqual([expect.stringMatching(/^tahun/)]);
  });

  it('refuses a table that it does not know', () => {
    expect(() => laporanDariBaris({ ...LARAVEL, indikators: [] } as never)).toThrow(
      'indikators tidak dikenal (maksudnya "indikator"?)',
    );
  });
});

describe('what rows may hold', () => {
  const dasar = {
    instansi: 'A',
    tahun: 2025,
    tujuan: [{ kode: 'T1', uraian: 'T' }],
    sasaran: [{ kode: 'S1', uraian: 'S' }],
  };
  const ik = { kode: 'IK1', nama: 'N', satuan: 'nilai', polarisasi: 1 as unknown };
  const semua = (data: object): string[] => {
    const hasil = laporanDariBaris({ ...dasar, ...data } as DataBaris);
    return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
  };

  it('puts what has one possible owner there, and what has more nowhere', () => {
    const satu = { ...ik, polarisasi: 'naik' };
    expect(semua({ indikator: [satu] })).toEqual([]);
    const dua = { sasaran: [...dasar.sasaran, { kode: 'S2', uraian: 'S2' }] };
    expect(semua({ ...dua, indikator: [satu] })).toEqual([
      'indikator baris 1 "sasaran": belum diisi; tulis kode atau id sasaran pemiliknya (atau tujuan, program)',
    ]);
    expect(semua({ ...dua, indikator: [{ ...satu, induk: 'X' }] })).toEqual([
      'indikator baris 1 "induk": "X" tidak ada di antara tujuan, sasaran dan program',
    ]);
    expect(semua({ sasaran: [{ kode: 'T1', uraian: 'S' }], indikator: [{ ...satu, induk: 'T1' }] })).toEqual([
      'indikator baris 1 "induk": "T1" ada sebagai sasaran dan tujuan; pakai kolom "sasaran", "tujuan" atau "program"',
    ]);
    expect(semua({ tujuan: [...dasar.tujuan, { kode: 'T2', uraian: 'T' }] })).toEqual([
      'sasaran baris 1 "tujuan": belum diisi; tulis kode atau id tujuannya',
    ]);
  });

  it('takes the owner of an indicator by table, and the program of a sasaran with its share', () => {
    const program = [
      { kode: '7.01.01', nama: 'P', pagu_2025: '100', realisasi_2025: null },
      { kode: '7.01.01.2.06', nama: 'K' },
    ];
    const hasil = laporanDariBaris({
      ...dasar,
      program,
      indikator: [
        { ...ik, polarisasi: '+', tujuan: 'T1' },
        { ...ik, polarisasi: '-', program: '7.01.01' },
      ],
      sasaranProgram: [{ sasaran: 'S1', program: '7.01.01', porsi: 50 }],
    } as DataBaris);
    expect(hasil).toMatchObject({
      status: 'sah',
      laporan: {
        tujuan: [{ indikator: [{ polarisasi: 'maximize' }], sasaran: [{ program: [{ kode: '7.01.01', porsi: 50 }] }] }],
        program: [{ indikator: [{ polarisasi: 'minimize' }], anggaran: { 2025: { pagu: '100', realisasi: null } } }],
      },
    });
    const kembali = hasil.status === 'sah' ? keBaris(hasil.laporan) : null;
    expect(kembali?.sasaranProgram).toEqual([{ sasaran: 'S1', program: '7.01.01', porsi: 50 }]);
    expect(laporanDariBaris(kembali as unknown as DataBaris)).toMatchObject({ status: 'sah' });
  });

  it('takes quarters of budgets, and names what cannot be one', () => {
    const program = [
      { kode: '7.01.01', nama: 'P' },
      { kode: '7.01.01.2.06', nama: 'K' },
      { kode: '7.01.01.2.06.0004', nama: 'S' },
    ];
    const baris = (isi: object) => ({
      program,
      anggaran: [{ kode: '7.01.01.2.06.04', tahun: '2025', pagu: 100, realisasi: 90 }, isi],
    });
    const hasil = laporanDariBaris({
      ...dasar,
      ...baris({ kode: '7.01.01.2.06.0004', tahun: 2025n, tw: 1, rak: 25, realisasi: '20' }),
    } as DataBaris);
    expect(hasil).toMatchObject({
      laporan: {
        program: [
          {
            kegiatan: [
              {
                subKegiatan: [
                  {
                    anggaran: {
                      2025: { triwulan: { rak: [25, null, null, null], realisasi: ['20', null, null, null] } },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(hasil.status === 'sah' && keBaris(hasil.laporan).anggaran).toHaveLength(5);
    expect(semua(baris({ kode: '7.01.01.2.06.0004', tahun: 2025, tw: 1, pagu: 25 }))).toEqual([
      'anggaran baris 2 "pagu": angka setahun; kosongkan kolom "triwulan"',
    ]);
    expect(semua(baris({ kode: '7.01.01.2.06.0004', tahun: 2026, rak: 25 }))).toEqual([
      'anggaran baris 2 "rak": rencana anggaran kas per triwulan; isi kolom "triwulan"',
    ]);
    expect(semua({ program: program.slice(1) })).toEqual([
      'program baris 1 "kode": induk dari "7.01.01.2.06" tidak ada di antara baris program; tambahkan barisnya',
    ]);
  });

  it.each([
    [{ polarisasi: 1 }, /"polarisasi": 1 bukan arah yang dikenal; tulis positif/],
    [{ polarisasi: 'naik', kode: {} }, /"kode": .* harus teks atau bilangan/],
    [{ polarisasi: 'naik', kode: Number.NaN }, /"kode": NaN harus teks atau bilangan/],
    [{ polarisasi: 'naik', target_maksimal: 'mungkin' }, /"target_maksimal"/],
    [{ polarisasi: 'naik', nilai_terburuk: 'x' }, /"nilai_terburuk"/],
  ])('names the column of %j', (isi, pola) => {
    expect(semua({ indikator: [{ ...ik, ...isi }] }).join('\n')).toMatch(pola);
  });

  it('reads yes and no, ranges, and what a text column holds', () => {
    const hasil = laporanDariBaris({
      ...dasar,
      indikator: [
        {
          ...ik,
          kode: 1,
          polarisasi: 'naik',
          target_maksimal: '1',
          bobot: null,
          'target 2025': '80 - 90',
          'realisasi 2025': '1.234,5',
          'capaian terlapor 2025': 100,
        },
        {
          ...ik,
          kode: 2n,
          polarisasi: 'naik',
          target_maksimal: true,
          'target 2025': { nilai: 65, huruf: 'B' },
          'realisasi 2025': '',
        },
      ],
    } as unknown as DataBaris);
    expect(hasil).toMatchObject({
      laporan: {
        tujuan: [
          {
            sasaran: [
              {
                indikator: [
                  {
                    kode: '1',
                    targetMaksimal: true,
                    target: { 2025: { bawah: '80', atas: '90' } },
                    realisasi: { 2025: '1234.5' },
                  },
                  { kode: '2', targetMaksimal: true, target: { 2025: { nilai: 65, huruf: 'B' } }, realisasi: {} },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(hasil.status === 'sah' && keBaris(hasil.laporan).nilai).toHaveLength(2);
  });

  it('says an id twice, a value of a year twice, and a table that is too long', () => {
    expect(
      semua({
        tujuan: [
          { id: 1, ...dasar.tujuan[0] },
          { id: 1, kode: 'T2', uraian: 'T' },
        ],
        sasaran: [],
      }),
    ).toEqual(['tujuan baris 2 "id": "1" sudah ada pada baris lain']);
    const nilai = [1, 2].map((target) => ({ indikator: 'IK1', tahun: 2025, target }));
    expect(semua({ indikator: [{ ...ik, polarisasi: 'naik' }], nilai })).toEqual([
      'nilai baris 2 "target": target 2025 sudah ada pada baris lain; sisakan satu',
    ]);
    expect(semua({ nilai: new Array(500_001) })).toEqual(['nilai: berisi 500001 baris; batasnya 500000']);
  });

  it('names what has no column', () => {
    const terbaca = bacaLaporan({
      versi: 1,
      instansi: { nama: 'A' },
      tahun: 2025,
      sumber: 'uji',
      catatan: ['c'],
      kebijakan: 'anjuran',
      belanja: [{ uraian: 'B', rincian: [] }],
      tujuan: [
        {
          kode: 'T1',
          uraian: 'T',
          indikator: [
            {
              ...ik,
              polarisasi: 'maximize',
              target: {},
              realisasi: {},
              ordinal: { A: 1 },
              kebijakan: { minimize: 'rasio' },
              pembanding: [],
              kondisiAwal: { nilai: 1, tahun: 2024 },
              triwulan: {
                2025: { konsolidasi: 'terakhir', target: [1, 1, 1, 1], realisasi: [1, null, null, null] },
              },
            },
            {
              ...ik,
              kode: 'IK2',
              polarisasi: 'maximize',
              target: {},
              realisasi: {},
              triwulan: {
                2024: { konsolidasi: 'jumlah', target: [1, 1, 1, 1] },
                2025: { konsolidasi: 'terakhir', target: [1, 1, 1, 1] },
              },
            },
          ],
          sasaran: [],
        },
      ],
      program: [],
    });
    if (terbaca.status !== 'sah') throw new Error(terbaca.masalah.map((m) => m.pesan).join('\n'));
    expect(keBaris(terbaca.laporan)).toMatchObject({
      sumber: 'uji',
      kebijakan: 'anjuran',
      tanpaKolom: [
        'belanja',
        'catatan',
        'indikator.kebijakan',
        'indikator.konsolidasi',
        'indikator.ordinal',
        'indikator.pembanding',
      ],
    });
  });
});
