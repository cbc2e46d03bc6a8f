import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daftarSebab } from '../../src/periksa/sebab/daftar.js';
import { daftarTemuan } from '../../src/periksa/tulis/daftar-temuan.js';

const RUANG = 'src/periksa';
const berkas = (ruang: string): string[] =>
  readdirSync(`${RUANG}/${ruang}`, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => `${RUANG}/${ruang}/${f}`);

/** Every file that is imported for its values, from some files on. */
function tercapai(...akar: string[]): ReadonlySet<string> {
  const sudah = new Set<string>();
  const antre = akar.map((a) => `${RUANG}/${a}`);
  for (let f = antre.pop(); f !== undefined; f = antre.pop()) {
    if (sudah.has(f)) continue;
    sudah.add(f);
    for (const [, impor = ''] of readFileSync(f, 'utf8').matchAll(/^(?:import|\}) (?!type).*from '(\.[^']+)\.js';$/gm))
      antre.push(join(dirname(f), `${impor}.ts`));
  }
  return sudah;
}

describe('whatever of the checker exists is registered', () => {
  it('every kind of finding, once, under the code of its file', () => {
    const kode = [...berkas('tinjauan'), ...berkas('temuan')].flatMap((f) => /\/(p\d{3})-[^/]*$/.exec(f)?.[1] ?? []);
    expect(daftarTemuan.map((t) => t.kode.toLowerCase())).toEqual([...kode].sort());
  });

  it('every search of a finding', () => {
    const dicari = tercapai('tinjauan/daftar.ts', 'tulis/daftar-temuan.ts');
    expect(berkas('tinjauan').filter((f) => !dicari.has(f))).toEqual([]);
  });

  it('every source of relations', () => {
    const sumber = berkas('relasi').filter((f) =>
      /^export (?:function|const) .*(?:\n.*){0,8}?(?:\)|=>)?: (?:readonly )?Relasi(?:Lurus|Rumus)?\[\]/m.test(
        readFileSync(f, 'utf8'),
      ),
    );
    // What changes the relations of a whole report is called by the check itself.
    const dipakai = tercapai('relasi/daftar.ts', 'relasi/saring/aturan-menyimpang.ts');
    expect(sumber.length).toBeGreaterThan(15);
    expect(sumber.filter((f) => !dipakai.has(f))).toEqual([]);
  });

  it('every cause', async () => {
    const sebab: string[] = [];
    for (const f of berkas('sebab')) {
      for (const [, nama = ''] of readFileSync(f, 'utf8').matchAll(/^export const (\w+): Sebab =/gm)) {
        const modul = (await import(`../../${f.replace(/\.ts$/, '.js')}`)) as Record<string, unknown>;
        if (!daftarSebab.includes(modul[nama] as never)) sebab.push(`${f}: ${nama}`);
      }
    }
    expect(sebab).toEqual([]);
  });
});
