/** Tests that run the built command or package, a database, a browser or a compiler: each in a process of its own. */
export const LUAR = [
  'test/*.test.ts',
  'test/bench/**/*.test.ts',
  'test/buruk/cli-berkas.test.ts',
  'test/cli/**/*.test.ts',
  'test/excel/besar.test.ts',
  'test/laporan/html.test.ts',
  'test/orakel/**/*.test.ts',
  'test/rumus/pembaca/ke-sql.test.ts',
  'test/sql/**/*.test.ts',
];

const POLA = LUAR.map(
  (g) => new RegExp(`^${g.replaceAll('.', '\\.').replace(/\*\*\/|\*/g, (b) => (b === '*' ? '[^/]*' : '(?:.*/)?'))}$`),
);

/**
 * Whether a test file is one of them.
 *
 * @param {string} uji
 */
export const ujiLuar = (uji) => POLA.some((p) => p.test(uji));
