import { desimal } from '../../angka/desimal.js';
import { fpb } from '../../angka/fpb.js';
import { mutlak } from '../../angka/mutlak.js';
import { apakahMutlak, type Simpul, type Syarat } from '../pohon.js';
import { masukanDalam } from './hitung-simpul.js';
import type { Jaminan } from './jaminan.js';
import { type Cegah, dengan, gabungPilihan, type Pecahan, type Pilihan, semuaCegah } from './pecahan.js';

/** How another program writes whole-number arithmetic. Arguments are atoms or parenthesised; so must the results be. */
export interface Tulisan {
  /** An input as a whole number: the value × 10^skala. */
  masukan(nama: string): { readonly teks: string; readonly skala: number };
  /** A whole number; as it is, if this is left out. */
  readonly literal?: (n: bigint) => string;
  mutlak(x: string): string;
  tanda(x: string): string;
  /** The smaller or larger of two, and a choice; `unsur` says that the operands are elements of lists. */
  terluar(jenis: 'min' | 'maks', a: string, b: string, unsur: boolean): string;
  bila(syarat: string, maka: string, lain: string, unsur: boolean): string;
  /** A comparison, where it is more than the two with a sign between them. */
  banding?(a: string, banding: Syarat['banding'], b: string): string;
  /** Sum of an expression over the elements of the lists. */
  jumlah(isi: string, daftar: readonly string[]): string;
  /** Sum of quotients that have no common divisor: rounded to the digits that the program has. */
  jumlahHasilBagi(
    atas: string,
    bawah: string,
    daftar: readonly string[],
  ): { readonly teks: string; readonly skala: number };
  cacah(daftar: readonly string[]): string;
  /** Whether a condition holds for some element. */
  adaUnsur(syarat: string, daftar: readonly string[]): string;
  /** Geometric mean of atas ÷ bawah with weights; a whole number × 10^−skala. */
  ukur(nilai: string, bobot: string, daftar: readonly string[]): { readonly teks: string; readonly skala: number };
}

const kali = (a: string, b: string): string => (a === '1' ? b : b === '1' ? a : `${a}*${b}`);
const kaliBawah = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : `${a}*${b}`;
const kaliBulat = (n: bigint, a: string, literal: (n: bigint) => string = String): string =>
  n === 1n ? a : kali(literal(n), a);

const SATU: Pecahan = {
  atas: '1',
  bawah: null,
  pengali: 1n,
  pembagi: 1n,
  positif: true,
  perUnsur: false,
  cegah: [],
};

/** What is 0 where the fraction is: its dividend, or a 0 that stands as its constant. */
const penentuNol = ({ pengali, atas }: Pecahan): string => (pengali === 0n ? kaliBulat(0n, atas) : atas);
/** What is below 0 where the fraction, over a divisor above 0, is. */
const penentuTanda = (p: Pecahan): string => (p.pengali < 0n ? kaliBulat(-1n, p.atas) : penentuNol(p));

/** The same with the constants in lowest terms. */
function sederhana(p: Pecahan): Pecahan {
  const f = fpb(p.pengali, p.pembagi);
  return { ...p, pengali: p.pengali / f, pembagi: p.pembagi / f };
}

/** Writes an expression as a fraction of whole numbers, so that nothing is rounded before its one division. */
export class PenulisPecahan {
  constructor(
    private readonly tulisan: Tulisan,
    private readonly daftar: ReadonlySet<string>,
    private readonly jaminan: Jaminan,
  ) {}

  tulis(simpul: Simpul): Pilihan {
    return this.pilihan(simpul);
  }

  /** A condition as text, with what must be refused before it. */
  syarat({ kiri, banding, kanan }: Syarat): { readonly teks: string; readonly cegah: readonly Cegah[] } {
    const hasil = gabungPilihan([this.pilihan(kiri), this.pilihan(kanan)], ([a = SATU, b = SATU]) =>
      this.bandingkan(a, banding, b),
    );
    return { teks: this.ratakan(hasil), cegah: semuaCegah(hasil) };
  }

  private bandingkan(a: Pecahan, banding: Syarat['banding'], b: Pecahan): Pecahan {
    const [x, y] = this.samakan(this.positifkan(a), this.positifkan(b));
    const atas = this.tulisan.banding?.(x.atas, banding, y.atas) ?? `(${x.atas}${banding}${y.atas})`;
    return { ...SATU, atas, cegah: x.cegah };
  }

  private ratakan(p: Pilihan): string {
    return p.jenis === 'pecahan'
      ? p.isi.atas
      : this.tulisan.bila(p.syarat, this.ratakan(p.maka), this.ratakan(p.lain), false);
  }

