import type { Hasil } from '../../src/rumus/hasil.js';

const sebuahHasil = (x: object): x is Hasil =>
  'jejak' in x && 'status' in x && (x.status === 'terukur' || x.status === 'tak-terukur');

/** Every result inside a value, by where it stands: `kinerja.tujuan.0.capaian`. What it was made from (`asal`) is passed over. */
export function hasilDalam(x: unknown, letak = ''): Map<string, Hasil> {
  const semua = new Map<string, Hasil>();
  const jalan = (nilai: unknown, di: string): void => {
    if (typeof nilai !== 'object' || nilai === null) return;
    if (sebuahHasil(nilai)) {
      semua.set(di, nilai);
      return;
    }
    for (const [kunci, isi] of Object.entries(nilai)) {
      if (kunci !== 'asal' && kunci !== 'agregat') jalan(isi, di === '' ? kunci : `${di}.${kunci}`);
    }
  };
  jalan(x, letak);
  return semua;
}
