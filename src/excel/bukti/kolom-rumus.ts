import type { LetakSel } from '../../tabel/tabel.js';
import type { Kisi } from './kisi.js';
import { kunciRujukan, satuSel } from './rujukan.js';
import { bentukRumus, type PohonSel, rujukanDalam } from './urai-rumus.js';

/** A column of a table in which most rows hold the same formula over their own row. */
export interface KolomRumus {
  readonly kolom: number;
  /** The formula of its first row. */
  readonly contoh: { readonly letak: LetakSel; readonly pohon: PohonSel };
  /** Its shape, references masked. */
  readonly bentuk: string;
  readonly seragam: readonly number[];
  /** Rows of the body whose figure was typed. */
  readonly diketik: readonly number[];
  /** Rows, totals among them, with another formula of their own. */
  readonly lain: readonly { readonly baris: number; readonly pohon: PohonSel }[];
}

/** A pattern takes at least so many rows. */
const SERAGAM_TERSEDIKIT = 2;

/** Whether a formula takes its inputs from its own row, and from cells that are fixed with `$`. */
function sebaris(pohon: PohonSel, baris: number): boolean {
  const rujukan = rujukanDalam(pohon);
  return (
    rujukan.some((r) => !r.dari.barisTetap) &&
    rujukan.every((r) => satuSel(r) && (r.dari.barisTetap || r.dari.baris === baris))
  );
}

/** The columns of the tables of a sheet that follow one formula. */
export function kolomRumus(kisi: Kisi): KolomRumus[] {
  return kisi.daerah.flatMap(({ awal, akhir }) => {
    const hasil: KolomRumus[] = [];
    for (let kolom = awal.kolom; kolom <= akhir.kolom; kolom += 1) {
      const terbaca = bacaKolom(kisi, kolom, awal.baris, akhir.baris);
      if (terbaca) hasil.push(terbaca);
    }
    return hasil;
  });
}

function bacaKolom(kisi: Kisi, kolom: number, dari: number, sampai: number): KolomRumus | null {
  const pola = new Map<string, { readonly pohon: PohonSel; readonly baris: number[] }>();
  const diketik: number[] = [];
  const berumus: { readonly baris: number; readonly pohon: PohonSel; readonly kunci: string }[] = [];
  for (let baris = dari; baris <= sampai; baris += 1) {
    const sifat = kisi.sifatBaris(baris);
    if (sifat === 'kepala') continue;
    const pohon = kisi.rumus(baris, kolom);
    if (pohon === null) {
      const { angka, rumus } = kisi.sel(baris, kolom);
      if (angka !== null && rumus === null && sifat === 'isi') diketik.push(baris);
      continue;
    }
    const kunci = bentukRumus(pohon, (r) => kunciRujukan(r, { baris, kolom }));
    berumus.push({ baris, pohon, kunci });
    if (!sebaris(pohon, baris)) continue;
    const ada = pola.get(kunci);
    if (ada) ada.baris.push(baris);
    else pola.set(kunci, { pohon, baris: [baris] });
  }
  const [utama] = [...pola].sort(([, a], [, b]) => b.baris.length - a.baris.length);
  if (utama === undefined || utama[1].baris.length < SERAGAM_TERSEDIKIT) return null;
  const [kunci, { pohon, baris }] = utama;
  return {
    kolom,
    contoh: { letak: { baris: baris[0] as number, kolom }, pohon },
    bentuk: bentukRumus(pohon, () => '#'),
    seragam: baris,
    diketik,
    lain: berumus.filter((b) => b.kunci !== kunci),
  };
}
