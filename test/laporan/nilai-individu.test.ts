import { expect, it } from 'vitest';
import { teksLaporan } from '../../src/cli/teks/teks-laporan.js';
import { tabelDokumen } from '../../src/laporan/dokumen.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

const i = (kode: string, target: number, realisasi: number | null, lain = {}) =>
  indikator({ kode, nama: `Indikator ${kode}`, target: { '2022': target }, realisasi: { '2022': realisasi }, ...lain });

const daftar = [
  i('S1.IK1', 50, 90),
  i('S1.IK2', 100, 100, { targetMaksimal: true }),
  i('S1.IK3', 100, 98),
  i('S1.IK4', 100, null),
];
const rekap = rekapLaporan(laporanKecil({ kebijakan: 'permenpanrb-8-2021' }, daftar));
const dokumen = susunDokumen(rekap);

it('a report under PermenPANRB 8/2021 shows the value beside the achievement', () => {
  const t = tabelDokumen(dokumen).find((x) => x.id === 'capaian');
  expect(t?.kolom.map((k) => k.judul)).toContain('Nilai');
  // Annex p. 93: above 110 % the value is 120 (h), an attainable maximum that is met 120 (i), 98 % is 88 (e), by 70 + (19/19)(98 − 80).
  expect(t?.baris.slice(0, 4).map((b) => [b.sel['capaian']?.teks, b.sel['nilai']?.teks])).toEqual([
    ['180,00', '120,00'],
    ['100,00', '120,00'],
    ['98,00', '88,00'],
    ['tidak terukur', 'tidak terukur'],
  ]);
  expect(t?.catatan.join(' ')).toContain('Nilai adalah konversi capaian indikator menurut PermenPANRB 8/2021');
});

it('traces the value, and hands it on as JSON and to the terminal', () => {
  expect(dokumenKeMarkdown(dokumen)).toContain('| S1.IK3 | Nilai kinerja individu |');
  const json = JSON.parse(JSON.stringify(rekapKeJson(rekap)));
  expect(json.kinerja.tujuan[0].sasaran[0].indikator[0].nilai).toMatchObject({ status: 'terukur', teks: '120,00' });
  expect(teksLaporan(rekap)).toMatch(/Nilai: .* → .*= 88,00/s);
});

it('raises no finding of periksa with it', () => {
  const { temuan } = periksaTabel(bukuDariMarkdown(dokumenKeMarkdown(dokumen)).tabel);
  expect(temuan.filter((t) => t.tingkat === 'galat').map((t) => t.pesan)).toEqual([]);
});

it('has no such column where the policy asks for no value', () => {
  const t = tabelDokumen(susunDokumen(rekapLaporan(laporanKecil({}, daftar)))).find((x) => x.id === 'capaian');
  expect(t?.kolom.map((k) => k.judul)).not.toContain('Nilai');
});
