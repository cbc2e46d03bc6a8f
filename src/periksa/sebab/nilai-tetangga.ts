import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiKasar } from '../fakta/nilai-kasar.js';
import { tempatLengkap } from '../fakta/sebut-lokasi.js';
import { urutanBaris } from '../fakta/urutan-baris.js';
import { BOBOT_SEBAB } from './bobot.js';
import { jelaskanBacaan, type KandidatSebab, kebetulan, type Sebab, type Tuduhan } from './sebab.js';
import { sekolomSama } from './sekolom-sama.js';
import { bedaSatuDigit, digitFakta } from './ubah-digit.js';

/** The figure is that of the row above or below, or of the column beside it, or that with one digit mistyped. */
export const nilaiTetangga: Sebab = (t) => [...tersalin(t), ...tersalinSalah(t)];

function tersalin(t: Tuduhan): KandidatSebab[] {
  const { nilai } = t.fakta;
  const kasar = nilaiKasar(t.fakta);
  if (kasar === 0 || nilai.eq(100)) return [];
  const sama = tetangga(t).find((f) => nilaiKasar(f) === kasar && f.nilai.eq(nilai));
  if (sama === undefined || kebetulan(t, 4) > 0.2 || sekolomSama(t)) return [];
  const { id, en } = tempatLengkap(sama.lokasi);
  return jelaskanBacaan(t, 'nilai-tetangga', BOBOT_SEBAB['nilai-tetangga'], {
    id: `angkanya sama dengan sel ${id} di sebelahnya, mungkin tersalin dari sana`,
    en: `the figure is that of ${en} beside it, perhaps copied from there`,
  });
}

/** Figures of fewer digits are alike too often. */
const DIGIT_TERSEDIKIT = 4;

/** Rows of one kind, such as the totals of two groups, are copied from each other. */
function tersalinSalah(t: Tuduhan): KandidatSebab[] {
  if (digitFakta(t.fakta).length < DIGIT_TERSEDIKIT) return [];
  const mirip = sejenis(t.fakta).find((f) => bedaSatuDigit(f, t.fakta));
  if (mirip === undefined) return [];
  const { id, en } = tempatLengkap(mirip.lokasi);
  return jelaskanBacaan(t, 'nilai-tetangga', BOBOT_SEBAB['tetangga-salah-ketik'], {
    id: `mirip ${mirip.teks} di ${id}, mungkin tersalin dari sana dengan satu angka salah ketik`,
    en: `like ${mirip.teks} in ${en}, perhaps copied from there with one digit mistyped`,
  });
}

function tetangga({ fakta }: Tuduhan): Fakta[] {
  const { sel } = fakta;
  if (sel === null) return [];
  const { tabel, baris, kolom } = sel;
  const di = urutanBaris(tabel).get(baris) ?? -1;
  const hasil: Fakta[] = [];
  const tambah = (f: Fakta | undefined): void => {
    if (f !== undefined) hasil.push(f);
  };
  for (const b of [tabel.baris[di - 1], tabel.baris[di + 1]]) if (b) tambah(faktaDi(tabel, b, kolom));
  const sebaris = tabel.fakta.get(baris.ke);
  for (const k of tabel.kolom) if (Math.abs(k.ke - kolom.ke) === 1) tambah(sebaris?.get(k.ke));
  return hasil;
}

/** The figures of the column in the nearest rows of the same kind, above and below. */
function sejenis({ sel }: Fakta): Fakta[] {
  if (sel === null) return [];
  const { tabel, baris, kolom } = sel;
  const di = urutanBaris(tabel).get(baris);
  if (di === undefined) return [];
  return ratakan([-1, 1], (arah) => {
    for (let i = di + arah; i >= 0 && i < tabel.baris.length; i += arah) {
      const b = tabel.baris[i];
      if (b?.jenis === baris.jenis) return faktaDi(tabel, b, kolom) ?? [];
    }
    return [];
  });
}
