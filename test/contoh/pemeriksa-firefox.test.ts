import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bangunDist } from '../alat/bangun.mjs';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';
import { potret } from './potret.js';

// The main paths once more in the other browser; what the page does in full is tested in Chromium (pemeriksa.test.ts).
const HALAMAN = resolve('dist/lkjip.html');
const CONTOH = 'examples/batu-sopang-2022';
// 150 ÷ 200 is 75 %.
const CSV = 'Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00\n';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-firefox-'));
const csv = join(tempat, 'anggaran.csv');

let peramban: Browser;
let halaman: Page;
let keluhan: string[] = [];

const isi = (pilih: string): Promise<string> => halaman.$eval(pilih, (e) => e.textContent ?? '');
const tombol = async (nama: string) => halaman.locator(`::-p-aria([name="${nama}"])`).click();
const masukkan = async (bagian: string, ...berkas: string[]) => {
  const masukan = await halaman.$(`#isi-${bagian} input[type=file]`);
  await (masukan as unknown as { uploadFile(...b: string[]): Promise<void> }).uploadFile(...berkas);
};
const buka = async () => {
  await halaman.goto(pathToFileURL(HALAMAN).href);
  await halaman.waitForSelector('[role=tab]');
};
/** On a page of its own: what an earlier file was answered still stands for a moment. */
const periksa = async (...berkas: string[]): Promise<string> => {
  await buka();
  await masukkan('periksa', ...berkas);
  await halaman.waitForFunction(
    () => document.querySelector('.jawaban .utama') !== null && document.querySelector('#isi-periksa .kerja') === null,
  );
  return isi('.jawaban .utama');
};
/** Firefox saves what is downloaded by itself, under its own name, which an empty file holds until all is there. */
const unduh = async (nama: string, berkas: string): Promise<Buffer> => {
  await tombol(nama);
  const tujuan = join(tempat, berkas);
  await expect.poll(() => existsSync(tujuan) && statSync(tujuan).size > 0, { timeout: 20_000 }).toBe(true);
  return readFileSync(tujuan);
};

describe('the page lkjip.html in Firefox', butuhAlat('firefox'), () => {
  beforeAll(async () => {
    bangunDist();
    writeFileSync(csv, CSV);
    peramban = await launch({
      browser: 'firefox',
      executablePath: jalurAlat('firefox'),
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': tempat,
        'browser.download.alwaysOpenPanel': false,
      },
    });
  }, 600_000);
  afterAll(async () => {
    await peramban?.close();
    rmSync(tempat, { recursive: true, force: true });
  });

  beforeEach(async () => {
    keluhan = [];
    halaman = await peramban.newPage();
    await halaman.setViewport({ width: 1280, height: 800 });
    halaman.on('console', (m) => ['error', 'warn'].includes(m.type()) && keluhan.push(m.text()));
    halaman.on('pageerror', (e) => keluhan.push(String(e)));
    halaman.on('requestfinished', (r) => /^(?:file|blob|data):/.test(r.url()) || keluhan.push(`request: ${r.url()}`));
  });
  afterEach(async () => {
    await halaman.close();
    expect(keluhan).toEqual([]);
  });

  it('checks a file as the command does, and saves the same marked copy', async () => {
    expect(await periksa(csv)).toBe('1 kesalahan pasti, 0 perlu dilihat.');
    expect(await isi('.rincian')).toMatch(/Tercetak 57,00, seharusnya 75,00/);
    const xlsx = resolve(CONTOH, 'templat-terisi.xlsx');
    await periksa(xlsx);
    const salinan = await unduh('Unduh salinan bertanda', 'templat-terisi-bertanda.xlsx');
    const dari = join(tempat, 'dari-cli.xlsx');
    execFileSync('node', ['dist/cli.js', 'periksa', xlsx, '-f', 'xlsx', '-o', dari], { stdio: 'pipe' });
    expect(salinan.equals(readFileSync(dari))).toBe(true);
    await potret(halaman, 'firefox-periksa');
  });

  it('goes through findings by keyboard, and keeps what was accepted', async () => {
    expect(await periksa(resolve(CONTOH, 'tercetak/tabel-3-4-2.json'))).toBe('1 kesalahan pasti, 2 perlu dilihat.');
    const terpilih = () => halaman.$eval('.butir[aria-selected=true]', (e) => e.id);
    const pertama = await terpilih();
    await halaman.keyboard.press('j');
    expect(await terpilih()).not.toBe(pertama);
    await halaman.keyboard.press('k');
    expect(await terpilih()).toBe(pertama);
    await halaman.keyboard.press('a');
    await halaman.keyboard.type('sudah dibetulkan');
    await halaman.keyboard.press('Enter');
    await halaman.waitForFunction(() => document.querySelector('.jawaban .utama')?.textContent?.includes('diterima'));
    expect(await isi('.jawaban .utama')).toBe('0 kesalahan pasti, 2 perlu dilihat, 1 diterima.');
  });

  it('takes cells that were copied from Excel', async () => {
    await buka();
    await halaman.evaluate(
      (teks) => {
        const kotak = document.createElement('textarea');
        document.body.append(kotak);
        kotak.value = teks;
        kotak.select();
      },
      CSV.replaceAll(';', '\t'),
    );
    const tekan = async (huruf: 'c' | 'v') => {
      await halaman.keyboard.down('Control');
      await halaman.keyboard.press(huruf);
      await halaman.keyboard.up('Control');
    };
    await tekan('c');
    await halaman.evaluate(() => document.querySelector('textarea')?.remove());
    await tekan('v');
    await halaman.waitForSelector('.jawaban .utama');
    expect(await isi('.jawaban .utama')).toBe('1 kesalahan pasti, 0 perlu dilihat.');
  });

  it('computes a report with its pictures, and one figure', async () => {
    await buka();
    await tombol('Hitung');
    await masukkan('hitung', resolve(CONTOH, 'templat-terisi.xlsx'));
    const bingkai = await (await halaman.waitForSelector('iframe.laporan'))?.contentFrame();
    await bingkai?.waitForSelector('svg');
    // Table 3.1 of the seed: 82 of a target of 80.
    expect(await bingkai?.$eval('body', (e) => e.textContent)).toContain('102,50');
    await potret(halaman, 'firefox-hitung');
    await tombol('Kalkulator');
    await halaman.waitForFunction(() => document.querySelector('.hitungan.utama')?.textContent?.includes('102,50'));
    expect(await isi('.hitungan.utama')).toContain('82 ÷ 80 × 100');
  });

  it('stops at once, fits a phone, and never calls an unread file right', async () => {
    await buka();
    const besar = join(tempat, 'besar.csv');
    writeFileSync(besar, `Uraian;Pagu;Realisasi;%\n${'A;17;13;76,47\n'.repeat(60_000)}`);
    await masukkan('periksa', besar);
    await tombol('Hentikan');
    await halaman.waitForSelector('[role=alert]');
    expect(await isi('[role=alert]')).toContain('Dihentikan');
    // The same page takes the next file.
    await masukkan('periksa', csv);
    await halaman.waitForSelector('.rincian');
    const rusak = join(tempat, 'rusak.xlsx');
    writeFileSync(rusak, 'PK\u0003\u0004rusak');
    expect(await periksa(rusak)).toContain('Tidak dapat diperiksa: ');
    await halaman.setViewport({ width: 360, height: 740 });
    expect(await periksa(csv)).toBe('1 kesalahan pasti, 0 perlu dilihat.');
    expect(await halaman.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await potret(halaman, 'firefox-360');
  });
});