  private pilihan(simpul: Simpul): Pilihan {
    if (simpul.jenis === 'bila') {
      const { teks, cegah } = this.syarat(simpul.syarat);
      return {
        jenis: 'bila',
        syarat: teks,
        maka: dengan(this.pilihan(simpul.maka), cegah),
        lain: dengan(this.pilihan(simpul.lain), cegah),
      };
    }
    return gabungPilihan(
      anak(simpul).map((s) => this.pilihan(s)),
      (isi) => sederhana(this.pecahan(simpul, isi, false)),
    );
  }

  /** The same for one element of lists: choices stand in place, so that one fraction is left to sum. */
  private perUnsur(simpul: Simpul): Pecahan {
    const isi = anak(simpul).map((s) => this.perUnsur(s));
    return sederhana(this.pecahan(simpul, isi, true));
  }

  private pecahan(simpul: Simpul, isi: readonly Pecahan[], unsur: boolean): Pecahan {
    const [a = SATU, b = SATU] = isi;
    switch (simpul.jenis) {
      case 'konstanta':
        return konstanta(simpul.nilai);
      case 'masukan': {
        const { teks, skala } = this.tulisan.masukan(simpul.nama);
        return { ...SATU, atas: teks, pembagi: 10n ** BigInt(skala) };
      }
      case 'tambah':
      case 'kurang': {
        const [x, y] = this.samakan(a, b);
        return { ...x, atas: `(${x.atas}${simpul.jenis === 'tambah' ? '+' : '-'}${y.atas})` };
      }
      case 'kali':
        return {
          atas: kali(a.atas, b.atas),
          bawah: kaliBawah(a.bawah, b.bawah),
          pengali: a.pengali * b.pengali,
          pembagi: a.pembagi * b.pembagi,
          positif: a.positif && b.positif,
          perUnsur: a.perUnsur || b.perUnsur,
          cegah: [...a.cegah, ...b.cegah],
        };
      case 'bagi':
        return this.bagi(a, b, simpul.kanan, unsur);
      case 'min':
      case 'maks':
        if (apakahMutlak(simpul.butir))
          return {
            ...this.positifkan(a),
            atas: this.tulisan.mutlak(this.positifkan(a).atas),
            pengali: mutlak(a.pengali),
          };
        return isi.slice(1).reduce((x, y) => {
          const [p, q] = this.samakan(this.positifkan(x), this.positifkan(y));
          return { ...p, atas: this.tulisan.terluar(simpul.jenis, p.atas, q.atas, unsur) };
        }, a);
      case 'bila': {
        const { kiri, banding, kanan } = simpul.syarat;
        const { atas: teks, cegah } = this.bandingkan(this.perUnsur(kiri), banding, this.perUnsur(kanan));
        const [x, y] = this.samakan(a, b);
        return { ...x, atas: this.tulisan.bila(teks, x.atas, y.atas, true), cegah: [...x.cegah, ...cegah] };
      }
      case 'jumlah':
        return this.jumlah(simpul.tiap);
      case 'cacah':
        return { ...SATU, atas: this.tulisan.cacah(this.daftarDalam(simpul.tiap)) };
      case 'rata-rata': {
        const jumlah = this.jumlah(simpul.tiap);
        return { ...jumlah, bawah: kaliBawah(jumlah.bawah, this.tulisan.cacah(this.daftarDalam(simpul.tiap))) };
      }
      case 'rata-rata-ukur':
        return this.ukur(simpul.tiap, simpul.bobot);
    }
  }

  private bagi(a: Pecahan, b: Pecahan, pembagi: Simpul, unsur: boolean): Pecahan {
    const tanda = b.pengali < 0n ? -1n : 1n;
    const cegah = [...a.cegah, ...b.cegah];
    if (b.pengali === 0n || !this.jaminan.takNol(pembagi)) {
      const nol = `(${penentuNol(b)}=0)`;
      cegah.push({
        syarat: unsur ? this.tulisan.adaUnsur(nol, this.daftarDalam(pembagi)) : nol,
        alasan: 'pembagi-nol',
      });
    }
    // Never reached, for it is prevented; yet a program may work out a constant division by zero before it looks.
    if (b.pengali === 0n) return { ...a, cegah };
    return {
      atas: kali(a.atas, b.bawah ?? '1'),
      bawah: kaliBawah(a.bawah, b.atas === '1' ? null : b.atas),
      pengali: a.pengali * b.pembagi * tanda,
      pembagi: a.pembagi * mutlak(b.pengali),
      positif: a.positif && b.positif && this.jaminan.takNegatif(pembagi),
      perUnsur: a.perUnsur || b.perUnsur || (unsur && this.daftarDalam(pembagi).length > 0),
      cegah,
    };
  }

