import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { Pecahan } from '../../angka/pecahan.js';
import { rataRataUkur } from '../../angka/rata-rata-ukur.js';
import { bagiTepat, jumlahkanTepat, nolTepat, tandaTepat } from '../../angka/tepat.js';
import type { Simpul, SimpulDaftar } from '../pohon.js';
import { masukanDalam, type Nilai, type PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import type { Ikatan, Isi } from './ikatan.js';

/** Sums, counts and means over lists, with their steps. */
export function hitungDaftar(simpul: SimpulDaftar, penghitung: PenghitungSimpul, ikatan: Ikatan): Nilai {
  if (simpul.jenis !== 'rata-rata-ukur') return hitungDaftarPecahan(simpul, penghitung, ikatan);
  const n = panjangDaftar(simpul.tiap, ikatan);
  return ukur(tiapUnsur(simpul.tiap, n, penghitung), tiapUnsur(simpul.bobot, n, penghitung), penghitung);
}

/** The same of what stays a fraction; a page that knows no geometric mean carries no irrational numbers. */
export function hitungDaftarPecahan(simpul: SimpulDaftar, penghitung: PenghitungSimpul, ikatan: Ikatan): Nilai {
  const n = panjangDaftar(simpul.tiap, ikatan);
  const butir = tiapUnsur(simpul.tiap, n, penghitung);
  const banyak = Pecahan.dari(BigInt(n));
  if (simpul.jenis === 'cacah') return penghitung.catat('cacah', butir, banyak);
  const total = jumlahkanTepat(butir.map((n) => n.angka));
  if (simpul.jenis === 'jumlah') return penghitung.catat('jumlah', butir, total);
  if (simpul.jenis === 'rata-rata-ukur') throw new ArgumenTidakSah('rata-rata ukur tidak dapat dihitung di sini.');
  if (n === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
  return penghitung.catat('rata-rata', butir, bagiTepat(total, banyak));
}

const tiapUnsur = (isi: Simpul, banyak: number, penghitung: PenghitungSimpul): Nilai[] =>
  Array.from({ length: banyak }, (_, i) => penghitung.padaUnsur(i, isi));

/** How many elements the list inputs of an expression have; `ikat` sees to it that all have as many. */
export function panjangDaftar(isi: Simpul, ikatan: Ikatan): number {
  for (const nama of masukanDalam(isi)) {
    const x = ikatan.get(nama) as Isi;
    if (x.bentuk === 'daftar') return x.nilai.length;
  }
  return 0;
}

function ukur(butir: readonly Nilai[], bobot: readonly Nilai[], penghitung: PenghitungSimpul): Nilai {
  if (butir.length === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
  if (bobot.some((n) => tandaTepat(n.angka) < 0)) throw new TakTerhitung('bobot-negatif');
  if (butir.some((n) => tandaTepat(n.angka) < 0)) throw new TakTerhitung('nilai-tidak-positif');
  if (bobot.every((n) => nolTepat(n.angka))) throw new TakTerhitung('bobot-nol');
  const angka = rataRataUkur(
    butir.map((n) => n.angka),
    bobot.map((n) => n.angka),
  );
  return penghitung.catat('rata-rata-ukur', [...butir, ...bobot], angka);
}
