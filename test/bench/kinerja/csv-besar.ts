import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { kodeAcak, kolomAnggaran } from './kolom.js';

const CATAT =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nUKUR "+[u.maxRSS,u.userCPUTime+u.systemCPUTime].join(" "))})';

/** `lkjip hitung --rekap` over a CSV of so many rows, in a process of its own: its totals against ours, then seconds and memory. */
export async function ukurCsv(dist: string, banyak: number): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'lkjip-csv-'));
  try {
    const { P, A } = kolomAnggaran(banyak);
    const { kamus, indeks } = kodeAcak(20_000, banyak);
    let [pagu, realisasi] = [0n, 0n];
    const csv = join(map, 'anggaran.csv');
    await pipeline(function* () {
      yield 'kode,pagu,realisasi\n';
      for (let i = 0; i < banyak; ) {
        let potongan = '';
        for (const akhir = Math.min(banyak, i + 10_000); i < akhir; i += 1) {
          potongan += `${kamus[indeks[i] as number]},${P[i]},${A[i]}\n`;
          pagu += BigInt(P[i] as number);
          realisasi += BigInt(A[i] as number);
        }
        yield potongan;
      }
    }, createWriteStream(csv));
    const mulai = performance.now();
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', CATAT, resolve(dist, 'cli.js'), 'hitung', csv, '--rekap'],
      { maxBuffer: 1e9 },
    );
    const jam = performance.now() - mulai;
    if (!stdout.includes(`${pagu}`) || !stdout.includes(`${realisasi}`))
      throw new Error('rekap CSV: jumlahnya berbeda');
    const [, kib = '0', mikro = '0'] = /UKUR (\d+) (\d+)/.exec(stderr) ?? [];
    const mib = (x: number) => (x / 2 ** 20).toLocaleString('id-ID', { maximumFractionDigits: 0 });
    const detik = (ms: number) => (ms / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 });
    return `${banyak.toLocaleString('id-ID')} baris CSV (${mib((await stat(csv)).size)} MiB) ke semua tingkat: ${detik(Number(mikro) / 1000)} detik prosesor, ${detik(jam)} detik menurut jam, memori puncak ${mib(Number(kib) * 1024)} MiB`;
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
