import { type Decimal, desimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from './fakta.js';
import { pencariLokasi } from './lokasi-narasi.js';
import {
  dalamRupiah,
  kandidatRupiah,
  type PembacaBersatuan,
  pembacaBersatuan,
  satuanDigit,
  tertulisPenuh,
} from './satuan-kalimat.js';
import { mencacah, tertakar } from './satuan-ukur.js';
import { teksDibaca } from './teks-terpanjang.js';

/** A figure before it has its number. */
export type TanpaNomor = Omit<Fakta, 'no'>;

/** What a figure of a sentence counts: rupiah, percent, percentage points, or something else. */
export type JenisAngkaKalimat = 'uang' | 'persen' | 'poin' | 'polos';

/** One figure of a sentence. */
export interface AngkaKalimat<F = Fakta> {
  readonly fakta: F;
  readonly jenis: JenisAngkaKalimat;
  /** It is marked as money; of others only how long they are says so. */
  readonly rp: boolean;
  /** The first word after it: the unit of a plain figure. */
  readonly satuan: string;
  /** The words since the figure before it. */
  readonly kata: string;
  /** The year that it is given for, right before it or right behind: `pada tahun 2023 sebanyak #`, `# perusahaan pada 2020`. */
  readonly tahun: number | null;
}

/** A sentence with all its figures. */
export interface KalimatAngka<F = Fakta> {
  readonly narasi: Narasi;
  readonly teks: string;
  /** The sentence with each figure as one `#`, so that patterns see how its figures stand to each other; years stay. */
  readonly rangka: string;
  readonly angka: readonly AngkaKalimat<F>[];
}

/** So long a sentence is a list that lost its breaks. */
const KALIMAT_TERPANJANG = 1500;
/** So many figures no sentence has. */
const ANGKA_TERBANYAK = 40;

/** Where a sentence ends: a stop before a capital, were the blank forgotten, but for that of `Rp.`, `No.` and of a letter or number that counts a list; also where a quotation ends with it; or a blank line. */
const BATAS =
  /(?<!\b(?:rp|no|s\.d|a\.n|ta|th|tbk))(?<!(?:^|\s)\p{L})(?<!(?:^|\s)\d{1,2})[.!?](?=["”’)]{0,2}\s+["(“]?\p{Lu})|(?<=\p{L}{5})\.(?=\p{L})|\n\s{0,20}\n/giu;
const ANGKA =
  /(?:(Rp(?:\s?\.)?\s{0,2}\(?)|(?<![\p{L}\d.,/]))(\d[\d.,]*\d|\d)(?![\d\p{L}]|\/(?!\p{L}{4}))(?:\s?,-|,-|-(?!\d))?(?:\s{0,2}(ribu|juta|mil[iy]ar|tril[iy]un)(?:an)?\b)?(?:\s{0,2}(%[- ]?poin|persen poin|poin persen|poin|%|persen))?/giu;
const TAHUN = /^(?:19|20)\d{2}$/;
/** Figures that count nothing: numbers of things, clauses, quarters. */
const BUKAN_UKURAN =
  /(?:nomor|no\.?|tabel|gambar|grafik|triwulan|tw|bab|pasal|ayat|lampiran|halaman|peringkat|ranking|rangking|urutan|tanggal|semester|ke-?|s\/d)\s*$/iu;
/** The number of a thing, if it is short: `sasaran 2`, but not `dari sasaran 18.014`. */
const BERNOMOR = /(?:angka|butir|poin|misi|tujuan|sasaran)\s*$/iu;
const NOMOR = /^\d{1,2}(?:\.\d{1,2}){0,3}$/;

/** Reads the sentences of a text that hold figures. */
export function bacaKalimatAngka(narasi: Narasi): KalimatAngka<TanpaNomor>[] {
  const polos = teksDibaca(narasi).replace(/[*_✚✓#]/gu, ' ');
  const lokasiDi = pencariLokasi(narasi);
  const baca = pembacaBersatuan(polos);
  return ratakan(belahKalimat(polos), ({ teks, di }) => {
    if (teks.length > KALIMAT_TERPANJANG) return [];
    const kalimat = bacaSatu(teks, (i) => lokasiDi(di + i), baca);
    return kalimat.angka.length === 0 || kalimat.angka.length > ANGKA_TERBANYAK ? [] : [{ narasi, teks, ...kalimat }];
  });
}

function belahKalimat(teks: string): { readonly teks: string; readonly di: number }[] {
  const hasil: { teks: string; di: number }[] = [];
  let awal = 0;
  for (const m of teks.matchAll(BATAS)) {
    hasil.push({ teks: teks.slice(awal, m.index), di: awal });
    awal = m.index + m[0].length;
  }
  return [...hasil, { teks: teks.slice(awal), di: awal }];
}

function bacaSatu(
  teks: string,
  lokasiDi: (di: number) => Lokasi,
  baca: PembacaBersatuan,
): Pick<KalimatAngka<TanpaNomor>, 'rangka' | 'angka'> {
  const angka: AngkaKalimat<TanpaNomor>[] = [];
  let rangka = '';
  let sampai = 0;
  let sebelum = 0;
  const semua = [...teks.matchAll(ANGKA)];
  const penuh = ratakan(semua, ([, , digit = '', satuan]) => (satuan === undefined ? [digit] : []));
  for (const m of semua) {
    const [seluruh, rp = '', digit = '', kataSatuan = '', tanda = ''] = m;
    const satuan = rp === '' ? satuanDigit(digit, kataSatuan, penuh) : kataSatuan;
    const awal = m.index + rp.length;
    const belakang = teks.slice(m.index + seluruh.length);
    const kataSesudah = /^\s{0,2}(\p{L}+)/u.exec(belakang)?.[1]?.toLowerCase() ?? '';
    const uang = rp !== '' || (tanda === '' && (satuan !== '' || (tertulisPenuh(digit) && !tertakar(kataSesudah))));
    const jenis = uang ? 'uang' : tanda === '' ? 'polos' : /poin/i.test(tanda) ? 'poin' : 'persen';
    const depan = teks.slice(Math.max(0, m.index - 60), m.index);
    if (jenis === 'polos' && bukanUkuran(digit, depan, belakang)) continue;
    const fakta =
      jenis === 'polos' && SERIBUAN.test(digit) && mencacah(kataSesudah)
        ? cacah(lokasiDi(awal), digit)
        : bacaFakta(lokasiDi(awal), digit, jenis, satuan, baca);
    if (fakta === null) continue;
    const kata = teks.slice(sebelum, m.index);
    rangka += `${teks.slice(sampai, m.index)}#`;
    angka.push({
      fakta,
      jenis,
      rp: rp !== '' || kataSesudah === 'rupiah',
      satuan: kataSesudah,
      kata,
      tahun: tahunnya(kata, belakang),
    });
    sampai = m.index + seluruh.length;
    sebelum = sampai;
  }
  return { rangka: rangka + teks.slice(sampai), angka };
}

const TAHUN_DI_DEPAN =
  /(?<!\d)(20\d{2})(?:\s{1,2}(?:sebesar|sebanyak|mencapai|adalah|yaitu|tercatat|sejumlah)){0,2}\s{0,3}$/iu;
const TAHUN_DI_BELAKANG =
  /^(?: [\p{L}/]{1,20}){0,2}? (?:(?:pada|di|untuk) (?:tahun )?|tahun |\((?:tahun )?)(20\d{2})(?![\d.,]?\d)/iu;

function tahunnya(kata: string, belakang: string): number | null {
  const tahun = TAHUN_DI_DEPAN.exec(kata.slice(-60)) ?? TAHUN_DI_BELAKANG.exec(belakang.slice(0, 80));
  return tahun === null ? null : Number(tahun[1]);
}

/** The names of the months, for patterns. */
export const NAMA_BULAN =
  '(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)';
/** `31 Desember`. */
const BULAN = new RegExp(String.raw`^\s{1,2}${NAMA_BULAN}(?!\p{L})`, 'iu');

/** `(88,10% dari sasaran 18)`: what closes the bracket in which it stands, and not `(2)` or `2)`. */
const DALAM_KURUNG = /\(\s{0,3}[^\s()][^()]*$/u;

/** A year, a day, the number of a thing, or what counts a list: `1)`, `(2)`, `2.` at the beginning of a line. */
const bukanUkuran = (digit: string, depan: string, belakang: string): boolean =>
  TAHUN.test(digit) ||
  /^0\d/.test(digit) ||
  (digit.length < 3 && BULAN.test(belakang)) ||
  BUKAN_UKURAN.test(depan) ||
  (NOMOR.test(digit) && BERNOMOR.test(depan)) ||
  (belakang.startsWith(')') && digit.length <= 2 && !DALAM_KURUNG.test(depan)) ||
  (/(?:^|\n)[^\S\n]*$/.test(depan) && /^\.\s/.test(belakang));

/** Three digits behind a sign that are thousands or decimals. */
const SERIBUAN = /^\d{1,3}[.,]\d{3}$/;

/** A count of thousands, whichever sign stands before the last three digits. */
const cacah = (lokasi: Lokasi, digit: string): TanpaNomor => ({
  lokasi,
  teks: digit,
  nilai: desimal(digit.replace(/[.,]/, '')),
  desimal: 0,
  peran: null,
  persen: false,
  kandidat: [],
  rusak: false,
  sel: null,
});

function bacaFakta(
  lokasi: Lokasi,
  digit: string,
  jenis: JenisAngkaKalimat,
  satuan: string,
  baca: PembacaBersatuan,
): TanpaNomor | null {
  const dibaca = baca(digit, jenis === 'uang' ? 'rupiah' : jenis === 'polos' ? 'umum' : 'persen', satuan);
  const [pertama, ...lain] = dibaca.status === 'angka' ? [dibaca] : dibaca.status === 'ambigu' ? dibaca.kandidat : [];
  if (pertama === undefined) return null;
  return {
    lokasi,
    teks: satuan === '' ? digit : `${digit} ${satuan}`,
    ...dalamRupiah(pertama.nilai, pertama.desimal, satuan),
    peran: null,
    persen: jenis === 'persen' || jenis === 'poin',
    kandidat: [...kandidatRupiah(lain, satuan), ...bacaanLain(digit, pertama.nilai, jenis)],
    rusak: false,
    sel: null,
  };
}

/** A thousand in one report is one and a bit in another, and a sentence seldom shows which. */
function bacaanLain(digit: string, nilai: Decimal, jenis: JenisAngkaKalimat): Decimal[] {
  if (jenis !== 'polos' || !SERIBUAN.test(digit)) return [];
  const ribuan = desimal(digit.replace(/[.,]/, ''));
  return [ribuan, geserKoma(ribuan, -3)].filter((n) => !n.eq(nilai));
}
