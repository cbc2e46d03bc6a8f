/**
 * How the checker does on reports of eighteen families that its authors did not make:
 * `npm run bench:keluarga -- [--benih N] [--n 50] [--keluarga X] [--rinci] [--json FILE] [--satu KELUARGA:BENIH] [--lihat KELUARGA:BENIH]`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buat } from './buat.js';
import { barisHasil, barisJenis, KEPALA, ringkas } from './cetak-hasil.js';
import { KELUARGA } from './keluarga.js';
import { lihat } from './lihat.js';
import { type Ukuran, ukur } from './ukur.js';

const { values: o } = parseArgs({
  options: {
    benih: { type: 'string', default: '1' },
    n: { type: 'string', default: '50' },
    keluarga: { type: 'string' },
    rinci: { type: 'boolean', default: false },
    json: { type: 'string' },
    satu: { type: 'string' },
    lihat: { type: 'string' },
    kunci: { type: 'boolean', default: false },
  },
});

function pecah(apa: string): [string, number] {
  const [nama = '', benih = '1'] = apa.split(':');
  return [nama, Number(benih)];
}

function satu(apa: string): void {
  const b = buat(...pecah(apa));
  process.stdout.write(`${JSON.stringify(o.kunci ? { ...b.laporan, kunci: b.kunci } : b.laporan, null, 1)}\n`);
}

function rinci(nama: string, benih: number, u: Ukuran): void {
  if (u.relasi === 0) console.log(`  TANPA RELASI ${nama}:${benih}`);
  const di = (t: object): string => Object.values(t).join(',');
  for (const p of u.palsu) console.log(`  PALSU ${nama}:${benih} ${p.kode} [${di(p.tempat)}] ${p.pesan}`);
  for (const { galat, nasib, nilai } of u.nasib) {
    if (nasib === 'sel' && nilai) continue;
    console.log(
      `  ${nasib === 'sel' ? 'NILAI' : nasib.toUpperCase()} ${nama}:${benih} ${galat.jenis} [${di(galat.tempat)}] ${galat.tercetak} semestinya ${galat.semestinya}, saksi ${galat.saksi}, atau ${galat.atau.map(di).join(' ') || '-'}`,
    );
  }
}

function semua(): void {
  const awal = Number(o.benih);
  const nama = o.keluarga ? o.keluarga.split(',') : Object.keys(KELUARGA);
  const tiap: Record<string, ReturnType<typeof ringkas>> = {};
  const segala: Ukuran[] = [];
  console.log(KEPALA);
  for (const k of nama) {
    const u: Ukuran[] = [];
    for (let i = 0; i < Number(o.n); i++) {
      const x = ukur(buat(k, awal + i));
      if (o.rinci) rinci(k, awal + i, x);
      u.push(x);
    }
    tiap[k] = ringkas(u);
    console.log(barisHasil(k, tiap[k]));
    segala.push(...u);
  }
  const r = ringkas(segala);
  console.log(barisHasil('SEMUA', r));
  console.log(barisJenis('menurut banyaknya saksi', r.saksi));
  console.log(barisJenis('menurut jenis kesalahan', r.jenis));
  console.log(`laporan konsisten dengan peringatan: ${r.peringatanKonsisten} dari ${r.konsisten}`);
  if (o.json) writeFileSync(o.json, `${JSON.stringify({ benih: awal, n: Number(o.n), tiap, semua: r }, null, 2)}\n`);
}

if (o.lihat) console.log(lihat(...pecah(o.lihat)));
else if (o.satu) satu(o.satu);
else semua();
