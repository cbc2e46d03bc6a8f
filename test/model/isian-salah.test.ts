import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { laporanUji, ubah } from './laporan-uji.js';

const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const sub = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0, 'anggaran', '2022'] as const;

function pesan(path: readonly (string | number)[], nilai: unknown): string[] {
  const hasil = bacaLaporan(ubah(laporanUji(), path, nilai));
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
}

const banyak = (n: number, isi: unknown) => Array.from({ length: n }, () => isi);

// Each place of the model says in its own words what would be right there.
describe('a value that its place cannot hold', () => {
  it.each<[readonly (string | number)[], unknown, string]>([
    [[...sub, 'triwulan'], { rak: [1, 2] }, 'harus empat isian, TW I sampai TW IV (null bila kosong)'],
    [[...sub, 'triwulan'], { realisasi: [1, 2, 3, 4, 5] }, 'harus empat isian, TW I sampai TW IV (null bila kosong)'],
    [[...ind, 'kebijakan'], { stabilize: { tabel: [[0, 0]] } }, 'harus 2 sampai 50 titik'],
    [[...ind, 'kebijakan'], { stabilize: { tabel: banyak(51, [0, 0]) } }, 'harus 2 sampai 50 titik'],
    [
      [...ind, 'kebijakan'],
      {
        stabilize: {
          tabel: [
            [90, 100],
            [0, 0],
          ],
        },
      },
      'yang makin ke kanan dan tidak turun',
    ],
    [
      [...ind, 'kebijakan'],
      { stabilize: 'lain' },
      'harus "polos", {"tabel": [[0, 0], [90, 100], …]}, atau {"toleransi": angka}',
    ],
    [[...ind, 'kebijakan'], { targetNol: 'lain' }, 'harus "tak-terukur", "nol", "seratus-bila-tercapai"'],
    [['kebijakan'], { konsolidasi: 'lain' }, 'harus "terisi", "ketat", atau {"cara": …, "terhadap": …}'],
    [['kebijakan'], { kemajuan: 'lain' }, 'harus "rasio", "dari-kondisi-awal", atau {"metode": …, "batas": …}'],
    [
      ['kebijakan'],
      { serapanRekap: 'lain' },
      'harus "gabungan", "rata-rata-persen", atau {"hierarki": …, "sasaran": …}',
    ],
    [
      ['kebijakan'],
      { batas: { indikator: { bawah: 120, atas: 0 } } },
      'batas bawah harus lebih kecil daripada batas atas',
    ],
    [['kebijakan'], { pembulatan: { desimal: 21, mode: 'potong' } }, 'harus bilangan bulat 0 sampai 20'],
    [[...ind, 'pembanding'], banyak(51, { nama: 'Nasional', nilai: { 2022: 1 } }), 'berisi 51 butir; paling banyak 50'],
    [
      ['belanja'],
      [{ uraian: 'Belanja', rincian: banyak(1001, { uraian: 'a', anggaran: {} }) }],
      'berisi 1.001 butir; paling banyak 1.000',
    ],
  ])('%j: %j is refused', (path, nilai, kata) => {
    const semua = pesan(path, nilai);
    expect(semua).toHaveLength(1);
    expect(semua[0]).toContain(kata);
  });

  const tujuan = ['tujuan', 0] as const;
  const sasaran = [...tujuan, 'sasaran', 0] as const;
  const program = ['program', 0] as const;
  const kegiatan = [...program, 'kegiatan', 0] as const;
  it.each<[readonly (string | number)[], number]>([
    [['catatan'], 100],
    [['tujuan'], 100],
    [['program'], 1000],
    [['belanja'], 100],
    [[...tujuan, 'indikator'], 200],
    [[...tujuan, 'sasaran'], 500],
    [[...sasaran, 'indikator'], 200],
    [[...sasaran, 'program'], 500],
    [[...program, 'indikator'], 100],
    [[...program, 'kegiatan'], 5000],
    [[...kegiatan, 'indikator'], 100],
    [[...kegiatan, 'subKegiatan'], 5000],
    [[...kegiatan, 'subKegiatan', 0, 'indikator'], 100],
  ])('a list of %j may hold %d', (path, n) => {
    const kata = new RegExp(
      `berisi ${(n + 1).toLocaleString('id-ID')} butir; paling banyak ${n.toLocaleString('id-ID')}`,
    );
    expect(pesan(path, banyak(n + 1, null)).filter((p) => kata.test(p))).toHaveLength(1);
    expect(pesan(path, banyak(n, null)).filter((p) => /berisi .* butir/.test(p))).toEqual([]);
  });

  // The codes of Permendagri 90/2019: urusan, bidang, program; kegiatan; sub-kegiatan.
  it.each<[readonly (string | number)[], string, string]>([
    [[...program, 'kode'], 'program', '7.01.01'],
    [[...kegiatan, 'kode'], 'kegiatan', '7.01.01.2.06'],
    [[...kegiatan, 'subKegiatan', 0, 'kode'], 'sub-kegiatan', '7.01.01.2.06.04'],
  ])('the code at %j of another level names its form', (path, tingkat, contoh) => {
    expect(pesan(path, '7')).toContainEqual(
      expect.stringMatching(
        new RegExp(`: kode "7" bukan kode ${tingkat}; bentuknya seperti ${contoh.replaceAll('.', '\\.')}$`),
      ),
    );
  });
});
