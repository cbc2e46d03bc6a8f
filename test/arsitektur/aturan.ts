import ts from 'typescript';
import { type Impor, imporDari, kamar, type Sumber, simpulDari } from './sumber.js';

/** The rooms in order: each imports only from itself and from rooms before it. */
export const URUTAN = [
  'angka',
  'tabel',
  'acuan',
  'rumus',
  'skala',
  'model',
  'kebijakan',
  'baris',
  'rekap',
  'periksa',
  'laporan',
  'gambar',
  'arsip',
  'excel',
  'docx',
  'sql',
  'php',
  'komponen',
  'berkas',
  'cli',
];

/** Rooms that may read and write files and the like; each adapter is an entry point of its own. */
const ADAPTOR = ['gambar', 'excel', 'docx', 'sql', 'php', 'komponen'];
/** `berkas` picks the adapter that a file needs. */
const LUAR_INTI = [...ADAPTOR, 'berkas', 'cli'];

const lokal = (sumber: Sumber): Impor[] =>
  [...sumber].flatMap(([f, isi]) => imporDari(f, isi)).filter((i) => sumber.has(i.ke));
const panah = (i: Impor) => `${i.dari} → ${i.ke}`;

/** Imports against the order; `src/index.ts` may name the core alone, and nothing imports it. */
export function imporNaik(sumber: Sumber): string[] {
  return lokal(sumber)
    .filter(({ dari, ke }) => {
      if (kamar(ke) === 'index') return true;
      if (kamar(dari) === 'index') return LUAR_INTI.includes(kamar(ke));
      return URUTAN.indexOf(kamar(ke)) > URUTAN.indexOf(kamar(dari));
    })
    .map(panah);
}

/** The steps of the checker in order, from a printed cell to a page of findings; each imports only from itself and from steps before it. */
export const LANGKAH_PERIKSA = ['fakta', 'relasi', 'sebab', 'pelaku', 'temuan', 'tinjauan', 'tulis', 'keluaran'];

