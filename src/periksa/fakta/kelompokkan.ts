/** Adds to the list of a key. */
export function tambahKe<K, V>(peta: Map<K, V[]>, kunci: K, isi: V): void {
  const daftar = peta.get(kunci);
  if (daftar) daftar.push(isi);
  else peta.set(kunci, [isi]);
}

/** Things by a key, in the order in which they came. */
export function kelompokkan<K, V>(pasangan: Iterable<readonly [K, V]>): Map<K, V[]> {
  const peta = new Map<K, V[]>();
  for (const [kunci, isi] of pasangan) tambahKe(peta, kunci, isi);
  return peta;
}
