/**
 * Programs of the system that some tests drive. One row a command: a new one is one more row here and one `butuhAlat` at its tests.
 *
 * @typedef {object} Alat
 * @property {readonly string[]} perintah its names, the first found is used
 * @property {readonly string[]} coba arguments with which it succeeds at once; a stub that only says "install me" does not
 * @property {readonly string[]} paket what apt calls it on Debian and Ubuntu
 * @property {string} guna what needs it
 */

/** @satisfies {Record<string, Alat>} */
export const ALAT = {
  soffice: {
    perintah: ['soffice', 'libreoffice'],
    coba: ['--version'],
    paket: ['libreoffice-calc', 'libreoffice-writer', 'fonts-dejavu-core'],
    guna: 'LibreOffice menghitung ulang dan menyimpan ulang buku kerja dan dokumen',
  },
  chromium: {
    perintah: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    coba: ['--version'],
    paket: ['chromium', 'fonts-dejavu-core'],
    guna: 'peramban membuka halaman HTML dan mencetaknya',
  },
  // Widths of letters decide where a page ends; Liberation has those of Arial.
  liberation: {
    perintah: ['fc-list'],
    coba: ['-q', 'Liberation Sans'],
    paket: ['fontconfig', 'fonts-liberation'],
    guna: 'huruf selebar Arial, untuk menghitung halaman',
  },
  pdfinfo: {
    perintah: ['pdfinfo'],
    coba: ['-v'],
    paket: ['poppler-utils'],
    guna: 'menghitung halaman PDF',
  },
  pdftotext: {
    perintah: ['pdftotext'],
    coba: ['-v'],
    paket: ['poppler-utils'],
    guna: 'membaca teks PDF',
  },
};

/** @typedef {keyof typeof ALAT} NamaAlat */

/** Every tool, in the order of the table. */
export const NAMA_ALAT = /** @type {NamaAlat[]} */ (Object.keys(ALAT));

/**
 * The apt packages of some tools, each once.
 *
 * @param {readonly NamaAlat[]} nama
 */
export const paketAlat = (nama) => [...new Set(nama.flatMap((n) => ALAT[n].paket))];

/**
 * The one line that installs some tools.
 *
 * @param {readonly NamaAlat[]} nama
 */
export const barisPasang = (nama) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${paketAlat(nama).join(' ')}`;
