import ts from 'typescript';
import { eksporDari } from './halaman-api.js';

/** A field of a type or of what it holds: where it stands, and what an editor shows of it. */
export interface Bidang {
  readonly jalur: string;
  readonly uraian: string;
}

/** Every field that a type of the package has, and the fields of its fields, each type once; what is not of this package is left out. */
export function bidangTipe(program: ts.Program, nama: string): readonly Bidang[] {
  const periksa = program.getTypeChecker();
  const ekspor = eksporDari(program, 'src/index.ts').find((s) => s.name === nama) as ts.Symbol;
  const asal = ekspor.flags & ts.SymbolFlags.Alias ? periksa.getAliasedSymbol(ekspor) : ekspor;
  const dilihat = new Set<ts.Type>();
  const hasil: Bidang[] = [];
  const telusuri = (tipe: ts.Type, jalur: string): void => {
    if (dilihat.has(tipe)) return;
    dilihat.add(tipe);
    if (tipe.isUnionOrIntersection()) {
      for (const t of tipe.types) telusuri(t, jalur);
      return;
    }
    if (periksa.isArrayType(tipe) || periksa.isTupleType(tipe)) {
      for (const t of periksa.getTypeArguments(tipe as ts.TypeReference)) telusuri(t, `${jalur}[]`);
      return;
    }
    if (!(tipe.flags & ts.TypeFlags.Object)) return;
    const isi = periksa.getIndexTypeOfType(tipe, ts.IndexKind.String);
    if (isi) telusuri(isi, `${jalur}[…]`);
    for (const s of tipe.getProperties()) {
      const letak = `${jalur}.${s.name}`;
      hasil.push({ jalur: letak, uraian: ts.displayPartsToString(s.getDocumentationComment(periksa)) });
      telusuri(periksa.getTypeOfSymbol(s), letak);
    }
  };
  telusuri(periksa.getDeclaredTypeOfSymbol(asal), nama);
  return hasil;
}
