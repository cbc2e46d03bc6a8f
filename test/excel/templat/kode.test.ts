import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bacaBukuTemplat, bacaTemplat } from '../../../src/excel/templat/baca-templat.js';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import { indikatorUji, laporanUji } from '../../model/laporan-uji.js';
import { bukuTiruan, LAPORAN_KECIL, type Sel } from './buku-tiruan.js';

type Lembar = Readonly<Record<string, readonly (readonly Sel[])[]>>;
const baca = (lembar: Lembar) => bacaBukuTemplat(bukuTiruan({ ...LAPORAN_KECIL, ...lembar }));
const galat = (lembar: Lembar): string[] => {
  const hasil = baca(lembar);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
const KEPALA = LAPORAN_KECIL.Kinerja[0] as Sel[];
const ANGKA =
  '; sel ini berisi angka, sehingga 1.10 tersimpan sebagai 1.1; ubah format selnya menjadi Teks, lalu tulis ulang kodenya';

describe('a code that a cell stores as a number is the code that it shows', () => {
  // As Excel stores and formats them; what each cell shows is in brackets.
  it.each<[string, string, string]>([
    ['in the general format (7,01)', 'General', '7.01'],
    ['with two decimals (1,20)', '0.00', '1.20'],
    ['with a format of its own (07.01.01)', '00"."00"."00', '07.01.01'],
    ['as a whole number (7010102)', '0', '7010102'],
  ])('%s', async (_, numFmt, kode) => {
    const nilai = { '7.01': 7.01, '1.20': 1.2, '07.01.01': 70101, '7010102': 7010102 }[kode] ?? 0;
    const sel = { value: nilai, style: { numFmt } };
    const isi = await writeXlsx({
      sheets: [
        { name: 'Identitas', rows: LAPORAN_KECIL.Identitas as never },
        { name: 'Anggaran', rows: [LAPORAN_KECIL.Anggaran[0]] as never },
        {
          name: 'Kinerja',
          rows: [
            KEPALA as never,
            ['Tujuan', null, 'Pelayanan'],
            ['Sasaran', 'S1', 'Kepuasan', null],
            ['Indikator sasaran', 'IK1', 'IKM', 'S1', 'nilai', 'maximize', 80, 82],
          ],
          cells: new Map([
            ['1,1', sel],
            ['2,3', sel],
          ]),
        },
      ],
    });
    const hasil = await bacaTemplat(isi);
    if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
    expect(hasil.laporan.tujuan.map((t) => [t.kode, t.sasaran.length])).toEqual([[kode, 1]]);
  });

  it('and where it is wrong, that is told: 1.10 and 1.1 are one number', () => {
    const kinerja: Sel[][] = [
      KEPALA,
      ['Tujuan', 'T1', 'Pelayanan'],
      ['Sasaran', 1.1, 'Satu', 'T1'],
      ['Sasaran', 1.1, 'Sepuluh', 'T1'],
      ['Indikator sasaran', 'IK1', 'IKM', 1.2, 'nilai', 'maximize', 80, 82],
    ];
    expect(galat({ Kinerja: kinerja, Anggaran: [...LAPORAN_KECIL.Anggaran, [7.1, 'Program']] })).toEqual([
      `lembar "Kinerja", sel B4 (1.1): kode "1.1" sudah dipakai; setiap kode hanya boleh sekali${ANGKA}`,
      `lembar "Kinerja", sel D5: sasaran "1.2" tidak ada di lembar ini; betulkan kodenya, atau tambahkan barisnya${ANGKA}`,
      `lembar "Anggaran", sel A5: "7.1" bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.04${ANGKA}`,
    ]);
  });

  it.each([
    ['07:01', 'jam'],
    ['01-02-2026', 'tanggal'],
  ])('what a program took for a time or a date is none: %s', (isi, apa) => {
    const kinerja = LAPORAN_KECIL.Kinerja.map((b, i) => b.map((s, c) => (i === 3 && c === 1 ? { waktu: isi } : s)));
    expect(galat({ Kinerja: kinerja })).toEqual([
      `lembar "Kinerja", sel B4: "${isi}" adalah ${apa}, bukan kode; ubah format selnya menjadi Teks, lalu tulis ulang kodenya`,
    ]);
  });
});

it('a text that reads like a time or a date is the code that was typed', () => {
  for (const kode of ['07:01', '01-02-2026']) {
    const kinerja = LAPORAN_KECIL.Kinerja.map((b, i) => b.map((s, c) => (i === 3 && c === 1 ? kode : s)));
    expect(galat({ Kinerja: kinerja })).toEqual([]);
  }
});

describe('two owners whose indicators have the same code', () => {
  const kinerja: Sel[][] = [
    KEPALA,
    ['Tujuan', '1', 'Pelayanan'],
    ['Indikator tujuan', 'IK1', 'Indeks', '1', 'indeks', 'maximize', 80, 82],
    ['Sasaran', '1', 'Kepuasan', '1'],
    ['Indikator sasaran', 'IK1', 'IKM', '1', 'nilai', 'maximize', 80, 82],
    ['Sasaran', '2', 'Keamanan', '1'],
    ['Indikator sasaran', 'IK1', 'Kasus', '2', 'kasus', 'minimize', 80, 82],
    ['Indikator program', 'IK1', 'Dokumen', '7.01.01', 'dokumen', 'maximize', 80, 82],
    ['Indikator sasaran', 'IK2', 'Hilang', '9', 'kasus', 'minimize', 80, 82],
  ];
  const pembanding = (...baris: Sel[][]) =>
    baca({
      Kinerja: kinerja.slice(0, 8),
      Pembanding: [['Kode indikator', 'Kode induk', 'Jenis', 'Nama', 'Nilai'], ...baris],
    });

  it('are told apart by the owner, and by its level where even that is not enough', () => {
    const hasil = pembanding(
      ['IK1', '2', 'provinsi', 'A', 1],
      ['IK1', 'Sasaran 1', 'provinsi', 'B', 2],
      ['IK1', 'tujuan 1', 'provinsi', 'C', 3],
      ['IK1', '7.01.01', 'provinsi', 'D', 4],
    );
    if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
    const { tujuan, program } = hasil.laporan;
    const nama = [
      ...(tujuan[0]?.sasaran ?? []).map((s) => s.indikator[0]),
      tujuan[0]?.indikator?.[0],
      program[0]?.indikator?.[0],
    ].map((i) => i?.pembanding?.map((p) => p.nama));
    expect(nama).toEqual([['B'], ['A'], ['C'], ['D']]);
  });

  it('are a fault where the owner is not named, or named wrongly', () => {
    const hasil = pembanding(
      ['IK1', null, 'provinsi', 'A', 1],
      ['IK1', '1', 'provinsi', 'B', 2],
      ['IK1', '5', 'provinsi', 'C', 3],
    );
    const semua = 'tujuan 1, sasaran 1, sasaran 2, program 7.01.01';
    expect(hasil.status === 'tidak-sah' && hasil.masalah.map((m) => m.pesan)).toEqual([
      `lembar "Pembanding", sel B2: indikator "IK1" ada pada ${semua}; tulis pemiliknya di "Kode induk"`,
      'lembar "Pembanding", sel B3: indikator "IK1" ada pada tujuan 1, sasaran 1; tulis pemiliknya di "Kode induk"',
      `lembar "Pembanding", sel B4: indikator "IK1" tidak ada pada "5"; pemiliknya ${semua}`,
    ]);
  });

  it('one whose own owner is missing is not also missed elsewhere', () => {
    const semua = galat({
      Kinerja: kinerja,
      Pembanding: [
        ['Kode indikator', 'Kode induk', 'Jenis', 'Nama', 'Nilai'],
        ['IK2', null, 'provinsi', 'A', 1],
        ['IK2', '9', 'provinsi', 'B', 1],
      ],
    });
    expect(semua).toEqual([
      'lembar "Kinerja", sel D9: sasaran "9" tidak ada di lembar ini; betulkan kodenya, atau tambahkan barisnya',
      'lembar "Pembanding", sel B3: indikator "IK2" tidak ada pada "9"; pemiliknya sasaran',
    ]);
  });

  it('come back from a template that names owners only where they are needed', async () => {
    const isi = laporanUji();
    const pembandingSatu = { pembanding: [{ jenis: 'provinsi', nama: 'A', nilai: 1 }] };
    for (const s of isi.tujuan[0]?.sasaran ?? []) {
      s.indikator = [indikatorUji('IK1', pembandingSatu), indikatorUji(`${s.kode}.IK2`, pembandingSatu)];
    }
    const hasil = bacaLaporan(isi);
    if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
    const kembali = await bacaTemplat(await tulisTemplat(hasil.laporan));
    // An empty list of indicators is left out.
    const tujuan = hasil.laporan.tujuan.map(({ indikator: _, ...t }) => t);
    expect(kembali).toMatchObject({ status: 'sah', laporan: { ...hasil.laporan, tujuan } });
  });
});
