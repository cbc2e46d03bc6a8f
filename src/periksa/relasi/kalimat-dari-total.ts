import { sebanding, tanpaSatuan } from '../fakta/angka-sebanding.js';
import type { Fakta } from '../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import { pecahKata } from '../fakta/kata.js';
import { berupaSelisih } from '../fakta/naik-turun.js';
import { bagianKalimat } from './hitungan-kalimat.js';
import { terpenuhi } from './konsistensi.js';
import { pasanganPersen } from './pasangan-persen.js';
import type { RelasiRumus } from './relasi.js';
import { sekaliSelip } from './ubahan-digit.js';
import { sewacana } from './wacana.js';

/** `# persen dari keseluruhan penumpang kereta api`: a whole that is named, and printed somewhere before. */
const DARI_TOTAL =
  /^[^\S\n]{0,2}\)?[^\S\n]{0,2}(?:dari|terhadap)(?: (?:total|seluruh|keseluruhan|jumlah|semua)){1,3} ([^#.;,\n]{2,80})/iu;
/** `Dari seluruh kematian balita, # persen di antaranya …`: it is named first. */
const DARI_SELURUH =
  /\bdari(?: (?:total|seluruh|keseluruhan|jumlah|semua)){1,3} ([^#.;,\n]{2,80}),[^#]{0,60}(?:#[^#]{0,80})?$/iu;
/** So long a word names what is counted. */
const KATA_BENDA = 5;
/** So many sentences further back the whole is another one. */
const KALIMAT_TERJAUH = 6;
/** Not the whole, but what it was or is compared with: `dibanding bulan lalu yang sebesar #`. */
export const BANDINGAN =
  /\b(?:(?:di)?banding(?:kan)?|daripada|tahun (?:lalu|sebelumnya)|bulan (?:lalu|sebelumnya))\b/iu;

/**
 * Shares of a whole that another sentence prints, by the name that both give it. The whole is the one of which the share holds; where none does
 * and only one is named so, the share is not believed unless one slip in it, in its part or in the whole makes it hold.
 */
export function relasiDariTotal(kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiRumus[] {
  return sewacana(kalimat).flatMap((milik) =>
    milik.flatMap((k, ke) => satuKalimat(k, milik.slice(Math.max(0, ke - KALIMAT_TERJAUH), ke), sudah)),
  );
}

function satuKalimat(k: KalimatAngka, sebelum: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiRumus[] {
  return pasanganPersen(k).flatMap(({ bagian, persen, sesudah }): RelasiRumus[] => {
    if (sudah.has(persen.fakta) || (bagian.jenis === 'polos' && tanpaSatuan(bagian))) return [];
    const nama = DARI_TOTAL.exec(sesudah)?.[1] ?? DARI_SELURUH.exec(`${bagian.kata}#${persen.kata}`)?.[1];
    if (nama === undefined) return [];
    const kata = benda(nama);
    const sendiri = { ...k, angka: k.angka.slice(0, k.angka.indexOf(bagian)) };
    const [sini, sana] = [true, false].map((ya) => sebelum.filter((s) => (s.narasi === k.narasi) === ya));
    const dekat = [...(sini ?? []), sendiri].flatMap((s) => keseluruhan(s, bagian, kata));
    const calon = dekat.length > 0 ? dekat : (sana ?? []).flatMap((s) => keseluruhan(s, bagian, kata));
    // A whole that is printed twice is one.
    const berlainan = [...new Map(calon.map((f) => [f.nilai.toString(), f] as const)).values()];
    const relasi = berlainan.map((f) => bagianKalimat(persen, bagian, [f]));
    const berlaku = relasi.find(terpenuhi);
    if (berlaku !== undefined) return [berlaku];
    const [satu, lain] = relasi;
    return satu !== undefined && lain === undefined && sekaliSelip(satu) ? [satu] : [];
  });
}

const benda = (teks: string): ReadonlySet<string> => new Set(pecahKata(teks).filter((k) => k.length >= KATA_BENDA));

/** The figures of a sentence that speaks of what the whole is called, of the kind of the part and greater. */
function keseluruhan(k: KalimatAngka, bagian: AngkaKalimat, nama: ReadonlySet<string>): Fakta[] {
  if (nama.size === 0 || !pecahKata(k.teks).some((w) => nama.has(w))) return [];
  return k.angka
    .filter(
      (a) =>
        sebanding(a, bagian) && a.fakta.nilai.gt(bagian.fakta.nilai) && !berupaSelisih(a) && !BANDINGAN.test(a.kata),
    )
    .map((a) => a.fakta);
}
