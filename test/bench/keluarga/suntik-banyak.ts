import type { Acak } from './acak.js';
import type { Hubungan, Kerja, Sel } from './lembar.js';
import type { Penyuntik } from './suntik-satu.js';

/** Results or inputs of one kind that stand under each other: the rows of a sum, in order. */
function kolomSejenis(k: Kerja): Sel[][] {
  const dari = (h: Hubungan): Sel[][] => {
    const persen = h.masuk.map(
      (s) => s.hubungan.find((x) => x.masuk.length === 2 && x.masuk[0] === s && x.hasil.gaya !== null)?.hasil,
    );
    return persen.every((p) => p !== undefined) ? [[...h.masuk], persen as Sel[]] : [[...h.masuk]];
  };
  return k.hubungan.filter((h) => ['jumlah', 'rata-rata'].includes(h.nama) && h.masuk.length > 2).flatMap(dari);
}

const barisTertukar: Penyuntik = (a: Acak, k) => {
  const kolom = kolomSejenis(k);
  if (kolom.length === 0) return null;
  const c = a.pilih(kolom);
  const i = a.bulat(0, c.length - 2);
  const [x, y] = [c[i], c[i + 1]];
  if (!x || !y || x.teks === y.teks) return null;
  return {
    jenis: 'baris tertukar',
    ubah: new Map([
      [x, y.teks],
      [y, x.teks],
    ]),
  };
};

const geserBaris: Penyuntik = (a, k) => {
  const kolom = kolomSejenis(k).filter((c) => c.length > 3);
  if (kolom.length === 0) return null;
  const c = a.pilih(kolom);
  const n = a.bulat(3, Math.min(6, c.length));
  const i = a.bulat(0, c.length - n);
  const potongan = c.slice(i, i + n);
  const ubah = new Map<Sel, string>();
  for (const [j, s] of potongan.entries()) {
    const dari = potongan[(j + 1) % n];
    if (dari && dari.teks !== s.teks) ubah.set(s, dari.teks);
  }
  return ubah.size < 3 ? null : { jenis: 'bergeser satu baris', ubah };
};

export const BANYAK: readonly (readonly [number, Penyuntik])[] = [
  [3, barisTertukar],
  [2, geserBaris],
];
