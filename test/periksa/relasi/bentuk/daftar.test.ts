import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cariAcuan } from '../../../../src/acuan/daftar.js';
import { daftarBentuk } from '../../../../src/periksa/relasi/bentuk/daftar.js';

const RUANG = 'src/periksa/relasi/bentuk';

it('every form that is written is registered, under the name of its file', () => {
  const berkas = readdirSync(RUANG).filter((f) => /: Bentuk = \{/.test(readFileSync(`${RUANG}/${f}`, 'utf8')));
  expect(daftarBentuk.map((b) => `${b.id}.ts`).sort()).toEqual(berkas.sort());
});

it.each(daftarBentuk.map((b) => [b.id, b] as const))('%s cites sources that are registered', (_, b) => {
  expect(b.sumber.length).toBeGreaterThan(0);
  for (const s of b.sumber) expect(cariAcuan(s.acuan), s.acuan).toBeDefined();
});