/** Imports inside the checker against the order of its steps; files outside a step are its doors and may name all. */
export function langkahMundur(sumber: Sumber): string[] {
  const langkah = (f: string): number => LANGKAH_PERIKSA.indexOf(/^periksa\/([\w-]+)\//.exec(f)?.[1] ?? '');
  const pintu = (f: string): boolean => f.startsWith('periksa/') && langkah(f) < 0;
  return lokal(sumber)
    .filter(({ dari, ke }) => langkah(dari) >= 0 && (langkah(ke) > langkah(dari) || pintu(ke)))
    .map(panah);
}

/** Adapters that import each other: a user of one would load the other. */
export function antarAdaptor(sumber: Sumber): string[] {
  return lokal(sumber)
    .filter(({ dari, ke }) => kamar(dari) !== kamar(ke) && ADAPTOR.includes(kamar(dari)) && ADAPTOR.includes(kamar(ke)))
    .map(panah);
}

/** Relative imports of files that are not there (a `.json` below the project is fine). */
export function imporHilang(sumber: Sumber): string[] {
  return [...sumber]
    .flatMap(([f, isi]) => imporDari(f, isi))
    .filter(({ ke }) => ke.endsWith('.ts') && !sumber.has(ke))
    .map(panah);
}

/** Circles, each as the path that comes back to its start. */
export function lingkaran(sumber: Sumber): string[] {
  const ke = new Map<string, string[]>();
  for (const i of lokal(sumber)) ke.set(i.dari, [...(ke.get(i.dari) ?? []), i.ke]);
  const selesai = new Set<string>();
  const temuan: string[] = [];
  const jalan = (f: string, jejak: readonly string[]): void => {
    const awal = jejak.indexOf(f);
    if (awal >= 0) temuan.push([...jejak.slice(awal), f].join(' → '));
    if (awal >= 0 || selesai.has(f)) return;
    for (const g of ke.get(f) ?? []) jalan(g, [...jejak, f]);
    selesai.add(f);
  };
  for (const f of sumber.keys()) jalan(f, []);
  return temuan;
}

/** Packages that one file or room keeps to itself, so that there is one place to change. */
const PEMILIK: readonly [paket: RegExp, milik: RegExp, sebab: string][] = [
  [/^decimal\.js$/, /^angka\/desimal\.ts$/, 'one private constructor; another could have another precision'],
  [/^node:/, /^(?:excel|docx|sql|cli)\//, 'the core runs in browsers and workers'],
];

/** Imports of a package outside the place that keeps it. */
export function paketSalahTempat(sumber: Sumber): string[] {
  return [...sumber]
    .flatMap(([f, isi]) => imporDari(f, isi))
    .flatMap((i) => PEMILIK.filter(([paket, milik]) => paket.test(i.ke) && !milik.test(i.dari)).map(() => panah(i)));
}

/** Re-exports outside the index of the package and of an adapter, and side-effect or dynamic imports in the core. */
export function imporTerlarang(sumber: Sumber): string[] {
  const indeks = /^(?:(?:tabel|gambar|excel|docx|sql|php|komponen|berkas)\/)?index\.ts$/;
  return [...sumber]
    .flatMap(([f, isi]) => imporDari(f, isi))
    .filter(({ dari, jenis }) => {
      if (jenis === 'ekspor-ulang') return !indeks.test(dari);
      return jenis !== 'impor' && !LUAR_INTI.includes(kamar(dari));
    })
    .map((i) => `${panah(i)} (${i.jenis})`);
}

/** Methods of Decimal that compute. */
const HITUNG = new Set(
  'plus add minus sub times mul div dividedBy divToInt dividedToIntegerBy mod modulo pow toPower sqrt squareRoot cbrt ln log exp'.split(
    ' ',
  ),
);
/** The rooms of arithmetic: exact numbers, and the readers of the formula tree. Formula files hold trees and compute nothing. */
const RUANG_HITUNG = /^(?:angka|rumus\/pembaca)\//;
/** Files outside them that may do what the rule sees, each with its reason. */
const BOLEH_HITUNG: ReadonlyMap<string, string> = new Map([
  ['rumus/hasil.ts', 'toFixed prints a figure that is rounded already with the decimals of its policy'],
  ['periksa/tinjauan/baca-bilangan.ts', 'builds a whole number from its words: "dua ratus" is 2 × 100'],
  ['periksa/pelaku/tertukar.ts', 'adds to a Set inside an expression'],
  ['excel/halaman.ts', 'a sheet keeps the scale of its print as a whole percent'],
]);

const adaSeratus = (n: ts.Expression): boolean =>
  (ts.isNumericLiteral(n) && Number(n.text) === 100) || (ts.isBigIntLiteral(n) && n.text === '100n');

/**
 * Arithmetic of the domain outside its rooms: a computing method of Decimal, `× 100` or `÷ 100`, and rounding of binary numbers. The names of
 * Set that coincides (`add`) is told apart by its use: `.add(` on a `new Set`, or whose result nobody takes, doesn't count. A plain `a * b` of
 * numbers is not seen: figures are Decimals everywhere, and `*` on a Decimal doesn't compile.
 */
export function hitungLiar(sumber: Sumber): string[] {
  return [...sumber]
    .filter(([f]) => !RUANG_HITUNG.test(f) && !BOLEH_HITUNG.has(f))
    .flatMap(([f, isi]) => {
      const semua = simpulDari(f, isi);
      const pohon = semua[0];
      const letak = (n: ts.Node) =>
        `${f}:${pohon.getLineAndCharacterOfPosition(n.getStart()).line + 1}: ${n.getText()}`;
      return semua.filter(adalahHitung).map(letak);
    });
}

function adalahHitung(n: ts.Node): boolean {
  if (ts.isBinaryExpression(n)) {
    const kaliBagi = [ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.SlashToken].includes(n.operatorToken.kind);
    return kaliBagi && (adaSeratus(n.left) || adaSeratus(n.right));
  }
  if (!ts.isCallExpression(n)) return false;
  const panggilan = n.expression;
  if (ts.isIdentifier(panggilan)) return panggilan.text === 'parseFloat';
  if (!ts.isPropertyAccessExpression(panggilan)) return false;
  const nama = panggilan.name.text;
  const milik = panggilan.expression.getText();
  if (milik === 'Math') return nama === 'round';
  // Without an argument toFixed is the exact canonical print; with one it rounds.
  if (nama === 'toFixed') return n.arguments.length > 0;
  if (nama === 'toPrecision' || nama === 'toDecimalPlaces' || nama === 'toSignificantDigits') return true;
  if (
    nama === 'add' &&
    (milik.includes('new Set') || ts.isExpressionStatement(n.parent) || ts.isArrowFunction(n.parent))
  )
    return false;
  return HITUNG.has(nama);
}

/** Clock, chance, machine locale, code from text and state of the module, none of which the core may have. */
export function takMurni(sumber: Sumber): string[] {
  return [...sumber]
    .filter(([f]) => !LUAR_INTI.includes(kamar(f)))
    .flatMap(([f, isi]) => {
      const semua = simpulDari(f, isi);
      const pohon = semua[0];
      const letak = (n: ts.Node) =>
        `${f}:${pohon.getLineAndCharacterOfPosition(n.getStart()).line + 1}: ${n.getText().slice(0, 60)}`;
      const dipakai = semua.filter((n) => {
        if (ts.isPropertyAccessExpression(n))
          return /^(?:Math\.random|Date\.now|performance\.now)$/.test(n.getText()) || /^toLocale/.test(n.name.text);
        if (ts.isNewExpression(n)) return /^(?:Date|Function)$/.test(n.expression.getText());
        if (!ts.isIdentifier(n)) return false;
        return n.text === 'Intl' ? !berlokal(n) : n.text === 'eval' || n.text === 'globalThis';
      });
      const keadaan = pohon.statements.filter(
        (s) => ts.isVariableStatement(s) && !(s.declarationList.flags & ts.NodeFlags.Const),
      );
      return [...dipakai, ...keadaan].map(letak);
    });
}

/** `new Intl.Segmenter('id', …)`: the locale is written down, so the machine's is not read. */
function berlokal(intl: ts.Node): boolean {
  const baru = intl.parent.parent;
  const [lokal] = ts.isNewExpression(baru) ? (baru.arguments ?? []) : [];
  return lokal !== undefined && ts.isStringLiteral(lokal);
}

const BARIS_TERBANYAK = 300;
/** Registries grow by a line a thing; cutting them up would only hide them. */
const PENDAFTARAN = ['index.ts', 'rumus/daftar.ts', 'acuan/daftar.ts'];

/** Files that have become too long to be about one thing. */
export function terlaluPanjang(sumber: Sumber): string[] {
  return [...sumber]
    .map(([f, isi]) => [f, isi.trimEnd().split('\n').length] as const)
    .filter(([f, n]) => n > BARIS_TERBANYAK && !PENDAFTARAN.includes(f))
    .map(([f, n]) => `${f}: ${n}`);
}

/** Rooms as the drawing in docs/arsitektur.md has them: name, and whether it is marked as not yet there. */
export function ruangTergambar(dokumen: string): { nama: string; belumAda: boolean }[] {
  const gambar = /```text\n([\s\S]*?)```/.exec(dokumen)?.[1] ?? '';
  return [...gambar.matchAll(/^ *src\/([a-z]+)\/ (.*)$/gm)].map(([, nama = '', isi = '']) => ({
    nama,
    belumAda: isi.includes('(belum ada)'),
  }));
}
