import { describe, expect, it } from 'vitest';
import { teksLaporan } from '../../src/cli/teks/teks-laporan.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { tulisLaporanHidup } from '../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { lukisSvg } from '../../src/gambar/index.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { type Dokumen, tabelDokumen } from '../../src/laporan/dokumen.js';
import { dokumenKeHtml } from '../../src/laporan/html.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import { gabungLaporan } from '../../src/rekap/gabung-laporan.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { selBaris } from '../../src/tabel/tabel-laporan.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from '../excel/libre-office.js';
import { laporanKodeSama } from './laporan-kode-sama.js';

const terbaca = bacaLaporan(laporanKodeSama);
if (terbaca.status === 'tidak-sah') throw new Error(terbaca.masalah[0]?.pesan);
const rekap = rekapLaporan(terbaca.laporan);
const dokumen: Dokumen = susunDokumen(rekap);

/** Name of the indicator and its figures, of every row of a table that names one. */
function barisBernama(id: string, kolom: readonly string[], penamaan = 'indikator'): string[] {
  const t = tabelDokumen(dokumen).find((x) => x.id === id);
  if (!t) throw new Error(`tidak ada tabel ${id}`);
  const teks = (b: (typeof t.baris)[number], kunci: string) => b.sel[kunci]?.teks ?? '';
  return t.baris
    .filter((b) => /Satu|Dua|Tujuan tercapai|Hasil/.test(teks(b, penamaan)))
    .map((b) => [penamaan, ...kolom].map((k) => teks(b, k)).join(' | '));
}

