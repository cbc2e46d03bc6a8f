import type { BerkasNyata, GalatDiketahui, LetakKunci } from '../baca-korpus.js';
import { type Grid, type Hubungan, uraikan } from './rumus-kunci.js';

// The keys of this folder, recomputed from the printed relations of each file (`hubungan`) by BigInt fractions. No code of the checker.

/** What is wrong in a key; nothing where it follows from the relations. */
export function periksaKunci(isi: BerkasNyata): string[] {
  const { galat, boleh } = isi.harap;
  const tabel = galat.filter((g) => g.kalimat === undefined);
  const dimaafkan = new Set([...boleh.map((b) => kunci([b.tabel, b.baris, b.kolom])), ...tabel.flatMap(lainnya)]);
  const tertuduh = new Set([...tabel.map((g) => kunci(letak(g))), ...dimaafkan]);
  const semua = (isi.hubungan ?? []).flatMap((h) => uraikan(h, isi));
  const asli = grid(isi);
  const betul = gridBetul(isi, tabel);
  const melanggar = semua.filter((h) => !h.terpenuhi(asli));
  return [
    ...melanggar.filter((h) => !kena(h, tertuduh)).map((h) => `melanggar tanpa sel di kunci: ${h.teks}`),
    ...semua.filter((h) => !h.terpenuhi(betul) && !kena(h, dimaafkan)).map((h) => `semestinya tidak cocok: ${h.teks}`),
    ...tabel
      .filter((g) => !melanggar.some((h) => kena(h, new Set([kunci(letak(g)), ...lainnya(g)]))))
      .map((g) => `tidak ada hubungan yang melanggar di ${kunci(letak(g))}`),
    ...tabel
      .filter((g) => !melanggar.some((h) => kena(h, new Set([kunci(letak(g))])) && h.terpenuhi(gridBetul(isi, [g]))))
      .map((g) => `${g.semestinya} tidak membetulkan satu hubungan pun di ${kunci(letak(g))}`),
  ];
}

/**
 * The cells that a printed relation binds and holds: any other digit in first or second place breaks one. With each the least number of
 * relations that break.
 */
export function selSuntik(isi: BerkasNyata): [number, number, number, number][] {
  const { galat, boleh } = isi.harap;
  const bukan = new Set([
    ...boleh.map((b) => kunci([b.tabel, b.baris, b.kolom])),
    ...galat.flatMap((g) => [kunci(letak(g)), ...lainnya(g)]),
  ]);
  const asli = grid(isi);
  const milik = new Map<string, Hubungan[]>();
  for (const h of (isi.hubungan ?? []).flatMap((t) => uraikan(t, isi)).filter((h) => h.terpenuhi(asli))) {
    for (const s of new Set(h.sel.map(kunci))) milik.set(s, [...(milik.get(s) ?? []), h]);
  }
  return isi.tabel.flatMap(({ baris }, t) =>
    baris.flatMap((b, i) =>
      b.flatMap((teks, k): [number, number, number, number][] => {
        const hubungan = milik.get(kunci([t, i, k])) ?? [];
        if (hubungan.length === 0 || bukan.has(kunci([t, i, k]))) return [];
        const saksi = gantiDigitPertama(teks).map((lain) => {
          const ubahan: Grid = (s) => (kunci(s) === kunci([t, i, k]) ? lain : asli(s));
          return hubungan.filter((h) => !h.terpenuhi(ubahan)).length;
        });
        const banyak = Math.min(...saksi);
        return saksi.length > 0 && banyak > 0 ? [[t, i, k, banyak]] : [];
      }),
    ),
  );
}

/** All prints with one other digit in first or second place; of a figure of one or two digits in first place only. */
function gantiDigitPertama(teks: string): string[] {
  const tempat = [...teks.matchAll(/\d/g)].map((c) => c.index);
  return tempat
    .slice(0, tempat.length < 3 ? 1 : 2)
    .flatMap((di, urutan) =>
      [...'0123456789']
        .filter((d) => d !== teks[di] && !(d === '0' && urutan === 0))
        .map((d) => `${teks.slice(0, di)}${d}${teks.slice(di + 1)}`),
    );
}

const kunci = ([t, b, k]: LetakKunci) => `${t}/${b}/${k}`;
const letak = ({ tabel = 0, baris = 0, kolom = 0 }: GalatDiketahui): LetakKunci => [tabel, baris, kolom];
const lainnya = ({ tabel = 0, atau = [] }: GalatDiketahui) =>
  atau.map((a) => kunci(a.length === 3 ? a : [tabel, a[0], a[1]]));
const kena = (h: Hubungan, sel: ReadonlySet<string>) => h.sel.some((s) => sel.has(kunci(s)));
const grid =
  (isi: BerkasNyata): Grid =>
  ([t, b, k]) =>
    isi.tabel[t]?.baris[b]?.[k] ?? '';

/** The report with every known error put right. */
function gridBetul(isi: BerkasNyata, galat: readonly GalatDiketahui[]): Grid {
  const ganti = new Map(galat.map((g) => [kunci(letak(g)), g.semestinya ?? '']));
  return (s) => ganti.get(kunci(s)) ?? grid(isi)(s);
}
