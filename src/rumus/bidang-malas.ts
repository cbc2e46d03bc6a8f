/**
 * Adds fields that are made when they are first looked at, and kept. They are own enumerable fields like any other: spreading, comparing or
 * printing the object makes them.
 */
export function bidangMalas<T extends object, M extends Readonly<Record<string, () => unknown>>>(
  objek: T,
  bidang: M,
): T & { readonly [K in keyof M]: ReturnType<M[K]> } {
  for (const [kunci, buat] of Object.entries(bidang)) {
    Object.defineProperty(objek, kunci, {
      enumerable: true,
      configurable: true,
      get() {
        const nilai = buat();
        Object.defineProperty(objek, kunci, { value: nilai, enumerable: true, configurable: true, writable: true });
        return nilai;
      },
    });
  }
  return objek as T & { readonly [K in keyof M]: ReturnType<M[K]> };
}
