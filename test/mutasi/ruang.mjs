/**
 * @typedef {object} Ruang
 * @property {readonly string[]} awalan what is mutated: files whose path begins so, a folder ends in /
 * @property {readonly string[]} [kecuali] but not what begins so
 * @property {readonly string[]} uji the tests that a mutant meets
 * @property {readonly string[]} [berat] those of them that take longest, and are left out by --ringan
 * @property {readonly import('../alat/daftar-alat.mjs').NamaAlat[]} [alat] the tools that these drive, where they are installed
 */

/** What writes a formula in the language of another machine: only that machine can tell whether it is right. */
const PENULIS = ['ke-excel', 'ke-php', 'ke-sql', 'pecahan', 'php-', 'sql-'].map((nama) => `src/rumus/pembaca/${nama}`);

/**
 * The rooms whose tests are tested by mutation. A room's mutants meet its own tests and the cheap ones that use it: none that starts
 * a process, a database or LibreOffice, which would take minutes for every mutant. Only `penulis` does, and takes an hour.
 *
 * @type {Readonly<Record<string, Ruang>>}
 */
export const RUANG = {
  angka: { awalan: ['src/angka/'], uji: ['test/angka/**/*.test.ts'] },
  pembaca: {
    awalan: ['src/rumus/pembaca/'],
    kecuali: PENULIS,
    uji: [
      'test/rumus/pembaca/!(ke-sql*|ke-php|sql-mariadb|sql-clickhouse|pembagi-nol-tetap).test.ts',
      'test/{rekap,rumus}/kolom/*.test.ts',
      'test/rumus/{hasil,hasil-malas,opsi-salah-ketik,pesan}.test.ts',
      'test/vektor/*.test.ts',
      'test/semua-rumus.test.ts',
      'test/orakel/pecahan.test.ts',
    ],
  },
  skala: { awalan: ['src/skala/'], uji: ['test/skala/**/*.test.ts', 'test/vektor/*.test.ts'] },
  kebijakan: { awalan: ['src/kebijakan/'], uji: ['test/kebijakan/**/*.test.ts', 'test/rekap/*kebijakan*.test.ts'] },
  rekap: {
    awalan: ['src/rekap/'],
    uji: ['test/rekap/**/*.test.ts', 'test/kebijakan/per*.test.ts'],
    berat: ['test/rekap/{gabung-rekap,pecahan-rekap}.test.ts', 'test/rekap/kolom/rekap-kolom.test.ts'],
  },
  model: { awalan: ['src/model/'], uji: ['test/{kebijakan,model}/**/*.test.ts', 'test/vektor/*.test.ts'] },
  rumus: {
    awalan: ['src/rumus/'],
    kecuali: ['src/rumus/pembaca/'],
    uji: [
      'test/rumus/*.test.ts',
      'test/rumus/!(pembaca)/**/*.test.ts',
      'test/rumus/pembaca/teks-jejak.test.ts',
      'test/vektor/*.test.ts',
    ],
  },
  penulis: {
    awalan: PENULIS,
    uji: ['test/rumus/pembaca/{*sql*,*php*,ke-excel,pembagi-nol-tetap}.test.ts'],
    alat: ['soffice', 'mariadb', 'mariadbKlien', 'clickhouse', 'php'],
  },
};

/**
 * Whether a file is mutated with this room.
 *
 * @param {Ruang} ruang
 * @param {string} berkas
 */
export const milikRuang = ({ awalan, kecuali = [] }, berkas) =>
  berkas.endsWith('.ts') && awalan.some((a) => berkas.startsWith(a)) && !kecuali.some((k) => berkas.startsWith(k));

/** @param {string} awalan */
const pola = (awalan) => `${awalan}${awalan.endsWith('/') ? '**/*' : '*'}.ts`;

/**
 * The same as patterns.
 *
 * @param {Ruang} ruang
 */
export const polaRuang = ({ awalan, kecuali = [] }) => [...awalan.map(pola), ...kecuali.map((k) => `!${pola(k)}`)];
