import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDist } from './alat/bangun.mjs';
import { butuhAlat, jalurAlat } from './alat/butuh-alat.js';

const { exports: pintu } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { import: { default: string } }>;
};
const PINTU = Object.entries(pintu).flatMap(([nama, isi]) =>
  typeof isi === 'string' ? [] : [[nama, resolve(isi.import.default)] as const],
);

describe('entry points in a browser under a strict policy', butuhAlat('chromium'), () => {
  const tempat = mkdtempSync(join(tmpdir(), 'lkjip-peramban-'));
  let peramban: Browser;
  beforeAll(async () => {
    bangunDist();
    peramban = await chromium.launch({ executablePath: jalurAlat('chromium'), args: ['--no-sandbox'] });
  }, 600_000);
  afterAll(async () => {
    await peramban?.close();
    rmSync(tempat, { recursive: true, force: true });
  });

  it.each(PINTU)('%s loads', async (nama, berkas) => {
    // As a bundler for pages takes it, without Node's names.
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as isi from ${JSON.stringify(berkas)}; document.title = Object.keys(isi).join(' ');`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      conditions: ['import'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const skrip = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
    const sidik = createHash('sha256').update(skrip).digest('base64');
    const html = join(tempat, `${nama.replace(/\W/g, '')}.html`);
    writeFileSync(
      html,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${sidik}'"><script>${skrip}</script>`,
    );
    const halaman = await peramban.newPage();
    const galat: string[] = [];
    halaman.on('pageerror', (e) => galat.push(e.message));
    // What the policy refused, a probe that is caught again too.
    halaman.on('console', (c) => c.type() === 'error' && galat.push(c.text()));
    await halaman.goto(pathToFileURL(html).href);
    expect([galat, (await halaman.title()).length > 0]).toEqual([[], true]);
    await halaman.close();
  });
});
