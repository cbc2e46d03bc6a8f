import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { Acak } from './acak.js';
import { buatLaporan } from './buat-laporan.js';
import { PENYUNTIK } from './suntik.js';

// Shows what the checker says of one report: node lihat.js SEED [KIND of error].
const [benih = '1', jenis] = process.argv.slice(2);
const l = buatLaporan(Number(benih));
const penyuntik = PENYUNTIK.find((p) => p.jenis === jenis);
const sel = penyuntik?.suntik(l, new Acak(Number(benih) * 7919 + 13)) ?? [];
const buku = l.keBuku();
for (const t of buku.tabel) console.log([t.nama, ...t.baris.map((b) => b.join(' | '))].join('\n'));
for (const n of buku.narasi ?? []) console.log(n.teks);
for (const s of sel) console.log(`disuntik ${jenis}: ${s.teks}`, l.letak(s));
console.log(teksPeriksa(periksaTabel(buku), { buku }));
