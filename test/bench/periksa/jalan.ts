import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { laporanBesar } from './laporan-besar.js';
import { PENYUNTIK } from './suntik.js';
import { tabelUkur } from './tabel-ukur.js';
import { type HasilSuntikan, ukurBersih, ukurSuntikan } from './ukur.js';

// Benchmark of the checker: node jalan.js [tables] [errors a kind] [first seed of the errors]. Figures other than times repeat.
const [tabelBersih = 10_000, perJenis = 300, benihAwal = 1_000_000] = process.argv.slice(2).map(Number);

const bersih = ukurBersih(1, tabelBersih, periksaTabel);
console.log(`Laporan benar: ${bersih.tabel} tabel, ${bersih.sel} sel, ${bersih.relasi} relasi.`);
console.log(`Galat palsu: ${bersih.galat.length}; peringatan palsu: ${bersih.peringatan.length}.`);
for (const { benih, temuan } of bersih.galat.slice(0, 10))
  console.log(`  benih ${benih}: ${temuan.kode} ${temuan.pesan}`);
console.log(`Waktu: ${((1000 * bersih.waktu) / bersih.sel).toFixed(1)} µs tiap sel.\n`);

const tunggal = PENYUNTIK.flatMap(({ jenis }) => kumpulkan(jenis, 1, perJenis));
console.log(`Satu galat tiap laporan:\n\n${tabelUkur(tunggal)}\n`);
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

/** Errors of a kind in reports of consecutive seeds that have a place for it. */
function kumpulkan(jenis: string | undefined, banyak: number, sampai: number): HasilSuntikan[] {
  const hasil: HasilSuntikan[] = [];
  for (let benih = benihAwal; hasil.length < sampai && benih < benihAwal + 20 * sampai; benih += 1) {
    hasil.push(...ukurSuntikan(benih, jenis, banyak, periksaTabel));
  }
  return hasil;
}
