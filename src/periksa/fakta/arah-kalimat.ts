import { ratakan } from '../../tabel/tiap.js';
import { awalDaftar, hasilnya, sebanding } from './angka-sebanding.js';
import type { Fakta } from './fakta.js';
import type { AngkaKalimat, KalimatAngka } from './kalimat-angka.js';
import { halLain, NAIK, TURUN } from './naik-turun.js';

/** A word that says which of two figures of a sentence is the larger: `naik dari … menjadi …`, `… lebih rendah dari …`. */
export interface ArahKalimat<F = Fakta> {
  /** The word, as it is written. */
  readonly kata: string;
  /** It says that `ini` is the smaller. */
  readonly turun: boolean;
  readonly lalu: AngkaKalimat<F>;
  readonly ini: AngkaKalimat<F>;
}

const ARAH = new RegExp(`\\b(?:(${NAIK})|(${TURUN}))\\b`, 'giu');
const BANDING = /\b(?:(?:di)?banding(?:kan)?|daripada|dari)\b/iu;
const MENJADI = /\bmenjadi\b/iu;
/** Farther from its figure a word speaks of something else. */
const JARAK = 100;
/** Between the word and the figure of by how much. */
const JARAK_BEDA = 40;
/** What rises in another sense than its number does, what is denied or wished, figures with signs, and means over years. */
const LAIN =
  /rata[- ]*rata|rerata|\b(?:tidak|bukan|belum|tanpa|agar|peringkat|ranking|rangking|rank|urutan|posisi|kelas|tipe|golongan|pangkat|grade|defisit|kontraksi|minus|antara)\b|[-−(]\s?#/iu;
/**
 * The comparisons of a sentence of which both figures are certain. One that uses words of both directions says too much to be held to either:
 * `capaian penurunan stunting meningkat dari …`.
 */
export function arahKalimat<F>({ rangka, angka }: KalimatAngka<F>): ArahKalimat<F>[] {
  if (angka.length < 2 || LAIN.test(rangka)) return [];
  const arah = [...rangka.matchAll(ARAH)];
  const turun = arah[0]?.[2] !== undefined;
  if (arah.length === 0 || arah.some((m) => (m[2] !== undefined) !== turun)) return [];
  return ratakan(angka, (lalu, i): ArahKalimat<F>[] => {
    const kata = kataArah(angka, i);
    if (kata === null) return [];
    const lanjut = angka[i + 1];
    const menjadi = lanjut !== undefined && MENJADI.test(lanjut.kata);
    // What another was compared with is no subject of the next comparison.
    const sebelum = angka.slice(0, kata.beda ? i - 1 : i).filter((_, ke) => kataArah(angka, ke) === null);
    const calon = menjadi ? [lanjut] : hasilnya(sebelum, lalu);
    const [ini, lagi] = calon;
    return ini === undefined || lagi !== undefined || !sebanding(ini, lalu)
      ? []
      : [{ kata: kata.teks, turun, lalu, ini }];
  });
}

/** The word of direction of the figure that is compared with, before which the sentence may say by how much. */
function kataArah(
  angka: readonly AngkaKalimat<unknown>[],
  i: number,
): { readonly teks: string; readonly beda: boolean } | null {
  const lalu = angka[i] as AngkaKalimat<unknown>;
  const { kata } = lalu;
  if (kata.length > 2 * JARAK || awalDaftar(lalu)) return null;
  const sendiri = [...kata.matchAll(ARAH)].at(-1);
  if (sendiri !== undefined) {
    const sesudah = kata.slice(sendiri.index + sendiri[0].length);
    return sesudah.length <= JARAK && BANDING.test(sesudah) ? { teks: sendiri[0], beda: false } : null;
  }
  const depan = angka[i - 1]?.kata.slice(-JARAK_BEDA) ?? '';
  const m = [...depan.matchAll(ARAH)].at(-1);
  if (m === undefined || kata.length > JARAK || !BANDING.test(kata) || halLain(kata)) return null;
  return { teks: m[0], beda: true };
}
