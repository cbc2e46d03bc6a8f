import type { Simpul, Syarat } from '../pohon.js';
import { apakahMutlak } from '../pohon.js';
import { masukanDalam } from './hitung-simpul.js';
import type { Jaminan } from './jaminan.js';

/** Decimals that a division keeps, and those that are trusted of them. */
const SKALA_BAGI = 60;
const SKALA_TERPERCAYA = 40;
const SATU_BERSKALA = `1.${'0'.repeat(SKALA_BAGI)}`;

/**
 * Writes an expression in PostgreSQL's numeric: sums and products are exact there, and a division is given 60 decimals, so that the
 * result is exact to the 40 decimals on which it is compared and rounded, as in the exact reader.
 */
export class PenulisPostgresql {
  constructor(
    private readonly kolom: ReadonlyMap<string, string>,
    private readonly daftar: ReadonlySet<string>,
    private readonly jaminan: Jaminan,
  ) {}

  tulis(simpul: Simpul): string {
    switch (simpul.jenis) {
      case 'konstanta':
        return simpul.nilai.startsWith('-') ? `(${simpul.nilai})` : simpul.nilai;
      case 'masukan':
        return this.masukan(simpul.nama);
      case 'tambah':
        return `(${this.tulis(simpul.kiri)} + ${this.tulis(simpul.kanan)})`;
      case 'kurang':
        return `(${this.tulis(simpul.kiri)} - ${this.tulis(simpul.kanan)})`;
      case 'kali':
        return `(${this.tulis(simpul.kiri)} * ${this.tulis(simpul.kanan)})`;
      case 'bagi':
        return this.bagi(this.tulis(simpul.kiri), this.tulis(simpul.kanan), this.jaminan.takNol(simpul.kanan));
      case 'min':
      case 'maks': {
        if (apakahMutlak(simpul.butir)) return `abs(${this.tulis(simpul.butir[0])})`;
        const butir = simpul.butir.map((s) => this.tulis(s));
        const isi = `${simpul.jenis === 'min' ? 'least' : 'greatest'}(${butir.join(', ')})`;
        // least and greatest pass over NULL, which would hide a value that isn't there.
        if (this.jaminan.pasti(simpul)) return isi;
        return `CASE WHEN ${butir.map((b) => `${b} IS NOT NULL`).join(' AND ')} THEN ${isi} END`;
      }
      case 'bila': {
        const syarat = this.syarat(simpul.syarat);
        const [maka, lain] = [this.tulis(simpul.maka), this.tulis(simpul.lain)];
        const tentu = this.jaminan.pasti(simpul.syarat.kiri) && this.jaminan.pasti(simpul.syarat.kanan);
        return `CASE WHEN ${syarat} THEN ${maka} ${tentu ? 'ELSE' : `WHEN NOT ${syarat} THEN`} ${lain} END`;
      }
      case 'jumlah':
        return this.atas(simpul.tiap, this.jumlah(simpul.tiap));
      case 'cacah':
        return this.atas(simpul.tiap, 'count(*)');
      case 'rata-rata':
        return this.bagi(this.atas(simpul.tiap, this.jumlah(simpul.tiap)), this.atas(simpul.tiap, 'count(*)'), false);
      case 'rata-rata-ukur':
        return this.ukur(simpul.tiap, simpul.bobot);
    }
  }

  syarat({ kiri, banding, kanan }: Syarat): string {
    const sisi = (s: Simpul) => (berbagi(s) ? `round(${this.tulis(s)}, ${SKALA_TERPERCAYA})` : this.tulis(s));
    return `(${sisi(kiri)} ${banding} ${sisi(kanan)})`;
  }

  /** The value without the noise of its divisions. */
  rapi(simpul: Simpul): string {
    return `round(${this.tulis(simpul)}, ${SKALA_TERPERCAYA})`;
  }

  private masukan(nama: string): string {
    return this.daftar.has(nama) ? `u.${unsur(nama, this.kolom)}` : `(${this.kolom.get(nama)})::numeric`;
  }

  private bagi(kiri: string, kanan: string, takNol: boolean): string {
    return `(${kiri} * ${SATU_BERSKALA} / ${takNol ? kanan : `nullif(${kanan}, 0)`})`;
  }

  private jumlah(tiap: Simpul): string {
    const isi = this.tulis(tiap);
    const jumlah = `coalesce(sum(${isi}), 0)`;
    // sum passes over NULL, which would hide an element that has no value.
    return this.jaminan.pasti(tiap) ? jumlah : `CASE WHEN bool_or(${isi} IS NULL) THEN NULL ELSE ${jumlah} END`;
  }

  /** An aggregate over the elements of the lists that an expression uses. */
  private atas(tiap: Simpul, agregat: string, bobot = tiap): string {
    const dipakai = new Set([...masukanDalam(tiap), ...masukanDalam(bobot)]);
    const nama = [...dipakai].filter((n) => this.daftar.has(n));
    const larik = nama.map((n) => `(${this.kolom.get(n)})::numeric[]`);
    return `(SELECT ${agregat} FROM unnest(${larik.join(', ')}) AS u(${nama.map((n) => unsur(n, this.kolom)).join(', ')}))`;
  }

  private ukur(tiap: Simpul, bobot: Simpul): string {
    const x = this.tulis(tiap);
    const w = this.tulis(bobot);
    const log = `${w} * ln(nullif(${x}, 0) * ${SATU_BERSKALA})`;
    const rata = `exp(sum(${log}) * ${SATU_BERSKALA} / nullif(sum(${w}), 0))`;
    const semua = [
      `WHEN bool_or(${x} IS NULL OR ${x} < 0) OR sum(${w}) = 0 THEN NULL`,
      `WHEN bool_or(${x} = 0 AND ${w} > 0) THEN 0`,
    ].join(' ');
    return this.atas(tiap, `CASE ${semua} ELSE round(${rata}, ${SKALA_TERPERCAYA}) END`, bobot);
  }
}

function unsur(nama: string, kolom: ReadonlyMap<string, string>): string {
  return `x${[...kolom.keys()].indexOf(nama)}`;
}

/** Whether a division or a root takes part, so that the last digits are not to be compared. */
function berbagi(simpul: Simpul): boolean {
  switch (simpul.jenis) {
    case 'bagi':
    case 'rata-rata':
    case 'rata-rata-ukur':
      return true;
    case 'tambah':
    case 'kurang':
    case 'kali':
      return berbagi(simpul.kiri) || berbagi(simpul.kanan);
    case 'min':
    case 'maks':
      return simpul.butir.some(berbagi);
    case 'bila':
      return berbagi(simpul.maka) || berbagi(simpul.lain);
    case 'jumlah':
      return berbagi(simpul.tiap);
    default:
      return false;
  }
}
