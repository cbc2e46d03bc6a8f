import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bagiMasukan, cariJenis, DAFTAR, masukanKe, ujiSatu } from './daftar.js';
import { buatPelari, type Temuan } from './jalankan.js';

// `npm run fuzz -- N` runs about N inputs of all kinds; `--jenis a,b`, `--benih S`; `--satu JENIS:BENIH:KE` does one again, here, and writes it to a file.
const { values: o, positionals } = parseArgs({
  allowPositionals: true,
  options: { jenis: { type: 'string' }, benih: { type: 'string', default: '1' }, satu: { type: 'string' } },
});

const tulisan = (masukan: unknown): string | Uint8Array => {
  if (typeof masukan === 'string') return masukan;
  const data = (masukan as { data?: unknown } | null)?.data;
  return data instanceof Uint8Array ? data : `${JSON.stringify(masukan, null, 2)}\n`;
};

async function satu(sebutan: string): Promise<void> {
  const [nama = '', benih = '', ke = ''] = sebutan.split(':');
  const jenis = cariJenis(nama);
  const berkas = `fuzz-${nama}-${benih}-${ke}`;
  writeFileSync(berkas, tulisan(masukanKe(jenis, Number(benih), Number(ke))));
  console.log(`masukannya di ${berkas}`);
  const mulai = performance.now();
  const salah = await ujiSatu(jenis, Number(benih), Number(ke));
  console.log(salah.length === 0 ? 'tanpa temuan' : salah.join('\n'), `(${Math.round(performance.now() - mulai)} ms)`);
}

async function semua(banyak: number, benih: number): Promise<void> {
  const daftar = o.jenis?.split(',').map(cariJenis) ?? DAFTAR;
  const pelari = buatPelari(new URL('pekerja.js', import.meta.url));
  const temuan: Temuan[] = [];
  let jumlah = 0;
  console.log('jenis        masukan  temuan   detik  puncak MiB');
  for (const [nama, n] of bagiMasukan(banyak, daftar)) {
    const mulai = performance.now();
    const hasil = await pelari.jalankan({ jenis: nama, benih, dari: 0, sampai: n });
    temuan.push(...hasil);
    jumlah += n;
    const puncak = Math.round(process.resourceUsage().maxRSS / 1024);
    const detik = ((performance.now() - mulai) / 1000).toFixed(1);
    console.log(
      `${nama.padEnd(12)} ${String(n).padStart(7)} ${String(hasil.length).padStart(7)} ${detik.padStart(7)} ${String(puncak).padStart(11)}`,
    );
  }
  await pelari.tutup();
  console.log(`${jumlah} masukan, ${temuan.length} temuan`);
  for (const t of temuan.slice(0, 200))
    console.log(`  --satu ${t.jenis}:${t.benih}:${t.ke}  ${t.salah.join('; ').slice(0, 400)}`);
  process.exitCode = temuan.length === 0 ? 0 : 1;
}

await (o.satu === undefined ? semua(Number(positionals[0] ?? 10_000), Number(o.benih)) : satu(o.satu));
