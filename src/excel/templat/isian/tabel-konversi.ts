import type { Angka } from '../../../angka/desimal.js';
import { PilihanKebijakan } from '../../../model/kebijakan.js';
import { tampil } from '../../../model/pesan.js';
import { bacaSelAngka, cetakAngka } from './angka.js';
import { type Isian, type IsiSel, menurutSkema } from './isian.js';

const POLOS = 'polos';
const PANJANG_TERBANYAK = 4000;

const skema = PilihanKebijakan.shape.stabilize;

/** The rule for stabilize: "polos", or points of a conversion as `0 = 0; 90 = 100; 120 = 110`. */
export const isianTabelKonversi: Isian = {
  baca: ({ teks }) => {
    const rapi = teks.trim().toLowerCase();
    if (rapi === '') return { status: 'kosong' };
    if (rapi === POLOS) return { status: 'isi', nilai: POLOS };
    const tabel =
      rapi.length > PANJANG_TERBANYAK ? [] : rapi.split(';').map((titik) => titik.split('=').map(bacaTitik));
    const angka = tabel.map((t) => t.map((x) => (x.status === 'isi' ? x.nilai : null)));
    if (angka.length === 0 || angka.some((t) => t.length !== 2 || t.includes(null))) return salah(teks);
    return menurutSkema(skema, { tabel: angka }, POLOS);
  },
  tulis: (nilai) =>
    nilai === POLOS
      ? POLOS
      : (nilai as { tabel: readonly (readonly Angka[])[] }).tabel.map((t) => t.map(cetakAngka).join(' = ')).join('; '),
  format: '@',
  rata: 'left',
};

const bacaTitik = (teks: string): IsiSel => bacaSelAngka({ teks, angka: null, rumus: null });

const salah = (teks: string): IsiSel => ({
  status: 'galat',
  pesan: `${tampil(teks)} bukan aturan stabilize; tulis polos, atau titik-titik seperti 0 = 0; 90 = 100; 120 = 110`,
  ganti: POLOS,
});
