const bagian = (kunci: string): string[] => kunci.split('.');

/** What an object holds at a key; undefined where there is nothing. */
export function ambil(objek: unknown, kunci: string): unknown {
  let isi = objek;
  for (const b of bagian(kunci)) {
    const nama = b.startsWith('#') ? b.slice(1) : b;
    if (typeof isi !== 'object' || isi === null || !Object.hasOwn(isi, nama)) return undefined;
    isi = (isi as Record<string, unknown>)[nama];
  }
  return isi;
}

/** Sets what an object holds at a key, with the objects and lists on the way. Keys come from the columns, never from a file. */
export function pasang(objek: object, kunci: string, nilai: unknown): void {
  const semua = bagian(kunci);
  let di = objek as Record<string, unknown>;
  for (const [i, b] of semua.entries()) {
    const nama = b.startsWith('#') ? b.slice(1) : b;
    const lanjut = semua[i + 1];
    if (lanjut === undefined) di[nama] = nilai;
    else {
      di[nama] ??= lanjut.startsWith('#') ? [null, null, null, null] : {};
      di = di[nama] as Record<string, unknown>;
    }
  }
}
