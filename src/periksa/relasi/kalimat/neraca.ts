import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { type AngkaKalimat, type KalimatAngka, NAMA_BULAN } from '../../fakta/kalimat-angka.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type RelasiLurus } from '../relasi.js';
import { salinRelasi } from '../salin-relasi.js';
import { angkaDi } from '../satu-selip.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';
import { jumlahKalimat } from './hitungan-kalimat.js';
import { sewacana } from './wacana.js';

type Arus = 'ekspor' | 'impor' | 'surplus' | 'defisit';
type Sektor = 'semua' | 'migas' | 'nonmigas';

/** A figure of trade with what its own words say it is. */
interface Dagang {
  readonly angka: AngkaKalimat;
  readonly arus: Arus;
  readonly sektor: Sektor;
}

const ARUS: readonly (readonly [Arus, RegExp])[] = [
  ['surplus', /\bsurplus\b/iu],
  ['defisit', /\bdefisit\b/iu],
  ['ekspor', /\bekspor(?:nya)?\b/iu],
  ['impor', /\bimpor(?:nya)?\b/iu],
];
const NONMIGAS = /\bnon[- ]?migas\b/iu;
const MIGAS = /(?<!non[- ]?)\bmigas\b/iu;
/** Only some of it, or what it is compared with. */
const LAIN =
  /\b(?:ke|dari|melalui|lewat|pelabuhan|bandara|kota|kabupaten|antara lain|komoditas|golongan|kelompok|negara|industri|pertanian|pertambangan|hasil|produk|barang|terbesar|tertinggi|tujuan|kontribusi|peran|andil|rata-rata|sekitar|lebih|target|(?:di)?banding(?:kan)?|daripada|lalu|sebelumnya|sama|antara)\b/iu;
/** Of a longer time than that of the others. */
const KUMULATIF = /\b(?:kumulatif|akumulasi|akumulatif|sepanjang|hingga|sampai dengan)\b/iu;
/** The words of its clause. */
const KATA_DEKAT = 140;
const WAKTU = new RegExp(String.raw`\b(?:${NAMA_BULAN}|20\d{2})\b`, 'giu');
/** So many digits the longest of three shows: with fewer a slip is soon found. */
const DIGIT = 3;

/** What exports, imports and their balance make of each other, and of those of oil and gas and of all else, as far as a text has one of each. */
export const relasiNeraca = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(sewacana(kalimat), (milik) => {
    const sekitar = angkaDi(milik);
    const semua = tunggal(ratakan(milik, bacaDagang));
    return susunSemua(semua).filter((r) => terpenuhi(r) || (cukup(r) && sekaliSelip(r) && !terlewat(r, sekitar)));
  });

function bacaDagang(k: KalimatAngka): Dagang[] {
  if (KUMULATIF.test(k.rangka)) return [];
  return ratakan(k.angka, (angka): Dagang[] => {
    // `mengalami defisit, akhirnya surplus #`: the last clause says what it is.
    const kata = angka.kata.slice(-KATA_DEKAT).replace(/^.*[.;](?=\s)/su, '');
    if (angka.jenis !== 'uang' || berupaSelisih(angka) || LAIN.test(kata)) return [];
    const kena = ratakan(ARUS, ([arus, pola]) => {
      const di = kata.search(pola);
      return di < 0 ? [] : [{ arus, di }];
    });
    // Balances are named after what they are of; of exports and imports both, nobody knows which is meant.
    const neraca = kena.filter((x) => x.arus === 'surplus' || x.arus === 'defisit').sort((a, b) => b.di - a.di);
    const [satu, lagi] = neraca.length > 0 ? neraca.slice(0, 1) : kena;
    if (satu === undefined || lagi !== undefined) return [];
    const [non, migas] = [NONMIGAS.test(kata), MIGAS.test(kata)];
    return non && migas ? [] : [{ angka, arus: satu.arus, sektor: non ? 'nonmigas' : migas ? 'migas' : 'semua' }];
  });
}

/** The figures of which a text has one of their kind only, were it printed twice, of one time. */
const tunggal = (semua: readonly Dagang[]): Dagang[] =>
  ratakan([...kelompokkan(semua.map((x) => [`${x.arus} ${x.sektor}`, x] as const)).values()], ([x, ...lain]) =>
    x !== undefined && lain.every((y) => y.angka.fakta.nilai.eq(x.angka.fakta.nilai)) ? [x] : [],
  );

function susunSemua(semua: readonly Dagang[]): RelasiLurus[] {
  const cari = (arus: Arus, sektor: Sektor): Dagang | undefined =>
    semua.find((x) => x.arus === arus && x.sektor === sektor);
  const jumlah = (total?: Dagang, a?: Dagang, b?: Dagang): RelasiLurus[] =>
    total !== undefined && a !== undefined && b !== undefined && sewaktu([total, a, b])
      ? [jumlahKalimat(total.angka, [a.angka, b.angka])]
      : [];
  const persektor = ratakan(['semua', 'migas', 'nonmigas'] as const, (s) => [
    ...jumlah(cari('ekspor', s), cari('impor', s), cari('surplus', s)),
    ...jumlah(cari('impor', s), cari('ekspor', s), cari('defisit', s)),
  ]);
  const sektoral = ratakan(['ekspor', 'impor', 'surplus', 'defisit'] as const, (a) =>
    jumlah(cari(a, 'semua'), cari(a, 'nonmigas'), cari(a, 'migas')),
  );
  return [...persektor, ...sektoral];
}

/** No two of them are of other months or years, as far as their own words say. */
const sewaktu = (tiga: readonly Dagang[]): boolean => {
  const waktu = tiga
    .map((x) => [...x.angka.kata.matchAll(WAKTU)].map(([kata]) => kata.toLowerCase()).join())
    .filter((w) => w !== '');
  return new Set(waktu).size <= 1 && new Set(tiga.map((x) => x.angka.rp)).size === 1;
};

const cukup = (r: RelasiLurus): boolean => Math.max(...anggotaRelasi(r).map(digitBerarti)) >= DIGIT;

/** Another figure of the text makes it hold in the place of one of its own: then that one was meant. */
const terlewat = (r: RelasiLurus, sekitar: readonly Fakta[]): boolean => {
  const milik = anggotaRelasi(r);
  const lain = sekitar.filter((x) => !x.persen && !milik.some((f) => f.nilai.eq(x.nilai)));
  return milik.some((f) => lain.some((x) => terpenuhi(salinRelasi(r, (y) => (y === f ? x : y)))));
};
