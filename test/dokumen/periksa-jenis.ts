import { resolve } from 'node:path';
import ts from 'typescript';
import type { Petikan } from './petikan.js';

/** What a user has: the package by its name, strict, the libraries of Node. */
function pilihan(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  return {
    ...options,
    noEmit: true,
    incremental: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    // A sample shows values that it does not use.
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: { lkjip: [resolve('src/index.ts')], 'lkjip/*': [resolve('src/*/index.ts')] },
  };
}

/** The type errors of pieces of code, each a module of its own, by their place in the page: one program for all, so that it stays fast. */
export function galatJenis(petikan: readonly Petikan[]): string[] {
  const berkas = new Map(petikan.map((p, i) => [resolve(`petikan-${i}.ts`), p]));
  const opsi = pilihan();
  const tuan = ts.createCompilerHost(opsi);
  const isi = (nama: string): string | undefined => berkas.get(resolve(nama))?.kode;
  const program = ts.createProgram([...berkas.keys()], opsi, {
    ...tuan,
    fileExists: (nama) => isi(nama) !== undefined || tuan.fileExists(nama),
    readFile: (nama) => isi(nama) ?? tuan.readFile(nama),
    getSourceFile: (nama, versi, ...lain) => {
      const kode = isi(nama);
      return kode === undefined
        ? tuan.getSourceFile(nama, versi, ...lain)
        : ts.createSourceFile(nama, kode, versi, true);
    },
  });
  return [...berkas].flatMap(([nama, { berkas: halaman, baris }]) => {
    const sumber = program.getSourceFile(nama);
    return [...program.getSyntacticDiagnostics(sumber), ...program.getSemanticDiagnostics(sumber)].map((d) => {
      const di = sumber === undefined ? 0 : sumber.getLineAndCharacterOfPosition(d.start ?? 0).line;
      return `${halaman}:${baris + di}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`;
    });
  });
}
