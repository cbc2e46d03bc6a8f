/** The ways in which another typist would have set the same table. */
export interface Ragam {
  readonly nama: string;
  /** The table anew, and where each row of it went. */
  readonly ubah: (baris: Baris) => { readonly baris: Baris; readonly ke: (r: number) => number };
}

type Baris = readonly (readonly string[])[];

const BERANGKA = /\d[\d.,]*\s*%?$/;

/** Rows until the first that holds a figure; numbering rows count as heading. */
export function banyakKepala(baris: Baris): number {
  const pertama = baris.findIndex(
    (b, i) => i > 0 && b.some((s) => /^(?:Rp\.? ?)?\(?-?\d[\d.,]{1,}/.test(s) && !/^(?:19|20)\d\d$/.test(s)),
  );
  return pertama < 0 ? 1 : pertama;
}

const tetap = (r: number): number => r;
const perSel = (baris: Baris, ubah: (s: string, r: number, k: number) => string): Baris =>
  baris.map((b, r) => b.map((s, k) => ubah(s, r, k)));

function sisip(baris: Baris, di: number, baru: Baris): { baris: Baris; ke: (r: number) => number } {
  return {
    baris: [...baris.slice(0, di), ...baru, ...baris.slice(di)],
    ke: (r) => (r < di ? r : r + baru.length),
  };
}

const isi =
  (ubah: (s: string) => string): Ragam['ubah'] =>
  (baris) => {
    const h = banyakKepala(baris);
    return { baris: perSel(baris, (s, r) => (r < h ? s : ubah(s))), ke: tetap };
  };

export const ragam: readonly Ragam[] = [
  {
    nama: 'a title row above the heading',
    ubah: (baris) => sisip(baris, 0, [['Tabel 3.1 Capaian', ...Array<string>((baris[0]?.length ?? 1) - 1).fill('')]]),
  },
  {
    nama: 'a numbering row below the heading',
    ubah: (baris) => sisip(baris, banyakKepala(baris), [(baris[0] ?? []).map((_, k) => `(${k + 1})`)]),
  },
  {
    nama: 'the heading again in the middle, as on a new page',
    ubah: (baris) => {
      const h = banyakKepala(baris);
      return sisip(baris, h + Math.ceil((baris.length - h) / 2), baris.slice(0, h));
    },
  },
  {
    nama: 'headings in capitals',
    ubah: (baris) => ({ baris: perSel(baris, (s, r) => (r < banyakKepala(baris) ? s.toUpperCase() : s)), ke: tetap }),
  },
  { nama: 'marks of footnotes behind figures', ubah: isi((s) => (BERANGKA.test(s) ? `${s}*)` : s)) },
  { nama: 'a space before the percent sign', ubah: isi((s) => s.replace(/(\d) ?%/g, '$1 %')) },
  { nama: 'n/a for what is not there', ubah: isi((s) => (s.trim() === '-' ? 'n/a' : s)) },
  { nama: 'unbreakable and trailing spaces', ubah: isi((s) => `${s.replace(/ /g, '\u00a0')} `) },
  {
    nama: 'other words for a total and a mean',
    ubah: isi((s) => s.replace(/^(?:jumlah|total)$/i, 'TOTAL KESELURUHAN').replace(/^rata[- ]*rata$/i, 'Rerata')),
  },
  { nama: 'signs of percent left out of the cells', ubah: isi((s) => s.replace(/^(\d[\d.,]*) ?%$/, '$1')) },
  {
    nama: 'an empty column at the right',
    ubah: (baris) => ({ baris: baris.map((b) => [...b, '']), ke: tetap }),
  },
  {
    nama: 'Rp before amounts',
    ubah: isi((s) => (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d\d)?$/.test(s) ? `Rp ${s}` : s)),
  },
];
