import ts from 'typescript';

/** A piece of code in a comment or a page, with where it stands. */
export interface Petikan {
  readonly berkas: string;
  readonly baris: number;
  readonly bahasa: string;
  readonly kode: string;
}

const barisDi = (teks: string, posisi: number): number => teks.slice(0, posisi).split('\n').length;

/** Every `@example` in the doc comments of a source file; a fence around it is taken off. */
export function contohDalam(berkas: string, isi: string): Petikan[] {
  return [...isi.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((komentar) => {
    const teks = komentar[0].replace(/^[ \t]*\*(?:\/| ?)/gm, '').replace(/\*\/$/, '');
    return [...teks.matchAll(/^@example\b([\s\S]*?)(?=^@\w|(?![\s\S]))/gm)].map((contoh) => ({
      berkas,
      baris: barisDi(isi, komentar.index) + barisDi(teks, contoh.index) - 1,
      bahasa: 'ts',
      kode: (contoh[1] ?? '').replace(/^```\w*$/gm, '').trim(),
    }));
  });
}

/** Every fenced block of a Markdown page, with its language (empty when it names none). */
export function blokDalam(berkas: string, isi: string): Petikan[] {
  return [...isi.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((blok) => ({
    berkas,
    baris: barisDi(isi, blok.index) + 1,
    bahasa: blok[1] ?? '',
    kode: blok[2] ?? '',
  }));
}

/** Code that reports each value with what the comment after it promises, and the imports that it named. */
export interface Terjemahan {
  readonly js: string;
  readonly impor: readonly { readonly nama: string; readonly lokal: string; readonly dari: string }[];
  readonly nama: ReadonlySet<string>;
  readonly janji: number;
}

/**
 * Turns `expression // => value` into a call that compares the two. The comment may stand behind the statement or on the lines below it, and
 * go on over several `//` lines. A declaration of one name promises the value of that name.
 */
export function terjemahkan(kode: string): Terjemahan {
  const pohon = ts.createSourceFile('contoh.ts', kode, ts.ScriptTarget.ES2022, true);
  const impor: { nama: string; lokal: string; dari: string }[] = [];
  let keluar = '';
  let janji = 0;
  for (const s of pohon.statements) {
    if (ts.isImportDeclaration(s)) {
      const dari = ts.isStringLiteral(s.moduleSpecifier) ? s.moduleSpecifier.text : '';
      const kurung = s.importClause?.namedBindings;
      if (s.importClause?.isTypeOnly || !kurung || !ts.isNamedImports(kurung)) continue;
      for (const e of kurung.elements) {
        if (!e.isTypeOnly) impor.push({ nama: (e.propertyName ?? e.name).text, lokal: e.name.text, dari });
      }
      continue;
    }
    const harapan = janjiSesudah(kode, s.end);
    if (harapan !== null) janji += 1;
    const isi = s.getText();
    if (harapan === null) keluar += `${isi}\n`;
    else if (ts.isExpressionStatement(s)) keluar += `__banding(${s.expression.getText()}, (${harapan}));\n`;
    else if (ts.isVariableStatement(s))
      keluar += `${isi}\n__banding(${s.declarationList.declarations[0]?.name.getText()}, (${harapan}));\n`;
    else throw new Error(`Janji sesudah ${ts.SyntaxKind[s.kind]} tidak dikenal: ${isi}`);
  }
  const nama = new Set<string>();
  const kumpul = (n: ts.Node): void => {
    if (ts.isIdentifier(n) && !namaBidang(n)) nama.add(n.text);
    n.forEachChild(kumpul);
  };
  kumpul(pohon);
  // What it declares is its own, whatever is called so elsewhere.
  for (const s of pohon.statements.filter(ts.isVariableStatement)) {
    for (const { name } of s.declarationList.declarations) if (ts.isIdentifier(name)) nama.delete(name.text);
  }
  const js = ts.transpileModule(keluar, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  return { js: js.replace(/^export \{\};?$/m, ''), impor, nama, janji };
}

function janjiSesudah(kode: string, akhir: number): string | null {
  const komentar = [
    ...(ts.getTrailingCommentRanges(kode, akhir) ?? []),
    ...(ts.getLeadingCommentRanges(kode, akhir) ?? []),
  ];
  const teks = komentar
    .filter((k, i) => komentar.findIndex((l) => l.pos === k.pos) === i)
    .map((k) => kode.slice(k.pos, k.end).replace(/^\/\/ ?/, ''));
  const awal = teks.findIndex((t) => t.startsWith('=> '));
  if (awal < 0) return null;
  // Lines are taken until they make an expression, so that a remark below is not read as part of it.
  let janji = (teks[awal] ?? '').slice(3);
  for (const lanjutan of teks.slice(awal + 1)) {
    if (utuh(janji)) break;
    janji += `\n${lanjutan}`;
  }
  return janji.trim();
}

const utuh = (ungkapan: string): boolean =>
  ts.transpileModule(`(${ungkapan});`, { reportDiagnostics: true }).diagnostics?.length === 0;

/** Whether a name is that of a field, as in `{ min: 0 }` or `x.min`, and not a value of its own. */
function namaBidang(n: ts.Identifier): boolean {
  const { parent } = n;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === n) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === n)
  );
}
