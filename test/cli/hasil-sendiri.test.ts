import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { periksaBerkas, tandaiBacaan } from '../../src/berkas/index.js';
import { apakahHasilSendiri } from '../../src/cli/keluaran/hasil-sendiri.js';
import { jenisBerkas } from '../../src/cli/keluaran/jenis-isi.js';
import { tulisKertasKerja, tulisLaporanHidup } from '../../src/excel/index.js';
import { JUDUL_SIDIK, JUDUL_TEMUAN } from '../../src/excel/tandai/judul-temuan.js';
import { type Laporan, rekapLaporan } from '../../src/index.js';
import { bukuKetik } from '../excel/bukti/buat-lembar.js';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-sendiri-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const letak = (nama: string, isi: string | Uint8Array): string => {
  const jalur = join(folder, nama);
  writeFileSync(jalur, isi);
  return jalur;
};

const BARIS = [
  ['Uraian', 'Pagu', 'Realisasi', '%'],
  ['A', '200', '150', '57,00'],
  ['B', '400', '100', '25,00'],
  ['C', '100', '50', '50,00'],
  ['D', '300', '60', '20,00'],
];
const buku = { nama: 'lra.xlsx', data: await bukuKetik({ LRA: BARIS }) };
const { hasil, buku: terbaca } = await periksaBerkas([buku]);
const sendiri = (data: Uint8Array) => apakahHasilSendiri(letak('buku.xlsx', data), 'buku-kerja', 'xlsx', 'periksa');

/** The same workbook with its inline texts in the part of shared ones, as Excel saves it. */
function disimpanUlang(data: Uint8Array): Uint8Array {
  const bagian = unzipSync(data);
  const teks: string[] = [];
  for (const [nama, isi] of Object.entries(bagian)) {
    if (!nama.startsWith('xl/worksheets/')) continue;
    const baru = strFromU8(isi).replace(/t="inlineStr"><is>([\s\S]*?)<\/is>/g, (_, t: string) => {
      teks.push(`<si>${t}</si>`);
      return `t="s"><v>${teks.length - 1}</v>`;
    });
    bagian[nama] = strToU8(baru);
  }
  bagian['xl/sharedStrings.xml'] = strToU8(
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${teks.join('')}</sst>`,
  );
  return zipSync(bagian);
}

describe('a workbook that is replaced without being asked', () => {
  it.each(['id', 'en'] as const)(
    'is a marked copy in %s, but none that was saved anew and may be filled in',
    async (bahasa) => {
      const { data } = await tandaiBacaan(hasil, terbaca, { bahasa });
      expect(sendiri(data)).toBe(true);
      expect(sendiri(disimpanUlang(data))).toBe(false);
      const kosong = await tandaiBacaan({ ...hasil, temuan: [] }, terbaca, { bahasa });
      expect(sendiri(kosong.data)).toBe(true);
    },
  );

  it("is not somebody's own, whatever its sheets are called", async () => {
    const kepala = [...JUDUL_TEMUAN.id, JUDUL_SIDIK.id];
    const milik: Record<string, string[][]>[] = [
      {
        Temuan: [
          ['No', 'Temuan BPK', 'Tindak lanjut'],
          ['1', 'Kas kurang', 'Belum'],
        ],
      },
      { Temuan: [], 'Temuan (2)': BARIS },
      { Temuan: [kepala.slice(0, 9)] },
    ];
    for (const isi of milik) expect(sendiri(await bukuKetik(isi))).toBe(false);
  });

  it('is no working paper, which an office fills in', async () => {
    for (const bahasa of ['id', 'en'] as const) {
      const data = await tulisKertasKerja(hasil, { bahasa });
      expect([sendiri(data), sendiri(disimpanUlang(data))]).toEqual([false, false]);
    }
  });

  it('is none that is damaged or of another command', async () => {
    const { data } = await tandaiBacaan(hasil, terbaca);
    expect(sendiri(data.subarray(0, data.length - 30))).toBe(false);
    expect(apakahHasilSendiri(letak('b.xlsx', data), 'buku-kerja', 'xlsx', 'hitung')).toBe(false);
    expect(apakahHasilSendiri(letak('b.xlsx', data), 'buku-kerja', 'xlsx', 'templat')).toBe(false);
  });
});

describe('a computed report as a workbook', () => {
  it('is replaced without being asked, but not one that another program saved: somebody may have changed it', async () => {
    const laporan: Laporan = { versi: 1, instansi: { nama: 'Dinas A' }, tahun: 2022, tujuan: [], program: [] };
    const data = await tulisLaporanHidup(rekapLaporan(laporan));
    const milik = (isi: Uint8Array) => apakahHasilSendiri(letak('h.xlsx', isi), 'buku-kerja', 'xlsx', 'hitung');
    expect(milik(data)).toBe(true);
    const diubah = (nama: string, ganti: (isi: string) => string) => {
      const bagian = unzipSync(data);
      bagian[nama] = strToU8(ganti(strFromU8(bagian[nama] as Uint8Array)));
      return zipSync(bagian);
    };
    // Author and title stay; as LibreOffice 7.4 and Excel write the other two.
    const app = diubah('docProps/app.xml', (s) => s.replace('>hucre<', '>LibreOffice/7.4.7.2$Linux_X86_64<'));
    const core = diubah('docProps/core.xml', (s) =>
      s.replace('</cp:core', '<cp:lastModifiedBy>Budi</cp:lastModifiedBy></cp:core'),
    );
    expect([milik(app), milik(core)]).toEqual([false, false]);
  });
});

describe('a page that is replaced without being asked', () => {
  const asli = readFileSync('examples/pemeriksa/halaman.html', 'utf8');
  const halaman = (isi: string): readonly [string, boolean] => {
    const jalur = letak('x.html', isi);
    return [jenisBerkas(jalur), apakahHasilSendiri(jalur, 'html', 'html', 'halaman')];
  };

  it('is the offline page alone', () => {
    expect(halaman(asli)).toEqual(['html', true]);
    expect(halaman('<!doctype html><title>lkjip punya kami</title>')).toEqual(['html', false]);
    expect(halaman('<!doctype html><title>x</title>\n<!-- lkjip hitung -->\n')).toEqual(['html', false]);
  });
});
