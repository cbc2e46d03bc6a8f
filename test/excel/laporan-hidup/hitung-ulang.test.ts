import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { tulisLaporanHidup } from '../../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import type { BukuKerja } from '../../../src/excel/lembar.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import { tabelDokumen } from '../../../src/laporan/dokumen.js';
import { susunDokumen } from '../../../src/laporan/susun-dokumen.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

const hasil = bacaLaporan(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')));
if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah[0]?.pesan);
const rekap = rekapLaporan(hasil.laporan);

let asli: BukuKerja;
let buku: Uint8Array;

/** The workbook without any value of a formula, so that nothing but a calculation can bring them back. */
function tanpaNilaiRumus(buku: Uint8Array): { buku: Uint8Array; rumus: number } {
  let rumus = 0;
  const isi = Object.entries(unzipSync(buku)).map(([nama, data]): [string, Uint8Array] => {
    if (!nama.startsWith('xl/worksheets/sheet')) return [nama, data];
    const xml = strFromU8(data).replace(/(<f>[^<]*<\/f>)<v(?:\/>|>[^<]*<\/v>)/g, (_, f: string) => {
      rumus += 1;
      return f;
    });
    return [nama, strToU8(xml.replaceAll(' t="str"', ''))];
  });
  return { buku: zipSync(Object.fromEntries(isi)), rumus };
}

beforeAll(async () => {
  buku = await tulisLaporanHidup(rekap);
  asli = await bacaExcel(buku);
}, 60_000);

const tampak = (buku: BukuKerja) =>
  buku.lembar.flatMap((l) => l.sel.flatMap((b, r) => b.map((s, c) => `${l.nama}!${r + 1},${c + 1}: ${s.teks}`)));

describe('the live report of Batu Sopang', () => {
  it('shows the same in every cell after LibreOffice has computed all its formulas anew', {
    ...butuhAlat('soffice'),
    timeout: 300_000,
  }, async () => {
    const ulang = await bacaExcel(lewatLibreOffice(tanpaNilaiRumus(buku).buku, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
    expect(tampak(ulang)).toEqual(tampak(asli));
  });

  it('computes every figure of its tables by a formula, but for counts of nothing, which no range can hold', () => {
    const figur = tabelDokumen(susunDokumen(rekap)).flatMap((t) =>
      t.baris.flatMap((b) =>
        Object.values(b.sel).filter(
          (s) =>
            s.hitungan &&
            s.nilai !== null &&
            !Object.values(s.hitungan.masukan).some((m) => Array.isArray(m) && m.length === 0),
        ),
      ),
    );
    const rumus = asli.lembar
      .filter((l) => l.nama.startsWith('Tabel'))
      .flatMap((l) => l.sel.flat().filter((s) => s.rumus !== null && s.angka !== null));
    expect(rumus.length).toBe(figur.length);
  });

  it('shows in every table what the report prints', () => {
    for (const t of tabelDokumen(susunDokumen(rekap))) {
      if (t.id === 'jejak') continue;
      // Short tables of one shape share a sheet, each below its own title.
      const judul = `${t.nama} ${t.judul}`;
      const lembar = asli.lembar.find((l) => l.sel.some((b) => b[0]?.teks === judul));
      const baris = lembar?.sel.findIndex((b) => b[0]?.teks === judul) ?? 0;
      const atas = baris + 3 + (t.kelompok.length === 0 ? 1 : 2);
      const cetakan = t.baris.map((b) => t.kolom.map((k) => b.sel[k.kunci]?.teks ?? ''));
      const lebar = t.kolom.length;
      const tampil = lembar?.sel
        .slice(atas, atas + t.baris.length)
        .map((b) => Array.from({ length: lebar }, (_, c) => b[c]?.teks ?? ''));
      expect(tampil, t.nama).toEqual(cetakan);
    }
  });

  it('holds the seed figures: 97,87 on average, 80,06 absorbed', () => {
    const ikhtisar = asli.lembar
      .find((l) => l.nama === 'Tabel 1')
      ?.sel.flat()
      .filter((s) => s.rumus !== null)
      .map((s) => s.teks);
    expect(ikhtisar).toEqual(expect.arrayContaining(['97,87', '80,06']));
  });
});

/** One report of cases in which a policy decides, and not the formula: each polarity with a target of 0, under every policy for it, and others. */
function laporanBatas(): unknown {
  const indikator: unknown[] = [];
  const tambah = (polarisasi: string, target: unknown, realisasi: unknown, kebijakan?: object): void => {
    const i = indikator.length + 1;
    indikator.push({
      kode: `IK${i}`,
      nama: `Kasus ${i}`,
      satuan: 'nilai',
      polarisasi,
      target: { 2022: target },
      realisasi: { 2022: realisasi },
      ...(kebijakan && { kebijakan }),
    });
  };
  for (const polarisasi of ['maximize', 'minimize', 'stabilize'])
    for (const realisasi of [0, 3])
      for (const kebijakan of [undefined, { targetNol: 'nol' }, { targetNol: 'seratus-bila-tercapai' }])
        tambah(polarisasi, 0, realisasi, kebijakan);
  tambah('minimize', 0, 2, { targetNol: { terburuk: 10 } });
  for (const realisasiNol of ['tak-terukur', 'nol', 'seratus'])
    tambah('minimize', 5, 0, { minimize: 'rasio', realisasiNol });
  tambah('maximize', -5, -4);
  tambah('minimize', -10, 5);
  tambah('minimize', 10, 25);
  tambah('maximize', 80, null);
  tambah('maximize', 10, 18, { batas: { atas: 120 } });
  tambah('maximize', { bawah: 0, atas: 0 }, 3);
  tambah('minimize', { bawah: 0, atas: 5 }, 7, { targetNol: 'nol' });
  return {
    versi: 1,
    instansi: { nama: 'Kecamatan' },
    tahun: 2022,
    tujuan: [{ kode: 'T1', uraian: 'Tujuan', sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator }] }],
    program: [
      { kode: '7.01.01', nama: 'Program', anggaran: { 2022: { pagu: 0, realisasi: 0 } }, kegiatan: [] },
      { kode: '7.01.02', nama: 'Program', anggaran: { 2022: { pagu: 1000, realisasi: 900 } }, kegiatan: [] },
    ],
  };
}

describe('a live report in which policies decide', () => {
  it('shows the same in every cell after LibreOffice has computed it anew', {
    ...butuhAlat('soffice'),
    timeout: 300_000,
  }, async () => {
    const dibaca = bacaLaporan(laporanBatas());
    if (dibaca.status === 'tidak-sah') throw new Error(JSON.stringify(dibaca.masalah));
    const buku = await tulisLaporanHidup(rekapLaporan(dibaca.laporan));
    const ulang = await bacaExcel(lewatLibreOffice(tanpaNilaiRumus(buku).buku, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
    const kini = tampak(await bacaExcel(buku));
    expect(tampak(ulang)).toEqual(kini);
    // No policy speaks of the first three: their target of 0 is reached or not, but nothing is measured by it.
    expect(kini.filter((s) => s.includes('tidak terukur')).length).toBeGreaterThan(5);
  });
});
