import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A public name with the comment of its declaration. */
export interface Umum {
  readonly nama: string;
  readonly berkas: string;
  readonly fungsi: boolean;
  readonly komentar: string;
}

const urai = (berkas: string) =>
  ts.createSourceFile(berkas, readFileSync(berkas, 'utf8'), ts.ScriptTarget.ES2022, true);

/** Every name that src/index.ts exports, with where it is declared. */
export function namaUmum(): Umum[] {
  return urai('src/index.ts')
    .statements.filter(ts.isExportDeclaration)
    .flatMap((e) => {
      if (!e.moduleSpecifier || !ts.isStringLiteral(e.moduleSpecifier))
        throw new Error('index.ts hanya mengekspor ulang.');
      if (!e.exportClause || !ts.isNamedExports(e.exportClause)) throw new Error('index.ts menyebut tiap nama.');
      const berkas = `src/${e.moduleSpecifier.text.replace('./', '').replace(/\.js$/, '.ts')}`;
      return e.exportClause.elements.map((x) => uraikanNama((x.propertyName ?? x.name).text, berkas));
    });
}

function uraikanNama(nama: string, berkas: string): Umum {
  const milik = urai(berkas).statements.filter((s) => {
    if (ts.isVariableStatement(s)) return s.declarationList.declarations.some((d) => d.name.getText() === nama);
    if (ts.isExportDeclaration(s)) return s.getText().includes(nama);
    return 'name' in s && (s.name as ts.Node | undefined)?.getText() === nama;
  });
  const komentar = milik
    .map(
      (s) =>
        s
          .getFullText()
          .match(/\/\*\*[\s\S]*?\*\//g)
          ?.at(-1) ?? '',
    )
    .join('\n');
  return { nama, berkas, komentar, fungsi: milik.some(ts.isFunctionDeclaration) };
}
