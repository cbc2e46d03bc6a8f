import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { berkasPintu, type Pustaka } from './pustaka.js';
import { ringkas, type Ukuran } from './ukur.js';

/** What zod and decimal.js alone cost, and each library, in a fresh process each time: processor time of the import alone. */
export function ukurImpor(
  pustaka: readonly Pustaka[],
  ulang: number,
): { readonly nama: string; readonly waktu: Ukuran }[] {
  const muatan = [
    { nama: 'zod dan decimal.js', url: ['zod', 'decimal.js'] },
    ...pustaka.map(({ nama, dist }) => ({ nama: `import ${nama}`, url: [pathToFileURL(berkasPintu(dist, '.')).href] })),
    ...pustaka.map(({ nama, dist }) => ({
      nama: `import ${nama}/excel`,
      url: [pathToFileURL(berkasPintu(dist, './excel')).href],
    })),
  ];
  const waktu: number[][] = muatan.map(() => []);
  for (let n = -1; n < ulang; n += 1) {
    for (const [i, { url }] of muatan.entries()) {
      const kode = `const m = process.cpuUsage(); ${url.map((u) => `await import(${JSON.stringify(u)});`).join(' ')} const { user, system } = process.cpuUsage(m); console.log((user + system) / 1000);`;
      const t = Number(execFileSync(process.execPath, ['--input-type=module', '-e', kode], { encoding: 'utf8' }));
      if (n >= 0) waktu[i]?.push(t);
    }
  }
  return muatan.map(({ nama }, i) => ({ nama, waktu: ringkas(waktu[i] as number[]) }));
}
