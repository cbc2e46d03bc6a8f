import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { butuhAlat } from '../alat/butuh-alat.js';
import { docxLibreOffice } from '../docx/contoh-docx.js';
import { bukuKerjaContoh } from '../excel/tangan/lembar-tangan.js';
import { bangunCli, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'lkjip-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tulis = (nama: string, isi: Uint8Array | string) => {
  writeFileSync(join(folder, nama), isi);
  return join(folder, nama);
};
let cli = '';
beforeAll(async () => {
  cli = (await bangunCli()).cli;
}, 120_000);

interface Temuan {
  readonly kode: string;
  readonly tercetak: string;
  readonly semestinya: string | null;
  readonly lokasi: Readonly<Record<string, unknown>>;
}
const temuan = (stdout: string): Temuan[] => JSON.parse(stdout).temuan;

describe('lkjip periksa with Office files', () => {
  it('names sheet and cell of a workbook', async () => {
    const berkas = tulis('laporan.xlsx', await bukuKerjaContoh());
    const { status, stdout, stderr } = jalankan(cli, ['periksa', berkas, '--format', 'json']);
    expect([status, stderr]).toEqual([1, '']);
    // seed: realisasi 3.183.857.644,00 of pagu 4.345.674.427,00 is printed as 79,9 %; it is 73,26 %.
    const serapan = temuan(stdout).find((t) => t.tercetak === '79,9');
    expect(serapan).toMatchObject({ semestinya: expect.stringMatching(/^73,/), lokasi: { berkas } });
    expect(serapan?.lokasi).toMatchObject({
      lembar: expect.stringMatching(/^Lembar \d+$/),
      sel: expect.stringMatching(/^[A-Z]\d+$/),
    });
    expect(jalankan(cli, ['periksa', berkas]).stdout).toContain('laporan.xlsx · Lembar ');
  });

  it('names page and heading of a document, also from standard input', butuhAlat('soffice'), () => {
    const docx = docxLibreOffice({
      tabel: [
        {
          nama: 'Tabel 3.1',
          baris: [
            ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
            ['Program A', '200', '150', '57,00'],
            ['Program B', '400', '100', '25,00'],
          ],
        },
      ],
    });
    const hasil = temuan(jalankan(cli, ['periksa', tulis('a.docx', docx), '--format', 'json']).stdout);
    expect(hasil).toMatchObject([
      { kode: 'P101', semestinya: '75,00', lokasi: { tabel: 'Tabel 3.1', sel: 'D2', halaman: 1 } },
    ]);
    const { status, stdout } = jalankan(cli, ['periksa', '-'], Buffer.from(docx));
    expect([status, /masukan standar · Tabel 3\.1\n {2}galat +D2 \(Program A\), hlm\. 1: /.test(stdout)]).toEqual([
      1,
      true,
    ]);
  });

  it('says on standard error what is hidden', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Uraian', 'Pagu'],
            ['x', 1],
          ],
        },
        { name: 'B', rows: [['y']], hidden: true },
      ],
    });
    const { status, stderr } = jalankan(cli, ['periksa', tulis('b.xlsx', data)]);
    expect([status, stderr]).toEqual([3, 'lkjip: b.xlsx: lembar "B" tersembunyi, dan ikut dibaca.\n']);
  });

  it.each([
    ['lama.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /^lkjip: lama\.xlsx: terkunci sandi.*\n$/],
    ['teks.docx', 'Pagu;Realisasi', /^lkjip: teks\.docx: bukan berkas Office.*\n$/],
    ['a.pdf', '%PDF', /^lkjip: a\.pdf: PDF belum dibaca.*\.docx.*\.xlsx\.\n$/],
  ])('refuses %s with one line and status 2', (nama, isi, pesan) => {
    const { status, stdout, stderr } = jalankan(cli, ['periksa', tulis(nama, isi)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(pesan);
  });
});
