import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { bulat, daftar, objek, pilihan, salahSatu, teks } from './pemeriksa-bentuk.js';
import { bacaSelang } from './selang-teks.js';
import type { Skala } from './skala.js';

const kata = teks(1, 200);
const selang = teks(0, 100, {
  sah: (s) => bacaSelang(s) !== null,
  pesan: 'selang harus seperti "[70, 85)": dua batas dengan titik desimal, yang bawah tidak melebihi yang atas',
});

/** The shape of a scale that a user hands in. */
const bentukSkala = objek({
  id: kata,
  nama: kata,
  'gloss?': kata,
  satuan: pilihan('persen', 'nilai', 'rasio', 'poin-persen'),
  rentang: daftar(objek({ di: selang, kode: kata, label: kata, 'peringkat?': bulat(1, 50) }), 1, 50),
  'lubang?': daftar(
    objek({ di: selang, alasan: kata, cara: pilihan('tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong') }),
    0,
    50,
  ),
  diAtas: pilihan('tolak', 'kelas-teratas'),
  diBawah: pilihan('tolak', 'kelas-terbawah'),
  'desimalKlasifikasi?': bulat(0, 20),
  kutipan: daftar(
    objek({
      acuan: kata,
      tempat: kata,
      kedudukan: pilihan('dibaca-di-peraturan', 'lewat-pihak-lain', 'praktik', 'simpulan'),
    }),
    1,
    20,
  ),
  'contoh?': daftar(
    salahSatu({
      kode: objek({ nilai: kata, kode: kata, asal: kata }),
      alasan: objek({ nilai: kata, alasan: pilihan('celah-skala'), asal: kata }),
    }),
    1,
    50,
  ),
  'catatan?': teks(0, 2000),
});

/** Thrown when a scale is not one: names each fault and where. */
export class SkalaTidakSah extends ArgumenTidakSah {
  override readonly name = 'SkalaTidakSah';
}

/** The most faults that one message lists. */
const TERBANYAK = 10;

/**
 * Checks a scale that a user hands in and gives back a copy. Throws {@link SkalaTidakSah} with every fault (up to ten) and its place.
 *
 * Holes and overlaps between classes are not faults here: `periksaSkala` reports them, and `tentukanPredikat` answers for each value.
 */
export function pastikanSkala(skala: unknown): Skala {
  const salah: string[] = [];
  const hasil = bentukSkala(skala, '', salah);
  // What was checked just now is a scale: template types of intervals and lists that are not empty, too.
  if (salah.length === 0) return hasil as Skala;
  const lebih = salah.length > TERBANYAK ? ` Dan ${salah.length - TERBANYAK} kesalahan lain.` : '';
  const sebutan = tanpaKendali(salah.slice(0, TERBANYAK).join('. '));
  throw new SkalaTidakSah(`Skala tidak sah. ${sebutan}.${lebih}`);
}
