import { type Rentang, rentangSejati } from '../../angka/cetakan.js';
import { desimalDibulatkan } from '../fakta/desimal-kolom.js';
import type { Fakta } from '../fakta/fakta.js';
import { bersatuanBesar } from '../fakta/satuan-besar.js';

/** Whether a printed figure may stand for others: it has decimals, or is a measured or derived percentage, or an amount in thousands or more. */
export const dibulatkan = (f: Fakta): boolean => menurutCetaknya(f) || menurutKolomnya(f);

const menurutCetaknya = (f: Fakta): boolean =>
  f.desimal < 0 ||
  (bersatuanBesar(f) && !f.persen && (uangBesar(f) || (f.peran !== 'target' && f.peran !== 'realisasi'))) ||
  (!ditetapkan(f) && (f.desimal > 0 ? f.nilai.abs().lt(100_000) : f.persen || TURUNAN.has(f.peran)));

/** Money in thousands or more was counted to the rupiah, also where it was set: 19,14 miliar may be 19.137 juta. */
function uangBesar({ sel }: Fakta): boolean {
  if (sel === null) return false;
  const { nama = '', judul = '' } = sel.tabel.tabel;
  return [sel.kolom.judul, sel.baris.satuan, nama, judul].some((teks) => RUPIAH.test(teks.slice(0, 500)));
}
const RUPIAH = /(?:^|[^\p{L}])(?:rp|rupiah)(?!\p{L})/iu;

/** Whether one that is printed without decimals was rounded as the others of its column were. */
const menurutKolomnya = (f: Fakta): boolean =>
  !menurutCetaknya(f) && !ditetapkan(f) && desimalDibulatkan(f) > f.desimal;

/** What was set, not measured, is what it is. */
const ditetapkan = ({ peran }: Fakta): boolean => peran === 'target' || peran === 'target-akhir';

const TURUNAN: ReadonlySet<Fakta['peran']> = new Set([
  'capaian',
  'serapan',
  'persen',
  'kemajuan',
  'efisiensi',
  'rata-rata',
]);

/** The least and the greatest true value that a printed figure may stand for. */
export function ujungCetak(f: Fakta): Rentang {
  const ada = ujungTercatat.get(f);
  if (ada !== undefined) return ada;
  const baru = rentangSejati(f.nilai, f.desimal);
  ujungTercatat.set(f, baru);
  return baru;
}

/** The same of a figure that a relation takes in. */
export const ujungMasukan = (f: Fakta): Rentang =>
  menurutKolomnya(f) ? rentangSejati(f.nilai, desimalDibulatkan(f)) : ujungCetak(f);

/** A figure does not change, and is taken as rounded by each relation that is tried with it. */
const ujungTercatat = new WeakMap<Fakta, Rentang>();
