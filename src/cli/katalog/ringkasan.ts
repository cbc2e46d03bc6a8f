import { daftarAcuan } from '../../acuan/daftar.js';
import { daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { daftarRumus } from '../../rumus/daftar.js';
import type { Rumus } from '../../rumus/rumus.js';
import { daftarSkala } from '../../skala/daftar-lengkap.js';
import { daftarBab } from './bab.js';
import { KATA_SATUAN } from './kata.js';
import type { TabelLembar } from './lembar.js';
import { barisRumus } from './lembar-rumus.js';

/** A chapter of the summary: a heading and a row an entry. */
export interface BabRingkasan {
  readonly judul: string;
  readonly tabel: TabelLembar;
}

/** The whole catalogue, a row an entry: formulas by chapter, then scales, ordinals, presets and sources. */
export function ringkasanKatalog(): BabRingkasan[] {
  const kepala = ['id', 'nama'];
  const isi = (judul: string, daftar: readonly { readonly id: string; readonly nama: string }[]) => ({
    judul,
    tabel: { kepala, baris: daftar.map((x) => [x.id, x.nama]) },
  });
  return [
    ...daftarBab.map((bab) => ({
      judul: bab.judul,
      tabel: {
        kepala: ['id', 'nama', 'rumus', 'satuan'],
        baris: rumusBab(bab.id).map((r) => [r.id, r.nama, rumusSingkat(r), KATA_SATUAN[r.satuan]]),
      },
    })),
    isi('Skala predikat', daftarSkala),
    isi('Skala ordinal', daftarOrdinal),
    isi('Kebijakan', daftarKebijakan),
    isi(
      'Sumber',
      daftarAcuan.map((a) => ({ id: a.id, nama: a.judul })),
    ),
  ];
}

/** The formulas of a chapter. */
export const rumusBab = (id: string) => daftarRumus.filter((r) => r.id.startsWith(`${id}.`));

const TERPANJANG = 60;

/** The formula on one line; cases that would not fit are left to its own sheet. */
function rumusSingkat(rumus: Rumus): string {
  const satu = barisRumus(rumus).join('; ').replaceAll('   ', ' ');
  return satu.length <= TERPANJANG ? satu : 'beberapa kasus';
}
