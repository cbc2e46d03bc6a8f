/** A part of a formula. */
export interface Token {
  readonly jenis: 'angka' | 'teks' | 'nama' | 'fungsi' | 'tanda' | 'buka' | 'tutup' | 'pisah';
  readonly isi: string;
}

/** Excel's own limit on the length of a formula. */
const TERPANJANG = 8192;
/** Each kind at the place at hand; names take a sheet's name in quotes along. */
const POLA: readonly (readonly [Token['jenis'], RegExp])[] = [
  ['teks', /"(?:[^"]|"")*"/y],
  ['angka', /\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w!:.])|\.\d+(?:E[+-]?\d+)?/iy],
  ['nama', /(?:'(?:[^']|'')+'!|[\w.\u00C0-\uFFFF]+!)?\$?[\w.\\\u00C0-\uFFFF]+\$?\d*(?::\$?[A-Z]{1,3}\$?\d+)?/iy],
  ['tanda', /<=|>=|<>|[-+*/^&=<>%]/y],
  ['buka', /\(/y],
  ['tutup', /\)/y],
  ['pisah', /[,;]/y],
];
const SELA = /\s+/y;

/**
 * Parts a formula into tokens; nothing is computed. Null where it holds what is not read here: arrays, links to other files, whole columns,
 * structured references.
 */
export function pecahRumus(rumus: string): Token[] | null {
  if (rumus.length > TERPANJANG) return null;
  const token: Token[] = [];
  let i = 0;
  while (i < rumus.length) {
    SELA.lastIndex = i;
    if (SELA.test(rumus)) {
      i = SELA.lastIndex;
      continue;
    }
    const cocok = ambil(rumus, i);
    if (!cocok) return null;
    i += cocok.isi.length;
    token.push(cocok.jenis === 'nama' && rumus[i] === '(' ? { jenis: 'fungsi', isi: namaFungsi(cocok.isi) } : cocok);
  }
  return token;
}

function ambil(rumus: string, di: number): Token | null {
  for (const [jenis, pola] of POLA) {
    pola.lastIndex = di;
    const isi = pola.exec(rumus)?.[0];
    if (isi !== undefined) return { jenis, isi };
  }
  return null;
}

/** Functions of later versions are stored with a prefix. */
const namaFungsi = (isi: string): string =>
  isi.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|COM\.SUN\.STAR\.SHEET\.ADDIN\.\w+\.GET)+/, '');
