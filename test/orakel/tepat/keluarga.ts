import type { Acak } from './acak.js';
import type { Beda } from './banding.js';

/** One family of figures: how a case is made up, what the oracle says of it, and the call that shows it. */
export interface Keluarga<K = unknown> {
  readonly nama: string;
  /** How many of a thousand cases are of this family. */
  readonly porsi: number;
  /** Makes a case: plain JSON data, numbers as canonical strings. */
  bangkitkan(acak: Acak): K;
  /** Asks the library and the oracle; gives what differs. */
  periksa(kasus: K): readonly Beda[];
  /** Whether a case that was made smaller is still one of the family. */
  sah?(kasus: K): boolean;
  /** A doubtful matter, of which the sources say nothing plain: run only with `RAGU=1`. */
  readonly ragu?: true;
  /** The call as TypeScript, to be pasted. */
  panggilan(kasus: K): string;
}

/** Forgets the shape of a family's cases, which only the family itself reads. */
export function keluarga<K>(isi: Keluarga<K>): Keluarga {
  return isi as unknown as Keluarga;
}

/** Data as TypeScript writes it, on one line. */
export function tulis(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(tulis).join(', ')}]`;
  if (typeof data === 'object' && data !== null) {
    const isi = Object.entries(data)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => `${/^[A-Za-z_]\w*$/.test(k) ? k : `'${k}'`}: ${tulis(v)}`);
    return isi.length === 0 ? '{}' : `{ ${isi.join(', ')} }`;
  }
  return typeof data === 'string' ? `'${data}'` : String(data);
}
