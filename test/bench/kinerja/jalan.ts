import { parseArgs } from 'node:util';
import { tabelBerdampingan } from './berdampingan.js';
import { bacaIsi, tulisPolos } from './buku-polos.js';
import { ukurCsv } from './csv-besar.js';
import { type CapaianPolos, capaianPolos, cetak, rekapPolos } from './desimal-saja.js';
import { ukurImpor } from './impor.js';
import { bandingPersen, bandingRekap, tabelKolom } from './kolom.js';
import { laporanBesar, TAHUN } from './laporan-besar.js';
import { muatPustaka, type Pustaka } from './pustaka.js';
import { ringkasRekap } from './ringkas-rekap.js';
import { adu, type Lawan, type Ukuran } from './ukur.js';

// Benchmark of the built library: npm run bench -- [--ulang 9] [--banding /path/to/another/dist] [--kecil] [--kolom: columns alone]
// [--berdampingan: all rivals of columns alone, and a CSV of millions of rows]
const { values: opsi } = parseArgs({
  options: {
    ulang: { type: 'string', default: '9' },
    banding: { type: 'string' },
    kecil: { type: 'boolean', default: false },
    kolom: { type: 'boolean', default: false },
    berdampingan: { type: 'boolean', default: false },
  },
});
const ULANG = Number(opsi.ulang);
const SKALA = opsi.kecil ? 10 : 1;

const pustaka: Pustaka[] = [await muatPustaka('lkjip', 'dist')];
if (opsi.banding) pustaka.push(await muatPustaka('banding', opsi.banding));

if (!opsi.kolom) {
  console.log(`${await tabelBerdampingan(pustaka[0] as Pustaka, 8_000_000 / SKALA)}\n`);
  console.log(`${await ukurCsv('dist', 8_000_000 / SKALA)}\n`);
}
if (opsi.berdampingan) process.exit(0);

const BARIS_KOLOM = 1_000_000 / SKALA;
const kolom = [
  ...(await bandingPersen(pustaka[0] as Pustaka, BARIS_KOLOM, 3 * ULANG)),
  ...(await bandingRekap(pustaka[0] as Pustaka, BARIS_KOLOM, ULANG)),
];
console.log(`${tabelKolom(kolom)}\n`);
if (opsi.kolom) process.exit(0);

const baris: string[][] = [];
const angka = (x: number): string => x.toLocaleString('id-ID', { maximumSignificantDigits: 3, useGrouping: false });

/** One line a rival: times, and how many times the first one's. */
function catat(beban: string, lawan: readonly { readonly nama: string }[], waktu: readonly Ukuran[]): void {
  const acuan = waktu[0] as Ukuran;
  for (const [i, { nama }] of lawan.entries()) {
    const { terbaik, median } = waktu[i] as Ukuran;
    const isi = [
      i === 0 ? beban : '',
      nama,
      angka(terbaik),
      angka(median),
      angka(terbaik / acuan.terbaik),
      angka(median / acuan.median),
    ];
    baris.push(isi);
    console.error(isi.join('  '));
  }
}

async function tanding<T>(beban: string, lawan: readonly Lawan<T>[], ulang = ULANG): Promise<Ukuran[]> {
  const waktu = await adu(lawan, ulang);
  catat(beban, lawan, waktu);
  return waktu;
}

const rakit = (s: number) => laporanBesar(Math.ceil((10 * s) / SKALA), Math.ceil((100 * s) / SKALA));
const laporan = rakit(1);
const tiap = <T>(jalan: (p: Pustaka) => T | Promise<T>): Lawan<T>[] =>
  pustaka.map((p) => ({ nama: p.nama, jalan: () => jalan(p) }));

// Ten times each, so that what is timed is the work and not the compiler that warms up.
const pasangan = [...Array(10)]
  .flatMap(() => laporan.tujuan)
  .flatMap((t) =>
    t.sasaran.flatMap((s) =>
      s.indikator.map((i): CapaianPolos => {
        const [target, realisasi] = [i.target[TAHUN], i.realisasi[TAHUN]].map(String) as [string, string];
        return { target, realisasi, polarisasi: i.polarisasi as 'maximize' };
      }),
    ),
  );
