/** How many letters must be put in, taken out or changed to make one word of another. */
export function jarakSunting(a: string, b: string): number {
  let baris: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    let kiri = i + 1;
    let miring = i;
    const berikut = [kiri];
    for (const [j, atas] of baris.slice(1).entries()) {
      kiri = Math.min(atas + 1, kiri + 1, miring + (a[i] === b[j] ? 0 : 1));
      miring = atas;
      berikut.push(kiri);
    }
    baris = berikut;
  }
  return baris.at(-1) as number;
}

/** The known word within two edits of a mistyped one. */
export function kataTerdekat(kata: string, dikenal: readonly string[]): string | undefined {
  if (kata.length > 40) return undefined;
  const jarak = dikenal.map((d) => ({ d, n: jarakSunting(kata.toLowerCase(), d.toLowerCase()) }));
  return jarak.filter(({ n, d }) => n <= Math.min(2, d.length - 1)).sort((a, b) => a.n - b.n)[0]?.d;
}
