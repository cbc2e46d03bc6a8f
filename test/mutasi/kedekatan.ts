import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A mutant in the code that Stryker has instrumented. */
const MUTAN = /stryMutAct_\w+\("(\d+)"\)/g;

let ingatan: ReadonlyMap<string, string> | undefined;

/** The file of each mutant, by its number, as the instrumented code under a folder names it. */
export function berkasMutan(akar: string): ReadonlyMap<string, string> {
  ingatan ??= new Map(
    readdirSync(join(akar, 'src'), { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && f.name.endsWith('.ts'))
      .flatMap((f) => {
        const jalur = join(f.parentPath, f.name);
        return [...readFileSync(jalur, 'utf8').matchAll(MUTAN)].map(([, id = '']): [string, string] => [
          id,
          relative(akar, jalur),
        ]);
      }),
  );
  return ingatan;
}

/** How much the place of a test resembles that of a file: the folders that they share from the top, and the words of their names. */
export function kedekatan(uji: string, berkas: string): number {
  const [a, b] = [bagian(uji), bagian(berkas)];
  const beda = a.folder.findIndex((f, i) => f !== b.folder[i]);
  return (beda < 0 ? a.folder.length : beda) + b.kata.filter((k) => a.kata.includes(k)).length;
}

function bagian(jalur: string): { readonly folder: readonly string[]; readonly kata: readonly string[] } {
  const [, ...isi] = jalur.split('/');
  const nama = isi.pop() ?? '';
  return { folder: isi, kata: nama.replace(/(?:\.test)?\.ts$/, '').split('-') };
}
