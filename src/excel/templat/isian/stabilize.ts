import type { Angka } from '../../../angka/desimal.js';
import { KebijakanIndikator } from '../../../model/kebijakan.js';
import { tampil } from '../../../model/pesan.js';
import { CARA_STABILIZE } from '../../../rumus/opsi.js';
import { bacaSelAngka, cetakAngka } from './angka.js';
import { type Isian, type IsiSel, menurutSkema } from './isian.js';

const [GANTI] = CARA_STABILIZE;
const TOLERANSI = 'toleransi';
const PANJANG_TERBANYAK = 4000;

const skema = KebijakanIndikator.shape.stabilize;

/** The rule for stabilize: a word, points of a conversion as `0 = 0; 90 = 100; 120 = 110`, or `toleransi 10` in percent of the target. */
export const isianStabilize: Isian = {
  baca: ({ teks }) => {
    const rapi = teks.trim().toLowerCase();
    if (rapi === '') return { status: 'kosong' };
    const kata = CARA_STABILIZE.find((c) => c === rapi);
    if (kata !== undefined) return { status: 'isi', nilai: kata };
    if (rapi.length > PANJANG_TERBANYAK) return salah(teks);
    if (rapi.startsWith(TOLERANSI)) {
      const angka = bacaTeks(rapi.slice(TOLERANSI.length).replace(/(?:%|persen)$/, ''));
      return angka.status === 'isi' ? menurutSkema(skema, { toleransi: angka.nilai }, GANTI) : salah(teks);
    }
    const titik = rapi.split(';').map((t) => t.split('=').map(bacaTeks));
    const tabel = titik.map((t) => t.map((x) => (x.status === 'isi' ? x.nilai : null)));
    if (tabel.some((t) => t.length !== 2 || t.includes(null))) return salah(teks);
    return menurutSkema(skema, { tabel }, GANTI);
  },
  tulis: (nilai) => {
    if (typeof nilai === 'string') return nilai;
    const isi = nilai as { tabel: readonly (readonly Angka[])[] } | { toleransi: Angka };
    if ('toleransi' in isi) return `${TOLERANSI} ${cetakAngka(isi.toleransi)}`;
    return isi.tabel.map((t) => t.map(cetakAngka).join(' = ')).join('; ');
  },
  format: '@',
  rata: 'left',
};

const bacaTeks = (teks: string): IsiSel => bacaSelAngka({ teks, angka: null, rumus: null });

const salah = (teks: string): IsiSel => ({
  status: 'galat',
  pesan: `${tampil(teks)} bukan aturan stabilize; tulis ${CARA_STABILIZE.join(', ')}, titik-titik seperti 0 = 0; 90 = 100; 120 = 110, atau ${TOLERANSI} 10`,
  ganti: GANTI,
});
