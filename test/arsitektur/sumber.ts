import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Source files by path below `src`, with forward slashes. */
export type Sumber = ReadonlyMap<string, string>;

/** Every TypeScript file below a folder. */
export function bacaSumber(folder: string): Sumber {
  const nama = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  return new Map(nama.sort().map((f) => [f.replaceAll('\\', '/'), readFileSync(join(folder, f), 'utf8')]));
}

/** One import or re-export, of whatever kind: types, values, side effects, dynamic. */
export interface Impor {
  readonly dari: string;
  /** A path below `src` for a relative import, else the name of the package. */
  readonly ke: string;
  readonly jenis: 'impor' | 'ekspor-ulang' | 'efek-samping' | 'dinamis';
}

/** Every node of a file, parents before children; parsed once a text. */
const simpul = new Map<string, readonly ts.Node[]>();

/** The nodes of a file, its SourceFile first. */
export function simpulDari(berkas: string, isi: string): readonly [ts.SourceFile, ...ts.Node[]] {
  const kunci = `${berkas}\n${isi}`;
  const ada = simpul.get(kunci);
  if (ada) return ada as [ts.SourceFile, ...ts.Node[]];
  const pohon = ts.createSourceFile(berkas, isi, ts.ScriptTarget.ES2022, true);
  const semua: [ts.SourceFile, ...ts.Node[]] = [pohon];
  for (const n of semua) n.forEachChild((anak) => void semua.push(anak));
  simpul.set(kunci, semua);
  return semua;
}

const tujuan = (dari: string, ke: string): string =>
  ke.startsWith('.') ? posix.join(posix.dirname(dari), ke).replace(/\.js$/, '.ts') : ke;

const impor = new WeakMap<ts.SourceFile, readonly Impor[]>();

/** What a file imports; `import type` and `import('…')` types count, because they bind a reader as much. Every rule asks for it again. */
export function imporDari(berkas: string, isi: string): readonly Impor[] {
  const semua = simpulDari(berkas, isi);
  const ada = impor.get(semua[0]) ?? semua.flatMap((n) => imporSimpul(berkas, n));
  impor.set(semua[0], ada);
  return ada;
}

function imporSimpul(berkas: string, n: ts.Node): Impor[] {
  const satu = (ke: ts.Node | undefined, jenis: Impor['jenis']): Impor[] =>
    ke && ts.isStringLiteralLike(ke) ? [{ dari: berkas, ke: tujuan(berkas, ke.text), jenis }] : [];
  if (ts.isImportDeclaration(n)) return satu(n.moduleSpecifier, n.importClause ? 'impor' : 'efek-samping');
  if (ts.isExportDeclaration(n)) return satu(n.moduleSpecifier, 'ekspor-ulang');
  if (ts.isImportTypeNode(n)) return satu(ts.isLiteralTypeNode(n.argument) ? n.argument.literal : undefined, 'impor');
  if (ts.isCallExpression(n) && n.expression.kind === ts.SyntaxKind.ImportKeyword)
    return satu(n.arguments[0], 'dinamis');
  return [];
}

/** The room of a path: its first folder, or `index` for what stands directly in `src`. */
export const kamar = (berkas: string): string =>
  berkas.includes('/') ? berkas.slice(0, berkas.indexOf('/')) : 'index';
