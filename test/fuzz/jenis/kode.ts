import { bacaKode } from '../../../src/model/kode.js';
import { jenis } from '../jenis.js';
import { nilaiData } from '../penilai.js';
import { ANEH, ubahTeks } from '../teks-acak.js';

const LEBAR = [1, 2, 2, 1, 2, 4];

/** Codes, whole and damaged; a whole one has the key of its parts as whole numbers. */
export const kode = jenis<{ readonly teks: string; readonly kunci?: string }>({
  nama: 'kode',
  perSeribu: 1000,
  buat: (acak) => {
    const banyak = acak.pilih([1, 2, 3, 5, 6]);
    const bagian = LEBAR.slice(0, banyak).map((l) => acak.bulat(1, 10 ** Math.min(l, 3) - 1));
    const teks = bagian.map((b, i) => String(b).padStart(LEBAR[i] ?? 0, '0')).join('.');
    if (acak.kira(40)) return { teks, kunci: bagian.join('-') };
    return { teks: acak.kira(90) ? ubahTeks(teks, acak) : acak.pilih(ANEH) };
  },
  uji: ({ teks, kunci }) => {
    const hasil = bacaKode(teks);
    const salah = nilaiData('bacaKode', hasil);
    if (kunci !== undefined && (hasil.status !== 'kode' || hasil.kunci !== kunci))
      salah.push(`${teks}: ${JSON.stringify(hasil)}`);
    return salah;
  },
});
