import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { jenis } from '../jenis.js';
import { nilaiData, nilaiTeks } from '../penilai.js';
import { ANEH, angkaBulat, angkaTercetak, ubahTeks } from '../teks-acak.js';

interface TeksAngka {
  readonly teks: string;
  readonly lokal: 'id' | 'en' | 'auto';
  readonly jenis: 'rupiah' | 'persen' | 'umum';
  /** Digits and decimals, where the string is well formed: known from how it was put together. */
  readonly harapan?: { readonly digit: bigint; readonly tempat: number };
}

const LOKAL = ['id', 'en', 'auto'] as const;
const MACAM = ['rupiah', 'persen', 'umum'] as const;

/** Number strings; those in the grouping of a locale are compared with what they were put together from. */
export const angka = jenis<TeksAngka>({
  nama: 'angka',
  perSeribu: 1000,
  buat: (acak) => {
    const macam = acak.pilih(MACAM);
    if (acak.kira(60)) {
      const dasar = acak.kira(80) ? angkaTercetak(acak) : acak.pilih(ANEH);
      return { teks: ubahTeks(dasar, acak), lokal: acak.pilih(LOKAL), jenis: macam };
    }
    const lokal = acak.pilih(['id', 'en'] as const);
    const utuh = angkaBulat(acak, acak.bulat(1, 20));
    const tempat = acak.bulat(0, 6);
    const pecahan = Array.from({ length: tempat }, () => acak.bulat(0, 9)).join('');
    const minus = acak.kira(10);
    const [ribuan, koma] = lokal === 'id' ? ['.', ','] : [',', '.'];
    const berkelompok = utuh.replace(/\B(?=(?:\d{3})+$)/g, ribuan);
    const digit = BigInt(utuh + pecahan);
    return {
      teks: `${minus ? '-' : ''}${berkelompok}${tempat > 0 ? koma + pecahan : ''}`,
      lokal,
      jenis: macam,
      harapan: { digit: minus ? -digit : digit, tempat },
    };
  },
  uji: ({ teks, lokal, jenis: macam, harapan }) => {
    const hasil = bacaAngka(teks, { lokal, jenis: macam });
    const salah = [
      ...nilaiData('bacaAngka', JSON.parse(JSON.stringify(hasil))),
      ...nilaiTeks('bacaAngka', JSON.stringify(hasil), teks),
    ];
    if (JSON.stringify(bacaAngka(teks, { lokal, jenis: macam })) !== JSON.stringify(hasil))
      salah.push('dua bacaan berbeda');
    const nilai = [
      ...('nilai' in hasil ? [hasil.nilai] : []),
      ...('kandidat' in hasil ? hasil.kandidat.map((k) => k.nilai) : []),
    ];
    for (const n of nilai) if (!n.isFinite()) salah.push('nilai tidak terhingga');
    if (!harapan) return salah;
    if (hasil.status !== 'angka') return [...salah, `${teks} (${lokal}): ${hasil.status}`];
    const [u = '', p = ''] = hasil.nilai.toFixed().split('.');
    if (
      p.length > harapan.tempat ||
      BigInt(u + p.padEnd(harapan.tempat, '0')) !== harapan.digit ||
      hasil.desimal !== harapan.tempat
    ) {
      salah.push(`${teks} (${lokal}) terbaca ${hasil.nilai.toFixed()} dengan ${hasil.desimal} desimal`);
    }
    return salah;
  },
});
