import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { Acak } from './acak.js';
import { buatLaporan } from './buat-laporan.js';
import { suntikBanyak } from './ukur.js';

// Shows what the checker says of one report: node lihat.js SEED [KIND of error, - for any] [how many].
const [benih = '1', jenis, banyak = '1'] = process.argv.slice(2);
const l = buatLaporan(Number(benih));
const awal = new Map(l.tabel.flatMap((t) => t.baris.flat()).map((s) => [s, s.teks]));
const suntikan =
  jenis === undefined
    ? []
    : suntikBanyak(l, new Acak(Number(benih) * 7919 + 13), jenis === '-' ? undefined : jenis, Number(banyak));
const buku = l.keBuku();
for (const t of buku.tabel) console.log([t.nama, ...t.baris.map((b) => b.join(' | '))].join('\n'));
for (const n of buku.narasi ?? []) console.log(n.teks);
for (const { jenis: j, sel } of suntikan) {
  for (const s of sel) console.log(`disuntik ${j}: ${awal.get(s) ?? '?'} → ${s.teks}`, l.letak(s));
}
console.log(teksPeriksa(periksaTabel(buku), { buku }));
