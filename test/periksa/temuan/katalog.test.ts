import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { katalogTemuan } from '../../../src/periksa/temuan/katalog.js';
import { daftarTemuan } from '../../../src/periksa/tulis/daftar-temuan.js';

const berkas = fileURLToPath(new URL('../../../docs/temuan.md', import.meta.url));

it('docs/temuan.md is what the registry of findings gives (PERBARUI=1 writes it)', () => {
  const isi = katalogTemuan(daftarTemuan);
  if (process.env['PERBARUI'] === '1') writeFileSync(berkas, isi);
  expect(existsSync(berkas) ? readFileSync(berkas, 'utf8') : '').toBe(isi);
});
