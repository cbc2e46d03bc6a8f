import { bacaKode, type KodeTerbaca } from './kode.js';

/** A program, kegiatan or sub-kegiatan while a report is put together. */
type Simpul = Record<string, unknown>;

/** Levels that a budget line may have, and under which name the upper ones hold the next. */
const ANAK = { program: 'kegiatan', kegiatan: 'subKegiatan', 'sub-kegiatan': null } as const;
const TINGKAT = Object.keys(ANAK) as (keyof typeof ANAK)[];

/** How rows become the tree of programs. */
export interface CaraSusun<B> {
  /** The text of a row's code. */
  readonly kode: (baris: B) => string;
  /** The object that a row of a known code stands for. */
  readonly objek: (baris: B) => Simpul;
  /** Told of a code that is no budget line's. */
  readonly asing: (baris: B) => void;
  /** Told of a line whose parent is not among the rows. */
  readonly yatim: (baris: B, kode: KodeTerbaca) => void;
}

/** The tree of program, kegiatan and sub-kegiatan, whatever the order of the rows: the codes say what belongs where. Lines also by the key of their code. */
export function susunProgram<B>(
  baris: readonly B[],
  { kode: kodeDari, objek: jadikan, asing, yatim }: CaraSusun<B>,
): { readonly program: Simpul[]; readonly menurutKode: ReadonlyMap<string, Simpul> } {
  const program: Simpul[] = [];
  const menurutKode = new Map<string, Simpul>();
  const terbaca = baris.flatMap((b) => {
    const kode = bacaKode(kodeDari(b));
    // Stryker disable next-line ConditionalExpression: what cannot be read has no level either.
    if (kode.status === 'kode' && kode.tingkat in ANAK) return [{ b, kode }];
    asing(b);
    return [];
  });
  let diInduk: string | null = null;
  for (const tingkat of TINGKAT) {
    const anak = ANAK[tingkat];
    for (const { b, kode } of terbaca) {
      if (kode.tingkat !== tingkat) continue;
      const objek = jadikan(b);
      if (anak === null) objek['anggaran'] ??= {};
      else objek[anak] = [];
      const induk = menurutKode.get(kode.induk[0] as string);
      if (diInduk === null) program.push(objek);
      else if (induk) (induk[diInduk] as Simpul[]).push(objek);
      else yatim(b, kode);
      if (!menurutKode.has(kode.kunci)) menurutKode.set(kode.kunci, objek);
    }
    diInduk = anak;
  }
  return { program, menurutKode };
}
