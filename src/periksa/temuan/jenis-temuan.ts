import type { Bahasa, Dwibahasa } from '../../rumus/alasan.js';
import type { Tingkat } from './temuan.js';

/** Names of the placeholders in a message: of `{sel}: tercetak {tercetak}` they are `sel` and `tercetak`. */
type Lubang<P extends string> = P extends `${string}{${infer K}}${infer S}` ? K | Lubang<S> : never;

/** A kind of finding as data. */
export interface BahanTemuan {
  /** `P` and three digits; never reused. */
  readonly kode: `P${number}`;
  readonly tingkat: Tingkat;
  readonly nama: string;
  readonly pesan: string;
  readonly saran: string;
  /** The same in English, with the same placeholders. */
  readonly en: { readonly nama: string; readonly pesan: string; readonly saran: string };
  /** Where the evidence lies: in what is printed, or in how the cells of a workbook compute. @defaultValue 'cetakan' */
  readonly bukti?: 'cetakan' | 'rumus-sel';
  /**
   * A table in which it is found; empty where it takes more than one table. With evidence in formulas, `=` begins one, `⇒` names the value
   * stored with it, and `'` begins a text.
   */
  readonly salah: readonly (readonly string[])[];
  /** The same table without it. */
  readonly benar: readonly (readonly string[])[];
  /** What it does not see, and when it keeps still. */
  readonly batas: string;
}

/** What of a kind of finding a check needs: enough to write it. */
export type PokokTemuan = Pick<BahanTemuan, 'kode' | 'tingkat' | 'pesan' | 'saran'> & {
  readonly en: Pick<BahanTemuan['en'], 'pesan' | 'saran'>;
};

/** What only the catalogue, SARIF and the tests read of it. */
type UraianTemuan = Omit<BahanTemuan, keyof PokokTemuan> & { readonly en: Pick<BahanTemuan['en'], 'nama'> };

/** What fills the placeholders of a message and of its advice: what is printed as it stands, words in both languages. */
export type IsiPesan<B extends PokokTemuan> = Readonly<
  Record<Lubang<B['pesan']> | Lubang<B['saran']>, string | Dwibahasa>
>;

/** A kind of finding that can write its message. */
export type JenisTemuan<B extends PokokTemuan> = B & {
  readonly tulis: (isi: IsiPesan<B>, bahasa?: Bahasa) => { readonly pesan: string; readonly saran: string };
};

/** Declares a kind of finding; a call of `tulis` that forgets a placeholder does not compile. */
export function jenisTemuan<const B extends PokokTemuan>(bahan: B): JenisTemuan<B> {
  const isiLubang = (pola: string, isi: Readonly<Record<string, string | Dwibahasa>>, bahasa: Bahasa): string =>
    pola.replace(/\{(\w+)\}/g, (_, nama: string) => {
      const bagian = isi[nama];
      return typeof bagian === 'object' ? bagian[bahasa] : String(bagian);
    });
  return {
    ...bahan,
    tulis: (isi, bahasa = 'id') => {
      const { pesan, saran } = bahasa === 'en' ? bahan.en : bahan;
      return { pesan: isiLubang(pesan, isi, bahasa), saran: isiLubang(saran, isi, bahasa) };
    },
  };
}

/** The whole kind; apart from {@link jenisTemuan}, so that a page that checks does not carry its examples and limits. */
export const lengkapiTemuan = (pokok: PokokTemuan, uraian: UraianTemuan): BahanTemuan => ({
  ...pokok,
  ...uraian,
  en: { ...pokok.en, ...uraian.en },
});
