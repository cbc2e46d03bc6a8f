import { cariAcuan, daftarAcuan } from '../../acuan/daftar.js';
import { cariKebijakan, daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { terdekat } from '../../model/pesan.js';
import { cariRumus, daftarRumus } from '../../rumus/daftar.js';
import { cariSkala, daftarSkala } from '../../skala/daftar.js';
import type { Lembar } from './lembar.js';
import { lembarAcuan } from './lembar-acuan.js';
import { lembarKebijakan } from './lembar-kebijakan.js';
import { lembarRumus } from './lembar-rumus.js';
import { lembarOrdinal, lembarSkala } from './lembar-skala.js';

/** An entry of the catalogue: its sheet for people, and its data as the registry has it for programs. */
export interface EntriKatalog {
  readonly lembar: Lembar;
  readonly data: object;
}

/** Every entry with this id: a regulation and the preset named after it share one. */
export function cariKatalog(id: string): EntriKatalog[] {
  const [rumus, skala, kebijakan, acuan] = [cariRumus(id), cariSkala(id), cariKebijakan(id), cariAcuan(id)];
  const ordinal = daftarOrdinal.find((o) => o.id === id);
  return [
    ...(rumus ? [{ lembar: lembarRumus(rumus), data: rumus }] : []),
    ...(skala ? [{ lembar: lembarSkala(skala), data: skala }] : []),
    ...(ordinal ? [{ lembar: lembarOrdinal(ordinal), data: ordinal }] : []),
    ...(kebijakan ? [{ lembar: lembarKebijakan(kebijakan), data: kebijakan }] : []),
    ...(acuan ? [{ lembar: lembarAcuan(acuan), data: acuan }] : []),
  ];
}

const SARAN_TERBANYAK = 5;

/** Ids that a person may have meant: the one within two edits, then those that hold what was typed, or a part of it. */
export function saranId(id: string): string[] {
  const semua = [...daftarRumus, ...daftarSkala, ...daftarOrdinal, ...daftarKebijakan, ...daftarAcuan].map((x) => x.id);
  const dicari = id.toLowerCase();
  const mirip = terdekat(dicari, semua);
  const memuat = semua.filter((s) => dicari.length > 2 && s.includes(dicari));
  const sebab = dicari.split('.').filter((b) => b.length > 3);
  const sebagian = semua.filter((s) => sebab.some((b) => s.split('.').includes(b)));
  return [...new Set([...(mirip ? [mirip] : []), ...memuat, ...sebagian])].slice(0, SARAN_TERBANYAK);
}
