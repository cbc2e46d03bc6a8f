import { teksKanonik } from '../../angka/desimal.js';
import { ratakan } from '../../tabel/tiap.js';
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
  const bersangkutan = new Set(ratakan(t.relasi, masukanRelasi));
  const kembaran = t.konteks.kembaran().get(t.fakta);
  // A text that repeats the very same statement of a table is borne out by it; a table that states the same thing is no other place.
  const pertama = cariSelain(
    senilai,
    t.konteks.kembaran(),
    kembaran,
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

const lompatan = new WeakMap<readonly Fakta[], readonly number[]>();

/** The first that will do, past all that are twins of the figure: in a file of equal tables these are as many as there are tables. */
function cariSelain(
  senilai: readonly Fakta[],
  semua: ReadonlyMap<Fakta, ReadonlySet<Fakta>>,
  kembaran: ReadonlySet<Fakta> | undefined,
  cocok: (f: Fakta) => boolean,
): Fakta | undefined {
  const rumpun = (i: number): unknown => semua.get(senilai[i] as Fakta);
  let lompat = lompatan.get(senilai);
  if (lompat === undefined) {
    const baru = senilai.map((_, i) => i + 1);
    for (let i = senilai.length - 2; i >= 0; i -= 1) if (rumpun(i) === rumpun(i + 1)) baru[i] = baru[i + 1] as number;
    lompat = baru;
    lompatan.set(senilai, lompat);
  }
  for (let i = 0; i < senilai.length; ) {
    const f = senilai[i] as Fakta;
    if (kembaran !== undefined && rumpun(i) === kembaran) i = lompat[i] as number;
    else if (cocok(f)) return f;
    else i += 1;
  }
  return undefined;
}

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
