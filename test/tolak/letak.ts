const sebuahObjek = (x: unknown): x is object =>
  typeof x === 'object' && x !== null && !ArrayBuffer.isView(x) && !(x instanceof Map);

/** The places inside a value, as paths of keys; at most so many, evenly taken. */
export function letakDalam(x: unknown, paling: number): string[][] {
  const hasil: string[][] = [];
  const telusuri = (isi: unknown, jalan: readonly string[]): void => {
    if (!sebuahObjek(isi) || jalan.length > 9) return;
    const bernomor = Array.isArray(isi);
    if (!bernomor && ![Object.prototype, null].includes(Object.getPrototypeOf(isi))) return;
    for (const k of Object.keys(isi).slice(0, bernomor ? 2 : 40)) {
      hasil.push([...jalan, k]);
      telusuri((isi as Record<string, unknown>)[k], [...jalan, k]);
    }
  };
  telusuri(x, []);
  const langkah = Math.max(1, hasil.length / paling);
  return Array.from({ length: Math.min(paling, hasil.length) }, (_, i) => hasil[Math.floor(i * langkah)] as string[]);
}

/** The same value with something else in one place. */
export function ganti(x: unknown, [kunci, ...sisa]: readonly string[], isi: unknown): unknown {
  if (kunci === undefined) return isi;
  const salinan: Record<string, unknown> = Array.isArray(x) ? ([...x] as never) : { ...(x as object) };
  salinan[kunci] = ganti(salinan[kunci], sisa, isi);
  return salinan;
}
