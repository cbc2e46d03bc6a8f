import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { bacaBukuTemplat, bacaTemplat } from '../../../src/excel/templat/baca-templat.js';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import type { Laporan } from '../../../src/model/laporan.js';
import { bukuTiruan, LAPORAN_KECIL } from './buku-tiruan.js';

describe('an empty template', () => {
  it('asks for the name only: its example rows are not read', async () => {
    expect(await bacaTemplat(await tulisTemplat({ tahun: 2026 }))).toEqual({
      status: 'tidak-sah',
      lainnya: 0,
      masalah: [
        {
          lembar: 'Identitas',
          sel: 'B5',
          pesan:
            'lembar "Identitas", sel B5: "Nama instansi" belum diisi; Perangkat daerah atau unit kerja yang melapor.',
        },
      ],
    });
  });

  it('has columns for the years of the plan, and says which year it previews', async () => {
    const buku = await bacaExcel(await tulisTemplat({ tahun: 2026, periode: { awal: 2025, akhir: 2027 } }));
    const kepala = buku.lembar.find((l) => l.nama === 'Anggaran')?.sel[3]?.map((s) => s.teks);
    expect(kepala).toEqual([
      'No.',
      'Kode *',
      'Nama *',
      ...['Pagu indikatif', 'Pagu', 'Realisasi'].flatMap((j) => [2025, 2026, 2027].map((t) => `${j} ${t}`)),
      'Pratinjau serapan 2026 (%)',
    ]);
  });

  it('previews the examples as by hand: 82 of 80 is 102,50; 95 of 100 million is 95,00', async () => {
    const buku = await bacaExcel(await tulisTemplat({ tahun: 2026 }));
    const akhir = (nama: string) => buku.lembar.find((l) => l.nama === nama)?.sel[6]?.at(-1)?.teks;
    expect([akhir('Kinerja'), akhir('Anggaran')]).toEqual(['102,50', '95,00']);
  });
});

describe('a report that the template cannot take as it is', () => {
  const laporan: Laporan = {
    versi: 1,
    instansi: { nama: '=1+1' },
    tahun: 2024,
    kebijakan: 'andalan-sendiri',
    tujuan: [
      {
        kode: 'T1',
        uraian: '@SUM(A1)',
        indikator: [
          {
            kode: 'IK1',
            nama: 'Opini',
            satuan: 'opini',
            polarisasi: 'maximize',
            ordinal: 'opini-bpk',
            target: { 2024: { label: 'WTP' } },
            realisasi: {},
          },
        ],
        sasaran: [],
      },
    ],
    program: [],
  };

  it('keeps a preset that does not exist as it is written, and says so when it is read', async () => {
    const hasil = await bacaTemplat(await tulisTemplat(laporan));
    expect(hasil).toMatchObject({ masalah: [{ lembar: 'Identitas', sel: 'B11' }] });
  });

  it('keeps a scale by its id, and texts that look like formulas as texts', async () => {
    const { kebijakan: _, ...tanpa } = laporan;
    const data = await tulisTemplat(tanpa);
    expect(await bacaTemplat(data)).toMatchObject({ status: 'sah', laporan: tanpa });
    const buku = await bacaExcel(data);
    const teks = buku.lembar.flatMap((l) => l.sel.flat()).filter((s) => /^[=@]/.test(s.teks));
    expect(teks.map((s) => [s.teks, s.rumus])).toEqual(
      expect.arrayContaining([
        ['=1+1', null],
        ['@SUM(A1)', null],
      ]),
    );
    expect(teks.every((s) => s.rumus === null)).toBe(true);
  });
});

describe('fields and points at the edge', () => {
  it.each(['0 = x; 90 = 100', `0 = 0; ${'1'.repeat(5000)} = 1`])('a conversion %.20s… is refused', (isi) => {
    const hasil = bacaBukuTemplat(bukuTiruan({ ...LAPORAN_KECIL, Kebijakan: [['Rumus stabilize', isi]] }));
    expect(hasil.status).toBe('tidak-sah');
  });
  it('a field that is the last cell of its row is blank', () => {
    const hasil = bacaBukuTemplat(bukuTiruan({ ...LAPORAN_KECIL, Kebijakan: [['Rumus minimize']] }));
    expect(hasil.status).toBe('sah');
  });
});
