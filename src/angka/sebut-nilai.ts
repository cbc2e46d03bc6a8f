import { raksasa } from './raksasa.js';
import { tanpaKendali } from './tanpa-kendali.js';

/** So many letters of what was typed are shown. */
export const PANJANG = 60;

/** A value in a message: a word as it was typed, else what kind of thing it is; nothing of the value is run. */
export function sebutNilai(nilai: unknown): string {
  try {
    if (typeof nilai === 'string')
      return nilai === '' ? '""' : nilai.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').slice(0, PANJANG);
    if (typeof nilai === 'bigint' && raksasa(nilai)) return 'bigint raksasa';
    if (Array.isArray(nilai)) return '[…]';
    if (typeof nilai === 'object' && nilai !== null) return '{…}';
    return typeof nilai === 'function' ? 'function' : String(nilai).slice(0, PANJANG);
  } catch {
    // A Proxy that was revoked.
    return '{…}';
  }
}

/** The same, a text in quotes so that its spaces show. */
export const kutipNilai = (nilai: unknown): string =>
  typeof nilai === 'string' ? tanpaKendali(JSON.stringify(nilai.slice(0, PANJANG))) : sebutNilai(nilai);
