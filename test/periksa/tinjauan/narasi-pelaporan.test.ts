import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const temukan = (kode: string, teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: teks === '' ? [] : [{ teks }] })
    .temuan.filter((t) => t.kode === kode)
    .map((t) => t.pesan);

const kinerja = (sakip: string): Tabel => ({
  nama: 'Tabel 3.1',
  baris: [
    ['Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi'],
    ['Meningkatnya akuntabilitas', 'Nilai SAKIP', '65', sakip],
    ['Meningkatnya pelayanan publik', 'Nilai IKM', '80', '82'],
  ],
});

describe('unmeasured indicators counted as reached', () => {
  // Ikhtisar of the report of Batu Sopang: "yang mencapai target 1= 0 karena belum ada evaluasi SAKIP dari Inspektorat".
  it('finds a sentence that says both', () => {
    expect(
      temukan('P220', 'Terdapat 1 indikator **yang mencapai target 1= 0** karena belum ada evaluasi SAKIP.'),
    ).toEqual(['baris 1: "mencapai target", padahal belum ada evaluasi SAKIP.']);
    expect(temukan('P220', 'Indikator sasaran tidak mencapai target karena belum ada evaluasi.')).toEqual([]);
    expect(temukan('P220', 'Indikator sasaran mencapai target 102,5 %.')).toEqual([]);
    expect(temukan('P220', 'Sasaran 2 mencapai target. Sasaran 1 belum dinilai.')).toEqual([]);
  });

  it('finds "semua sasaran … dicapai" only where a table has a target without result', () => {
    const semua = 'Dari 2 sasaran menunjukkan bahwa semua sasaran telah berhasil dicapai dengan baik.';
    expect(temukan('P220', semua, kinerja('-'))).toEqual([
      'baris 1: "semua sasaran telah berhasil dicapai", padahal realisasi di Tabel 3.1 D2 kosong.',
    ]);
    expect(temukan('P220', semua, kinerja('66'))).toEqual([]);
    expect(
      temukan('P220', semua, {
        baris: [
          ['Indikator', 'Realisasi'],
          ['A', '-'],
          ['B', '3'],
        ],
      }),
    ).toEqual([]);
    const pendek = {
      baris: [
        ['Indikator', 'Target', 'Realisasi'],
        ['Nilai A', '4'],
        ['Nilai B', '3', '3'],
      ],
    };
    expect(temukan('P220', semua, pendek)).toHaveLength(1);
  });
});

describe('counts of sasaran and indicators', () => {
  // 3.1 of the report of Batu Sopang: "4 (lima) sasaran dengan 5 (lima) indikator kinerja", its tables have four of each.
  it('are compared with tables that have as many sasaran', () => {
    expect(temukan('P218', 'Ditetapkan 2 (dua) sasaran dengan 3 (tiga) indikator kinerja.', kinerja('66'))).toEqual([
      'baris 1: tertulis "2 (dua) sasaran dengan 3 (tiga) indikator", sedangkan tabel memuat 2 sasaran dengan 2 indikator (Tabel 3.1).',
    ]);
    expect(temukan('P218', 'Ditetapkan 2 sasaran strategis dan 2 indikator.', kinerja('66'))).toEqual([]);
    expect(temukan('P218', 'Tujuan 1 terdapat 1 sasaran dan 3 indikator.', kinerja('66'))).toEqual([]);
    expect(temukan('P218', 'Ditetapkan 2 sasaran dengan 3 indikator.')).toEqual([]);
    const satu = { baris: kinerja('66').baris.slice(0, 2) };
    expect(temukan('P218', 'Ditetapkan 1 sasaran dengan 3 indikator.', satu)).toEqual([]);
    expect(
      temukan('P218', 'Ditetapkan 2 sasaran dengan 3 indikator.', {
        baris: [
          ['Indikator', 'Target'],
          ['A', '1'],
        ],
      }),
    ).toEqual([]);
  });

  it('are compared for programs with their sub-kegiatan, but not in tables of both', () => {
    const program = {
      baris: [
        ['Program', 'Sub Kegiatan', 'Pagu (Rp)'],
        ['Program Penunjang Urusan', 'Penyusunan dokumen', '4.643.400'],
        ['', 'Evaluasi kinerja', '10.036.700'],
        ['Program Pemberdayaan Desa', 'Musrenbang', '39.649.750'],
      ],
    };
    const teks = 'Melaksanakan 2 (dua) program dengan 2 kegiatan dan 4 (empat) sub kegiatan.';
    expect(temukan('P218', teks, program)).toEqual([
      'baris 1: tertulis "2 (dua) program dengan 2 kegiatan dan 4 (empat) sub kegiatan", sedangkan tabel memuat 2 program dengan 3 sub kegiatan (tabel di laporan ini).',
    ]);
    expect(temukan('P218', teks.replace('4 (empat)', '3 (tiga)'), program)).toEqual([]);
    const bersasaran = { baris: program.baris.map((b, i) => [...b, i === 0 ? 'Sasaran' : 'Meningkatnya tata kelola']) };
    expect(temukan('P218', teks, bersasaran)).toEqual([]);
  });
});

