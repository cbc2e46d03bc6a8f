import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { bulatkan } from '../../angka/bulatkan.js';
import type { Decimal } from '../../angka/desimal.js';
import type { SelExcel } from '../lembar.js';
import { caraTampak, desimalTersimpan } from './angka-tampak.js';
import { type Bentang, bacaJumlah } from './jumlah-tegak.js';
import type { Kisi } from './kisi.js';
import {
  angkaSel,
  gabungRangkuman,
  KOSONG,
  LarikRangkum,
  type Rangkuman,
  rangkumAngka,
  rangkumSel,
} from './rangkum.js';

/** The place in an ascending list of the first that is no smaller. */
export function sejak(daftar: readonly number[], n: number): number {
  let [bawah, atas] = [0, daftar.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((daftar[tengah] as number) < n) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah;
}

/** Those of an ascending list that lie in a stretch. */
export const dalamBentang = (daftar: readonly number[], { dari, sampai }: Bentang): number[] =>
  daftar.slice(sejak(daftar, dari), sejak(daftar, sampai + 1));

const adaDi = (daftar: readonly number[], { dari, sampai }: Bentang): boolean =>
  (daftar[sejak(daftar, dari)] ?? Number.POSITIVE_INFINITY) <= sampai;

/** What lists of stretches come to, together. */
export const rangkumBentang = (
  bentang: readonly Bentang[],
  rangkum: (b: Bentang) => Rangkuman | null,
): Rangkuman | null =>
  bentang.reduce<Rangkuman | null>((n, b) => {
    const ini = n && rangkum(b);
    return n && ini && gabungRangkuman(n, ini);
  }, KOSONG);

/** A cell as it shows. */
const bulatTampak = (s: SelExcel, n: Decimal): Decimal => bulatkan(n, Math.min(desimalTersimpan(caraTampak(s)), 20));

/**
 * What the sums of a column ask of its rows, gathered once: each of them may run over all rows above it, and n sums that each look at n rows, some
 * of them sums themselves, would take n³ steps.
 */
export class KolomJumlah {
  /** Rows with a figure of their own in the body, that is no sum of others. */
  readonly rincian: number[] = [];
  /** Rows with a figure that was typed as text. */
  readonly teks: number[] = [];
  /** Rows of SUMs over two rows or more. */
  readonly jumlah: number[] = [];
  private readonly bentang: (readonly Bentang[])[] = [];
  private readonly awal: number[] = [];
  private readonly akhir: number[] = [];
  private readonly angkaTeks = new Map<number, Decimal>();
  private readonly berpecahan: number[] = [];
  private readonly larikRincian: LarikRangkum;
  private readonly larikTeks: LarikRangkum;
  private readonly larikTampak: LarikRangkum;
  private sisa: { readonly dari: number; readonly larik: LarikRangkum } | null = null;

  constructor(
    private readonly kisi: Kisi,
    private readonly kolom: number,
  ) {
    kisi.lembar.sel.forEach((_, i) => {
      this.catat(i + 1);
    });
    const dikunjungi = (b: number) => kisi.selLain(null, b, kolom);
    const disimpan = (b: number) => kisi.sel(b, kolom);
    this.larikRincian = new LarikRangkum(dikunjungi, (s, b) =>
      this.rincian[sejak(this.rincian, b)] === b ? rangkumSel(s) : KOSONG,
    );
    this.larikTeks = new LarikRangkum(disimpan, (_, b) => {
      const nilai = this.angkaTeks.get(b);
      return nilai === undefined ? KOSONG : rangkumAngka(nilai);
    });
    this.larikTampak = new LarikRangkum(disimpan, (s) => {
      const n = angkaSel(s);
      return n === null ? KOSONG : rangkumAngka(bulatTampak(s, n));
    });
  }

  private catat(baris: number): void {
    const { kisi, kolom } = this;
    const s = kisi.sel(baris, kolom);
    const sifat = kisi.sifatBaris(baris);
    const pohon = kisi.rumus(baris, kolom);
    const jumlah = pohon && bacaJumlah(pohon, { baris, kolom });
    if (jumlah === null && s.angka !== null && sifat === 'isi') this.rincian.push(baris);
    if (jumlah?.fungsi === 'SUM' && jumlah.banyak > 1) {
      this.jumlah.push(baris);
      this.bentang.push(jumlah.bentang);
      this.awal.push((jumlah.bentang[0] as Bentang).dari);
      this.akhir.push((jumlah.bentang.at(-1) as Bentang).sampai);
    }
    const n = angkaSel(s);
    if (n !== null && !bulatTampak(s, n).eq(n)) this.berpecahan.push(baris);
    if (s.angka !== null || s.rumus !== null || s.teks === '' || sifat === 'kepala') return;
    const terbaca = bacaAngka(s.teks, { lokal: 'id' });
    if (terbaca.status !== 'angka') return;
    this.teks.push(baris);
    this.angkaTeks.set(baris, terbaca.nilai);
  }

  /** What the rows of a stretch that are no sums come to. */
  rangkumRincian = ({ dari, sampai }: Bentang): Rangkuman | null => this.larikRincian.rangkum(dari, sampai);

  /** What the figures come to that stand in a stretch as text. */
  rangkumTeks = ({ dari, sampai }: Bentang): Rangkuman | null => this.larikTeks.rangkum(dari, sampai);

  /** What the rows of a stretch come to as they show; null where none shows less than it holds. */
  jumlahTampak(bentang: readonly Bentang[]): Decimal | null {
    if (!bentang.some((b) => adaDi(this.berpecahan, b))) return null;
    return rangkumBentang(bentang, ({ dari, sampai }) => this.larikTampak.rangkum(dari, sampai))?.jumlah ?? null;
  }

  /** The sums among some rows that are made of these rows alone. */
  total(bentang: readonly Bentang[]): number[] {
    const awal = bentang.map((b) => b.dari);
    const memuat = (x: Bentang): boolean => {
      const di = bentang[sejak(awal, x.dari + 1) - 1];
      return di !== undefined && x.sampai <= di.sampai;
    };
    const [bawah, atas] = [awal[0] as number, (bentang.at(-1) as Bentang).sampai];
    const total: number[] = [];
    // Of running totals every one asks this of all above it: for one stretch the ends are enough, and nothing is made anew.
    for (const { dari, sampai } of bentang)
      for (let i = sejak(this.jumlah, dari); (this.jumlah[i] ?? Number.POSITIVE_INFINITY) <= sampai; i += 1)
        if (
          (this.awal[i] as number) >= bawah &&
          (this.akhir[i] as number) <= atas &&
          (bentang.length === 1 || this.bentang[i]?.every(memuat))
        )
          total.push(this.jumlah[i] as number);
    return total;
  }

  /**
   * What the rows of a stretch come to that are no sums of its rows (`total`). Of running totals all that begin where the stretch does, or
   * below, are such sums, wherever it ends: then what is left is kept from one to the next. Null where that is not so.
   */
  rangkumSisa({ dari, sampai }: Bentang, total: readonly number[]): Rangkuman | null {
    let sejakAwal = 0;
    for (let i = sejak(this.jumlah, dari); (this.jumlah[i] ?? Number.POSITIVE_INFINITY) <= sampai; i += 1)
      if ((this.awal[i] as number) >= dari) sejakAwal += 1;
    if (sejakAwal !== total.length) return null;
    if (this.sisa?.dari !== dari) {
      const terjumlah = (n: number): boolean => {
        const i = sejak(this.jumlah, n);
        return this.jumlah[i] === n && (this.awal[i] as number) >= dari;
      };
      const larik = new LarikRangkum(
        (n) => this.kisi.selLain(null, n, this.kolom),
        (s, n) => (terjumlah(n) ? KOSONG : rangkumSel(s)),
      );
      this.sisa = { dari, larik };
    }
    return this.sisa.larik.rangkum(dari, sampai);
  }
}

const terkumpul = new WeakMap<Kisi, Map<number, KolomJumlah>>();

/** The rows of a column of a sheet. */
export function kolomJumlah(kisi: Kisi, kolom: number): KolomJumlah {
  const milik = terkumpul.get(kisi) ?? new Map<number, KolomJumlah>();
  terkumpul.set(kisi, milik);
  const ada = milik.get(kolom) ?? new KolomJumlah(kisi, kolom);
  milik.set(kolom, ada);
  return ada;
}
