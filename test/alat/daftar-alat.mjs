/**
 * Programs of the system that some tests drive. One row a command: a new one is one more row here and one `butuhAlat` at its tests.
 *
 * @typedef {object} Alat
 * @property {readonly string[]} perintah its names, the first found is used
 * @property {readonly string[]} coba arguments with which it succeeds at once; a stub that only says "install me" does not
 * @property {readonly string[]} paket what apt calls it on Debian and Ubuntu
 * @property {string} guna what needs it
 */

/**
 * The modules of an example that has a manifest of its own: `npm ci` in its folder gets them.
 *
 * @typedef {object} Modul
 * @property {string} folder
 * @property {string} guna
 */

/** @satisfies {Record<string, Alat | Modul>} */
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
  firefox: {
    perintah: ['firefox-esr', 'firefox'],
    coba: ['--version'],
    paket: ['firefox-esr'],
    guna: 'peramban kedua yang membuka halaman luring',
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
  mariadb: {
    perintah: ['mariadbd', 'mysqld'],
    coba: ['--version'],
    paket: ['mariadb-server'],
    guna: 'basis data MariaDB: rumus SQL, view, dan contoh layanan',
  },
  // Comes with the server.
  mariadbKlien: {
    perintah: ['mariadb'],
    coba: ['--version'],
    paket: ['mariadb-client'],
    guna: 'berbicara dengan MariaDB',
  },
  setfacl: {
    perintah: ['setfacl'],
    coba: ['--version'],
    paket: ['acl'],
    guna: 'daftar hak akses (ACL) berkas keluaran yang diganti',
  },
  // Comes with it.
  getfacl: {
    perintah: ['getfacl'],
    coba: ['--version'],
    paket: ['acl'],
    guna: 'membaca daftar hak akses',
  },
  setfattr: {
    perintah: ['setfattr'],
    coba: ['--version'],
    paket: ['attr'],
    guna: 'atribut tambahan (xattr) berkas keluaran yang diganti',
  },
  // Comes with it.
  getfattr: {
    perintah: ['getfattr'],
    coba: ['--version'],
    paket: ['attr'],
    guna: 'membaca atribut tambahan',
  },
  layanan: { folder: 'examples/layanan', guna: 'modul npm contoh layanan' },
  asisten: { folder: 'examples/asisten', guna: 'modul npm contoh asisten' },
  dasbor: { folder: 'examples/dasbor', guna: 'modul npm contoh dasbor' },
  // ClickHouse in this process: half a gigabyte, so in a manifest of its own.
  clickhouse: { folder: 'test/sql/clickhouse', guna: 'basis data ClickHouse: rumus SQL' },
  php: {
    perintah: ['php'],
    coba: ['-v'],
    paket: ['php-cli'],
    guna: 'menjalankan berkas PHP dari lkjip php',
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
export const paketAlat = (nama) => [
  ...new Set(
    nama.flatMap((n) => {
      const alat = ALAT[n];
      return 'paket' in alat ? alat.paket : [];
    }),
  ),
];

/**
 * The folders of some examples, where npm is to be run.
 *
 * @param {readonly NamaAlat[]} nama
 */
export const folderModul = (nama) =>
  nama.flatMap((n) => {
    const alat = ALAT[n];
    return 'folder' in alat ? [alat.folder] : [];
  });

/**
 * How npm is called for an example: what its lockfile names, and nothing else.
 *
 * @param {string} folder
 */
export const perintahNpm = (folder) => ['npm', '--prefix', folder, 'ci', '--no-audit', '--no-fund'];

/**
 * The one line that installs some tools.
 *
 * @param {readonly NamaAlat[]} nama
 */
export function barisPasang(nama) {
  const paket = paketAlat(nama);
  return [
    ...(paket.length > 0
      ? [`sudo apt-get update && sudo apt-get install -y --no-install-recommends ${paket.join(' ')}`]
      : []),
    ...folderModul(nama).map((f) => perintahNpm(f).join(' ')),
  ].join(' && ');
}
