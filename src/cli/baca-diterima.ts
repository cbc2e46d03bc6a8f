import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BukuTerbaca } from '../berkas/bacaan.js';
import { denganLembarAda, diterimaBacaan } from '../berkas/diterima-bacaan.js';
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
  buku: Pick<BukuTerbaca, 'kerja' | 'tabel'>,
): Promise<readonly TemuanDiterima[]> {
  return [...(await dariBuku(buku)), ...(await dariBerkas(berkas, disebut, buku.tabel))];
}

async function dariBerkas(
  berkas: readonly string[],
  disebut: string | undefined,
  tabel: BukuTerbaca['tabel'],
): Promise<readonly TemuanDiterima[]> {
  if (disebut !== undefined) {
    const isi = /\.xls[xm]$/i.test(disebut) ? await bacaSalinan(disebut, tabel) : bacaSatu(disebut);
    return isi.map((d) => denganBerkas(d, berkas));
  }
  const nyata = berkas.filter((b) => b !== '-');
  const folder = new Set(nyata.map((b) => join(dirname(b), BERKAS_FOLDER)));
  return [
    ...nyata.flatMap((b) => jikaAda(`${b}.diterima.json`).map((d) => denganBerkas({ berkas: b, ...d }, [b]))),
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
async function dariBuku(buku: Parameters<typeof diterimaBacaan>[0]): Promise<readonly TemuanDiterima[]> {
  const { diterima, masalah } = await diterimaBacaan(buku);
  for (const m of masalah) tulisCatatan(bersihkanTeks(m));
  return diterima;
}

/** A marked copy stands for the file that it was made from; the copy of tables that were no workbook has sheets of its own. */
async function bacaSalinan(salinan: string, tabel: BukuTerbaca['tabel']): Promise<TemuanDiterima[]> {
  const { bacaExcel, diterimaDariBuku } = await import('../excel/index.js');
  const { diterima, masalah } = diterimaDariBuku(await bacaExcel(bacaBita(salinan)));
  for (const m of masalah) tulisCatatan(bersihkanTeks(`${salinan}: ${m}.`));
  return diterima.map((d) => denganLembarAda(d, tabel));
}

function jikaAda(berkas: string): readonly TemuanDiterima[] {
  return existsSync(berkas) ? bacaSatu(berkas) : [];
}

function bacaSatu(berkas: string): readonly TemuanDiterima[] {
  const terbaca = bacaDiterima(bacaJson(berkas, 'temuan yang diterima'));
  if (terbaca.status === 'sah') return terbaca.diterima;
  throw new GalatMasukan(terbaca.masalah.map((m) => `${namaMasukan(berkas)}: ${m}`));
}

/** An entry names a file as it is called, and findings as it was typed. */
function denganBerkas(butir: TemuanDiterima, berkas: readonly string[]): TemuanDiterima {
  if (butir.berkas === undefined) return butir;
  const diketik = berkas.find((b) => b === butir.berkas || basename(b) === butir.berkas);
  return diketik === undefined ? butir : { ...butir, berkas: diketik };
}
