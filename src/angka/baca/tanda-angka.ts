import type { Bacaan, DaftarKandidat, Kandidat } from './kandidat.js';
import type { KodePeringatanAngka } from './peringatan-angka.js';
import type { Bagian } from './pola.js';

const minus = (k: Kandidat): Kandidat => ({ ...k, nilai: k.nilai.isZero() ? k.nilai : k.nilai.negated() });

const petakan = ([k, ...lain]: DaftarKandidat, ubah: (k: Kandidat) => Kandidat): DaftarKandidat => [
  ubah(k),
  ...lain.map(ubah),
];

/** The reading with a minus. */
export function negatifkan(b: Bacaan, ...kode: KodePeringatanAngka[]): Bacaan {
  return { ...b, kandidat: petakan(b.kandidat, minus), peringatan: [...b.peringatan, ...kode] };
}

/** Both signs of the reading, the likelier first. */
export function ragukanTanda(b: Bacaan, minusDahulu: boolean, kode: KodePeringatanAngka): Bacaan {
  const negatif = petakan(b.kandidat, (k) => ({ ...minus(k), teks: `${k.teks}, negatif` }));
  const positif = petakan(b.kandidat, (k) => ({ ...k, teks: `${k.teks}, positif` }));
  const [dahulu, kemudian] = minusDahulu ? [negatif, positif] : [positif, negatif];
  return {
    status: b.status === 'rusak' ? 'rusak' : 'ambigu',
    kandidat: [...dahulu, ...kemudian],
    peringatan: [...b.peringatan, kode],
  };
}

/** Applies the sign, the brackets and a minus behind the number; behind an amount it may be the tail `,-` of a price, and a long dash anything. */
export function terapkanTanda(
  b: Bacaan,
  bagian: Bagian,
  rupiah: boolean,
  minusBelakang: false | 'biasa' | 'panjang',
): Bacaan {
  if (bagian.minus !== 'tidak') {
    if (bagian.minus === 'berjarak') return ragukanTanda(b, true, 'minus-berjarak');
    const tambahan: KodePeringatanAngka[] = bagian.minus === 'panjang' ? ['minus-tak-baku'] : [];
    if (bagian.kurung) tambahan.push('kurung-diabaikan');
    if (minusBelakang) tambahan.push('tanda-berlebih');
    return negatifkan(b, ...tambahan);
  }
  if (bagian.kurung) return rupiah ? negatifkan(b, 'kurung-negatif') : ragukanTanda(b, true, 'kurung-bukan-minus');
  if (!minusBelakang) return b;
  return rupiah || minusBelakang === 'panjang'
    ? ragukanTanda(b, false, 'minus-di-belakang')
    : negatifkan(b, 'minus-di-belakang');
}
