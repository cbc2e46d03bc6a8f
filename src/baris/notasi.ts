/** How the figures of a column stand in its texts: as databases give DECIMAL (`1.000` is one), or as Indonesians write (`1.000` is a thousand). */
export const NOTASI = ['desimal', 'indonesia'] as const;
export type Notasi = (typeof NOTASI)[number];

export const KANONIK = /^-?\d+(?:\.\d+)?$/;
/** A number either way: thousands, or three decimals. */
export const DUA_ARTI = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** No database writes so. */
const HANYA_INDONESIA =
  /^-?\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d+|,(?:\d{1,2}|\d{4,}))$|^-?\d+,(?:\d{1,2}|\d{4,})$/;
const TIGA_DESIMAL = /^-?\d+\.\d{3}$/;

/**
 * The notation of a column from its texts. A comma for decimals or several dots make it Indonesian, unless a dot stands for decimals elsewhere in it. A column
 * of DECIMAL has as many decimals in every value: where all have three, and one of them can be no thousands (`0.500`, `1234.500`), it is one. Null where
 * nothing decides.
 */
export class BuktiNotasi {
  #indonesia = false;
  #desimal = false;
  #semuaTiga = true;

  lihat(teks: string): void {
    if (HANYA_INDONESIA.test(teks)) this.#indonesia = true;
    if (!KANONIK.test(teks)) return;
    if (teks.includes('.') && !DUA_ARTI.test(teks)) this.#desimal = true;
    if (!TIGA_DESIMAL.test(teks)) this.#semuaTiga = false;
  }

  get notasi(): Notasi | null {
    if (this.#indonesia) return this.#desimal ? null : 'indonesia';
    return this.#desimal && this.#semuaTiga ? 'desimal' : null;
  }
}

/** A canonical text that nobody takes for thousands: of three decimals behind a short number it has four. */
export const tanpaDuaArti = (x: unknown): unknown => (typeof x === 'string' && DUA_ARTI.test(x) ? `${x}0` : x);