  private jumlah(tiap: Simpul): Pecahan {
    const daftar = this.daftarDalam(tiap);
    const isi = this.perUnsur(tiap);
    if (isi.bawah === null || !isi.perUnsur) return { ...isi, atas: this.tulisan.jumlah(isi.atas, daftar) };
    const { teks, skala } = this.tulisan.jumlahHasilBagi(isi.atas, isi.bawah, daftar);
    return { ...SATU, atas: teks, pengali: isi.pengali, pembagi: isi.pembagi * 10n ** BigInt(skala), cegah: isi.cegah };
  }

  private ukur(tiap: Simpul, bobot: Simpul): Pecahan {
    const daftar = [...new Set([...this.daftarDalam(tiap), ...this.daftarDalam(bobot)])];
    const x = this.positifkan(this.perUnsur(tiap));
    const w = this.perUnsur(bobot);
    const cegah = [...x.cegah, ...w.cegah];
    const nilai = hasilBagi(x);
    const bobotTeks = hasilBagi(w);
    if (!this.jaminan.takNegatif(tiap)) {
      cegah.push({ syarat: this.tulisan.adaUnsur(`(${penentuTanda(x)}<0)`, daftar), alasan: 'nilai-tidak-positif' });
    }
    if (bobot.jenis !== 'konstanta')
      cegah.push({ syarat: `(${this.tulisan.jumlah(penentuNol(w), daftar)}=0)`, alasan: 'bobot-nol' });
    const { teks, skala } = this.tulisan.ukur(nilai, bobotTeks, daftar);
    return { ...SATU, atas: teks, pembagi: 10n ** BigInt(skala), cegah };
  }

  /** The same fraction over a divisor that is surely above 0, so that its sign is that of the dividend. */
  private positifkan(p: Pecahan): Pecahan {
    if (p.positif || p.bawah === null) return p;
    const bawah = `(${p.bawah})`;
    return { ...p, atas: kali(this.tulisan.tanda(bawah), p.atas), bawah: this.tulisan.mutlak(bawah), positif: true };
  }

  /** Two fractions over one divisor; constants go into the dividends, as far as they differ. */
  private samakan(a: Pecahan, b: Pecahan): [Pecahan, Pecahan] {
    const pembagi = (a.pembagi * b.pembagi) / fpb(a.pembagi, b.pembagi);
    const ka = (a.pengali * pembagi) / a.pembagi;
    const kb = (b.pengali * pembagi) / b.pembagi;
    const pengali = fpb(ka, kb) || 1n;
    const sama = a.bawah === b.bawah;
    const bersama = {
      bawah: sama ? a.bawah : kaliBawah(a.bawah, b.bawah),
      pengali,
      pembagi,
      positif: a.positif && b.positif,
      perUnsur: a.perUnsur || b.perUnsur,
      cegah: [...a.cegah, ...b.cegah],
    };
    const atas = (k: bigint, x: Pecahan, lawan: Pecahan) => {
      const isi = kaliBulat(k / pengali, sama ? x.atas : kali(x.atas, lawan.bawah ?? '1'), this.tulisan.literal);
      return isi.startsWith('-') ? `(${isi})` : isi;
    };
    return [
      { ...bersama, atas: atas(ka, a, b) },
      { ...bersama, atas: atas(kb, b, a) },
    ];
  }

  private daftarDalam(simpul: Simpul): string[] {
    return [...masukanDalam(simpul)].filter((n) => this.daftar.has(n));
  }
}

/** A fraction written out as one quotient. */
export function hasilBagi({ atas, bawah, pengali, pembagi }: Pecahan): string {
  const penyebut = kaliBulat(pembagi, bawah ?? '1');
  const pembilang = kaliBulat(pengali, atas);
  return penyebut === '1' ? pembilang : `${pembilang}/(${penyebut})`;
}

/** Dividend and divisor as whole numbers, the dividend × `faktor`. */
export function bulatkanPecahan(
  { atas, bawah, pengali, pembagi }: Pecahan,
  faktor: bigint,
  literal?: (n: bigint) => string,
): [string, string] {
  const f = fpb(pengali * faktor, pembagi);
  return [kaliBulat((pengali * faktor) / f, atas, literal), kaliBulat(pembagi / f, bawah ?? '1', literal)];
}

function konstanta(nilai: string): Pecahan {
  const x = desimal(nilai);
  const desimalnya = x.decimalPlaces();
  const pembagi = 10n ** BigInt(desimalnya);
  return { ...SATU, pengali: BigInt(x.times(pembagi.toString()).toFixed()), pembagi };
}

function anak(simpul: Simpul): readonly Simpul[] {
  switch (simpul.jenis) {
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi':
      return [simpul.kiri, simpul.kanan];
    case 'min':
    case 'maks':
      return simpul.butir;
    case 'bila':
      return [simpul.maka, simpul.lain];
    default:
      // Lists are walked where they are summed.
      return [];
  }
}
