import { asli, Pinjam } from './pinjam.js';

/** How each field is made of the material. */
type Buat = Readonly<Record<string, (bahan: never) => unknown>>;
type Bahan<M extends Buat> = Parameters<M[keyof M]>[0];
type Jadi<M extends Buat> = { readonly [K in keyof M]: ReturnType<M[K]> };

/**
 * Fields that are made when they are first looked at, and kept. They are own enumerable fields like any other: spreading, comparing or
 * printing the object makes them. What comes back puts them on an object with the material that they are made of; the getters are shared
 * by all of them, for a roll-up has tens of thousands.
 */
export function bidangMalas<M extends Buat>(buat: M): <T extends object>(objek: T, bahan: Bahan<M>) => T & Jadi<M> {
  class Malas extends Pinjam {
    readonly #bahan: Bahan<M>;
    #jadi: Map<string, unknown> | undefined;

    constructor(objek: object, bahan: Bahan<M>) {
      super(objek);
      this.#bahan = bahan;
    }

    static baca(objek: object, kunci: string, satu: Buat[string]): unknown {
      const malas = (#bahan in objek ? objek : asli(objek)) as Malas;
      malas.#jadi ??= new Map();
      if (!malas.#jadi.has(kunci)) malas.#jadi.set(kunci, satu(malas.#bahan as never));
      return malas.#jadi.get(kunci);
    }
  }
  const bidang = Object.entries(buat).map(
    ([kunci, satu]) =>
      [
        kunci,
        {
          enumerable: true,
          configurable: true,
          get(this: object) {
            return Malas.baca(this, kunci, satu);
          },
        },
      ] as const,
  );
  return <T extends object>(objek: T, bahan: Bahan<M>) => {
    for (const [kunci, sifat] of bidang) Object.defineProperty(objek, kunci, sifat);
    return new Malas(objek, bahan) as unknown as T & Jadi<M>;
  };
}
