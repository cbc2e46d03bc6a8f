import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { opdBerkala } from '../../examples/kabupaten-30-opd/opd-berkala.js';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';
import { persenPecahan } from '../orakel/pecahan.js';
import { celaAxe } from './cela-axe.js';
import { potret } from './potret.js';
import { bukaTab, kosongkanTab } from './satu-tab.js';

const AKAR = resolve('examples/dasbor');
/** Kilobytes: measured 1.000; the chart library is half of it. */
const SKRIP_TERBESAR = 1_100;

const hasil = mkdtempSync(join(tmpdir(), 'lkjip-dasbor-'));
let peladen: PreviewServer;
let asal: string;
let peramban: Browser;
let halaman: Page;
let keluhan: string[] = [];

const isi = (): Locator => halaman.locator('#isi');
/** Region, year, part of the year. */
const pilihan = (ke: 0 | 1 | 2): Locator => halaman.locator('.pilihan select').nth(ke);
const judul = (): Locator => halaman.locator('#isi h1');
const kartu = (nama: string): Locator =>
  halaman.locator('.kartu', { has: halaman.getByRole('heading', { name: nama, exact: true }) });
const utama = async (nama: string): Promise<string> =>
  ((await kartu(nama).locator('.utama').textContent()) ?? '').trim();

/** Goes to an address; within a page that is there already as a link does, which computes nothing twice. */
async function buka(hash: string): Promise<void> {
  if (halaman.url().startsWith(asal)) {
    await halaman.evaluate(
      (h) =>
        new Promise((selesai) => {
          if (location.hash === h) return selesai(null);
          addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(selesai)), { once: true });
          location.hash = h;
        }),
      hash,
    );
  } else await halaman.goto(`${asal}${hash}`);
  await judul().waitFor();
}
const tunggu = (teks: string): Promise<void> => judul().filter({ hasText: teks }).waitFor();
const abadikan = (nama: string) => potret(halaman, `dasbor-${nama}`, true);
const lebarIsi = () => halaman.evaluate(() => document.documentElement.scrollWidth);

/** Goes on with Tab until a link of this name has the focus, as somebody without a mouse does. */
async function tabKe(nama: RegExp, terbanyak = 200): Promise<void> {
  for (let i = 0; i < terbanyak; i += 1) {
    await halaman.keyboard.press('Tab');
    const kini = await halaman.evaluate(() => {
      const e = document.activeElement;
      return e?.getAttribute('aria-label') ?? e?.textContent ?? '';
    });
    if (nama.test(kini)) return;
  }
  throw new Error(`tidak ada yang bernama ${nama} lewat Tab`);
}

const opd = Array.from({ length: 30 }, (_, i) => opdBerkala(i + 1));
/** By the fractions of the oracle, as it is printed. */
const persen = (pembilang: bigint, penyebut: bigint): string => persenPecahan(pembilang, penyebut).replace('.', ',');