await tanding(`hitungCapaian, ${pasangan.length} kali`, [
  { nama: 'decimal.js saja', jalan: () => pasangan.map((m) => cetak(capaianPolos(m))) },
  ...tiap(({ inti }) =>
    pasangan.map((m) => {
      const h = inti.hitungCapaian(m);
      return h.status === 'terukur' ? h.teks : h.alasan;
    }),
  ),
]);

const maximize = pasangan.filter((m) => m.polarisasi === 'maximize');
await tanding(`evaluasi(capaianMaximize), ${maximize.length} kali`, [
  { nama: 'decimal.js saja', jalan: () => maximize.map((m) => cetak(capaianPolos(m))) },
  ...tiap(({ inti }) =>
    maximize.map(({ target, realisasi }) => {
      const h = inti.evaluasi(inti.capaianMaximize, { T: target, R: realisasi });
      return h.status === 'terukur' ? h.teks : h.alasan;
    }),
  ),
]);

/** Reading and rolling up, at one size. */
async function besar(
  nama: string,
  data: ReturnType<typeof rakit>,
  ulang: number,
): Promise<{ rekap: Ukuran[]; baca: Ukuran[] }> {
  const rekap = await tanding(
    `rekapLaporan, ${nama}`,
    [
      { nama: 'decimal.js saja', jalan: () => rekapPolos(data) },
      ...tiap(({ inti }) => ringkasRekap(inti.rekapLaporan(data))),
    ],
    ulang,
  );
  const baca = await tanding(
    `bacaLaporan, ${nama}`,
    [
      { nama: 'skema Zod saja', jalan: () => (pustaka[0] as Pustaka).inti.Laporan.parse(data) },
      ...tiap(({ inti }) => {
        const h = inti.bacaLaporan(data);
        return h.status === 'sah' ? h.laporan : h.masalah;
      }),
    ],
    ulang,
  );
  return { rekap, baca };
}

const ribu = (n: number): string => n.toLocaleString('id-ID');
const ukuran = (s: number): string =>
  `${ribu(Math.ceil((10 * s) / SKALA) * 100)} indikator dan ${ribu(Math.ceil((100 * s) / SKALA) * 200)} sub-kegiatan`;
const satu = await besar(ukuran(1), laporan, ULANG);
const sepuluh = await besar(ukuran(10), rakit(10), Math.ceil(ULANG / 3));

const sedang = (pustaka[0] as Pustaka).inti.rekapLaporan(laporanBesar(1, Math.ceil(10 / SKALA)));
const isi = await bacaIsi(await (pustaka[0] as Pustaka).excel.tulisLaporanHidup(sedang));
await tanding(`buku kerja hidup, ${ribu(Math.ceil(10 / SKALA) * 200)} sub-kegiatan`, [
  { nama: 'hucre saja, sel tanpa rumus', jalan: async () => bacaIsi(await tulisPolos(isi)).then(banyakSel) },
  // Another version may have other sheets; this one must have as many cells as hucre alone wrote.
  ...tiap(async (p) => {
    const buku = await bacaIsi(await p.excel.tulisLaporanHidup(sedang));
    return banyakSel(p === pustaka[0] ? buku : isi);
  }),
]);

/** Sheets and cells of a workbook, which must be as many however it was written. */
function banyakSel(buku: typeof isi): number[] {
  return buku.map(({ rows }) => rows.reduce((n, r) => n + r.filter((sel) => sel !== null).length, 0));
}

const impor = ukurImpor(pustaka, ULANG);
catat(
  'impor dalam proses baru',
  impor,
  impor.map(({ waktu }) => waktu),
);

const kepala = ['beban', 'siapa', 'terbaik (md)', 'median (md)', 'nisbah terbaik', 'nisbah median'];
console.log([kepala, kepala.map(() => '---'), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n'));
console.log('\nSepuluh kali bebannya, sekian kali waktunya (terbaik; 10 = lurus):');
for (const [nama, kecil, besarnya] of [
  ['rekapLaporan', satu.rekap, sepuluh.rekap],
  ['bacaLaporan', satu.baca, sepuluh.baca],
] as const) {
  const kali = ['pembanding', ...pustaka.map((p) => p.nama)].map(
    (siapa, i) => `${siapa} ${angka((besarnya[i] as Ukuran).terbaik / (kecil[i] as Ukuran).terbaik)}`,
  );
  console.log(`${nama}: ${kali.join(', ')}`);
}
