import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { bangunDist } from '../alat/bangun.mjs';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';

describe('<lkjip-angka> in Chromium, without a bundler and under a strict policy', butuhAlat('chromium'), () => {
  const tempat = mkdtempSync(join(tmpdir(), 'lkjip-komponen-'));
  const keluhan: string[] = [];
  let peramban: Browser;
  let halaman: Page;
  beforeAll(async () => {
    bangunDist();
    const skrip = readFileSync('dist/lkjip-komponen.js', 'utf8').replaceAll('</script', '<\\/script');
    const sidik = createHash('sha256').update(skrip).digest('base64');
    const hasil = JSON.stringify(hasilKeJson(hitungCapaian({ target: 65, realisasi: null, polarisasi: 'maximize' })));
    writeFileSync(
      join(tempat, 'a.html'),
      `<!doctype html><html lang="id"><meta charset="utf-8"><title>a</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${sidik}'"><main><h1>Kinerja</h1>
<lkjip-angka id="ikm" judul="Nilai IKM" target="80" realisasi="82" skala="lan.empat-kelas"></lkjip-angka>
<lkjip-angka id="sakip" judul="SAKIP" hasil='${hasil.replaceAll("'", '&#39;')}'></lkjip-angka>
<lkjip-angka id="jahat" judul="<img src=x onerror=alert(1)>" target="x" realisasi="1"></lkjip-angka></main><script>${skrip}</script>`,
    );
    peramban = await chromium.launch({ executablePath: jalurAlat('chromium'), args: ['--no-sandbox'] });
    halaman = await peramban.newPage();
    halaman.on('console', (m) => keluhan.push(m.text()));
    halaman.on('pageerror', (e) => keluhan.push(e.message));
    await halaman.goto(pathToFileURL(join(tempat, 'a.html')).href);
  }, 600_000);
  afterAll(async () => {
    await peramban?.close();
    rmSync(tempat, { recursive: true, force: true });
  });

  it('shows figure, predikat, bar and trace, and follows its attributes', async () => {
    const ikm = halaman.locator('#ikm');
    await expect(ikm.locator('[part=nilai]').textContent()).resolves.toBe('102,50 %');
    await expect(ikm.locator('[part=predikat]').textContent()).resolves.toBe('Sangat Berhasil');
    await expect(ikm.locator('rect.isi').getAttribute('width')).resolves.toBe('102.5');
    await ikm.locator('summary').click();
    await expect(ikm.locator('details').textContent()).resolves.toContain('82 ÷ 80 × 100 = 102,50');
    await halaman.evaluate('document.getElementById("ikm").setAttribute("realisasi", "64")');
    await expect(ikm.locator('[part=nilai]').textContent()).resolves.toBe('80,00 %');
    await halaman.evaluate(
      (h) => Object.assign(globalThis, { h }),
      hasilKeJson(hitungCapaian({ target: 4, realisasi: 3, polarisasi: 'maximize' })),
    );
    await halaman.evaluate('document.getElementById("ikm").hasil = h');
    await expect(ikm.locator('[part=nilai]').textContent()).resolves.toBe('75,00 %');
    await expect(ikm.locator('details').getAttribute('open')).resolves.not.toBeNull();
    await halaman.evaluate('document.getElementById("ikm").hasil = undefined');
    await expect(ikm.locator('[part=nilai]').textContent()).resolves.toBe('80,00 %');
    await halaman.evaluate('document.getElementById("ikm").setAttribute("satuan", "orang")');
    await expect(ikm.locator('[part=masukan]').textContent()).resolves.toBe('Target 80 orang, realisasi 64 orang');
    await expect(ikm.locator('details').getAttribute('open')).resolves.not.toBeNull();
  });

  it('says why a figure is not measured, and shows hostile text as text', async () => {
    await expect(halaman.locator('#sakip [part=nilai]').textContent()).resolves.toMatch(/realisasi/i);
    await expect(halaman.locator('#jahat .judul').textContent()).resolves.toBe('<img src=x onerror=alert(1)>');
    await expect(halaman.locator('#jahat [role=alert]').textContent()).resolves.toBe('Target tidak dapat dibaca: "x".');
    // What to write instead is for who made the page, and said once.
    await expect(halaman.locator('#jahat [role=alert]').getAttribute('title')).resolves.toMatch(/^atribut target="x"/);
    expect(keluhan).toEqual([expect.stringMatching(/^<lkjip-angka> atribut target="x": "x" bukan angka/)]);
  });

  it('has nothing that axe-core complains of', async () => {
    await halaman.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    expect(await halaman.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')).toEqual([]);
  });
});
