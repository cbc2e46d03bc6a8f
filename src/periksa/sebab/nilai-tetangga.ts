import { teksKanonik } from '../../angka/desimal.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi } from '../uraian-relasi.js';
import { jelaskanBacaan, kebetulan, type Sebab, type Tuduhan } from './sebab.js';

/** The figure is that of the row above or below, or of the column beside it. */
export const nilaiTetangga: Sebab = (t) => {
  if (kebetulan(t, 4) > 0.2) return [];
  return tetangga(t)
    .filter((f) => f.nilai.eq(t.fakta.nilai) && teksKanonik(f.nilai) !== '0' && teksKanonik(f.nilai) !== '100')
    .slice(0, 1)
    .flatMap((f) =>
      jelaskanBacaan(
        t,
        'nilai-tetangga',
        0.88,
        `angkanya sama dengan sel ${namaLokasi(f.lokasi)} di sebelahnya, mungkin tersalin dari sana`,
      ),
    );
};

function tetangga({ fakta }: Tuduhan): Fakta[] {
  const { sel } = fakta;
  if (sel === null) return [];
  const { tabel, baris, kolom } = sel;
  const di = tabel.baris.indexOf(baris);
  const tegak = [tabel.baris[di - 1], tabel.baris[di + 1]].flatMap((b) => (b ? (faktaDi(tabel, b, kolom) ?? []) : []));
  const datar = tabel.kolom
    .filter((k) => Math.abs(k.ke - kolom.ke) === 1)
    .flatMap((k) => faktaDi(tabel, baris, k) ?? []);
  return [...tegak, ...datar];
}
