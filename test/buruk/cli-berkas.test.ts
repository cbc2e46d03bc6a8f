import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bangunCli, jalankan } from '../cli/bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'lkjip-buruk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let cli = '';
let asli: Uint8Array;
beforeAll(async () => {
  cli = (await bangunCli()).cli;
  asli = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Program', 'Pagu'],
          ['A', 1],
        ],
      },
    ],
  });
}, 120_000);

const LEMBAR = 'xl/worksheets/sheet1.xml';
const dengan = (bagian: Record<string, Uint8Array>) => zipSync({ ...unzipSync(asli), ...bagian });
const dtd = () =>
  dengan({
    [LEMBAR]: strToU8(
      strFromU8(unzipSync(asli)[LEMBAR] ?? strToU8('')).replace(
        '<worksheet',
        '<!DOCTYPE a [<!ENTITY b "c">]><worksheet',
      ),
    ),
  });

/** Each fault with the file that has it: one line, status 2, nothing on standard output, no stack. */
const RUSAK: [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  [
    'terkunci',
    'a.xlsx',
    () => writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'r', spinCount: 1 } }),
    /terkunci sandi.*hapus sandinya/,
  ],
  ['terpotong', 'b.xlsx', () => asli.slice(0, asli.length - 60), /rusak atau terpotong \(.*\); salin ulang/],
  ['teks berganti nama', 'c.xlsx', () => strToU8('Program;Pagu\nA;1'), /bukan berkas Office.*namanya yang diganti/],
  [
    '.docx berganti nama',
    'd.xlsx',
    () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
    /ini dokumen Word, bukan buku kerja/,
  ],
  [
    '.doc berganti nama',
    'e.docx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    /berformat lama \(\.doc, \.xls\).*simpan sebagai \.docx/,
  ],
  ['.xlsx berganti nama', 'f.docx', () => asli, /tidak memuat dokumen Word/],
  [
    'bom zip',
    'g.xlsx',
    () => dengan({ 'xl/media/a.bin': new Uint8Array(32 * 1024 * 1024) }),
    /mengembang terlalu besar/,
  ],
  ['DTD', 'h.xlsx', dtd, /membawa DTD/],
  ['terlalu besar', 'i.xlsx', () => new Uint8Array(65 * 1024 * 1024).fill(0x50), /terlalu besar; batasnya 64 MiB/],
  [
    '.ods rusak',
    'j.ods',
    () => zipSync({ 'content.xml': strToU8('<office:document-content><table:table') }),
    /bukan XML yang sah/,
  ],
  ['kosong', 'k.xlsx', () => new Uint8Array(), /berkasnya kosong/],
];

describe.each(['periksa', 'hitung'])('lkjip %s', (perintah) => {
  it.each(RUSAK.filter(([, nama]) => perintah === 'periksa' || !nama.endsWith('.docx')))(
    'refuses what is %s (%s) with one line and status 2',
    async (_, nama, buat, pesan) => {
      writeFileSync(join(folder, nama), await buat());
      const { status, stdout, stderr } = jalankan(cli, [perintah, join(folder, nama)]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^lkjip: ${nama.replace('.', '\\.')}: [^\\n]+\\n$`));
      expect(stderr).toMatch(pesan);
      expect(stderr).not.toMatch(/\n\s+at |Error:|undefined/);
    },
  );
});

it('lkjip hitung names what a workbook that is no template lacks', () => {
  writeFileSync(join(folder, 'lain.xlsx'), asli);
  const { status, stdout, stderr } = jalankan(cli, ['hitung', join(folder, 'lain.xlsx')]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^lkjip: lain\.xlsx.*lembar/i);
  expect(stderr).not.toMatch(/\n\s+at /);
});
