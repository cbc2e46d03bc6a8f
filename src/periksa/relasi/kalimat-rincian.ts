import { jumlahTepat } from '../../angka/jumlah.js';
import { jumlahRupiah } from '../../rumus/anggaran/jumlah-rupiah.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import type { RelasiLurus } from './relasi.js';

const PEMBUKA =
  /\b(?:terdiri (?:dari|atas)|terbagi (?:dalam|atas|menjadi|ke dalam)|dengan (?:rincian|klasifikasi|komposisi)|rinciannya)\b/giu;
/** Its whole stands in the sentence before: `Anggaran tersebut terbagi dalam …`. */
const SAMBUNGAN = /^\s{0,20}\p{L}+(?: \p{L}+)? (?:tersebut|ini|itu)(?: \p{L}+)? (?:terdiri|terbagi)/u;
/** Words before a figure that is no part, or after which parts are left out. */
const BUKAN_BAGIAN =
  /realisasi|terserap|serapan|sisa|target|tahun (?:lalu|sebelumnya)|dibanding|naik|turun|antara(?:nya| lain)|termasuk|masing-masing|total|jumlah|setara|semula|menjadi|dikurangi|selisih|kurang|per /iu;
const TUNTAS = /antara lain|di ?antaranya|sebagian|misalnya|seperti/iu;

/** `sebesar Rp … terdiri dari … Rp …, … Rp … dan … Rp …`: the whole is the sum of its parts. */
export function relasiRincian(kalimat: readonly KalimatAngka[]): RelasiLurus[] {
  return kalimat.flatMap((k, i) => {
    const [pembuka, lagi] = [...k.rangka.matchAll(PEMBUKA)];
    if (pembuka === undefined || lagi !== undefined || TUNTAS.test(k.rangka)) return [];
    const sebelum = k.rangka.slice(0, pembuka.index).split('#').length - 1;
    const total = sebelum > 0 ? k.angka[sebelum - 1] : dariSebelumnya(k, kalimat[i - 1]);
    if (total === undefined) return [];
    const bagian =
      total.jenis === 'uang' ? k.angka.slice(sebelum).filter((a) => a.jenis === 'uang') : cacahan(k, sebelum);
    if (bagian.length < 2 || bagian.some(bukanBagian(pembuka[0])) || bagian.slice(1).some(berlapis)) return [];
    if (duaKali(total, bagian)) return [];
    return [
      {
        bentuk: 'lurus' as const,
        jenis: 'narasi' as const,
        rumus: jumlahRupiah,
        hasil: total.fakta,
        suku: bagian.map(({ fakta }) => ({ fakta, koef: 1 as const })),
        pembagi: 1,
        kuat: true,
        // Counts are exact, whatever else the sign before them is read as.
        ...(total.jenis === 'polos'
          ? { sejati: new Map(bagian.map(({ fakta: f }) => [f, [f.nilai, f.nilai] as const])) }
          : {}),
      },
    ];
  });
}

/** A part is divided in turn: `… Rp 900 juta (pegawai Rp 600 juta, …`, `… yaitu pegawai Rp 600 juta`. */
const BERLAPIS = /\b(?:yaitu|yakni|meliputi|mencakup|berupa)\b|\((?!\s{0,3}(?:sebesar|senilai)?\s{0,3}$)[^)]{1,80}$/iu;
const berlapis = ({ kata }: AngkaKalimat): boolean => BERLAPIS.test(kata.slice(-200));

/** What stands before a figure of a list: its name with a sign between. */
const BERTANDA = /\p{L}\)?\s{0,3}[=:]\s{0,3}$/u;

/** Counts of a list, each behind a name and a sign (`OT = 41 HM = 28`), or each with the unit of the whole; none where one of them is otherwise. */
function cacahan({ angka }: KalimatAngka, sebelum: number): readonly AngkaKalimat[] {
  const [total, bagian] = [angka[sebelum - 1], angka.slice(sebelum)];
  if (total?.jenis !== 'polos' || total.satuan === '' || bagian.some((a) => a.jenis !== 'polos')) return [];
  const bertanda = bagian.every(({ kata }) => BERTANDA.test(kata));
  return bertanda || bagian.every(({ satuan }) => satuan === total.satuan) ? bagian : [];
}

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
function dariSebelumnya(k: KalimatAngka, lalu: KalimatAngka | undefined): AngkaKalimat | undefined {
  if (lalu === undefined || lalu.narasi !== k.narasi || !SAMBUNGAN.test(k.rangka)) return undefined;
  const uang = lalu.angka.filter((a) => a.jenis === 'uang');
  return uang.length === 1 ? uang[0] : undefined;
}
