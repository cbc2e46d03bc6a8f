/** The known word within two edits of a mistyped one. */
export function terdekat(kunci: string, dikenal: readonly string[]): string | undefined {
  if (kunci.length > 40) return undefined;
  const jarak = dikenal.map((d) => ({ d, n: jarakSunting(kunci.toLowerCase(), d.toLowerCase()) }));
  return jarak.filter(({ n, d }) => n <= Math.min(2, d.length - 1)).sort((a, b) => a.n - b.n)[0]?.d;
}

/**
 * The known id that a mistyped one stands for: one that begins with it or that it begins with, else the nearest within a third of its letters.
 * Upper and lower case don't count.
 */
export function idTerdekat(id: string, dikenal: readonly string[]): string | undefined {
  const kecil = id.toLowerCase();
  const jarak = dikenal.map((d) => {
    const bagian = kecil.length >= 4 && (d.startsWith(kecil) || kecil.startsWith(d));
    return { d, n: bagian ? 0 : jarakSunting(kecil, d.toLowerCase()) };
  });
  return jarak.filter(({ n }) => n * 3 <= kecil.length).sort((a, b) => a.n - b.n)[0]?.d;
}

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
