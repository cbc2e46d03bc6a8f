import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { tabelHalaman } from './halaman.js';

/** A name that an entry point exports. */
export interface Ekspor {
  readonly nama: string;
  /** The room of its source, `angka` for `src/angka/bulatkan.ts`. */
  readonly ruang: string;
  readonly jenis: 'fungsi' | 'kelas' | 'nilai' | 'tipe';
  /** How it is called; empty for what is not. */
  readonly panggilan: string;
  /** The first sentence of its comment. */
  readonly ringkas: string;
  /** The first of its examples, with the imports that it needs; empty where it has none. */
  readonly contoh: string;
}

/** The entry points by the name that users import, from package.json, with their source. */
function pintuMasuk(): readonly (readonly [nama: string, sumber: string])[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  return Object.entries(exports)
    .filter(([, isi]) => typeof isi === 'object')
    .map(([p]) => [`lkjip${p.slice(1)}`, p === '.' ? 'src/index.ts' : `src/${p.slice(2)}/index.ts`]);
}

/** The sources of the package, as the compiler sees them. */
export function programPaket(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  return ts.createProgram(
    pintuMasuk().map(([, f]) => f),
    { ...options, incremental: false },
  );
}

/** What a source exports, in the order of names. */
export const eksporDari = (program: ts.Program, f: string): ts.Symbol[] => {
  const periksa = program.getTypeChecker();
  const modul = periksa.getSymbolAtLocation(program.getSourceFile(f) as ts.SourceFile) as ts.Symbol;
  return periksa.getExportsOfModule(modul).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Every name of every entry point. */
export function semuaEkspor(program: ts.Program): ReadonlyMap<string, readonly Ekspor[]> {
  const periksa = program.getTypeChecker();
  const nama = pintuMasuk().map(([p, f]) => [p, eksporDari(program, f)] as const);
  // Where a name is imported from: the core first, since it is loaded anyhow.
  const dari = new Map([...nama].reverse().flatMap(([p, isi]) => isi.map((s) => [s.name, p] as const)));
  return new Map(
    nama.map(([p, isi]) => [p, isi.map((s) => uraikan(s, periksa, new Map([...dari, [s.name, p]])))] as const),
  );
}

const hanyaTipe = (s: ts.Symbol): boolean =>
  (s.declarations ?? []).every((d) => ts.isExportSpecifier(d) && (d.isTypeOnly || d.parent.parent.isTypeOnly));

function uraikan(ekspor: ts.Symbol, periksa: ts.TypeChecker, dari: ReadonlyMap<string, string>): Ekspor {
  const nama = ekspor.name;
  const simbol = ekspor.flags & ts.SymbolFlags.Alias ? periksa.getAliasedSymbol(ekspor) : ekspor;
  // What is a value and a type under one name is told of as the value.
  const milik = simbol.valueDeclaration ?? simbol.declarations?.[0];
  if (!milik) throw new Error(`${nama} tidak dideklarasikan`);
  const berkas = relative('src', milik.getSourceFile().fileName);
  const milikLuar = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(milik.getSourceFile().fileName)?.[1];
  const nilai = (simbol.flags & ts.SymbolFlags.Value) !== 0 && !hanyaTipe(ekspor);
  const [tanda] = nilai ? periksa.getTypeOfSymbolAtLocation(simbol, milik).getCallSignatures() : [];
  const kelas = nilai && (simbol.flags & ts.SymbolFlags.Class) !== 0;
  const komentar = ts.displayPartsToString(simbol.getDocumentationComment(periksa));
  const contoh = simbol.getJsDocTags(periksa).find((t) => t.name === 'example');
  return {
    nama,
    ruang: berkas.split('/')[0] as string,
    jenis: kelas ? 'kelas' : tanda ? 'fungsi' : nilai ? 'nilai' : 'tipe',
    panggilan: tanda && !kelas ? `${nama}(${tanda.getParameters().map(sebutParameter).join(', ')})` : '',
    ringkas: milikLuar ? `The type of ${milikLuar}.` : kalimatPertama(komentar),
    contoh: contoh ? denganImpor(ts.displayPartsToString(contoh.text), dari) : '',
  };
}

/** A parameter as it is called; what may be left out with a question mark, what is taken apart by what it is. */
function sebutParameter(s: ts.Symbol): string {
  const d = s.valueDeclaration;
  if (!d || !ts.isParameter(d)) return s.name;
  const nama = ts.isIdentifier(d.name) ? d.name.text : (d.type?.getText() ?? 'opsi');
  return `${d.dotDotDotToken ? '...' : ''}${nama}${d.questionToken || d.initializer ? '?' : ''}`;
}

/** As far as the first full stop before a new sentence, code left whole; links become names. */
function kalimatPertama(komentar: string): string {
  const polos = komentar
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
  let kode = false;
  for (let i = 0; i < polos.length; i += 1) {
    if (polos[i] === '`') kode = !kode;
    else if (!kode && polos[i] === '.' && /^ [A-Z`]/.test(polos.slice(i + 1, i + 3))) return polos.slice(0, i + 1);
  }
  return polos;
}

/** An example as a program of its own. */
function denganImpor(isi: string, dari: ReadonlyMap<string, string>): string {
  const kode = isi.replace(/^```\w*$/gm, '').trim();
  const pohon = ts.createSourceFile('contoh.ts', kode, ts.ScriptTarget.ES2022, true);
  const [dipakai, punya] = [new Set<string>(), new Set<string>()];
  const kunjungi = (n: ts.Node): void => {
    if (ts.isVariableDeclaration(n) || ts.isParameter(n) || ts.isBindingElement(n)) punya.add(n.name.getText());
    if (ts.isIdentifier(n) && !ts.isPropertyAccessExpression(n.parent)) dipakai.add(n.text);
    if (ts.isPropertyAccessExpression(n)) {
      kunjungi(n.expression);
    } else if (ts.isPropertyAssignment(n)) {
      kunjungi(n.initializer);
    } else n.forEachChild(kunjungi);
  };
  kunjungi(pohon);
  const perPintu = new Map<string, string[]>();
  for (const n of [...dipakai].filter((x) => !punya.has(x)).sort()) {
    const p = dari.get(n);
    if (p !== undefined) perPintu.set(p, [...(perPintu.get(p) ?? []), n]);
  }
  const impor = [...perPintu]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([p, n]) => `import { ${n.join(', ')} } from '${p}';`);
  return impor.length === 0 ? kode : `${impor.join('\n')}\n\n${kode}`;
}

const PEMBUKA = `# API

<!-- Dibuat dari komentar dalam kode: jangan disunting. Perbarui dengan: PERBARUI=1 npx vitest run test/katalog -->

Setiap fungsi dari setiap pintu masuk: satu kalimat dan satu contoh, sama dengan yang ditampilkan editor (berbahasa Inggris; kata domainnya ada di
[istilah.md](istilah.md)). \`// =>\` menyebut hasilnya; contohnya dijalankan sebagai uji. Pilihan tiap fungsi dan bidang tiap hasil diuraikan di tipenya.`;

/** The whole of docs/api.md. */
export function halamanApi(semua: ReadonlyMap<string, readonly Ekspor[]>): string {
  const isi = [...semua].map(([p, e]) => `- [\`${p}\`](#${jangkar(p)}): ${daftarNama(e)}`).join('\n');
  return `${[PEMBUKA, isi, ...[...semua].map(([p, e]) => bagianPintu(p, e))].join('\n\n')}\n`;
}

const jangkar = (judul: string): string => judul.toLowerCase().replace(/[^a-z0-9_-]/g, '');
const daftarNama = (e: readonly Ekspor[]): string =>
  e
    .filter((x) => x.jenis === 'fungsi')
    .map((x) => `[${x.nama}](#${jangkar(x.nama)})`)
    .join(', ');

function bagianPintu(pintu: string, ekspor: readonly Ekspor[]): string {
  const menurut = (jenis: Ekspor['jenis']) => ekspor.filter((x) => x.jenis === jenis);
  const tabel = (judul: string, daftar: readonly Ekspor[]) =>
    daftar.length === 0
      ? []
      : [
          `**${judul}**`,
          tabelHalaman(
            ['nama', 'arti'],
            daftar.map((x) => [`\`${x.nama}\``, x.ringkas.replaceAll('|', '\\|')]),
          ),
        ];
  return [
    `## ${pintu}`,
    ...menurut('fungsi').map(
      ({ nama, panggilan, ringkas, contoh }) =>
        `### ${nama}\n\n\`${panggilan}\`\n\n${ringkas}\n\n\`\`\`ts\n${contoh}\n\`\`\``,
    ),
    ...tabel('Nilai: rumus, skema, daftar', menurut('nilai')),
    ...tabel('Kesalahan yang dilempar', menurut('kelas')),
    ...tabel('Tipe', menurut('tipe')),
  ].join('\n\n');
}
