/** Worked out when it is asked for the first time, and only then. */
export function malas<T>(hitung: () => T): () => T {
  let ada: { readonly isi: T } | null = null;
  return () => {
    ada ??= { isi: hitung() };
    return ada.isi;
  };
}