describe('the dashboard in Chromium', butuhAlat('chromium', 'dasbor'), () => {
  beforeAll(async () => {
    const configFile = join(AKAR, 'vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir: hasil, emptyOutDir: true } });
    peladen = await preview({
      configFile,
      logLevel: 'error',
      build: { outDir: hasil },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const { port } = peladen.httpServer.address() as AddressInfo;
    asal = `http://127.0.0.1:${port}/`;
    peramban = await chromium.launch({ executablePath: jalurAlat('chromium'), args: ['--no-sandbox'] });
    const boleh = new RegExp(`^(?:${asal.replaceAll('.', '\\.')}|data:|about:)`);
    halaman = await bukaTab(peramban, boleh, (k) => keluhan.push(k));
  }, 600_000);
  afterAll(async () => {
    await peramban?.close();
    await peladen?.close();
    rmSync(hasil, { recursive: true, force: true });
  });

  beforeEach(() => {
    keluhan = [];
  });
  afterEach(async () => {
    await kosongkanTab(halaman);
    expect(keluhan).toEqual([]);
  });

  it('is built under a strict policy, within a bounded size', () => {
    const html = readFileSync(join(hasil, 'index.html'), 'utf8');
    expect(html).toMatch(/http-equiv="Content-Security-Policy"[^>]*connect-src &#39;none&#39;/);
    expect(html).not.toContain('unsafe');
    // Before anything that it is to hold for.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/));
    const skrip = readdirSync(join(hasil, 'assets')).filter((b) => b.endsWith('.js'));
    const kb = skrip.reduce((n, b) => n + readFileSync(join(hasil, 'assets', b)).length / 1024, 0);
    expect(kb).toBeLessThan(SKRIP_TERBESAR);
  });

  it('holds no percentage arithmetic of its own', () => {
    const berkas = readdirSync(join(AKAR, 'src'), { recursive: true, encoding: 'utf8' }).filter((b) =>
      /\.tsx?$/.test(b),
    );
    expect(berkas.length).toBeGreaterThan(15);
    for (const b of berkas) expect(readFileSync(join(AKAR, 'src', b), 'utf8'), b).not.toMatch(/\* *100\b|toFixed\(\d/);
  });

  it('goes from the kabupaten to the trace of a figure by mouse, and back', async () => {
    await buka('');
    await tunggu('Kabupaten Contoh');
    // The pooled rupiah of all lines with both figures, by BigInt.
    const baris = opd.flatMap((l) =>
      l.program.flatMap((p) => p.kegiatan.flatMap((k) => k.subKegiatan.map((s) => s.anggaran['2024']))),
    );
    const lengkap = baris.filter((b) => (b?.realisasi ?? null) !== null);
    const jumlah = (x: 'pagu' | 'realisasi') => lengkap.reduce((n, b) => n + BigInt(b?.[x] ?? 0), 0n);
    expect(await utama('Keuangan')).toBe(`${persen(jumlah('realisasi'), jumlah('pagu'))} %`);
    await expect(kartu('Keuangan').textContent()).resolves.toContain(
      `${lengkap.length} dari ${baris.length} baris anggaran terukur`,
    );
    await abadikan('kabupaten');
    const tabel = halaman.locator('table.opd');
    await expect(tabel.locator('tbody tr').count()).resolves.toBe(30);
    await tabel.getByRole('link', { name: 'Dinas Kesehatan', exact: true }).click();
    await tunggu('Dinas Kesehatan');
    await abadikan('opd');
    await isi().getByRole('link', { name: 'S1 Meningkatnya mutu layanan kepada masyarakat' }).click();
    await tunggu('S1 Meningkatnya mutu layanan');
    await abadikan('sasaran');
    await isi().getByRole('link', { name: 'Indeks Kepuasan Masyarakat', exact: true }).click();
    await tunggu('Indeks Kepuasan Masyarakat');
    await abadikan('indikator');
    const indikator = opd.find((l) => l.instansi.nama === 'Dinas Kesehatan')?.tujuan[0]?.sasaran[0]?.indikator[0];
    const [T, R] = [indikator?.target['2024'], indikator?.realisasi['2024']].map((x) => BigInt(String(x)));
    const capaian = persen(R as bigint, T as bigint);
    expect(await utama('Capaian')).toBe(`${capaian} %`);
    await kartu('Capaian').getByRole('link').click();
    await tunggu('Jejak: Capaian');
    await expect(isi().locator('.hitungan').textContent()).resolves.toBe(`${R} ÷ ${T} × 100 = ${capaian}`);
    await expect(isi().textContent()).resolves.toMatch(
      /PermenPANRB 8\/2021.*dibaca di peraturannya; berlaku 2021–2022/,
    );
    await abadikan('jejak');
    await halaman.goBack();
    await tunggu('Indeks Kepuasan Masyarakat');
    await halaman.goForward();
    await tunggu('Jejak: Capaian');
    await halaman.getByRole('navigation', { name: 'Letak' }).getByRole('link', { name: 'Dinas Kesehatan' }).click();
    await tunggu('Dinas Kesehatan');
    // A point of the drawing leads where its row does.
    await buka('#/contoh/2024/tahun');
    const titik = halaman.locator('.lukisan a', { hasText: 'Dinas Pertanian' });
    await titik.click();
    await tunggu('Dinas Pertanian');
  });

  it('goes the same way by keyboard alone, and says where it is', async () => {
    await buka('#/contoh/2024/tahun');
    for (const [nama, tiba] of [
      [/^Dinas Kesehatan$/, 'Dinas Kesehatan'],
      [/^S2 Meningkatnya/, 'S2 Meningkatnya akuntabilitas kinerja'],
      [/^Nilai Akuntabilitas Kinerja$/, 'Nilai Akuntabilitas Kinerja'],
      [/^Capaian: /, 'Jejak: Capaian'],
    ] as const) {
      await tabKe(nama);
      await halaman.keyboard.press('Enter');
      await tunggu(tiba);
      // The heading of what was opened gets the focus once it was painted, so that a screen reader reads on from there.
      await expect.poll(() => halaman.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await halaman.title()).toContain('2024');
    }
    await halaman.goBack();
    await tunggu('Nilai Akuntabilitas Kinerja');
  });

  it('shows the figures of the seed report, and what is unmeasured as unmeasured', async () => {
    await buka('');
    await pilihan(0).selectOption('paser');
    await tunggu('Kabupaten Paser');
    // LKjIP 2022: (102,5 + 111,1… + 80) ÷ 3, without the SAKIP value that was not out; 4.924.815.264 ÷ 6.151.521.458.
    expect(await utama('Capaian kinerja')).toBe('97,87 %');
    await expect(kartu('Capaian kinerja').textContent()).resolves.toContain('3 dari 4 indikator terukur');
    expect(await utama('Keuangan')).toBe('80,06 %');
    // 34 outputs have targets and no realisasi: no 0 %.
    expect(await utama('Fisik')).toBe('Tidak terukur');
    await expect(kartu('Fisik').textContent()).resolves.toMatch(/Tidak ada satu pun yang terukur.*0 dari 34/s);
    await abadikan('paser');
    await halaman.locator('table.opd').getByRole('link', { name: 'Kecamatan Batu Sopang', exact: true }).click();
    await tunggu('Kecamatan Batu Sopang');
    const sasaran = await isi().locator('.sasaran-sasaran article').allTextContents();
    // Table 3.1 prints 102,5, 111,1 and 80; Table 3.4.2 has 3.285.452.144 ÷ 4.463.036.427 for the first.
    expect(sasaran[0]).toMatch(/tidak terukur.*Keuangan 73,61 %Realisasi belum tersedia/);
    expect(sasaran[1]).toContain('102,50');
    expect(sasaran[2]).toContain('111,11');
    expect(sasaran[3]).toContain('80,00');
    expect(sasaran[0]).not.toMatch(/Capaian 0/);
    await abadikan('paser-opd');
    await isi()
      .getByRole('link', { name: /^S1 Meningkatnya/ })
      .click();
    await isi().getByRole('link', { name: 'Nilai Evaluasi SAKIP dari Inspektorat' }).click();
    await tunggu('Nilai Evaluasi SAKIP');
    expect(await utama('Realisasi')).toBe('Belum ada');
    expect(await utama('Capaian')).toBe('Tidak terukur');
    await kartu('Capaian').getByRole('link').click();
    await expect(isi().locator('.hasil').textContent()).resolves.toBe(
      'Tidak terukur. Realisasi belum tersedia; isi bila hasilnya sudah keluar.',
    );
    await abadikan('jejak-tak-terukur');
    // 18 of at most 5 in 2026 by T ÷ R: 27,78; Angka Kriminalitas by the report's preset.
    await buka('#/paser/2022/tahun/opd/Kecamatan%20Batu%20Sopang/S3/S3.IK1');
    await tunggu('Angka Kriminalitas');
    expect(await utama('Menuju target akhir')).toBe('27,78 %');
    expect(await utama('Capaian')).toBe('111,11 %');
  });

  it('follows year and quarter, and keeps the place', async () => {
    await buka('#/contoh/2024/tahun/opd/1.02.02/S1/S1.IK1');
    const setahun = await utama('Capaian');
    await pilihan(1).focus();
    await pilihan(1).selectOption('2025');
    await pilihan(2).selectOption('2');
    await halaman.waitForFunction(() => location.hash.includes('/2025/tw2/'));
    await tunggu('Indeks Kepuasan Masyarakat');
    const tw = opd[1]?.tujuan[0]?.sasaran[0]?.indikator[0]?.triwulan?.['2025'];
    const [T, R] = [tw?.target[1], tw?.realisasi?.[1]].map((x) => BigInt(String(x)));
    await kartu('Capaian')
      .filter({ hasText: persen(R as bigint, T as bigint) })
      .waitFor();
    expect(await utama('Capaian')).not.toBe(setahun);
    expect(await utama('Target')).toBe(String(T));
    // The running year has no value of its own yet.
    expect(await utama('Menuju target akhir')).toBe('Tidak terukur');
    await expect(halaman.evaluate(() => document.activeElement?.tagName)).resolves.toBe('SELECT');
    await abadikan('indikator-tw2');
    await halaman.goBack();
    await halaman.waitForFunction(() => location.hash.includes('/2025/tahun/'));
  });

  it('sets physical beside financial progress by the end of a quarter', async () => {
    await buka('#/contoh/2025/tw2/opd/1.02.02');
    // By whole numbers: of each output what was done of the year's target, at most all of it, weighted by its pagu.
    const sub = (opd[1]?.program[0]?.kegiatan ?? []).flatMap((k) => k.subKegiatan);
    const isian = sub.flatMap((s) => {
      const tw = s.indikator?.[0]?.triwulan?.['2025']?.realisasi?.slice(0, 2) ?? [];
      const T = BigInt(String(s.indikator?.[0]?.target['2025']));
      const P = BigInt(String(s.anggaran['2025']?.pagu));
      if (tw.some((x) => x === null)) return [];
      const R = tw.reduce<bigint>((n, x) => n + BigInt(String(x)), 0n);
      return [{ P, T, R: R > T ? T : R }];
    });
    expect(isian.length).toBeGreaterThan(1);
    const T = isian.reduce((n, x) => n * x.T, 1n);
    const atas = isian.reduce((n, x) => n + x.P * x.R * (T / x.T), 0n);
    const bawah = isian.reduce((n, x) => n + x.P, 0n) * T;
    const barisnya = isi().getByRole('row', { name: /Program Penunjang Urusan Pemerintahan Daerah/ });
    await expect(barisnya.getByRole('link', { name: /^Fisik Program/ }).textContent()).resolves.toBe(
      `${persen(atas, bawah)} %`,
    );
    await barisnya.getByRole('link', { name: /^Serapan Program/ }).click();
    await expect(isi().locator('.hitungan').textContent()).resolves.toMatch(/÷ .* × 100 = \d\d,\d\d$/);
    // Quarters that are not in yet are no points of the curve.
    await halaman.goBack();
    const kurva = isi().locator('.bagan tbody tr');
    await expect(kurva.nth(2).textContent()).resolves.toMatch(/^TW III68,00belum terukurbelum terukur$/);
    await abadikan('opd-tw2');
  });

  it('ranks early warnings with the reason', async () => {
    await buka('#/contoh/2025/tw2/peringatan');
    const butir = isi().locator('ol.peringatan > li');
    // Counted from the data: quarters I and II with a target and without realisasi, and offices with a line that has none.
    const indikator = opd.flatMap((l) => l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator)));
    const kosong = indikator.filter((i) => {
      const tw = i.triwulan?.['2025'];
      return [0, 1].some((n) => (tw?.target[n] ?? null) !== null && (tw?.realisasi?.[n] ?? null) === null);
    });
    const tanpa = opd.filter((l) =>
      l.program.some((p) =>
        p.kegiatan.some((k) =>
          k.subKegiatan.some((s) => s.anggaran['2025']?.triwulan?.realisasi?.slice(0, 2).includes(null)),
        ),
      ),
    );
    await isi()
      .getByRole('button', { name: `Belum diisi (${kosong.length + tanpa.length})` })
      .waitFor();
    // What is missing stands first, most quarters first; then from the lowest figure up.
    const semua = await butir.allTextContents();
    expect(semua[0]).toMatch(/^Belum diisi.*TW I dan TW II bertarget, realisasinya belum diisi\./);
    const urutan = semua.map((t) => ['Belum diisi', 'Tertinggal', 'Berisiko'].findIndex((s) => t.startsWith(s)));
    expect(urutan).toEqual([...urutan].sort((a, b) => a - b));
    await isi()
      .getByRole('button', { name: /^Tertinggal/ })
      .click();
    const angka = (await butir.allTextContents()).flatMap((t) => {
      const [, x] = /Capaian (\d+,\d+) persen|Belanja baru (\d+,\d+)/.exec(t) ?? [];
      return x === undefined ? [] : [Number(x.replace(',', '.'))];
    });
    expect(angka.length).toBeGreaterThan(5);
    expect(angka).toEqual([...angka].sort((a, b) => a - b));
    expect(Math.max(...angka)).toBeLessThan(80);
    await abadikan('peringatan');
    await butir.first().getByRole('link').click();
    await halaman.getByRole('heading', { name: 'Triwulan 2025' }).waitFor();
  });

  it('opens reports from files, shows what they say as text, and names what is wrong in them', async () => {
    await buka('');
    const jahat = '<img src=x onerror="document.title=1">&lt;b&gt;';
    const laporan = opdBerkala(1);
    const berkas = join(hasil, 'laporan.json');
    writeFileSync(berkas, JSON.stringify({ ...laporan, instansi: { ...laporan.instansi, nama: jahat } }));
    await halaman.setInputFiles('input[type=file]', berkas);
    await tunggu('Berkas yang dibuka (1 OPD)');
    await expect(halaman.locator('table.opd tbody th').textContent()).resolves.toBe(jahat);
    await expect(halaman.locator('.lukisan a title').textContent()).resolves.toContain(jahat);
    await halaman.locator('table.opd').getByRole('link', { name: jahat, exact: true }).click();
    await tunggu('<img src=x');
    await expect(halaman.locator('#halaman img').count()).resolves.toBe(0);
    writeFileSync(berkas, '{"versi": 1}');
    await halaman.setInputFiles('input[type=file]', berkas);
    await expect(halaman.getByRole('alert').textContent()).resolves.toMatch(/laporan\.json: .+/);
    // Two policies make no mean.
    const lain = join(hasil, 'lain.json');
    writeFileSync(berkas, JSON.stringify(opdBerkala(1)));
    writeFileSync(lain, JSON.stringify({ ...opdBerkala(2), kebijakan: 'permendagri-86-2017' }));
    await halaman.setInputFiles('input[type=file]', [berkas, lain]);
    await halaman.getByRole('alert').filter({ hasText: 'kebijakan' }).waitFor();
  });

  it('says what is not there, and shows the kabupaten where an address names nothing', async () => {
    await buka('#/asing');
    await tunggu('Kabupaten Contoh');
    for (const [hash, sebut] of [
      ['#/contoh/2024/tahun/opd/9.99', 'OPD 9.99'],
      ['#/contoh/2024/tahun/opd/1.02.02/S9', 'sasaran S9'],
      ['#/contoh/2024/tahun/~tidak-ada', 'angka tidak-ada'],
    ] as const) {
      await buka(hash);
      await tunggu('Tidak ada di data ini');
      await isi().filter({ hasText: sebut }).waitFor();
    }
    for (const hash of ['#/contoh/1999/tahun', '#%E0%A4%A', '#/contoh/2024/tw9']) {
      await buka(hash);
      await tunggu('Kabupaten Contoh');
    }
  });

  const TEMPAT = [
    ['kabupaten', '#/contoh/2025/tw2'],
    ['opd', '#/contoh/2025/tw2/opd/1.02.02'],
    ['sasaran', '#/paser/2022/tahun/opd/Kecamatan%20Batu%20Sopang/S1'],
    ['indikator', '#/contoh/2025/tw2/opd/1.02.02/S1/S1.IK1'],
    ['jejak', '#/contoh/2024/tahun/~fisik'],
    ['peringatan', '#/contoh/2025/tw2/peringatan'],
    ['paser-2023', '#/paser/2023/tw1'],
  ] as const;
  it.each([
    [360, 740, 'light'],
    [1920, 1080, 'dark'],
  ] as const)('fits and has nothing that axe-core complains of at %d × %d, %s', async (width, height, colorScheme) => {
    await halaman.setViewportSize({ width, height });
    await halaman.emulateMedia({ colorScheme });
    for (const [nama, hash] of TEMPAT) {
      await buka(hash);
      await abadikan(`${nama}-${width}-${colorScheme}`);
      expect(await lebarIsi(), nama).toBeLessThanOrEqual(width);
      expect(await celaAxe(halaman), nama).toEqual([]);
    }
  });

  it('prints dark pages light, without what is only for the screen', async () => {
    await halaman.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await buka('#/contoh/2024/tahun/opd/1.02.02');
    await expect(halaman.evaluate(() => getComputedStyle(document.body).backgroundColor)).resolves.toBe(
      'rgb(255, 255, 255)',
    );
    await expect(halaman.getByRole('button', { name: 'Buka laporan…' }).isVisible()).resolves.toBe(false);
    await abadikan('cetak');
  });
});
