import { readFileSync, writeFileSync } from 'node:fs';
import katex from 'katex';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { daftarAcuan } from '../../src/acuan/daftar.js';
import { dokumenRumus } from '../../src/cli/katalog/dokumen-rumus.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { daftarOrdinal } from '../../src/model/ordinal.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { daftarSkala } from '../../src/skala/daftar-lengkap.js';

const dokumen = dokumenRumus();
const BERKAS = 'docs/rumus.md';

describe('docs/rumus.md', () => {
  it('is what the registries give (PERBARUI=1 rewrites it)', () => {
    if (process.env['PERBARUI'] === '1') writeFileSync(BERKAS, dokumen);
    expect(readFileSync(BERKAS, 'utf8')).toBe(dokumen);
  });

  it('holds every formula, scale, ordinal, preset and source', () => {
    const id = [...daftarRumus, ...daftarSkala, ...daftarOrdinal, ...daftarKebijakan].map((x) => x.id);
    expect(id.filter((i) => !dokumen.includes(` \`${i}\` · `))).toEqual([]);
    expect(daftarAcuan.filter((a) => !dokumen.includes(`| ${a.id} |`))).toEqual([]);
  });

  it('typesets every formula without an error', () => {
    const rumus = [...dokumen.matchAll(/^\$\$\n([\s\S]*?)\n\$\$$/gm)].map((m) => m[1] ?? '');
    expect(rumus).toHaveLength(daftarRumus.length);
    const salah = rumus.filter((tex) => {
      try {
        katex.renderToString(tex, { displayMode: true, throwOnError: true, strict: 'error' });
        return false;
      } catch {
        return true;
      }
    });
    expect(salah).toEqual([]);
  });

  it('links its contents to headings that are there', () => {
    const jangkar = (j: string) =>
      j
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-');
    const judul = [...dokumen.matchAll(/^## (.+)$/gm)].map((m) => jangkar(m[1] ?? ''));
    const tautan = [...dokumen.matchAll(/\]\(#([^)]+)\)/g)].map((m) => m[1]);
    expect(tautan).toEqual(judul);
  });

  it('is sound Markdown: every table row has as many cells as its head', () => {
    const html = marked.parse(dokumen, { async: false });
    const baris = [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map((t) =>
      [...(t[1] ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((r) => (r[1] ?? '').split(/<t[hd]>/).length - 1),
    );
    expect(baris.length).toBeGreaterThan(daftarRumus.length);
    expect(baris.filter((b) => new Set(b).size !== 1)).toEqual([]);
  });
});
