import { TabelTakTerbaca } from './batas.js';
import { sebutBeberapa } from './catatan-bacaan.js';
import { apakahAngkaIsi, apakahTahun } from './isi-sel.js';

const berangka = (s: string): boolean => apakahAngkaIsi(s) && !apakahTahun(s);

/** How many fields a row fills, blanks between them counted. */
const lebarTerisi = (baris: readonly string[]): number => {
  let lebar = baris.length;
  while (lebar > 0 && baris[lebar - 1]?.trim() === '') lebar -= 1;
  return lebar;
};

/**
 * Refuses a row that is written with another separator than its file: it would be one cell of words, and its figures in no table. `pemisah` are
 * the others.
 */
export function tolakPemisahLain(semua: readonly (readonly string[])[], pemisah: readonly string[]): void {
  const perLebar = new Map<number, number>();
  for (const b of semua) {
    const lebar = lebarTerisi(b);
    if (lebar > 2) perLebar.set(lebar, (perLebar.get(lebar) ?? 0) + 1);
  }
  const umum = [...perLebar].reduce((a, x) => (x[1] > a[1] ? x : a), [0, 0])[0];
  if (umum === 0) return;
  for (const [i, b] of semua.entries()) {
    if (lebarTerisi(b) !== 1) continue;
    const isi = b[0] as string;
    const tanda = pemisah.find((p) => {
      const bagian = isi.split(p, umum + 1).map((s) => s.trim());
      return bagian.length === umum && bagian.filter(berangka).length * 2 >= umum;
    });
    if (tanda !== undefined)
      throw new TabelTakTerbaca(
        `baris ${i + 1} ditulis dengan pemisah ${tanda === '\t' ? 'tab' : `"${tanda}"`}, tidak seperti baris lainnya; samakan pemisahnya, lalu periksa lagi.`,
      );
  }
}

/**
 * What should be known of rows with more cells than the headings above them. Where commas part the cells a figure there was split by its own comma, and
 * all behind it has slipped: such a file is refused.
 */
export function catatanSelLebih(
  tabel: readonly {
    readonly baris: readonly (readonly string[])[];
    readonly letak: readonly { readonly baris: number }[];
  }[],
  pemisah: string,
): string[] {
  const lebih: string[] = [];
  for (const t of tabel) {
    let kepala = 0;
    for (const [i, b] of t.baris.entries()) {
      const lebar = lebarTerisi(b);
      if (!b.some(berangka)) kepala = Math.max(kepala, lebar);
      else if (kepala > 1 && lebar > kepala) {
        const nomor = (t.letak[i]?.baris ?? i) + 1;
        const sel = b.slice(kepala, lebar);
        if (pemisah === ',' && sel.some(berangka))
          throw new TabelTakTerbaca(
            `baris ${nomor} berisi ${lebar} sel, sedangkan kepalanya ${kepala}; apit angka berkoma dengan kutip, atau pakai titik koma sebagai pemisah, lalu periksa lagi.`,
          );
        lebih.push(`baris ${nomor}: ${sel.join(' | ')}`);
      }
    }
  }
  return lebih.length === 0
    ? []
    : [`${lebih.length} baris tabel bersel lebih banyak daripada kepalanya: ${sebutBeberapa(lebih)}`];
}
