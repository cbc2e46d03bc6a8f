/** Tests that run the built command or package, a database or a browser. */
export const LUAR = [
  'test/{dokumen,paket,peramban,semua-pembaca}.test.ts',
  'test/aksi/aksi.test.ts',
  'test/buruk/cli-berkas.test.ts',
  'test/cli/**/*.test.ts',
  'test/contoh/{asisten,dasbor,laravel,layanan,pemeriksa,pemeriksa-firefox}.test.ts',
  'test/dokumen/resep.test.ts',
  'test/excel/besar.test.ts',
  'test/fuzz/fuzz.test.ts',
  'test/komponen/lkjip-angka.test.ts',
  'test/laporan/html.test.ts',
  'test/php/**/*.test.ts',
  'test/rumus/pembaca/{ke-php,ke-sql,ke-sql-acak,ke-sql-pecahan,pembagi-nol-tetap,sql-clickhouse,sql-mariadb}.test.ts',
  'test/sql/**/*.test.ts',
];

const POLA = LUAR.map((g) => {
  const pola = g
    .replaceAll('.', '\\.')
    .replace(/\{(.*?)\}/g, (_, pilihan) => `(?:${pilihan.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*/g, (b) => (b === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${pola}$`);
});

/**
 * Whether a test file is one of them.
 *
 * @param {string} uji
 */
export const ujiLuar = (uji) => POLA.some((p) => p.test(uji));
