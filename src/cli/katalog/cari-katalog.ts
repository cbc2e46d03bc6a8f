import type { DaftarKutipan } from '../../acuan/acuan.js';
import { cariAcuan, daftarAcuan } from '../../acuan/daftar.js';
import { jarakSunting } from '../../angka/kata-terdekat.js';
import { cariKebijakan, daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { cariRumus, daftarRumus } from '../../rumus/daftar.js';
import { cariSkala, daftarSkala } from '../../skala/daftar-lengkap.js';
import type { Lembar } from './lembar.js';
import { lembarAcuan } from './lembar-acuan.js';
import { lembarKebijakan } from './lembar-kebijakan.js';
import { lembarRumus } from './lembar-rumus.js';
import { lembarOrdinal, lembarSkala } from './lembar-skala.js';

/** An entry of the catalogue: its sheet for people, and its data as the registry has it for programs. */
export interface EntriKatalog {
  readonly lembar: Lembar;
  readonly data: { readonly id: string; readonly kutipan?: DaftarKutipan };
}

/** Every entry with this id: a regulation and the preset named after it share one. */
export function cariKatalog(id: string): EntriKatalog[] {
  const [rumus, skala, kebijakan, acuan] = [cariRumus(id), cariSkala(id), cariKebijakan(id), cariAcuan(id)];
  const ordinal = daftarOrdinal.find((o) => o.id === id);
  return [
    ...(rumus ? [{ lembar: lembarRumus(rumus, { langkah: true }), data: rumus }] : []),
    ...(skala ? [{ lembar: lembarSkala(skala), data: skala }] : []),
    ...(ordinal ? [{ lembar: lembarOrdinal(ordinal), data: ordinal }] : []),
    ...(kebijakan ? [{ lembar: lembarKebijakan(kebijakan), data: kebijakan }] : []),
    ...(acuan ? [{ lembar: lembarAcuan(acuan), data: acuan }] : []),
  ];
}

const SARAN_TERBANYAK = 5;
const ID_TERPANJANG = 60;

/** Ids that a person may have meant: those that hold what was typed, or are, or begin, nearly like it; the nearest first. */
export function saranId(id: string): string[] {
  const dicari = id.toLowerCase().slice(0, ID_TERPANJANG);
  const semua = [...daftarRumus, ...daftarSkala, ...daftarOrdinal, ...daftarKebijakan, ...daftarAcuan].map((x) => x.id);
  const jarak = (ada: string) =>
    dicari.length > 2 && ada.includes(dicari)
      ? 0
      : Math.min(jarakSunting(dicari, ada), jarakSunting(dicari, ada.slice(0, dicari.length)));
  return [...new Set(semua)]
    .map((ada) => ({ ada, n: jarak(ada) }))
    .filter(({ n }) => n <= Math.max(1, dicari.length / 5))
    .sort((a, b) => a.n - b.n || a.ada.length - b.ada.length)
    .slice(0, SARAN_TERBANYAK)
    .map(({ ada }) => ada);
}
