import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { type Angka, apakahDesimal, type Decimal } from '../angka/desimal.js';
import { hasilKaliPangkat } from '../angka/irasional.js';
import { Pecahan } from '../angka/pecahan.js';
import { CETAKAN_TERPANJANG, pecahanDariCetakan } from '../angka/pecahan-dari-cetakan.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { bandingTepat, sudahTepat, type Tepat } from '../angka/tepat.js';
import { BENTUK_AKAR } from './bentuk-hasil.js';
import type { Hasil, HasilTerukur, PangkatTeks } from './hasil.js';
import { tepatMalas } from './hasil-malas.js';

/** An achievement or any other figure as callers hand it in: a number, a result, or null where it is missing. */
export type CapaianMasukan = Angka | Hasil | null;

/** The exact value of a measured figure, also of one that came back from JSON. */
export function tepatHasil(hasil: HasilTerukur): Tepat {
  const malas = tepatMalas(hasil);
  if (malas !== undefined) return malas;
  if (!hasil.pecahan && !hasil.akar) return Pecahan.baca(hasil.nilai, 'nilai');
  const tepat = hasil.pecahan ? pecahanDariCetakan(hasil.pecahan, 'pecahan') : dariAkar(hasil.akar);
  pastikanSama('nilai', hasil.nilai, tepat.keDesimal(), hasil.pecahan ? 'pecahan' : 'akar');
  return tepat;
}

/** A figure whose fraction is one and whose digits are another's would print the second and count as the first. */
export function pastikanSama(bidang: string, tertulis: unknown, semestinya: Decimal | string, dari: string): void {
  const [a, b] = [tertulis, semestinya].map((x) => (apakahDesimal(x) ? x.toFixed() : x));
  if (a !== b) throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(a)} bukan ${sebutNilai(b)}, nilai menurut ${dari}.`);
}

/** The product of powers that a figure is which is no fraction. */
function dariAkar(akar: unknown): Tepat {
  pastikanBentuk('hasil', 'akar', akar, BENTUK_AKAR);
  let angka = 0;
  const faktor = (akar as readonly PangkatTeks[]).map((f, i) => {
    const dasar = pecahanDariCetakan(f.dasar, `akar[${i}].dasar`);
    if (dasar.nol || dasar.negatif) throw new ArgumenTidakSah(`akar[${i}].dasar: ${f.dasar} harus di atas 0.`);
    const pangkat = pecahanDariCetakan(f.pangkat, `akar[${i}].pangkat`);
    angka += f.dasar.length * Math.max(1, Math.abs(pangkat.keDesimal().toNumber()));
    return { dasar, pangkat };
  });
  if (angka > CETAKAN_TERPANJANG)
    throw new ArgumenTidakSah(`akar: hasil kalinya paling banyak ${CETAKAN_TERPANJANG} angka.`);
  return hasilKaliPangkat(faktor);
}

/** The exact value; null where it is missing or not measurable. Throws `ArgumenTidakSah`, which names the field for what is no number. */
export function tepatDari(x: CapaianMasukan | Tepat, bidang: string): Tepat | null {
  if (x === null) return null;
  if (typeof x !== 'object') return Pecahan.baca(x, bidang);
  return bacaAman(bidang, () => {
    if (sudahTepat(x)) return x;
    if (!('status' in x)) return Pecahan.baca(x, bidang);
    return x.status === 'terukur' ? tepatHasil(x) : null;
  });
}

/** How a measured figure stands to a number, by its exact value: −1, 0 or 1. */
export const bandingHasil = (hasil: HasilTerukur, dengan: Angka | HasilTerukur): -1 | 0 | 1 =>
  bandingTepat(tepatHasil(hasil), tepatDari(dengan, 'pembanding') as Tepat);
