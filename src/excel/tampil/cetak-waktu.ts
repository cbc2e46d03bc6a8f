import type { Bagian, Butir } from './urai-format.js';

const BULAN = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const BULAN_PENDEK = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const HARI = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** A moment of a sheet: its date and time of day (read in UTC, sheets know no zone), and the time since day 0 in milliseconds. */
export interface Saat {
  readonly tanggal: Date;
  readonly sejakNol: number;
}

const DETIK = 1000;
const MENIT = 60 * DETIK;
const JAM = 60 * MENIT;

/** The text of a moment under a section of dates or times, months and days in Indonesian unless the format names English. */
export function cetakWaktu({ tanggal, sejakNol }: Saat, { butir, inggris }: Bagian): string {
  const pecahanDetik = butir.findIndex((b, i) => b.jenis === 'titik' && butir[i + 1]?.jenis === 'tempat');
  // Without decimals a sheet rounds to the second, and cuts off what is below the smallest unit shown.
  const bulat = (ms: number): number => (pecahanDetik < 0 ? Math.floor(ms / DETIK + 0.5) * DETIK : ms);
  const saat = new Date(bulat(tanggal.getTime()));
  const lama = bulat(sejakNol);
  const bahasa = inggris ? 'en' : 'id';
  const duaBelas = butir.some((b) => b.jenis === 'siang');
  let angkaPecahan = 0;
  const satu = (b: Butir, i: number): string => {
    switch (b.jenis) {
      case 'waktu':
        return unsur(b.isi, saat, { bahasa, duaBelas });
      case 'lama':
        return String(
          Math.floor(lama / (b.isi.startsWith('h') ? JAM : b.isi.startsWith('m') ? MENIT : DETIK)),
        ).padStart(b.isi.length, '0');
      case 'siang':
        return saat.getUTCHours() < 12 ? (b.isi.split('/')[0] as string) : (b.isi.split('/')[1] as string);
      case 'titik':
        return i === pecahanDetik ? ',' : '.';
      case 'tempat':
        angkaPecahan += 1;
        return String(saat.getUTCMilliseconds()).padStart(3, '0')[angkaPecahan - 1] ?? '0';
      default:
        return b.isi;
    }
  };
  return butir.map(satu).join('');
}

function unsur(pola: string, saat: Date, cara: { readonly bahasa: 'id' | 'en'; readonly duaBelas: boolean }): string {
  const { bahasa, duaBelas } = cara;
  const n = pola.length;
  const dua = (x: number): string => String(x).padStart(Math.min(n, 2), '0');
  const jam = saat.getUTCHours();
  switch (pola[0]) {
    case 'y':
      return n < 3 ? String(saat.getUTCFullYear()).slice(-2) : String(saat.getUTCFullYear());
    case 'm':
      return n < 3
        ? dua(saat.getUTCMonth() + 1)
        : namaBerbentuk(
            BULAN[bahasa][saat.getUTCMonth()] as string,
            BULAN_PENDEK[bahasa][saat.getUTCMonth()] as string,
            n,
          );
    case 'd':
      return n < 3
        ? dua(saat.getUTCDate())
        : namaBerbentuk(
            HARI[bahasa][saat.getUTCDay()] as string,
            (HARI[bahasa][saat.getUTCDay()] as string).slice(0, 3),
            n,
          );
    case 'h':
      return dua(duaBelas ? jam % 12 || 12 : jam);
    case 'n':
      return dua(saat.getUTCMinutes());
    default:
      return dua(saat.getUTCSeconds());
  }
}

/** `mmm` is short, `mmmm` in full, `mmmmm` the first letter. */
const namaBerbentuk = (penuh: string, pendek: string, n: number): string =>
  n === 3 ? pendek : n === 5 ? penuh.slice(0, 1) : penuh;