describe('indicators that change their name', () => {
  const tabel = (indikator: string, isi: Partial<Tabel> = {}, target = 'Target'): Tabel => ({
    ...isi,
    baris: [
      ['Sasaran', 'Indikator', target],
      ['S1 Meningkatnya peran lembaga', indikator, '25'],
      ['Meningkatnya pelayanan publik', 'Nilai IKM', '80'],
      ['Meningkatnya akuntabilitas', 'Nilai SAKIP', '65'],
      ['', 'Jumlah temuan BPK', '0'],
    ],
  });
  const usaha = tabel('Tingkat pertumbuhan usaha baru', { nama: 'Tabel 3.1', judul: 'Capaian 2022' });
  const lembaga = 'Persentase desa yang memiliki lembaga kemasyarakatan';

  // The report of Batu Sopang, sasaran 4: "Tingkat pertumbuhan usaha" in the report, "Persentase desa …" in the agreement.
  it('are found once for each sasaran', () => {
    expect(temukan('P211', '', usaha, tabel(lembaga), tabel('Persentase lembaga yang aktif'))).toEqual([
      `B2: sasaran "S1 Meningkatnya peran lembaga" memakai indikator "${lembaga}", di tabel lain "Tingkat pertumbuhan usaha baru" (Tabel 3.1).`,
    ]);
    expect(temukan('P211', '', tabel(lembaga), usaha)).toHaveLength(1);
  });

  it('are the same where one name is shorter, slips in a letter, or gives the initials', () => {
    expect(temukan('P211', '', usaha, tabel('Pertumbuhan usaha'))).toEqual([]);
    expect(temukan('P211', '', usaha, tabel('Tingkat pertumbuan usaha baru'))).toEqual([]);
    expect(temukan('P211', '', tabel('Nilai IKM'), tabel('Indeks Kepuasan Masyarakat'))).toEqual([]);
    expect(temukan('P211', '', usaha, tabel('Usaha'))).toEqual([]);
  });

  it('may change from year to year, in tables of programs, and where a sasaran has several', () => {
    expect(temukan('P211', '', usaha, tabel(lembaga, { judul: 'PK 2023' }))).toEqual([]);
    expect(temukan('P211', '', usaha, tabel(lembaga, {}, 'Target 2023'))).toEqual([]);
    expect(temukan('P211', '', usaha, tabel(lembaga, {}, 'Target Program'))).toEqual([]);
    const dua = tabel(lembaga);
    const rencana = dua.baris.map((x, i) => [
      ...x.slice(0, 2),
      i === 0 ? 'Target 2022' : '2',
      i === 0 ? 'Target 2023' : '3',
    ]);
    expect(temukan('P211', '', usaha, { baris: rencana })).toHaveLength(1);
    const bertambah = [...dua.baris.slice(0, 2), ['', 'Indeks lembaga aktif', '3'], ...dua.baris.slice(2)];
    expect(temukan('P211', '', usaha, { baris: bertambah })).toEqual([]);
    expect(
      temukan('P211', '', usaha, {
        baris: [
          ['Sasaran', 'Target'],
          ['S1 Meningkatnya peran lembaga', '25'],
        ],
      }),
    ).toEqual([]);
    const tanpaSasaran = { baris: [dua.baris[0] ?? [], ['', lembaga, '3'], ...dua.baris.slice(2)] };
    expect(temukan('P211', '', usaha, tanpaSasaran)).toEqual([]);
  });
});
