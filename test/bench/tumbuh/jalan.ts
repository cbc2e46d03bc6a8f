/**
 * How the work of the checker grows: each load at a quarter, half and all of its size, each in a process of its own, so that every figure is
 * that of a first call: `npm run bench:tumbuh -- [--beban X,Y] [--skala 1]`. Both are printed: the seconds of the processor (threads of the
 * collector and of the compiler among them), which another's work moves little, and those of the clock, which say how long somebody waits.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownPeriksa } from '../../../src/periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../../../src/periksa/keluaran/sarif.js';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { BEBAN, type Beban } from './beban.js';

const { values: o } = parseArgs({
  options: { beban: { type: 'string' }, skala: { type: 'string', default: '1' }, satu: { type: 'string' } },
});

interface Ukuran {
  readonly periksa: number;
  readonly jam: number;
  readonly keluaran: number;
  readonly mib: number;
  readonly relasi: number;
  readonly temuan: number;
}

const detik = (sejak: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(sejak);
  return (user + system) / 1e6;
};

/** One load of one size, in this process. */
function ukur(nama: string, n: number): Ukuran {
  const beban = BEBAN.find((b) => b.nama === nama) as Beban;
  const buku = beban.buat(n);
  const mulai = process.cpuUsage();
  const pukul = performance.now();
  const hasil = periksaTabel(buku);
  const jam = (performance.now() - pukul) / 1000;
  const periksa = detik(mulai);
  const lalu = process.cpuUsage();
  teksPeriksa(hasil, { buku });
  teksPeriksa(hasil, { buku, rinci: true });
  markdownPeriksa(hasil);
  JSON.stringify(sarifPeriksa(hasil));
  const keluaran = detik(lalu);
  const { relasi, temuan } = hasil.ringkasan;
  return { periksa, jam, keluaran, mib: process.resourceUsage().maxRSS / 1024, relasi, temuan };
}

const angka = (x: number, desimal = 2): string => x.toFixed(desimal).replace('.', ',');

function semua(): void {
  const pilih = o.beban?.split(',');
  console.log(
    '| beban | n | periksa (dtk prosesor) | kali | menurut jam | keluaran (dtk) | MiB | relasi | temuan | batas |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const b of BEBAN.filter(({ nama }) => pilih === undefined || pilih.includes(nama))) {
    let lalu: Ukuran | undefined;
    for (const bagi of [4, 2, 1]) {
      const n = Math.round((b.n * Number(o.skala)) / bagi);
      const keluar = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--satu', `${b.nama}:${n}`], {
        encoding: 'utf8',
      });
      const u = JSON.parse(keluar) as Ukuran;
      const kali = lalu === undefined ? '' : angka(u.periksa / lalu.periksa, 1);
      const batas = [b.detik && `${angka(b.detik, 1)} dtk`, b.mib && `${b.mib} MiB`].filter(Boolean).join(', ');
      console.log(
        `| ${[b.nama, `${n} ${b.satuan}`, angka(u.periksa), kali, angka(u.jam), angka(u.keluaran), angka(u.mib, 0), u.relasi, u.temuan, bagi === 1 ? batas : ''].join(' | ')} |`,
      );
      lalu = u;
    }
  }
}

if (o.satu) {
  const [nama = '', n = '1'] = o.satu.split(':');
  console.log(JSON.stringify(ukur(nama, Number(n))));
} else semua();
