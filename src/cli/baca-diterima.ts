import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BukuTerbaca } from '../berkas/bacaan.js';
import { diterimaBacaan } from '../berkas/diterima-bacaan.js';
import { bacaDiterima, type TemuanDiterima } from '../periksa/keluaran/diterima.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import { bacaBita, bacaJson, namaMasukan } from './baca-masukan.js';
import { BERKAS_FOLDER } from './berkas-diterima.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';

/**
 * The accepted findings that apply to the checked files: those of the file that was named (JSON, or a marked copy that was filled in), else
 * those beside each file (`laporan.csv.diterima.json`, for it alone) and in its folder (`lkjip-diterima.json`); and those that a marked copy
 * among the files lists itself.
 */
export async function bacaSemuaDiterima(
  berkas: readonly string[],
  disebut: string | undefined,
  kerja: BukuTerbaca['kerja'],
): Promise<readonly TemuanDiterima[]> {
  return [...(await dariBuku(kerja)), ...(await dariBerkas(berkas, disebut))];
}

async function dariBerkas(berkas: readonly string[], disebut: string | undefined): Promise<readonly TemuanDiterima[]> {
  if (disebut !== undefined) {
    const isi = /\.xls[xm]$/i.test(disebut) ? await bacaSalinan(disebut, berkas) : bacaSatu(disebut);
    return isi.map((d) => denganBerkas(d, berkas));
  }
  const nyata = berkas.filter((b) => b !== '-');
  const folder = new Set(nyata.map((b) => join(dirname(b), BERKAS_FOLDER)));
  return [
    ...nyata.flatMap((b) => jikaAda(`${b}.diterima.json`).map((d) => ({ ...d, berkas: b }))),
    ...[...folder].flatMap((f) =>
      jikaAda(f).map((d) =>
        denganBerkas(
          d,
          nyata.filter((b) => dirname(b) === dirname(f)),
        ),
      ),
    ),
  ];
}

/** The findings that the lists of workbooks accept; a row without a reason is said. */
async function dariBuku(kerja: Parameters<typeof diterimaBacaan>[0]): Promise<readonly TemuanDiterima[]> {
  const { diterima, masalah } = await diterimaBacaan(kerja);
  for (const m of masalah) tulisCatatan(bersihkanTeks(m));
  return diterima;
}

/** A marked copy stands for the file that it was made from; the copy of tables that were no workbook has sheets of its own. */
async function bacaSalinan(salinan: string, berkas: readonly string[]): Promise<TemuanDiterima[]> {
  const { bacaExcel } = await import('../excel/index.js');
  const data = bacaBita(salinan);
  const isi = await dariBuku(new Map([[salinan, { buku: await bacaExcel(data), data }]]));
  const berlembar = berkas.some((b) => /\.(?:xls[xmb]?|ods)$/i.test(b));
  return isi.map(({ berkas: _, lembar, ...d }) => (berlembar && lembar !== undefined ? { ...d, lembar } : d));
}

function jikaAda(berkas: string): readonly TemuanDiterima[] {
  return existsSync(berkas) ? bacaSatu(berkas) : [];
}

function bacaSatu(berkas: string): readonly TemuanDiterima[] {
  const terbaca = bacaDiterima(bacaJson(berkas));
  if (terbaca.status === 'sah') return terbaca.diterima;
  throw new GalatMasukan(terbaca.masalah.map((m) => `${namaMasukan(berkas)}: ${m}`));
}

/** An entry names a file as it is called, and findings as it was typed. */
function denganBerkas(butir: TemuanDiterima, berkas: readonly string[]): TemuanDiterima {
  if (butir.berkas === undefined) return butir;
  const diketik = berkas.find((b) => b === butir.berkas || basename(b) === butir.berkas);
  return diketik === undefined ? butir : { ...butir, berkas: diketik };
}
