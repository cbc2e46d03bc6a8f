import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { buatLaporan } from './buat-laporan.js';
import { laporanBesar } from './laporan-besar.js';
import { buatLaporanSeed } from './laporan-seed.js';
import { jalankanNyata } from './nyata/jalan-nyata.js';
import { PENYUNTIK } from './suntik.js';
import { tabelUkur } from './tabel-ukur.js';
import { type HasilBersih, type HasilSuntikan, type PembuatLaporan, ukurBersih, ukurSuntikan } from './ukur.js';

// Benchmark of the checker: node jalan.js [tables] [errors a kind] [first seed of the errors], or node jalan.js nyata for the real tables
// alone. Figures other than times repeat.
if (process.argv[2] === 'nyata') {
  await jalankanNyata(process.argv.slice(3));
  process.exit();
}
const [tabelBersih = 10_000, perJenis = 300, benihAwal = 1_000_000] = process.argv.slice(2).map(Number);

bersih('Laporan buatan', buatLaporan, tabelBersih);
bersih('Tabel seed yang dibetulkan', buatLaporanSeed, tabelBersih / 20);

const tunggal = PENYUNTIK.flatMap(({ jenis }) => kumpulkan(jenis, 1, perJenis));
console.log(`Satu galat tiap laporan:\n\n${tabelUkur(tunggal)}\n`);
const padaSeed = PENYUNTIK.flatMap(({ jenis }) => kumpulkan(jenis, 1, perJenis / 2, buatLaporanSeed));
console.log(`Satu galat tiap laporan, tabel seed yang dibetulkan:\n\n${tabelUkur(padaSeed)}\n`);
for (const n of [2, 3, 5]) {
  const banyak = kumpulkan(undefined, n, perJenis * 2);
  console.log(`${n} galat tiap laporan, jenis acak:\n\n${tabelUkur(banyak).split('\n').at(-1)}\n`);
}

for (const sel of [5_000, 50_000]) {
  const buku = laporanBesar(sel);
  periksaTabel(buku);
  const mulai = performance.now();
  const { ringkasan } = periksaTabel(buku);
  console.log(
    `${sel} sel: ${(performance.now() - mulai).toFixed(0)} md, ${ringkasan.relasi} relasi, ${ringkasan.temuan} temuan.`,
  );
}

await jalankanNyata([]);

/** Prints what the check says of right reports: every galat, and how many warnings of each code. */
function bersih(nama: string, buat: PembuatLaporan, banyak: number): void {
  const h = ukurBersih(1, banyak, periksaTabel, buat);
  console.log(`${nama}: ${h.tabel} tabel, ${h.sel} sel, ${h.relasi} relasi.`);
  console.log(`Galat palsu: ${h.galat.length}; peringatan: ${h.peringatan.length}.`);
  for (const { benih, temuan } of h.galat.slice(0, 10)) console.log(`  benih ${benih}: ${temuan.kode} ${temuan.pesan}`);
  for (const [kode, milik] of perKode(h.peringatan)) {
    console.log(`  ${kode}: ${milik.length}, mis. benih ${milik[0]?.benih}: ${milik[0]?.temuan.pesan}`);
  }
  console.log(`Waktu: ${((1000 * h.waktu) / h.sel).toFixed(1)} µs tiap sel.\n`);
}

function perKode(daftar: HasilBersih['peringatan']): Map<string, HasilBersih['peringatan']> {
  const hasil = new Map<string, HasilBersih['peringatan']>();
  for (const p of daftar) hasil.set(p.temuan.kode, [...(hasil.get(p.temuan.kode) ?? []), p]);
  return hasil;
}

/** Errors of a kind in reports of consecutive seeds that have a place for it. */
function kumpulkan(
  jenis: string | undefined,
  banyak: number,
  sampai: number,
  buat: PembuatLaporan = buatLaporan,
): HasilSuntikan[] {
  const hasil: HasilSuntikan[] = [];
  for (let benih = benihAwal; hasil.length < sampai && benih < benihAwal + 20 * sampai; benih += 1) {
    hasil.push(...ukurSuntikan(benih, jenis, banyak, periksaTabel, buat));
  }
  return hasil;
}
