import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import { bagianDari } from './bagian.js';
import { jumlahRincian } from './hitungan-kalimat.js';
import { type CalonInduk, calonInduk, indukTersisa } from './induk.js';
import { indukTersirat } from './induk-tersirat.js';
import { ANTARA_LAIN, rincianLonggar, tanpaAngkaTerakhir } from './rincian-longgar.js';

const PEMBUKA =
  /\b(?:terdiri (?:dari|atas)|terbagi (?:dalam|atas|menjadi|ke dalam)|dengan (?:rincian|klasifikasi|komposisi)|rinciannya)\b/giu;
/** Right behind another figure and its unit: what that is a share of. */
const DARI_PAGU =
  /^\s{0,3}\)?(?: (?!(?:dan|serta|terdiri|terbagi|berasal|bersumber|yang)\b)\p{L}{1,20}){0,3}? dari\s(?!\p{L}{1,20} (?:dan|serta)\b)/iu;
/** Its whole stands in the sentence before: `Anggaran tersebut terbagi dalam …`. */
const SAMBUNGAN = /^\s{0,20}\p{L}+(?: \p{L}+)? (?:tersebut|ini|itu)(?: \p{L}+)? (?:terdiri|terbagi)/u;
/** Words before a figure that is no part, or after which parts are left out. */
const BUKAN_BAGIAN =
  /realisasi|terserap|[sy]erapan|sisa|target|tahun (?:lalu|sebelumnya)|dibanding|naik|turun|antara(?:nya| lain)|termasuk|masing-masing|total|(?<!\b(?:ber|se))jumlah|setara|semula|menjadi|dikurangi|selisih|kurang|per /iu;
const TUNTAS = new RegExp(ANTARA_LAIN, 'iu');

/** `sebesar Rp … terdiri dari … Rp …, … Rp … dan … Rp …`: the whole is the sum of its parts. */
export function relasiRincian(kalimat: readonly KalimatAngka[]): RelasiLurus[] {
  const tegas = rincianTegas(kalimat);
  return [...tegas, ...rincianLonggar(kalimat, new Set(tegas.map((r) => r.hasil)))];
}

function rincianTegas(kalimat: readonly KalimatAngka[]): RelasiLurus[] {
  return ratakan(kalimat, (k, i) => {
    const [pembuka, lagi] = [...k.rangka.matchAll(PEMBUKA)];
    if (pembuka === undefined || lagi !== undefined || TUNTAS.test(k.rangka)) return [];
    const sebelum = k.rangka.slice(0, pembuka.index).split('#').length - 1;
    const induk = sebelum > 0 ? calonInduk(k, sebelum) : dariSebelumnya(k, kalimat[i - 1]);
    // Of what each part is a share of none is a part: `operasi # dari pagu #`.
    const angka = k.angka.filter((a, ke) => ke <= sebelum || !DARI_PAGU.test(a.kata));
    if (induk === null) return [];
    const hasil = rincian({ ...k, angka }, pembuka, sebelum, induk);
    // Such a list is long, and often goes on in the next sentence; so does one of which the last part has no figure.
    return angka.length === k.angka.length && !tanpaAngkaTerakhir(k) ? hasil : hasil.filter(terpenuhi);
  });
}

/** The sum by the whole and the parts that make it; where none do, by those that are meant, if the sentence shows which. */
function rincian(
  k: KalimatAngka,
  { 0: kata, index }: RegExpExecArray,
  sebelum: number,
  { semua, acuan, tegas }: CalonInduk,
): RelasiLurus[] {
  const { pilihan, pasti, cadangan } = bagianDari(acuan, k.angka.slice(sebelum));
  const bersih = (p: typeof pilihan) => p.filter((b) => !b.some(bukanBagian(kata)) && !b.slice(1).some(berlapis));
  const daftar = bersih(pilihan);
  const jumlah = ratakan([...daftar, ...bersih(cadangan)], (b) => semua.map((a) => jumlahRincian(a, b)).reverse());
  const berlaku = jumlah.find(terpenuhi);
  if (berlaku !== undefined) return [berlaku];
  const [bagian] = daftar;
  if (bagian === undefined || !pasti || !tegas || semua.some((a) => duaKali(a, bagian))) return [];
  if (indukTersirat(k, sebelum, semua, bagian)) return [];
  const [satu, ...lain] = indukTersisa(k, index, semua, bagian) as [AngkaKalimat, ...AngkaKalimat[]];
  const r = jumlahRincian(satu, bagian);
  return lain.length === 0
    ? [r]
    : [{ ...r, ragu: true, terbuka: { dalam: satu.fakta, lain: lain.map((a) => a.fakta) } }];
}

/** A part is divided in turn: `… Rp 900 juta (pegawai Rp 600 juta, …`, `… yaitu pegawai Rp 600 juta`. */
const BERLAPIS = /\b(?:yaitu|yakni|meliputi|mencakup|berupa)\b|\((?!\s{0,3}(?:sebesar|senilai)?\s{0,3}$)[^)]{1,80}$/iu;
const berlapis = ({ kata }: AngkaKalimat): boolean => BERLAPIS.test(kata.slice(-200));

/** Whether the first of the parts make the whole already: the others divide it anew. */
const duaKali = (total: AngkaKalimat, bagian: readonly AngkaKalimat[]): boolean =>
  bagian.some(
    (_, i) =>
      i > 0 &&
      i < bagian.length - 1 &&
      jumlahTepat(bagian.slice(0, i + 1).map((a) => a.fakta.nilai)).eq(total.fakta.nilai),
  );

/** The words before the first part begin before the list does. */
const bukanBagian =
  (pembuka: string) =>
  ({ kata }: AngkaKalimat): boolean => {
    const di = kata.indexOf(pembuka);
    return BUKAN_BAGIAN.test(di < 0 ? kata : kata.slice(di + pembuka.length));
  };

/** The only amount of the sentence before, in the same text. */
function dariSebelumnya(k: KalimatAngka, lalu: KalimatAngka | undefined): CalonInduk | null {
  if (lalu === undefined || lalu.narasi !== k.narasi || !SAMBUNGAN.test(k.rangka)) return null;
  const [satu, lagi] = lalu.angka.filter((a) => a.jenis === 'uang');
  return satu === undefined || lagi !== undefined ? null : { semua: [satu], acuan: satu, tegas: true };
}
