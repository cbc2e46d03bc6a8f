/**
 * What `map` gives, always in the same kind of array. V8 marks what `map` gives in compiled code as possibly having holes, and what it gives before
 * that as having none: whatever reads the lists of a table is then thrown away and compiled anew halfway through a report. For lists that a table
 * keeps, and that everything reads.
 */
export function tiap<A, B>(daftar: readonly A[], jadikan: (isi: A, ke: number) => B): B[] {
  const hasil: B[] = [];
  for (let ke = 0; ke < daftar.length; ke += 1) hasil.push(jadikan(daftar[ke] as A, ke));
  return hasil;
}

/**
 * What `flatMap` gives, for the same reason; that of the language, besides, looks every item up as if it might be missing, and adds each as if it
 * might not fit: a tenth of the time in which small tables were checked.
 */
export function ratakan<A, B>(daftar: readonly A[], jadikan: (isi: A, ke: number) => B | readonly B[]): B[] {
  const hasil: B[] = [];
  for (let ke = 0; ke < daftar.length; ke += 1) {
    const isi = jadikan(daftar[ke] as A, ke);
    if (Array.isArray(isi)) for (let i = 0; i < isi.length; i += 1) hasil.push(isi[i]);
    else hasil.push(isi as B);
  }
  return hasil;
}
