/**
 * @typedef {object} Ruang
 * @property {string} folder what is mutated, with what lies below
 * @property {string} [kecuali] but not what lies here
 * @property {readonly string[]} uji the tests that a mutant meets
 */

/**
 * The rooms whose tests are tested by mutation, smallest first. A room's mutants meet its own tests and the cheap ones that use it: none that starts
 * a process, a database or LibreOffice, which would take minutes for every mutant.
 *
 * @type {Readonly<Record<string, Ruang>>}
 */
export const RUANG = {
  angka: { folder: 'src/angka/', uji: ['test/angka/**/*.test.ts'] },
  pembaca: {
    folder: 'src/rumus/pembaca/',
    uji: [
      'test/rumus/pembaca/{evaluasi,hitung-simpul,jaminan,ke-excel,ke-teks,ke-tex,nilai-rumus,selang}.test.ts',
      'test/rumus/pembaca/{sql-opsi,sql-pohon,taksir,teks-jejak}.test.ts',
      'test/orakel/pecahan.test.ts',
    ],
  },
  skala: { folder: 'src/skala/', uji: ['test/skala/**/*.test.ts', 'test/vektor/*.test.ts'] },
  kebijakan: { folder: 'src/kebijakan/', uji: ['test/kebijakan/**/*.test.ts', 'test/rekap/*kebijakan*.test.ts'] },
  rekap: { folder: 'src/rekap/', uji: ['test/rekap/**/*.test.ts'] },
  model: { folder: 'src/model/', uji: ['test/model/**/*.test.ts', 'test/vektor/*.test.ts'] },
  rumus: {
    folder: 'src/rumus/',
    kecuali: 'src/rumus/pembaca/',
    uji: ['test/rumus/*.test.ts', 'test/rumus/!(pembaca)/**/*.test.ts', 'test/vektor/*.test.ts'],
  },
};

/**
 * Whether a file is mutated with this room.
 *
 * @param {Ruang} ruang
 * @param {string} berkas
 */
export const milikRuang = ({ folder, kecuali }, berkas) =>
  berkas.startsWith(folder) && berkas.endsWith('.ts') && !(kecuali && berkas.startsWith(kecuali));