describe('indicators of the same code in several sasaran', () => {
  it('stand in JSON under their own sasaran', () => {
    const sasaran = rekapKeJson(rekap).kinerja.tujuan[0]?.sasaran ?? [];
    expect(
      sasaran.map((s) => [s.kode, s.indikator.map((i) => [i.kode, 'teks' in i.capaian ? i.capaian.teks : null])]),
    ).toEqual([
      [
        'S1',
        [
          ['IK1', '50,00'],
          ['IK2', '110,00'],
        ],
      ],
      [
        'S2',
        [
          ['IK1', '90,00'],
          ['IK2', null],
        ],
      ],
    ]);
  });

  it.each([
    ['capaian', ['capaian'], ['Satu | 50,00', 'Satu lagi | 110,00', 'Dua | 90,00', 'Dua lagi | tidak terukur']],
    ['perjanjian-kinerja', ['target'], ['Satu | 100', 'Satu lagi | 100', 'Dua | 100', 'Dua lagi | 100']],
    [
      'rencana-aksi.2023',
      ['realisasi-4', 'capaian'],
      ['Satu | 50 | 50,00', 'Satu lagi | – | –', 'Dua | 90 | 90,00', 'Dua lagi | – | –'],
    ],
    // Of last year: 40 and 80 of 100.
    ['analisis.S1', ['capaian-lalu', 'capaian'], ['Satu | 40,00 | 50,00', 'Satu lagi | 100,00 | 110,00']],
    ['analisis.S2', ['capaian-lalu', 'capaian'], ['Dua | 80,00 | 90,00', 'Dua lagi | tidak terukur | tidak terukur']],
    // Of the end target 200.
    ['akhir-periode.S2', ['kemajuan'], ['Dua | 45,00', 'Dua lagi | tidak terukur']],
    [
      'e80',
      ['tingkat-2023', 'kemajuan'],
      [
        'Tujuan tercapai | 70,00 | tidak terukur',
        'Satu | 50,00 | 25,00',
        'Satu lagi | 110,00 | tidak terukur',
        'Dua | 90,00 | 45,00',
        'Dua lagi | tidak terukur | tidak terukur',
      ],
    ],
    [
      'e81.kinerja',
      ['hasil', 'tingkat-tahunan'],
      ['Hasil 1.02.01 (nilai) | 60 | 60,00', 'Hasil 1.02.02 (nilai) | 80 | 80,00'],
    ],
  ])('have each its own figures in %s', (id, kolom, harapan) => {
    expect(barisBernama(id, kolom)).toEqual(harapan);
  });

  it('have each its own figures among the programs that serve a sasaran, and among other areas', () => {
    expect(barisBernama('program.S1', ['capaian'], 'program')).toEqual([
      'Indikator: Hasil 1.02.01 (nilai) | 60,00',
      'Indikator: Hasil 1.02.02 (nilai) | 80,00',
    ]);
    expect(barisBernama('pembanding.S2', ['persen'])).toEqual(['Dua dibanding Nasional (2023) | 45,00']);
  });

  it('have rows of their own in every table', () => {
    for (const t of tabelDokumen(dokumen)) {
      const id = t.baris.map((b) => b.id);
      expect(new Set(id).size, t.id).toBe(id.length);
    }
  });

  it('are named with their owner in notes, traces, pictures and warnings', () => {
    const markdown = dokumenKeMarkdown(dokumen);
    expect(markdown).toContain('Capaian (%), S2 › IK2: tidak terukur');
    expect(markdown).toContain('| S1 › IK1 | Capaian | 50 ÷ 100 × 100 = 50,00 |');
    expect(markdown).toContain('| S2 › IK1 | Capaian | 90 ÷ 100 × 100 = 90,00 |');
    expect(markdown).toContain('S1 › IK1 Satu: 50,00 persen. S1 › IK2 Satu lagi: 110,00 persen. S2 › IK1 Dua: 90,00');
    expect(new Set(rekap.peringatan.map((p) => p.pesan)).size).toBe(rekap.peringatan.length);
  });

  it('are counted in a note that names both by one name', () => {
    // Neither program indicator has an end target.
    const kinerja = tabelDokumen(dokumen).find((t) => t.id === 'e81.kinerja');
    expect(kinerja?.catatan).toContainEqual(expect.stringContaining('IK1 (2 baris)'));
  });

  it('give ids of their own to the pictures of the page', () => {
    const id = [...dokumenKeHtml(dokumen, { gambar: lukisSvg }).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(id.length).toBeGreaterThan(4);
    expect(new Set(id).size).toBe(id.length);
  });

  it('stand in the text of the terminal, each below its sasaran', () => {
    const teks = teksLaporan(rekap);
    expect(teks).toMatch(/S1 Sasaran satu\s+IK1 +Satu \(nilai\) +100 +50 +50,00/);
    expect(teks).toMatch(/S2 Sasaran dua\s+IK1 +Dua \(nilai\) +100 +90 +90,00/);
    expect(teks).toContain('S2 › IK1 Dua\n  Capaian:');
  });

  it('are told apart where two parts of a report contradict each other', () => {
    const lain = structuredClone(laporanKodeSama);
    const i = lain.tujuan[0]?.sasaran[1]?.indikator[0];
    if (!i) throw new Error('tidak ada indikator');
    i.realisasi['2023'] = 91;
    expect(() => gabungLaporan(laporanKodeSama, lain)).toThrow('indikator S2 › IK1.realisasi.2023');
  });
});

it('every formula of the workbook counts on the cells of its own row', {
  ...butuhAlat('soffice'),
  timeout: 240_000,
}, async () => {
  const buku = await tulisLaporanHidup(rekap);
  const ulang = await bacaExcel(lewatLibreOffice(buku, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
  for (const t of tabelDokumen(dokumen)) {
    if (t.id === 'jejak') continue;
    const judul = `${t.nama} ${t.judul}`;
    const lembar = ulang.lembar.find((l) => l.sel.some((b) => b[0]?.teks === judul));
    const atas = (lembar?.sel.findIndex((b) => b[0]?.teks === judul) ?? 0) + 3 + (t.kelompok.length === 0 ? 1 : 2);
    for (const [r, b] of t.baris.entries()) {
      const tampil = t.kolom.map((_, c) => lembar?.sel[atas + r]?.[c]?.teks ?? '');
      expect(tampil, `${t.id} ${b.id}`).toEqual(t.kolom.map((k) => selBaris(b, k).teks));
    }
  }
  const grafik = ulang.lembar.find((l) => l.nama === 'Grafik')?.sel ?? [];
  const nilai = (awal: string) => grafik.find((b) => b[0]?.teks.startsWith(awal))?.[1]?.teks;
  expect([nilai('S1 › IK1'), nilai('S1 › IK2'), nilai('S2 › IK1')]).toEqual(['50,00', '110,00', '90,00']);
});
