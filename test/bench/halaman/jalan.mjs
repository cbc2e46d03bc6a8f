// How long the offline page takes: `npm run bench:halaman`, after a build. Clock times in Chromium, so on a machine that does nothing else; the second
// column is docs/kinerja.md aims at.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsxStream } from 'hucre';
import { chromium } from 'playwright-core';
import { cariAlat } from '../../alat/cari-alat.mjs';

const HALAMAN = pathToFileURL(resolve('dist/lkjip.html')).href;
const tempat = mkdtempSync(join(tmpdir(), 'lkjip-bench-halaman-'));

/**
 * Rows of a budget that are right: ten sub-kegiatan and their sum, over and over.
 *
 * @param {number} banyak
 */
function* anggaran(banyak) {
  for (let i = 0; i < banyak; i += 11) {
    let [pagu, realisasi] = [0, 0];
    for (let k = 1; k <= 10; k += 1) {
      const [p, r] = [(i + k) * 200_000, (i + k) * 150_000];
      pagu += p;
      realisasi += r;
      yield [`7.01.${i}.${k}`, `Sub kegiatan ${i} ${k}`, 'Dokumen', 'Kasi', p, r, p - r, 75, 'selesai'];
    }
    yield [`7.01.${i}`, `Jumlah ${i}`, '', '', pagu, realisasi, pagu - realisasi, 75, ''];
  }
}

/**
 * @param {string} nama
 * @param {number} baris
 */
async function tulis(nama, baris) {
  const judul = ['Kode', 'Uraian', 'Satuan', 'PJ', 'Pagu', 'Realisasi', 'Sisa', '%', 'Keterangan'];
  const bagian = [];
  for await (const b of writeXlsxStream(anggaran(baris), { name: 'LRA', columns: judul.map((header) => ({ header })) }))
    bagian.push(b);
  const berkas = join(tempat, nama);
  writeFileSync(berkas, Buffer.concat(bagian));
  return berkas;
}

/** The largest process of the browser, in MiB: the tab with its worker. */
function memoriTerbesar() {
  const ukuran = readdirSync('/proc')
    .filter((p) => /^\d+$/.test(p))
    .flatMap((p) => {
      try {
        if (!readFileSync(`/proc/${p}/cmdline`, 'utf8').includes('--type=renderer')) return [];
        return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))?.[1] ?? 0)];
      } catch {
        return [];
      }
    });
  return Math.round(Math.max(0, ...ukuran) / 1024);
}

/**
 * @param {string} nama
 * @param {string} ukuran
 * @param {string} sasaran
 */
const cetak = (nama, ukuran, sasaran) => console.log(`${nama.padEnd(44)} ${ukuran.padStart(18)}   ${sasaran}`);
/** @param {number} md */
const detik = (md) => `${(md / 1000).toFixed(2)} s`;

const { chromium: jalur } = await cariAlat();
if (jalur === null) throw new Error('chromium tidak ada; lihat docs/berkontribusi.md.');
const executablePath = jalur;

/** A new browser and page, and how long it takes until the page answers. */
async function buka() {
  const peramban = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const halaman = await peramban.newPage({ viewport: { width: 1280, height: 800 } });
  const mulai = performance.now();
  await halaman.goto(HALAMAN);
  await halaman.getByRole('tab', { name: 'Periksa' }).waitFor();
  return { peramban, halaman, siap: performance.now() - mulai };
}

/** @param {string} berkas */
async function periksa(berkas) {
  const { peramban, halaman, siap } = await buka();
  await halaman.evaluate(() => {
    const jeda = { terlama: 0, akhir: performance.now() };
    Object.assign(globalThis, { jeda });
    const tik = () => {
      const kini = performance.now();
      jeda.terlama = Math.max(jeda.terlama, kini - jeda.akhir);
      jeda.akhir = kini;
      requestAnimationFrame(tik);
    };
    requestAnimationFrame(tik);
  });
  const mulai = performance.now();
  await halaman.setInputFiles('#isi-periksa input[type=file]', berkas);
  await halaman.waitForFunction(
    () => document.querySelector('.jawaban .utama') !== null && document.querySelector('#isi-periksa .kerja') === null,
    undefined,
    { timeout: 300_000 },
  );
  const lama = performance.now() - mulai;
  const jeda = await halaman.evaluate(() => /** @type {any} */ (globalThis).jeda.terlama);
  const jawaban = await halaman.locator('.jawaban .utama').textContent();
  const memori = memoriTerbesar();
  await peramban.close();
  return { siap, lama, jeda, memori, jawaban };
}

/** @param {string} berkas */
async function hentikan(berkas) {
  const { peramban, halaman } = await buka();
  await halaman.setInputFiles('#isi-periksa input[type=file]', berkas);
  await halaman.getByRole('button', { name: 'Hentikan' }).waitFor();
  await halaman.waitForTimeout(1500);
  const lama = await halaman.evaluate(async () => {
    const mulai = performance.now();
    [...document.querySelectorAll('button')].find((b) => b.textContent === 'Hentikan')?.click();
    while (document.querySelector('[role=alert]') === null) await new Promise((lanjut) => setTimeout(lanjut, 1));
    return performance.now() - mulai;
  });
  await peramban.close();
  return lama;
}

try {
  const kantor = resolve('examples/batu-sopang-2022/templat-terisi.xlsx');
  const sedang = await tulis('sedang.xlsx', 15_020);
  const besar = await tulis('besar.xlsx', 73_382);
  const k = await periksa(kantor);
  cetak('siap', detik(k.siap), '≤ 1 s');
  cetak('berkas kantor (templat-terisi.xlsx)', detik(k.lama), '≤ 1,5 s');
  for (const [nama, berkas, sasaran] of /** @type {const} */ ([
    ['135.180 sel', sedang, '≤ 7 s'],
    ['660.438 sel', besar, '≤ 30 s, ≤ 900 MiB'],
  ])) {
    const h = await periksa(berkas);
    cetak(nama, `${detik(h.lama)}, ${h.memori} MiB`, sasaran);
    cetak('  jeda bingkai terlama', `${Math.round(h.jeda)} ms`, '≤ 100 ms');
    console.log(`  ${h.jawaban}`);
  }
  cetak('Hentikan', `${Math.round(await hentikan(besar))} ms`, '≤ 100 ms');
} finally {
  rmSync(tempat, { recursive: true, force: true });
}
