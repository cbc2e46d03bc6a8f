import { describe, expect, it } from 'vitest';
import { keBaris } from '../../src/baris/ke-baris.js';
import { type DataBaris, laporanDariBaris, type OpsiDariBaris } from '../../src/baris/laporan-dari-baris.js';
import { BuktiNotasi } from '../../src/baris/notasi.js';

const indikator = { kode: 'IK1', nama: 'N', satuan: 'orang', polarisasi: 'positif' };
const DASAR = {
  instansi: 'A',
  tahun: 2025,
  tujuan: [{ kode: 'T1', uraian: 'T' }],
  sasaran: [{ kode: 'S1', uraian: 'S' }],
  indikator: [indikator],
};
const baca = (data: object, opsi: OpsiDariBaris = {}) => laporanDariBaris({ ...DASAR, ...data } as DataBaris, opsi);
const pesan = (data: object, opsi: OpsiDariBaris = {}): string[] => {
  const hasil = baca(data, opsi);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
const nilai = (...target: unknown[]) => ({
  nilai: target.map((t, i) => ({ tahun: 2025 + i, target: t, indikator: 'IK1' })),
});
const target = (data: object, opsi: OpsiDariBaris = {}) => {
  const hasil = baca(data, opsi);
  return hasil.status === 'sah'
    ? hasil.laporan.tujuan[0]?.sasaran[0]?.indikator[0]?.target
    : hasil.masalah.map((m) => m.pesan);
};

// MySQL prints DECIMAL(18,3) with three decimals in every row; Indonesians group by three with a dot and write decimals behind a comma.
describe('the notation of a column', () => {
  it.each([
    [['1.000', '1.000.000'], 'indonesia'],
    [['1.000', '80,5'], 'indonesia'],
    [['1.000', '1.234,50'], 'indonesia'],
    [['1.000', '0.500', '950.000'], 'desimal'],
    [['1.000', '1234.500'], 'desimal'],
    [['1.000', '-0.125'], 'desimal'],
    [['1.000'], null],
    [['1.000', '950'], null],
    [['1.000', '80.5'], null],
    [['1.000', '0.500', '950'], null],
    [['1.000', '1,234'], null],
    [['1.000', '80,5', '80.5'], null],
    [['WTP', '1.000'], null],
  ] as const)('is found from %j: %s', (teks, notasi) => {
    const bukti = new BuktiNotasi();
    for (const t of teks) bukti.lihat(t);
    expect(bukti.notasi).toBe(notasi);
  });

  it('decides what a text of two meanings is', () => {
    expect(target(nilai('1.000', '1.000.000'))).toEqual({ 2025: '1000', 2026: '1000000' });
    expect(target(nilai('1.000', '0.500'))).toEqual({ 2025: '1.000', 2026: '0.500' });
    expect(target(nilai('1.000'), { notasi: 'desimal' })).toEqual({ 2025: '1.000' });
    expect(target(nilai('1.000', '82.50'), { notasi: 'indonesia' })).toEqual({ 2025: '1000', 2026: '82.50' });
    expect(target(nilai('82.00', 1, 1.234))).toEqual({ 2025: '82.00', 2026: 1, 2027: 1.234 });
  });

  it('refuses it by row and column where nothing decides, and says how to give it', () => {
    expect(pesan(nilai('950', '1.000'))).toEqual([
      expect.stringMatching(
        /^nilai baris 2 "target": "1.000" .*1000 atau 1.*bilangan.*notasi: "desimal" atau "indonesia"/,
      ),
    ]);
    expect(pesan({ indikator: [{ ...indikator, target_2025: '1.000' }] })).toEqual([
      expect.stringMatching(/^indikator baris 1 "target_2025"/),
    ]);
    expect(
      pesan({
        program: [{ kode: '7.01.01', nama: 'P' }],
        anggaran: [{ kode: '7.01.01', tahun: 2025, pagu: '100.000' }],
      }),
    ).toEqual([expect.stringMatching(/^anggaran baris 1 "pagu"/)]);
    expect(pesan(nilai('82,5'), { notasi: 'desimal' })).toEqual([expect.stringContaining('memakai koma')]);
  });

  it('refuses an unknown notation', () =>
    expect(() => baca({}, { notasi: 'inggris' as never })).toThrow(/notasi.*desimal atau indonesia/));

  it('does not lose what keBaris wrote', () => {
    const hasil = baca(
      { ...nilai('1.234', '0.500'), sasaran: [{ kode: '1.234', uraian: 'S' }] },
      { notasi: 'desimal' },
    );
    if (hasil.status !== 'sah') throw new Error('tidak sah');
    const baris = keBaris(hasil.laporan);
    expect(baris.sasaran).toMatchObject([{ kode: '1.234' }]);
    expect(baris.nilai.map((b) => b['target'])).toEqual(['1.2340', '0.500']);
    expect(laporanDariBaris(baris as unknown as DataBaris)).toMatchObject({ status: 'sah' });
  });
});

describe('a unit beside a figure', () => {
  const terbaca = (teks: string, opsi: OpsiDariBaris = {}) => target(nilai(teks), opsi);
  // The indicator's unit is "orang".
  it('is taken where it is that of the indicator', () => {
    expect(terbaca('15 Orang')).toEqual({ 2025: '15' });
    expect(terbaca('1.500 orang', { notasi: 'indonesia' })).toEqual({ 2025: '1500' });
    expect(baca({ indikator: [{ ...indikator, target_2025: '15 orang', nilaiTerburuk: '90 orang' }] }).status).toBe(
      'sah',
    );
  });
  it('is refused where it is another, and both are named', () => {
    for (const teks of ['80 %', '15 Kasus', 'Rp 15'])
      expect(terbaca(teks)).toEqual([
        expect.stringMatching(
          /^nilai baris 1 "target": .* memuat satuan "(?:%|Kasus|Rp)", sedangkan satuan indikatornya "orang"/,
        ),
      ]);
    expect(terbaca('2 M')).toEqual([expect.stringMatching(/kata pengali.*; satuan indikatornya "orang"$/)]);
    expect(pesan({ indikator: [{ ...indikator, target_2025: '80%' }] })).toEqual([
      expect.stringMatching(/^indikator baris 1 "target_2025": "80%" memuat satuan "%"/),
    ]);
    expect(terbaca('1,5 orang', { notasi: 'desimal' })).toEqual([expect.stringContaining('memakai koma')]);
    expect(terbaca('1.500 orang')).toEqual([expect.stringContaining('1500 atau 1,5')]);
  });
});

describe('a figure that is not exact', () => {
  it.each([
    ['1,5 juta', '1500000'],
    ['5 ribu', '5000'],
    ['2 M', '2000000000'],
    ['80-', '-80'],
    ['15 menit', 'satuan "menit"'],
    ['nihil', 'tulis 0'],
  ])('%s is refused by row and column', (teks, harus) => {
    expect(pesan(nilai(teks))).toEqual([expect.stringMatching(new RegExp(`^nilai baris 1 "target": .*${harus}`))]);
  });

  it('a date, bytes and objects of programs are named as such', () => {
    for (const [isi, harus] of [
      [new Date(0), 'tanggal (Date)'],
      [Buffer.from('82'), 'data biner (Buffer)'],
      [new Map(), 'objek program'],
      [() => 1, 'function'],
    ] as const) {
      expect(pesan(nilai(isi))).toEqual([expect.stringContaining(`nilai baris 1 "target": berisi ${harus}`)]);
    }
    expect(pesan({ tujuan: [{ kode: 'T1', uraian: Buffer.from('T') }] })).toContainEqual(
      expect.stringContaining('tujuan baris 1 "uraian": berisi data biner'),
    );
  });

  it.each([
    ['ya', true],
    ['Tidak', false],
    ['true', true],
    [Buffer.from([1]), true],
    [Buffer.from([0]), false],
    [0n, false],
  ])('targetMaksimal %o is %s', (isi, harus) => {
    const hasil = baca({ indikator: [{ ...indikator, targetMaksimal: isi }] });
    expect(hasil.status === 'sah' && hasil.laporan.tujuan[0]?.sasaran[0]?.indikator[0]?.targetMaksimal).toBe(harus);
  });

  it.each(['mungkin', 2, Buffer.from([2]), Buffer.from([1, 0]), new Date(0)])('targetMaksimal %o is refused', (isi) => {
    expect(pesan({ indikator: [{ ...indikator, targetMaksimal: isi }] })).toEqual([
      expect.stringMatching(/"targetMaksimal": .*harus ya atau tidak/),
    ]);
  });
});

describe('the head and its pairs', () => {
  it('takes years as rows do', () => {
    expect(baca({ tahun: 2025n, periode: { awal: '2025', akhir: 2029n } })).toMatchObject({
      laporan: { tahun: 2025, periode: { awal: 2025, akhir: 2029 } },
    });
  });

  it('names a pair of sasaran and program that is there twice', () => {
    const pasangan = { sasaran: 'S1', program: '7.01.01' };
    expect(
      pesan({ program: [{ kode: '7.01.01', nama: 'P' }], sasaranProgram: [pasangan, { ...pasangan, porsi: 40 }] }),
    ).toEqual([
      'sasaranProgram baris 2 "program": baris ini sama dengan baris 1 (sasaran dan program yang sama); sisakan satu',
    ]);
  });
});
