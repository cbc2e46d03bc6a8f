import { desimal } from '../../angka/desimal.js';
import type { Simpul, Syarat } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/**
 * What is sure of an expression once the conditions `takTerukurBila` of its formula are passed. Readers that write a formula for another
 * program need it to know where that program could still divide by zero.
 */
export class Jaminan {
  private readonly bukanNol = new Set<string>();
  private readonly bukanNegatif = new Set<string>();
  private readonly simpulBukanNol = new Set<Simpul>();
  private readonly simpulBukanNegatif = new Set<Simpul>();

  constructor(rumus: Rumus) {
    for (const bila of rumus.takTerukurBila) {
      if ('syarat' in bila) {
        this.catat(bila.syarat);
        continue;
      }
      const nama = rumus.masukan[bila.masukan]?.nama ?? bila.masukan;
      if (bila.keadaan === 'nol' || bila.keadaan === 'tidak-positif') this.bukanNol.add(nama);
      if (bila.keadaan === 'negatif' || bila.keadaan === 'tidak-positif') this.bukanNegatif.add(nama);
    }
  }

  /** A condition that compares an expression with 0 says the same of that very expression. */
  private catat({ kiri, banding, kanan }: Syarat): void {
    if (kanan.jenis !== 'konstanta' || !desimal(kanan.nilai).isZero()) return;
    if (banding === '=' || banding === '<=') this.simpulBukanNol.add(kiri);
    if (banding === '<' || banding === '<=') this.simpulBukanNegatif.add(kiri);
  }

  /** Whether the expression is surely 0 or more. */
  takNegatif(simpul: Simpul): boolean {
    if (this.simpulBukanNegatif.has(simpul)) return true;
    switch (simpul.jenis) {
      case 'konstanta':
        return desimal(simpul.nilai).gte(0);
      case 'masukan':
        return this.bukanNegatif.has(simpul.nama);
      case 'tambah':
      case 'kali':
      case 'bagi':
        return this.takNegatif(simpul.kiri) && this.takNegatif(simpul.kanan);
      case 'jumlah':
      case 'rata-rata':
        return this.takNegatif(simpul.tiap);
      case 'cacah':
      case 'rata-rata-ukur':
        return true;
      default:
        return false;
    }
  }

  /** Whether the expression is surely not 0. */
  takNol(simpul: Simpul): boolean {
    if (this.simpulBukanNol.has(simpul)) return true;
    switch (simpul.jenis) {
      case 'konstanta':
        return !desimal(simpul.nilai).isZero();
      case 'masukan':
        return this.bukanNol.has(simpul.nama);
      case 'kali':
      case 'bagi':
        return this.takNol(simpul.kiri) && this.takNol(simpul.kanan);
      default:
        return false;
    }
  }

  /** Whether the expression has a value for all inputs that pass the conditions. */
  pasti(simpul: Simpul): boolean {
    switch (simpul.jenis) {
      case 'konstanta':
      case 'masukan':
        return true;
      case 'tambah':
      case 'kurang':
      case 'kali':
        return this.pasti(simpul.kiri) && this.pasti(simpul.kanan);
      case 'bagi':
        return this.pasti(simpul.kiri) && this.pasti(simpul.kanan) && this.takNol(simpul.kanan);
      case 'min':
      case 'maks':
        return simpul.butir.every((s) => this.pasti(s));
      case 'bila':
        return [simpul.syarat.kiri, simpul.syarat.kanan, simpul.maka, simpul.lain].every((s) => this.pasti(s));
      case 'jumlah':
        return this.pasti(simpul.tiap);
      default:
        return false;
    }
  }
}
