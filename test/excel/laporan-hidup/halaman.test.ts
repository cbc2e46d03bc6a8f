import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { tulisLaporanHidup } from '../../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../../src/model/laporan.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

/** A report of so many sasaran with one indicator each. */
const laporanSasaran = (banyak: number, lebih: Partial<Laporan> = {}): Laporan => ({
  versi: 1,
  instansi: { nama: 'Kecamatan Contoh' },
  tahun: 2024,
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: Array.from({ length: banyak }, (_, i) => ({
        kode: `S${i + 1}`,
        uraian: `Sasaran ${i + 1}`,
        indikator: [
          {
            kode: `S${i + 1}.IK1`,
            nama: `Indikator ${i + 1}`,
            satuan: '%',
            polarisasi: 'maximize' as const,
            target: { 2024: 80, 2023: 70 },
            realisasi: { 2024: 82, 2023: 71 },
          },
        ],
      })),
    },
  ],
  program: [],
  ...lebih,
});

const buku = async (laporan: Laporan) => {
  const isi = unzipSync(await tulisLaporanHidup(rekapLaporan(laporan)));
  const teks = (nama: string) => strFromU8(isi[nama] ?? new Uint8Array());
  const nama = [...teks('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((m) => m[1]);
  return { nama, lembar: (n: string) => teks(`xl/worksheets/sheet${nama.indexOf(n) + 1}.xml`), teks };
};

describe('the sheets of the live report', () => {
  it('put the tables of each sasaran that have one shape under each other, in one sheet', async () => {
    const { nama, lembar } = await buku(laporanSasaran(12));
    expect(nama).toContain('Tabel 3.3.1.1 dst');
    expect(nama).not.toContain('Tabel 3.3.2.1');
    // Each table is found from the list of contents.
    expect(lembar('Daftar Isi')).toMatch(/location="&apos;Tabel 3\.3\.1\.1 dst&apos;!A(?!1")\d+"/);
  });

  it('end a page between two tables of a sheet, never within one, at a scale that is as wide as the page', async () => {
    const { lembar } = await buku(laporanSasaran(12));
    const xml = lembar('Tabel 3.3.1.1 dst');
    expect(xml).toMatch(/<pageSetup [^>]*scale="\d\d"/);
    expect(xml).not.toContain('fitToPage');
    const putus = [...xml.matchAll(/<brk id="(\d+)"/g)].map((m) => Number(m[1]));
    expect(putus.length).toBeGreaterThan(0);
    for (const baris of putus) {
      // The row of the break is blank, and the one behind it holds a title.
      expect(xml).not.toContain(`<c r="A${baris}"`);
      expect(xml).toContain(`<c r="A${baris + 1}"`);
    }
  });

  it('keep a long table in a sheet of its own, with its heading on every page', async () => {
    const banyak = laporanSasaran(2);
    const indikator = banyak.tujuan[0]?.sasaran[1]?.indikator ?? [];
    for (let i = 2; i < 40; i += 1)
      indikator.push({ ...indikator[0], kode: `S2.IK${i}` } as (typeof indikator)[number]);
    const { nama, teks } = await buku(banyak);
    expect(nama).toEqual(expect.arrayContaining(['Tabel 3.3.1.1', 'Tabel 3.3.2.1']));
    expect(teks('xl/workbook.xml').replaceAll('&apos;', "'")).toContain("'Tabel 3.3.2.1'!$4:$4");
  });

  it('shortens names in charts and begins the values below zero where some are', async () => {
    const panjang = laporanSasaran(1, { kebijakan: { dasar: 'anjuran', batas: { indikator: { bawah: null } } } });
    const [indikator] = panjang.tujuan[0]?.sasaran[0]?.indikator ?? [];
    if (!indikator) throw new Error('tanpa indikator');
    indikator.nama = 'Persentase '.repeat(20).trim();
    indikator.polarisasi = 'minimize';
    indikator.realisasi = { 2024: 400, 2023: 71 };
    const { teks } = await buku(panjang);
    expect(teks('xl/charts/chart1.xml')).not.toMatch(/<c:min /);
    expect(teks('xl/charts/chart2.xml')).toMatch(/Gambar [^<]*…</);
    const { teks: biasa } = await buku(laporanSasaran(1));
    expect(biasa('xl/charts/chart1.xml')).toMatch(/<c:min val="0"/);
  });
});

describe('Batu Sopang printed by LibreOffice', butuhAlat('soffice', 'liberation'), () => {
  let pdf = '';

  beforeAll(async () => {
    const hasil = bacaLaporan(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')));
    if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah[0]?.pesan);
    pdf = Buffer.from(lewatLibreOffice(await tulisLaporanHidup(rekapLaporan(hasil.laporan)), 'xlsx', 'pdf')).toString(
      'latin1',
    );
  }, 300_000);

  it('takes no more pages than an office hands in', () => {
    // 91 pages once, 37 of them the sheet Jejak; the number is LibreOffice's.
    const halaman = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(halaman).toBeGreaterThan(30);
    expect(halaman).toBeLessThanOrEqual(42);
  });
});
