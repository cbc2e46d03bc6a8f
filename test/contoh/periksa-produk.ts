import { bukuDariExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { periksaRumus } from '../../src/excel/bukti/periksa-rumus.js';
import { satukanBukti } from '../../src/excel/bukti/satukan-bukti.js';
import { tulisLaporanHidup } from '../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import type { BukuKerja } from '../../src/excel/lembar.js';
import { dokumenKeHtml } from '../../src/laporan/html.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import type { Laporan } from '../../src/model/laporan.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../src/periksa/temuan/temuan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

/** What the checker says of a workbook, its formulas included. */
export async function periksaKerja(kerja: BukuKerja): Promise<HasilPeriksa> {
  const buku = bukuDariExcel(kerja);
  return satukanBukti(periksaTabel(buku), periksaRumus(kerja, buku.tabel));
}

/** The findings of some levels on what `hitung -o x.md`, `x.html` and `x.xlsx` write of a report, one line each. */
export async function temuanProduk(l: Laporan, tingkat: readonly string[] = ['galat']): Promise<string[]> {
  const rekap = rekapLaporan(l);
  const dokumen = susunDokumen(rekap);
  const hasil = {
    md: periksaTabel(bukuDariMarkdown(dokumenKeMarkdown(dokumen))),
    html: await periksaKerja(await bacaExcel(new TextEncoder().encode(dokumenKeHtml(dokumen)))),
    xlsx: await periksaKerja(await bacaExcel(await tulisLaporanHidup(rekap))),
  };
  return Object.entries(hasil).flatMap(([jenis, { temuan }]) =>
    temuan
      .filter((t) => tingkat.includes(t.tingkat))
      .map((t) => `${jenis} ${t.tingkat} ${t.kode} ${t.lokasi.lembar ?? t.lokasi.tabel ?? ''} ${t.pesan}`),
  );
}
