/** Plain JSON data. */
type Data = string | number | boolean | null | undefined | Data[] | { readonly [k: string]: Data };

/** What a case is recognised by, and never made smaller; a rounding goes as a whole. */
const UTUH = new Set(['versi', 'tahun', 'kode', 'nama', 'uraian', 'satuan']);
const TAK_DIBELAH = new Set(['pembulatan']);

/** All that is one step simpler than `data`: a part left out, an item in place of what holds it, a number with fewer digits. */
function* lebihKecil(data: Data): Generator<Data> {
  if (Array.isArray(data)) {
    if (data.length > 1) yield [];
    for (const i of data.keys()) yield data.filter((_, j) => j !== i);
    for (const [i, x] of data.entries()) for (const k of lebihKecil(x)) yield data.map((y, j) => (j === i ? k : y));
  } else if (typeof data === 'object' && data !== null) {
    for (const [k, v] of Object.entries(data)) {
      if (UTUH.has(k)) continue;
      const { [k]: _, ...sisa } = data;
      yield sisa;
      if (!TAK_DIBELAH.has(k)) for (const kecil of lebihKecil(v)) yield { ...data, [k]: kecil };
    }
  } else if (typeof data === 'string' && /^-?\d+(\.\d+)?$/.test(data)) {
    for (const x of ['0', '1', '2', '3', '100'])
      if (x.length < data.length || (x.length === data.length && x < data)) yield x;
    if (data.includes('.')) yield data.slice(0, data.indexOf('.'));
    if (data.length > 3)
      yield data.slice(0, data.startsWith('-') ? 2 : 1) + '0'.repeat(data.replace(/\..*/, '').length - 1);
  }
}

/** The smallest case near `kasus` that still goes wrong, by at most so many tries and not much longer than so many milliseconds. */
export function susutkan<K>(kasus: K, salah: (k: K) => boolean, usaha = 400, ms = 1500): K {
  const batas = performance.now() + ms;
  let kini = kasus;
  let sisa = usaha;
  for (;;) {
    let maju = false;
    for (const calon of lebihKecil(kini as Data)) {
      if (sisa === 0 || performance.now() > batas) return kini;
      sisa -= 1;
      if (salah(calon as K)) {
        kini = calon as K;
        maju = true;
        break;
      }
    }
    if (!maju) return kini;
  }
}
