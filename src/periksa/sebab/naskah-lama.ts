import { teksKanonik } from '../../angka/desimal.js';
import type { Fakta } from '../fakta/fakta.js';
import { tempatLengkap } from '../fakta/sebut-lokasi.js';
import { masukanRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { jelaskanBacaan, type KandidatSebab, type Konteks, kebetulan, type Sebab } from './sebab.js';
import { sekolomSama } from './sekolom-sama.js';

/** The figure is printed elsewhere, of another row, year or table: an earlier draft, or copied from the wrong place. */
export const naskahLama: Sebab = (t) => {
  const kunci = teksKanonik(t.fakta.nilai);
  const senilai = t.konteks.selPerNilai().get(kunci) ?? [];
  if (kunci === '0' || kunci === '100' || !senilai.some((f) => f !== t.fakta) || sekolomSama(t)) return [];
  const bersangkutan = new Set(t.relasi.flatMap(masukanRelasi));
  const kembaran = t.konteks.kembaran().get(t.fakta);
  const pertama = senilai.find(
    // A text that repeats the very same statement of a table is borne out by it; a table that states the same thing is no other place.
    (f) =>
      f !== t.fakta &&
      !bersangkutan.has(f) &&
      !kembaran?.has(f) &&
      !(t.fakta.sel === null && t.fakta.desimal > 0 && f.desimal === t.fakta.desimal && f.peran === t.fakta.peran),
  );
  // Among n figures one of k digits is met by luck about n times in the range of k digits.
  if (pertama === undefined || kebetulan(t, Math.min(t.konteks.fakta.length, 400)) > 0.3) return [];
  const { id, en } = tempatLengkap(pertama.lokasi);
  return jelaskanBacaan(t, 'naskah-lama', BOBOT_SEBAB['naskah-lama'], {
    id: `angka ini tercetak juga di ${id}: mungkin dari baris, tahun atau naskah lain`,
    en: `this figure is also printed in ${en}: perhaps of another row, year or draft`,
  });
};

/** An amount of the text that no table prints. */
export const TANPA_TABEL = {
  sebab: 'naskah-lama',
  teks: {
    id: 'tidak ada tabel yang memuatnya: dari tahun lain atau naskah lama',
    en: 'no table prints it: from another year or an earlier draft',
  },
  skor: BOBOT_SEBAB['naskah-tanpa-tabel'],
} as const;

/** What is left to say of a figure of the text that nothing explains: where no table prints it, it came from elsewhere. */
export const sebabTerakhir = (f: Fakta, konteks: Konteks): KandidatSebab[] =>
  f.sel === null && !konteks.selPerNilai().has(teksKanonik(f.nilai))
    ? [{ ...TANPA_TABEL, nilai: null, skor: BOBOT_SEBAB['naskah-entah'] }]
    : [];
