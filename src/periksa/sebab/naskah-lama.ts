import { teksKanonik } from '../../angka/desimal.js';
import { jelaskanBacaan, kebetulan, type Sebab } from './sebab.js';

/** The figure is printed elsewhere, of another row, year or table: an earlier draft, or copied from the wrong place. */
export const naskahLama: Sebab = (t) => {
  const kunci = teksKanonik(t.fakta.nilai);
  if (kunci === '0' || kunci === '100') return [];
  const bersangkutan = new Set(
    t.relasi.flatMap((r) => (r.bentuk === 'lurus' ? r.suku.map((s) => s.fakta) : r.masukan.flatMap((m) => m.fakta))),
  );
  const lain = (t.konteks.perNilai.get(kunci) ?? []).filter(
    // A text that repeats the very same statement of a table is borne out by it.
    (f) =>
      f !== t.fakta &&
      !bersangkutan.has(f) &&
      f.sel !== null &&
      !(t.fakta.sel === null && t.fakta.desimal > 0 && f.desimal === t.fakta.desimal && f.peran === t.fakta.peran),
  );
  const [pertama] = lain;
  // Among n figures one of k digits is met by luck about n times in the range of k digits.
  if (pertama === undefined || kebetulan(t, Math.min(t.konteks.fakta.length, 400)) > 0.3) return [];
  const tempat = [pertama.lokasi.tabel, pertama.lokasi.sel].filter((x) => x !== undefined).join(' ');
  return jelaskanBacaan(
    t,
    'naskah-lama',
    0.7,
    `angka ini tercetak juga di ${tempat}: mungkin dari baris, tahun atau naskah lain`,
  );
};
