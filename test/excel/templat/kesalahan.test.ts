import { describe, expect, it } from 'vitest';
import { bacaBukuTemplat } from '../../../src/excel/templat/baca-templat.js';
import { bukuTiruan, LAPORAN_KECIL, type Sel } from './buku-tiruan.js';

type Lembar = Readonly<Record<string, readonly (readonly Sel[])[]>>;

const baca = (lembar: Lembar) => bacaBukuTemplat(bukuTiruan({ ...LAPORAN_KECIL, ...lembar }));
const galat = (lembar: Lembar): string[] => {
  const hasil = baca(lembar);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
const laporan = (lembar: Lembar) => {
  const hasil = baca(lembar);
  if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.laporan;
};
/** The report with the cells of one row added to a sheet. */
const tambah = (nama: keyof typeof LAPORAN_KECIL, ...baris: Sel[][]): Lembar => ({
  [nama]: [...LAPORAN_KECIL[nama], ...baris],
});
/** The indicator's row with a target. */
const target = (isi: Sel): Lembar => ({
  Kinerja: [...LAPORAN_KECIL.Kinerja.slice(0, 3), ['Indikator sasaran', 'IK1', 'IKM', 'S1', 'nilai', 'maximize', isi]],
});
/** The same of an indicator of another unit. */
const bersatuan = (satuan: string, isi: Sel): Lembar => ({
  Kinerja: [...LAPORAN_KECIL.Kinerja.slice(0, 3), ['Indikator sasaran', 'IK1', 'IKM', 'S1', satuan, 'maximize', isi]],
});
const targetTerbaca = (isi: Sel) => laporan(target(isi)).tujuan[0]?.sasaran[0]?.indikator[0]?.target;

describe('a small template by hand', () => {
  it('is read whatever the order of columns, with columns and sheets of its own', () => {
    const acak = LAPORAN_KECIL.Kinerja.map(
      (b) => ['x', ...Array.from({ length: 8 }, (_, i) => b[7 - i] ?? null)] as Sel[],
    );
    expect(laporan({ Kinerja: [['Judul'], [], ...acak], 'Corat-coret': [['apa saja', 1]] })).toEqual(laporan({}));
    expect(laporan({ ' kinerja ': LAPORAN_KECIL.Kinerja, Kinerja: LAPORAN_KECIL.Kinerja })).toEqual(laporan({}));
  });

  it('leaves out rows marked as examples and blank rows', () => {
    const kepala = ['No.', ...(LAPORAN_KECIL.Kinerja[0] ?? [])] as Sel[];
    const isi = LAPORAN_KECIL.Kinerja.slice(1).map((b, i) => [i + 1, ...b] as Sel[]);
    const contoh: Sel[] = ['Contoh', 'Tujuan', 'T1', 'Meningkatnya mutu pelayanan publik'];
    expect(laporan({ Kinerja: [kepala, contoh, [], ...isi, [9, null]] })).toEqual(laporan({}));
  });

  // Left out, the indicator would be missing in the average without a word.
  it.each<[string, Sel[]]>([
    ['another text', ['Contoh', 'Tujuan', 'T1', 'Lain']],
    [
      'another figure',
      ['contoh ', 'Indikator sasaran', 'S1.IK1', 'Indeks Kepuasan Masyarakat', 'S1', 'nilai', 'maximize', 81],
    ],
    ['a formula', ['CONTOH 2', 'Tujuan', 'T1', { rumus: 'A1' }]],
  ])('refuses a row marked as an example that holds %s', (_, contoh) => {
    const kepala = ['No.', ...(LAPORAN_KECIL.Kinerja[0] ?? [])] as Sel[];
    const isi = LAPORAN_KECIL.Kinerja.slice(1).map((b, i) => [i + 1, ...b] as Sel[]);
    expect(galat({ Kinerja: [kepala, ...isi, contoh] })).toEqual([
      `lembar "Kinerja", sel A${isi.length + 2}: baris ini bertanda Contoh tetapi isinya bukan contoh lagi; hapus kata Contoh di kolom No. bila datanya milik Anda, atau hapus barisnya`,
    ]);
  });

  it('leaves out an example in another year than that of its template, and one half emptied', () => {
    const kepala = ['No.', ...(LAPORAN_KECIL.Kinerja[0] ?? [])] as Sel[];
    const isi = LAPORAN_KECIL.Kinerja.slice(1).map((b, i) => [i + 1, ...b] as Sel[]);
    const contoh: Sel[] = [
      'Contoh',
      'Indikator sasaran',
      'S1.IK1',
      'Indeks Kepuasan Masyarakat',
      null,
      'nilai',
      null,
      80,
    ];
    expect(laporan({ Kinerja: [kepala, ...isi, contoh] })).toEqual(laporan({}));
  });

  it('takes the nearest owner above where no code is given', () => {
    const tanpa = LAPORAN_KECIL.Kinerja.map((b, i) => (i === 0 ? b : b.map((s, c) => (c === 3 ? null : s))));
    expect(laporan({ Kinerja: tanpa })).toEqual(laporan({}));
  });
});

describe('a tolerance for stabilize', () => {
  it.each([['toleransi 10'], ['Toleransi 10%'], ['toleransi 10 persen']])('%s is read', (isi) => {
    expect(laporan({ Kebijakan: [['Rumus stabilize', isi]] }).kebijakan).toEqual({ stabilize: { toleransi: 10 } });
  });
});

describe('a value', () => {
  it.each<[Sel, unknown]>([
    [82.5, 82.5],
    ['82,5', 82.5],
    ['1.234.567,5', 1234567.5],
    [{ persen: '0.825' }, 82.5],
    ['12345678901234567890,25', '12345678901234567890.25'],
    ['65 (B)', { nilai: 65, huruf: 'B' }],
    ['80–90', { bawah: 80, atas: 90 }],
    ['-5 s.d. -3', { bawah: -5, atas: -3 }],
    ['WTP', { label: 'WTP' }],
    // Roman numbers behind a word are part of it; wide digits are those of every keyboard.
    ['Tahap Ⅱ', { label: 'Tahap Ⅱ' }],
    ['"٦٠"', { label: '٦٠' }],
    ['８０', 80],
    ['"12"', { label: '12' }],
    ['-', null],
    ['N/A', null],
  ])('%j is read', (isi, nilai) => expect(targetTerbaca(isi)).toEqual({ 2024: nilai }));

  it.each<[string, string, unknown]>([
    ['Kasus', '15 Kasus', 15],
    ['kasus', '15  KASUS', 15],
    ['Kasus/tahun', '1.500,5 kasus/tahun', 1500.5],
    ['Orang Hari', '15 orang hari', 15],
    ['%', '80 %', 80],
    ['Persen (%)', '80,5%', 80.5],
    ['%', '80 persen', 80],
    ['Rupiah', 'Rp 1.500.000', 1500000],
    ['M', '2 m', 2],
    ['%', '80–90 %', { bawah: 80, atas: 90 }],
  ])('in %s may have its unit beside it: %s', (satuan, isi, nilai) =>
    expect(laporan(bersatuan(satuan, isi)).tujuan[0]?.sasaran[0]?.indikator[0]?.target).toEqual({ 2024: nilai }),
  );

  it.each([
    ['Kasus', '15 Orang', '"15 Orang" memuat satuan "Orang", sedangkan satuan indikatornya "Kasus"; samakan satuannya'],
    ['Kasus', '80 %', '"80 %" memuat satuan "%", sedangkan satuan indikatornya "Kasus"'],
    ['%', '15 Kasus', '"15 Kasus" memuat satuan "Kasus", sedangkan satuan indikatornya "%"'],
    ['Kasus', 'Rp 15', '"Rp 15" memuat satuan "Rp", sedangkan satuan indikatornya "Kasus"'],
    [
      'Kasus',
      '2 M',
      'dapat berarti 2000000000 ("M" sebagai kata pengali) atau 2 (sebagai satuan); tulis angka lengkapnya; satuan indikatornya "Kasus"',
    ],
    ['Orang', '10 - 15 Kasus', '"10 - 15 Kasus" memuat satuan "Kasus", sedangkan satuan indikatornya "Orang"'],
  ])('in %s with another unit beside it is refused: %s', (satuan, isi, pesan) =>
    expect(galat(bersatuan(satuan, isi))).toEqual([expect.stringContaining(pesan)]),
  );

  it('of a quarter is held to the unit of its indicator too', () => {
    const triwulan = (isi: Sel): Lembar => ({
      ...bersatuan('Kasus', 15),
      Triwulan: [
        ['Kode indikator', 'Tahun', 'Konsolidasi', 'Target TW I', 'Realisasi TW I'],
        ['IK1', 2024, 'terakhir', '4 kasus', isi],
      ],
    });
    expect(galat(triwulan('3 Kasus'))).toEqual([]);
    expect(galat(triwulan('3 Orang'))).toEqual([expect.stringContaining('satuan indikatornya "Kasus"')]);
  });

  it('of a blank cell is not there', () => expect(targetTerbaca(null)).toEqual({}));

  it.each<[Sel, string]>([
    [
      '1.234',
      '"1.234" bukan angka yang pasti (titik atau koma dengan tiga angka di belakangnya dapat berarti ribuan atau desimal); mungkin 1234 atau 1,234: tulis sebagai angka, misalnya 82,5; bila maksudnya kata, tulis dalam tanda kutip',
    ],
    [
      '5 juta',
      '"5 juta" memuat keterangan di samping angkanya; tulis angkanya saja; bila maksudnya kata, tulis dalam tanda kutip',
    ],
    [
      '1.234 (B)',
      '"1.234" bukan angka yang pasti (titik atau koma dengan tiga angka di belakangnya dapat berarti ribuan atau desimal); mungkin 1234 atau 1,234: tulis sebagai angka, misalnya 82,5',
    ],
    ['8o', '"8o"'],
    ['2 M', 'dapat berarti 2000000000'],
    ['15 menit', 'memuat satuan "menit"'],
    ['80-', 'tulis -80'],
    ['80–', 'mungkin 80 atau -80: tulis sebagai angka'],
    // Sixty in Arabic, Persian, Devanagari and mathematical digits; a half, a fraction, a circle.
    ...['٦٠', '۶۰', '६०', '𝟔𝟎', '٦٠ (B)', '٦٠ s.d. ٧٠', '٦٠%', '½', '½ (B)', '½ juta', '①'].map(
      (asing): [string, string] => [asing, 'ada angka selain 0–9'],
    ),
    ['2-3 juta', 'tulis angka lengkapnya: 2000000 - 3000000'],
    [
      { rumus: 'A1/0', teks: '#DIV/0!' },
      'rumusnya menghasilkan galat #DIV/0!; betulkan rumusnya, atau ganti dengan nilainya',
    ],
    ['#REF!', 'berisi galat #REF!; ganti dengan nilainya'],
    ['#N/A', 'berisi galat #N/A; ganti dengan nilainya'],
    [
      { rumus: 'A1' },
      'rumusnya menghasilkan kosong atau belum dihitung; buka dan simpan di Excel atau LibreOffice, atau ganti dengan nilainya',
    ],
    ['90 s.d. 80', 'rentang target 90–80 terbalik; batas bawah harus lebih kecil'],
  ])('%j is a fault', (isi, pesan) => {
    const semua = galat(target(isi));
    expect(semua).toHaveLength(1);
    expect(semua[0]).toContain('lembar "Kinerja", sel G4');
    expect(semua[0]).toContain(pesan);
  });
});

it.each(['80–90', '80-90', '-5 s.d. -3'])('a result is one figure, not the range %s', (isi) => {
  const [satu = '', ...lain] = galat({
    Kinerja: [
      ...LAPORAN_KECIL.Kinerja.slice(0, 3),
      ['Indikator sasaran', 'IK1', 'IKM', 'S1', 'nilai', 'maximize', 80, isi],
    ],
  });
  expect(lain).toEqual([]);
  expect(satu).toBe(`lembar "Kinerja", sel H4: "${isi}" adalah rentang; tulis satu angka`);
});

describe('every fault names sheet and cell, all at once', () => {
  it.each<[string, Lembar, string[]]>([
    ['no template', { Identitas: [], Kinerja: [], Anggaran: [] }, []],
    [
      'a name and a year that are missing',
      { Identitas: [['Nama instansi', null]] },
      [
        'lembar "Identitas": isian "Tahun laporan" tidak ada; tulis namanya di kolom A dan isinya di kolom B',
        'lembar "Identitas", sel B1: "Nama instansi" belum diisi; Perangkat daerah atau unit kerja yang melapor.',
      ],
    ],
    [
      'a field twice',
      { Identitas: [...LAPORAN_KECIL.Identitas, ['Tahun laporan', 2023]] },
      ['lembar "Identitas", sel B3: isian "Tahun laporan" sudah ada di B2; sisakan satu'],
    ],
    [
      'half a period',
      tambah('Identitas', ['Periode Renstra, tahun awal', 2022], ['Periode Renstra, tahun akhir', null]),
      ['lembar "Identitas", sel B4: "Periode Renstra, tahun akhir" belum diisi; wajib diisi pada baris ini'],
    ],
    [
      'a period that ends before it begins',
      tambah('Identitas', ['Periode Renstra, tahun awal', 2026], ['Periode Renstra, tahun akhir', 2022]),
      ['lembar "Identitas", sel B3: periode 2026–2022 terbalik; tahun awal harus lebih dulu'],
    ],
    [
      'a policy that does not exist',
      tambah('Identitas', ['Kebijakan hitung', 'andalan']),
      [
        'lembar "Identitas", sel B3: "andalan" tidak dikenal; pilih salah satu: anjuran, paser-lkjip-2022, permendagri-86-2017, permenpanrb-53-2014, permenpanrb-8-2021, kemenkeu',
      ],
    ],
    [
      'policies that exclude each other',
      {
        Kebijakan: [
          ['Target nol', 'nol'],
          ['Target nol, nilai terburuk', 40],
          ['Pembulatan: desimal', 2],
        ],
      },
      [
        'lembar "Kebijakan", sel B1: "Pembulatan: cara" belum diisi; wajib diisi pada baris ini',
        'lembar "Kebijakan", sel B2: diisi bersama "Target nol"; kosongkan salah satunya',
      ],
    ],
    [
      'a rule for stabilize that is none',
      { Kebijakan: [['Rumus stabilize', '0 = 0; 90']] },
      [
        'lembar "Kebijakan", sel B1: "0 = 0; 90" bukan aturan stabilize; tulis polos, titik-titik seperti 0 = 0; 90 = 100; 120 = 110, atau toleransi 10',
      ],
    ],
    [
      'a tolerance that is no number',
      { Kebijakan: [['Rumus stabilize', 'toleransi sedikit']] },
      [expect.stringContaining('"toleransi sedikit" bukan aturan stabilize')] as unknown as string[],
    ],
    [
      'policies of an indicator that exclude each other',
      {
        Kinerja: LAPORAN_KECIL.Kinerja.map((b, i) =>
          i === 0
            ? [...b, 'Kebijakan: Target nol', 'Kebijakan: Target nol, nilai terburuk']
            : i === 3
              ? [...b, 'nol', 4]
              : [...b],
        ) as Sel[][],
      },
      [expect.stringMatching(/^lembar "Kinerja", sel \w+4: diisi bersama "Target nol"/)] as unknown as string[],
    ],
    [
      'bounds the wrong way round',
      {
        Kebijakan: [
          ['Batas bawah capaian indikator (%)', 120],
          ['Batas atas capaian indikator (%)', 100],
        ],
      },
      ['lembar "Kebijakan", sel B1: {…} batas bawah harus lebih kecil daripada batas atas'],
    ],
    [
      'a row without kind, code, unit',
      tambah('Kinerja', [null, 'X1', 'Entah'], ['Indikator sasaran', null, null, 'S1']),
      [
        'lembar "Kinerja", sel A5: "Jenis" belum diisi; wajib diisi pada baris ini',
        'lembar "Kinerja", sel B6: "Kode" belum diisi; wajib diisi pada baris ini',
        'lembar "Kinerja", sel C6: "Uraian" belum diisi; wajib diisi pada baris ini',
        'lembar "Kinerja", sel E6: "Satuan" belum diisi; wajib diisi pada baris ini',
        'lembar "Kinerja", sel F6: "Polarisasi" belum diisi; wajib diisi pada baris ini',
      ],
    ],
    [
      'owners that are not there',
      tambah(
        'Kinerja',
        ['Sasaran', 'S2', 'Lain', 'T9'],
        ['Indikator kegiatan', 'IK2', 'Lain', '7.01.01', 'nilai', 'maximize'],
        ['Indikator program', 'IK3', 'Lain', null, 'nilai', 'maximize'],
      ),
      [
        'lembar "Kinerja", sel D5: tujuan "T9" tidak ada di lembar ini; betulkan kodenya, atau tambahkan barisnya',
        'lembar "Kinerja", sel D6: kegiatan "7.01.01" tidak ada di lembar Anggaran; betulkan kodenya, atau tambahkan barisnya',
        'lembar "Kinerja", sel D7: "Kode induk" belum diisi; tulis kode program pemiliknya',
      ],
    ],
    [
      'a target on a tujuan',
      tambah('Kinerja', ['Tujuan', 'T2', 'Lain', null, null, null, 80]),
      ['lembar "Kinerja", sel G5: isian ini tidak dipakai pada baris tujuan; kosongkan, atau ganti jenis barisnya'],
    ],
    [
      'a code twice',
      tambah('Kinerja', ['Indikator sasaran', 'IK1', 'Lain', 'S1', 'nilai', 'maximize']),
      ['lembar "Kinerja", sel B5 (S1 › IK1): kode indikator "IK1" sudah dipakai pada S1; beri kode lain'],
    ],
    [
      'budget codes',
      tambah(
        'Anggaran',
        ['7.1.1', 'Salah'],
        ['7.01.09.2.01', 'Yatim'],
        ['7.01.01.2.09.0001', 'Yatim'],
        [null, 'Tanpa kode'],
        ['7.01', 'Bidang'],
      ),
      [
        'lembar "Anggaran", sel A5: "7.1.1" bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.04',
        'lembar "Anggaran", sel A6: program 7.01.09 dari kegiatan "7.01.09.2.01" tidak ada di lembar ini; tambahkan barisnya, atau betulkan kodenya',
        'lembar "Anggaran", sel A7: kegiatan 7.01.01.2.09 dari sub-kegiatan "7.01.01.2.09.0001" tidak ada di lembar ini; tambahkan barisnya, atau betulkan kodenya',
        'lembar "Anggaran", sel A8: "Kode" belum diisi; wajib diisi pada baris ini',
        'lembar "Anggaran", sel A9: "7.01" bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.04',
      ],
    ],
    [
      'amounts',
      tambah('Anggaran', ['7.01.01.2.01.0002', 'Sub', -5, '80–90'], ['7.01.01.2.01.0003', 'Sub', 10.123, 'Rp 1.000']),
      [
        'lembar "Anggaran", sel C5: -5 tidak boleh negatif; isi 0 atau lebih',
        'lembar "Anggaran", sel D5: "80–90" adalah rentang; tulis satu angka',
        'lembar "Anggaran", sel C6: 10.123 paling banyak dua desimal (sen); angka dalam juta atau ribu ditulis dalam rupiah penuh',
      ],
    ],
    [
      'headings',
      {
        Anggaran: [
          ['Kode', 'Nama', 'Pagu 2024', 'Pagu 2024', 'Realisai 2024', 'Pagu 2199'],
          ...LAPORAN_KECIL.Anggaran.slice(1),
        ],
      },
      [
        'lembar "Anggaran", sel D1: judul "Pagu 2024" sudah ada di C1; sisakan satu',
        'lembar "Anggaran", sel E1: judul "Realisai 2024" tidak dikenal; maksudnya "Realisasi 2024"?',
        'lembar "Anggaran", sel F1: judul "Pagu 2199" tidak dikenal; maksudnya "Pagu 2199"?',
      ],
    ],
    [
      'needed columns',
      {
        Kinerja: LAPORAN_KECIL.Kinerja.map((b, i) =>
          b.map((s, c) => (i === 0 && c === 4 ? 'Satuann' : i === 0 && c === 5 ? 'Arah' : s)),
        ),
      },
      [
        'lembar "Kinerja": kolom "Polarisasi" tidak ada; tambahkan kolom berjudul "Polarisasi" pada baris 1',
        'lembar "Kinerja", sel E1: judul "Satuann" tidak dikenal; maksudnya "Satuan"?',
        'lembar "Kinerja", sel A4: "Satuan" belum diisi; wajib diisi pada baris ini',
      ],
    ],
    [
      'a sheet without heading',
      { Triwulan: [['entah']] },
      [
        'lembar "Triwulan": baris judul kolom tidak ditemukan; seharusnya memuat "Kode indikator", "Kode induk", "Tahun", "Konsolidasi" dan seterusnya',
      ],
    ],
    [
      'quarters',
      {
        Triwulan: [
          ['Kode indikator', 'Tahun', 'Konsolidasi', 'Target TW I'],
          ['IK9', 2024, 'jumlah', 1],
          ['IK1', 2024, 'jumlah', 1],
          ['IK1', 2024, 'jumlah', 1],
          ['IK1', null, 'entah', 'x1'],
          [null, 2024, 'jumlah'],
        ],
      },
      [
        'lembar "Triwulan", sel A2: indikator "IK9" tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana',
        'lembar "Triwulan", sel B4: triwulan tahun 2024 sudah ada pada baris lain; sisakan satu',
        'lembar "Triwulan", sel C5: "entah" tidak dikenal; pilih salah satu: jumlah, rata-rata, terakhir',
        'lembar "Triwulan", sel D5: "x1" bukan angka yang pasti (tidak berisi angka yang dapat dibaca); tulis sebagai angka, misalnya 82,5',
        'lembar "Triwulan", sel B5: "Tahun" belum diisi; wajib diisi pada baris ini',
        'lembar "Triwulan", sel A6: "Kode indikator" belum diisi; wajib diisi pada baris ini',
      ],
    ],
    [
      'a scale twice',
      {
        Kinerja: LAPORAN_KECIL.Kinerja.map((b, i) => [...b, i === 0 ? 'Skala ordinal' : i === 3 ? 'opini-bpk' : null]),
        Ordinal: [
          ['Kode indikator', 'Label', 'Angka'],
          ['IK1', 'WTP', 4],
          ['IK7', 'WTP', 4],
        ],
      },
      [
        'lembar "Ordinal", sel B2: indikator ini sudah memakai skala "opini-bpk" di lembar Kinerja; kosongkan salah satunya',
        'lembar "Ordinal", sel A3: indikator "IK7" tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana',
      ],
    ],
    [
      'a label twice',
      {
        Ordinal: [
          ['Kode indikator', 'Label', 'Angka'],
          ['IK1', 'Baik', 4],
          ['IK1', 'Baik', 5],
        ],
      },
      ['lembar "Ordinal", sel B3: label "Baik" sudah ada pada baris lain; sisakan satu'],
    ],
    [
      'comparisons',
      {
        Pembanding: [
          ['Kode indikator', 'Jenis', 'Nama', 'Nilai'],
          ['IK1', null, null, null],
          ['IK8', 'kabupaten', 'Rata-rata', 80],
        ],
      },
      [
        'lembar "Pembanding", sel B2: "Jenis" belum diisi; wajib diisi pada baris ini',
        'lembar "Pembanding", sel C2: "Nama" belum diisi; wajib diisi pada baris ini',
        'lembar "Pembanding", sel D2: "Nilai" belum diisi; wajib diisi pada baris ini',
        'lembar "Pembanding", sel A3: indikator "IK8" tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana',
      ],
    ],
    [
      'programs of a sasaran',
      {
        'Sasaran-Program': [
          ['Kode sasaran', 'Kode program', 'Porsi (%)'],
          ['S9', '7.01.01'],
          ['S1', '7.01.05'],
          ['S1', null],
          ['S1', '7.01.01', 200],
        ],
      },
      [
        'lembar "Sasaran-Program", sel A2: sasaran "S9" tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana',
        'lembar "Sasaran-Program", sel A3 (S1): program "7.01.05" tidak ada dalam daftar program laporan ini',
        'lembar "Sasaran-Program", sel B4: "Kode program" belum diisi; wajib diisi pada baris ini',
        'lembar "Sasaran-Program", sel C5: 200 harus di atas 0 dan paling banyak 100',
      ],
    ],
    [
      'budget by quarter',
      {
        'Anggaran Triwulan': [
          ['Kode', 'Tahun', 'RAK TW I'],
          ['7.01.01.2.01.0001', 2024, 5],
          ['7.01.01.2.01.0001', 2024, 5],
          ['7.01.01.2.01.0009', 2024, 5],
          ['7.01.01', null, 5],
        ],
      },
      [
        'lembar "Anggaran Triwulan", sel A3: "7.01.01.2.01.0001" tahun 2024 sudah ada pada baris lain; sisakan satu',
        'lembar "Anggaran Triwulan", sel A4: kode "7.01.01.2.01.0009" tidak ada di lembar Anggaran; betulkan kodenya, atau tambahkan barisnya di sana',
        'lembar "Anggaran Triwulan", sel B5: "Tahun" belum diisi; wajib diisi pada baris ini',
      ],
    ],
    [
      'spending by kind',
      {
        Belanja: [
          ['Jenis', 'Uraian', 'Pagu 2024'],
          ['Rincian', 'Pegawai', 5],
          ['Kelompok', 'Operasi', 5],
          [null, 'Entah', 5],
        ],
      },
      [
        'lembar "Belanja", sel A2: rincian tanpa kelompok di atasnya; tambahkan baris Kelompok di atasnya',
        'lembar "Belanja", sel C3: jumlah kelompok dihitung dari rinciannya; kosongkan sel ini',
        'lembar "Belanja", sel A4: "Jenis" belum diisi; wajib diisi pada baris ini',
      ],
    ],
  ])('%s', (_, lembar, pesan) => {
    if (pesan.length > 0) expect(galat(lembar)).toEqual(pesan);
  });

  it('a workbook of another kind', () => {
    expect(bacaBukuTemplat(bukuTiruan({ Sheet1: [['a']] }))).toMatchObject({
      status: 'tidak-sah',
      masalah: [
        {
          lembar: 'Identitas',
          sel: null,
          pesan: expect.stringContaining('yang ada: "Sheet1". Buat berkas isian dengan lkjip templat'),
        },
      ],
    });
  });

  it('sheets that are missing', () => {
    const hasil = bacaBukuTemplat(bukuTiruan({ Belanja: [['Jenis', 'Uraian']] }));
    expect(hasil.status === 'tidak-sah' && hasil.masalah.map((m) => m.pesan)).toEqual(
      ['Identitas', 'Kinerja', 'Anggaran'].map(
        (l) => `lembar "${l}": tidak ada; kembalikan lembar ini dari templat (lkjip templat)`,
      ),
    );
  });

  it('at most 200 of them, and how many more', () => {
    const banyak = Array.from({ length: 250 }, (): Sel[] => ['entah']);
    const hasil = baca(tambah('Anggaran', ...banyak));
    expect(hasil).toMatchObject({ status: 'tidak-sah', lainnya: 50 });
  });

  it('warnings of a sound report have their cell too', () => {
    const hasil = baca({ Anggaran: [...LAPORAN_KECIL.Anggaran.slice(0, 3), ['7.01.01.2.01.0001', 'Sub', 1000, 1100]] });
    expect(hasil).toMatchObject({ status: 'sah', peringatan: [{ lembar: 'Anggaran', sel: 'C4' }] });
  });
});
