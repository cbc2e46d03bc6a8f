import { Kisi } from '../bukti/kisi.js';
import { nilaiUsang } from '../bukti/menurut-sel.js';
import type { BukuKerja, SelExcel } from '../lembar.js';

/** What a cell's formula gives, where another number is stored in it; null where they agree, or that cannot be told. */
export type CariUsang = (sel: SelExcel) => string | null;

/** Looks for the formulas of a workbook whose stored number is another: it was changed by a program that computes nothing. */
export function cariUsang(buku: BukuKerja): CariUsang {
  const usang = new Map<SelExcel, string>();
  for (const lembar of buku.lembar) {
    const bahan = { kisi: new Kisi(buku, lembar, []), bahasa: 'id' } as const;
    for (const [r, sebaris] of lembar.sel.entries()) {
      for (const [c, sel] of sebaris.entries()) {
        if (sel.rumus === null || sel.angka === null) continue;
        const letak = { baris: r + 1, kolom: c + 1 };
        const pohon = bahan.kisi.rumus(letak.baris, letak.kolom);
        const [temuan] = pohon === null ? [] : nilaiUsang(bahan, letak, pohon);
        if (temuan?.semestinya) usang.set(sel, temuan.semestinya);
      }
    }
  }
  return (sel) => usang.get(sel) ?? null;
}
