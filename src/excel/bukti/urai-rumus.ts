import { bacaRujukan, type Rujukan } from './rujukan.js';
import { pecahRumus, type Token } from './token.js';

/** Operators that take two values. */
export type TandaDua = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula of a cell as a tree. */
export type PohonSel =
  | { readonly jenis: 'angka'; readonly nilai: string }
  | { readonly jenis: 'teks'; readonly nilai: string }
  | { readonly jenis: 'rujukan'; readonly rujukan: Rujukan }
  | { readonly jenis: 'nama'; readonly nama: string }
  | { readonly jenis: 'dua'; readonly tanda: TandaDua; readonly kiri: PohonSel; readonly kanan: PohonSel }
  | { readonly jenis: 'negatif' | 'persen'; readonly isi: PohonSel }
  | { readonly jenis: 'fungsi'; readonly nama: string; readonly isi: readonly PohonSel[] };

/** Excel nests at most so deep. */
const TERDALAM = 64;
/** How tightly operators bind. */
const KUAT: ReadonlyMap<string, number> = new Map([
  ...['=', '<>', '<', '<=', '>', '>='].map((t) => [t, 1] as const),
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);
const KUAT_NEGATIF = 6;

/** What is not read here ends the reading. */
class TakTerurai extends Error {}

/** Reads a formula (without `=`) into a tree; null where it is broken, too long, too deep, or holds what is not read here. */
export function uraiRumus(rumus: string): PohonSel | null {
  const token = pecahRumus(rumus);
  if (token === null) return null;
  const pengurai = new Pengurai(token);
  try {
    return pengurai.semua();
  } catch (galat) {
    if (galat instanceof TakTerurai) return null;
    throw galat;
  }
}

class Pengurai {
  private i = 0;
  private dalam = 0;

  constructor(private readonly token: readonly Token[]) {}

  semua(): PohonSel {
    const hasil = this.ungkapan(0);
    if (this.i < this.token.length) throw new TakTerurai();
    return hasil;
  }

  private ungkapan(paling: number): PohonSel {
    this.dalam += 1;
    if (this.dalam > TERDALAM) throw new TakTerurai();
    let kiri = this.satuan();
    for (;;) {
      const t = this.token[this.i];
      if (t?.jenis !== 'tanda') break;
      if (t.isi === '%') {
        this.i += 1;
        kiri = { jenis: 'persen', isi: kiri };
        continue;
      }
      const kuat = KUAT.get(t.isi) as number;
      if (kuat <= paling) break;
      this.i += 1;
      kiri = { jenis: 'dua', tanda: t.isi as TandaDua, kiri, kanan: this.ungkapan(kuat) };
    }
    this.dalam -= 1;
    return kiri;
  }

  private satuan(): PohonSel {
    const t = this.token[this.i];
    this.i += 1;
    switch (t?.jenis) {
      case 'angka':
        return { jenis: 'angka', nilai: t.isi };
      case 'teks':
        return { jenis: 'teks', nilai: t.isi.slice(1, -1).replaceAll('""', '"') };
      case 'nama': {
        const rujukan = bacaRujukan(t.isi);
        return rujukan ? { jenis: 'rujukan', rujukan } : { jenis: 'nama', nama: t.isi };
      }
      case 'fungsi':
        return { jenis: 'fungsi', nama: t.isi, isi: this.argumen() };
      case 'tanda':
        if (t.isi === '+') return this.ungkapan(KUAT_NEGATIF);
        if (t.isi === '-') return { jenis: 'negatif', isi: this.ungkapan(KUAT_NEGATIF) };
        throw new TakTerurai();
      case 'buka': {
        const isi = this.ungkapan(0);
        this.pastikan('tutup');
        return isi;
      }
      default:
        throw new TakTerurai();
    }
  }

  private argumen(): PohonSel[] {
    this.pastikan('buka');
    if (this.token[this.i]?.jenis === 'tutup') {
      this.i += 1;
      return [];
    }
    const isi = [this.ungkapan(0)];
    while (this.token[this.i]?.jenis === 'pisah') {
      this.i += 1;
      isi.push(this.ungkapan(0));
    }
    this.pastikan('tutup');
    return isi;
  }

  private pastikan(jenis: Token['jenis']): void {
    if (this.token[this.i]?.jenis !== jenis) throw new TakTerurai();
    this.i += 1;
  }
}

/** All references of a formula, in order. */
export function rujukanDalam(pohon: PohonSel): Rujukan[] {
  switch (pohon.jenis) {
    case 'rujukan':
      return [pohon.rujukan];
    case 'dua':
      return [...rujukanDalam(pohon.kiri), ...rujukanDalam(pohon.kanan)];
    case 'negatif':
    case 'persen':
      return rujukanDalam(pohon.isi);
    case 'fungsi':
      return pohon.isi.flatMap(rujukanDalam);
    default:
      return [];
  }
}

/** The formula with every reference written by `tulis`: its shape when that writes them all alike. */
export function bentukRumus(pohon: PohonSel, tulis: (r: Rujukan) => string): string {
  const b = (p: PohonSel): string => bentukRumus(p, tulis);
  switch (pohon.jenis) {
    case 'rujukan':
      return tulis(pohon.rujukan);
    case 'dua':
      return `(${b(pohon.kiri)}${pohon.tanda}${b(pohon.kanan)})`;
    case 'negatif':
      return `-${b(pohon.isi)}`;
    case 'persen':
      return `${b(pohon.isi)}%`;
    case 'fungsi':
      return `${pohon.nama}(${pohon.isi.map(b).join(',')})`;
    case 'nama':
      return pohon.nama;
    default:
      return JSON.stringify(pohon.nilai);
  }
}

/** The formula as it reads when copied so many rows down; null where a reference leaves the sheet. */
export function geserRumus(
  pohon: PohonSel,
  turun: number,
  geser: (r: Rujukan, turun: number) => Rujukan | null,
): PohonSel | null {
  switch (pohon.jenis) {
    case 'rujukan': {
      const rujukan = geser(pohon.rujukan, turun);
      return rujukan && { jenis: 'rujukan', rujukan };
    }
    case 'dua': {
      const [kiri, kanan] = [geserRumus(pohon.kiri, turun, geser), geserRumus(pohon.kanan, turun, geser)];
      return kiri && kanan && { ...pohon, kiri, kanan };
    }
    case 'negatif':
    case 'persen': {
      const isi = geserRumus(pohon.isi, turun, geser);
      return isi && { ...pohon, isi };
    }
    case 'fungsi': {
      const isi = pohon.isi.flatMap((p) => geserRumus(p, turun, geser) ?? []);
      return isi.length === pohon.isi.length ? { ...pohon, isi } : null;
    }
    default:
      return pohon;
  }
}
