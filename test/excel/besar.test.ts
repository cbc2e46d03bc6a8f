import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsxStream } from 'hucre';
import { afterAll, expect, inject, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-besar-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 200.000 rows of eight columns, as an export of a whole kabupaten. */
function* baris() {
  for (let i = 0; i < 200_000; i += 1) {
    yield [
      `7.01.01.2.${i}`,
      `Sub kegiatan ${i}`,
      'Dokumen',
      i * 7 + 3,
      i * 5 + 1,
      i * 1_000_000,
      i * 900_000 + 12_345,
      90,
    ];
  }
}

it('a sheet of 200.000 rows is read in a heap of 1 GiB', async () => {
  const judul = ['Kode', 'Uraian', 'Satuan', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran', '%'];
  const bagian: Uint8Array[] = [];
  for await (const b of writeXlsxStream(baris(), { name: 'Data', columns: judul.map((header) => ({ header })) }))
    bagian.push(b);
  writeFileSync(join(folder, 'besar.xlsx'), Buffer.concat(bagian));
  writeFileSync(
    join(folder, 'baca.mjs'),
    `import { readFileSync } from 'node:fs';
     import { bacaBukuExcel } from '${pathToFileURL(inject('perintah').excel)}';
     const buku = await bacaBukuExcel(readFileSync(process.argv[2]));
     console.log(buku.tabel[0].baris.length, buku.tabel[0].baris.at(-1).join('|'));`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1024', join(folder, 'baca.mjs'), join(folder, 'besar.xlsx')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim()).toBe(
    '200001 7.01.01.2.199999|Sub kegiatan 199999|Dokumen|1399996|999996|199999000000|179999112345|90',
  );
}, 300_000);
