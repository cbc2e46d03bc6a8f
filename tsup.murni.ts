import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * package.json says that no module has side effects, but bundlers only drop whole modules by it: of a module of which one thing is used they keep
 * every `const` whose value calls, spreads or reads something, since that might do something. Nothing here does, so each such value is handed over
 * as a call that is marked pure, and a page carries only the values that it uses.
 */
export const nilaiMurni: Plugin = {
  name: 'nilai-murni',
  setup: (build) =>
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: tandaiMurni(readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
};

/** The source with the values of its top-level constants marked. */
export function tandaiMurni(sumber: string): string {
  const berkas = ts.createSourceFile('berkas.ts', sumber, ts.ScriptTarget.Latest, true);
  const nilai = berkas.statements
    .filter(ts.isVariableStatement)
    .flatMap((s) => s.declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && mungkinBekerja(initializer) ? [initializer] : []));
  // From the end, so that places before stay.
  return nilai.reduceRight((teks, n) => {
    const [dari, ke] = [n.getStart(berkas), n.getEnd()];
    return `${teks.slice(0, dari)}/* @__PURE__ */ (() => (${teks.slice(dari, ke)}))()${teks.slice(ke)}`;
  }, sumber);
}

/** Whether reading a value may run something as far as a bundler can tell. */
function mungkinBekerja(simpul: ts.Node): boolean {
  if (ts.isFunctionLike(simpul) || ts.isTypeNode(simpul)) return false;
  return (
    ts.isCallExpression(simpul) ||
    ts.isNewExpression(simpul) ||
    ts.isSpreadAssignment(simpul) ||
    ts.isSpreadElement(simpul) ||
    ts.isPropertyAccessExpression(simpul) ||
    ts.isElementAccessExpression(simpul) ||
    ts.isBinaryExpression(simpul) ||
    ts.isTemplateExpression(simpul) ||
    (ts.forEachChild(simpul, mungkinBekerja) ?? false)
  );
}
