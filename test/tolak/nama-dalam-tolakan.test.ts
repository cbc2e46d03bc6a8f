import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sumber = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => [f, readFileSync(`src/${f}`, 'utf8')] as const);
const terekspor = new Set(
  sumber.flatMap(([, isi]) => [...isi.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map((m) => m[1])),
);

/** The names that are no function's: of a value that is handed on, and of an option that is an object. */
const BUKAN_FUNGSI = ['hasil', 'desimal'];

it('a refusal names the function that it stands in, or, in a helper, one that callers know', () => {
  const salah: string[] = [];
  let banyak = 0;
  for (const [berkas, isi] of sumber) {
    for (const m of isi.matchAll(/\b(?:pastikan(?:Bentuk|Opsi)|tolakOpsiAsing)\(\s*'(\w+)'/g)) {
      const [, ekspor, di] =
        [...isi.slice(0, m.index).matchAll(/^(export )?(?:async )?(?:function|const|class) (\w+)/gm)].at(-1) ?? [];
      const nama = m[1] as string;
      banyak += 1;
      if (BUKAN_FUNGSI.includes(nama) || di === nama) continue;
      if ((ekspor && !/^[A-Z_]+$/.test(di ?? '')) || !terekspor.has(nama)) salah.push(`${berkas}: ${nama} di ${di}`);
    }
  }
  expect(salah).toEqual([]);
  expect(banyak).toBeGreaterThan(150);
});

it('and the field by what the parameter is called', () => {
  const pasangan = sumber.flatMap(([berkas, isi]) =>
    [...isi.matchAll(/\bpastikanBentuk\(\s*'\w+',\s*'([^']+)',\s*(\w+),/g)].map((m) => [berkas, m[1], m[2]] as const),
  );
  // A field of an option is called by its path; the parameter has the last name of it.
  const lain = pasangan.filter(([, bidang, nama]) => bidang?.split('.').at(-1) !== nama);
  // One of many is called by one letter.
  expect(lain.filter(([, , nama]) => nama?.length !== 1)).toEqual([]);
  expect(pasangan.length - lain.length).toBeGreaterThan(100);
});
