import { cetakBulatan } from '../../angka/bulatkan-tepat.js';
import { TINGKAT } from '../../rekap/kolom/kode-kolom.js';
import type { RekapKolom } from '../../rekap/kolom/rekap-kolom.js';
import type { HasilKolom } from '../../rumus/pembaca/kolom/jalankan.js';
import { utuhKolom } from '../../rumus/pembaca/kolom/teks-kolom.js';

const ANGKA = ['pagu', 'realisasi', 'sisa', 'serapan', 'paguSeluruhnya', 'capaian'] as const;

/** Every level as lines, the whole first: JSON lines with numbers as exact text, or CSV. */
export function tulisRekapKolom(rekap: RekapKolom, bentuk: 'ndjson' | 'csv'): string {
  const baris: string[] = [];
  if (bentuk === 'csv') baris.push(['tingkat', 'kode', ...ANGKA, 'baris', 'terukur', 'bercapaian'].join(','));
  for (const tingkat of ['total', ...TINGKAT] as const) {
    const isi = rekap[tingkat];
    for (const [i, kode] of isi.kode.entries()) {
      const angka = ANGKA.map((nama) => cetak(isi[nama], i));
      const cacah = [isi.baris, isi.terukur, isi.bercapaian].map((c) => c[i] as number);
      if (bentuk === 'csv') baris.push([tingkat, kode, ...angka.map((x) => x ?? ''), ...cacah].join(','));
      else {
        const bidang = Object.fromEntries(ANGKA.map((nama, j) => [nama, angka[j]]));
        baris.push(
          JSON.stringify({ tingkat, kode, ...bidang, baris: cacah[0], terukur: cacah[1], bercapaian: cacah[2] }),
        );
      }
    }
  }
  return `${baris.join('\n')}\n`;
}

function cetak(hasil: HasilKolom, baris: number): string | null {
  const utuh = utuhKolom(hasil, baris);
  return utuh === null ? null : cetakBulatan({ utuh, desimal: hasil.desimal });
}
