import { apakahMutlak, type Simpul, type SimpulDaftar, type Syarat } from '../pohon.js';
import { masukanDalam } from './hitung-simpul.js';
import { berbaris, berkurungPhp, kutipPhp, menjorok } from './php-tulisan.js';

/** How an input stands in the code: its variable, and whether it is a list. */
export interface PeubahPhp {
  readonly peubah: string;
  readonly daftar: boolean;
}

/** Writes an expression as calls of the class Penghitung, which computes and notes each of them. */
export class PenulisPhp {
  constructor(
    private readonly masukan: ReadonlyMap<string, PeubahPhp>,
    /** What stands for an input that is itself an expression. */
    private readonly isian: ReadonlyMap<string, string> = new Map(),
    /** The variable that holds the Penghitung. */
    private readonly hitung = '$h',
  ) {}

  tulis(simpul: Simpul): string {
    const anak = (s: Simpul) => this.tulis(s);
    switch (simpul.jenis) {
      case 'konstanta':
        return `${this.hitung}->tetap(${kutipPhp(simpul.nilai)})`;
      case 'masukan': {
        const isian = this.isian.get(simpul.nama);
        if (isian !== undefined) return isian;
        const { peubah, daftar } = this.masukan.get(simpul.nama) as PeubahPhp;
        return `${this.hitung}->masukan(${peubah}${daftar ? '[$i]' : ''})`;
      }
      case 'tambah':
      case 'kurang':
      case 'kali':
      case 'bagi':
        return berkurungPhp(`${this.hitung}->${simpul.jenis}(`, [anak(simpul.kiri), anak(simpul.kanan)], ')');
      case 'min':
      case 'maks':
        return berkurungPhp(
          `${this.hitung}->${simpul.jenis === 'maks' && apakahMutlak(simpul.butir) ? 'mutlak' : simpul.jenis}(`,
          simpul.butir.map(anak),
          ')',
        );
      case 'bila': {
        const [bila, maka, lain] = [this.syarat(simpul.syarat), anak(simpul.maka), anak(simpul.lain)];
        const sebaris = `(${bila} ? ${maka} : ${lain})`;
        if (!berbaris(sebaris)) return sebaris;
        return `(\n${menjorok(bila)}\n${menjorok(`? ${maka}\n: ${lain}`, 2)}\n)`;
      }
      default:
        return this.daftar(simpul);
    }
  }

  syarat({ kiri, banding, kanan }: Syarat): string {
    return berkurungPhp(`${this.hitung}->banding(`, [this.tulis(kiri), kutipPhp(banding), this.tulis(kanan)], ')');
  }

  private daftar(simpul: SimpulDaftar): string {
    const nama = [...masukanDalam(simpul.tiap)].find((n) => this.masukan.get(n)?.daftar);
    const banyak = nama === undefined ? '0' : `\\count(${this.masukan.get(nama)?.peubah})`;
    const tiap = (isi: Simpul) => `fn (int $i): Nilai => ${this.tulis(isi)}`;
    switch (simpul.jenis) {
      case 'jumlah':
        return berkurungPhp(`${this.hitung}->jumlah(`, [banyak, tiap(simpul.tiap)], ')');
      case 'rata-rata':
        return berkurungPhp(`${this.hitung}->rataRata(`, [banyak, tiap(simpul.tiap)], ')');
      case 'cacah':
        return berkurungPhp(`${this.hitung}->cacah(`, [banyak, tiap(simpul.tiap)], ')');
      case 'rata-rata-ukur':
        return berkurungPhp(
          'Akar::rataRataUkur(',
          [this.hitung, banyak, tiap(simpul.tiap), tiap(simpul.bobot), String(simpul.bobot.jenis === 'konstanta')],
          ')',
        );
    }
  }
}

/** Whether a geometric mean stands in an expression: its value is no fraction. */
export const berukur = (bagian: object): boolean =>
  ('jenis' in bagian && bagian.jenis === 'rata-rata-ukur') ||
  Object.values(bagian).some((x) => typeof x === 'object' && x !== null && berukur(x));

/** Whether what is no fraction stands only where it can be computed on: in sums, products and quotients with fractions. */
export function ukurTertulis(simpul: Simpul): boolean {
  if (!berukur(simpul)) return true;
  switch (simpul.jenis) {
    case 'rata-rata-ukur':
      return !berukur(simpul.tiap) && !berukur(simpul.bobot);
    case 'tambah':
    case 'kurang':
    case 'kali':
      return berukur(simpul.kiri) ? !berukur(simpul.kanan) && ukurTertulis(simpul.kiri) : ukurTertulis(simpul.kanan);
    case 'bagi':
      return !berukur(simpul.kanan) && ukurTertulis(simpul.kiri);
    default:
      return false;
  }
}
