import { ratakan } from '../../../tabel/tiap.js';
import { sebanding } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import { type RelasiLurus, rataBagian } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';

/** A mean behind what it is of: `masing-masing #, #, dan # dengan rata-rata #`, `sehingga nilai rata-ratanya sebesar #`. */
const RATA =
  /(?:[,;(]|\b(?:dengan|sehingga|maka|jadi|atau)) ?(?:(?:secara|nilai|skor|angka|capaian|memiliki) ){0,2}(?:rata-rata|rerata)(?:nya)?(?: (?:nilai|skor|capaian(?:nya)?|keseluruhan|sebesar|adalah|mencapai|yaitu|menjadi)){0,3}\s{0,3}$/iu;
/** Means of other years, or of what the list does not hold. */
const LAIN = /\b(?:per \p{L}|tiap|setiap|target|nasional|provinsi|antara lain|di ?antaranya|tertimbang)\b/iu;
/** What one figure says of each of several things. */
const MASING = /\bmasing[- ]masing\b/iu;
/** Between the figures of a list stand their names. */
const NAMA_TERPANJANG = 60;
/** Without a word that says so a list is of more than two. */
const BAGIAN = { disebut: 2, polos: 3, terbanyak: 20 } as const;
const DIGIT = 3;

/** The mean that closes the list of what it is of; it is believed where it holds, or would but for one slip. */
export const relasiRataBelakang = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(kalimat, (k) =>
    ratakan(k.angka, (rata, ke) => {
      if (!RATA.test(rata.kata) || LAIN.test(k.rangka)) return [];
      const daftar = sederet(k.angka.slice(0, ke), rata);
      const perlu = MASING.test(k.rangka) ? BAGIAN.disebut : BAGIAN.polos;
      if (daftar.length < perlu || daftar.length > BAGIAN.terbanyak || digitBerarti(rata.fakta) < DIGIT) return [];
      const bagian = daftar.map((a) => a.fakta);
      const r: RelasiLurus = { ...rataBagian(rata.fakta, bagian, true), jenis: 'narasi' };
      return terpenuhi(r) || sekaliSelip(r) ? [r] : [];
    }),
  );

/** The figures of its kind right before it, back to the first that belongs to another list. */
function sederet(sebelum: readonly AngkaKalimat[], rata: AngkaKalimat): readonly AngkaKalimat[] {
  const asing = sebelum.filter((a) => a.jenis !== rata.jenis || !sebanding(a, rata) || berupaSelisih(a)).at(-1);
  const sejenis = asing === undefined ? sebelum : sebelum.slice(sebelum.indexOf(asing) + 1);
  const awal = sejenis.filter((a, i) => i > 0 && a.kata.length > NAMA_TERPANJANG).at(-1);
  return awal === undefined ? sejenis : sejenis.slice(sejenis.indexOf(awal));
}
