import type { AngkaAmbigu, AngkaRusak, AngkaTerbaca } from '../../angka/baca/hasil-angka.js';
import type { Kandidat } from '../../angka/baca/kandidat.js';
import { apakahKode } from '../../tabel/isi-sel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import type { Fakta } from './fakta.js';
import { pencariLokasi } from './lokasi-narasi.js';
import { tepatSebelum } from './pecah-kalimat.js';
import { type PeranNarasi, peranPersen, peranRupiah } from './peran-narasi.js';
import { dalamRupiah, kandidatRupiah, type PembacaBersatuan, pembacaBersatuan } from './satuan-kalimat.js';
import { teksDibaca } from './teks-terpanjang.js';

/** A figure of a sentence with what the sentence says of it. */
export interface FaktaNarasi {
  readonly fakta: Fakta;
  readonly peran: PeranNarasi | null;
  /** The words since the figure before it. */
  readonly kata: string;
  readonly narasi: Narasi;
  readonly rusak: readonly Kandidat[] | null;
  /** Only odd: readable without a doubt that matters, but not well written. */
  readonly janggal: boolean;
}

/** Amounts (with Rp, in millions and more, or of seven digits and more) and percentages. */
const ANGKA =
  /(Rp(?:\s*\.)?\s*)?(\d[\d.,]*\d|\d)(?:\s*,\s*-|,-|-)?(?:(\s{0,2}(?:ribu|juta|mil[iy]ar|tril[iy]un))(?:an)?\b|\s{0,2}((?:,\s*)?%|persen(?!\p{L})))?/giu;
/** Digits with dots that are no amount: a date, from either end, and the number of a telephone, an account or a letter, which may begin with 0. */
const BUKAN_JUMLAH = /^(?:\d{1,2}[.,]\d{1,2}[.,](?:19|20)\d{2}|(?:19|20)\d{2}[.,]\d{1,2}[.,]\d{1,2}|0\d[\d.,]*)$/;
/** Amounts that say only about how much: `Rp 72 miliar lebih`, `Rp 594 jutaan`, `hampir Rp 5 triliun`, but not `Rp 5 triliun lebih tinggi dari`. */
const KIRA_SESUDAH = /^\s{0,2}lebih(?!\p{L})(?!\s{1,2}(?:tinggi|rendah|besar|kecil|banyak|sedikit|baik))/iu;
const KIRA_SEBELUM = /(?:hampir|sekitar|kira-kira|kurang lebih|lebih dari|kurang dari|lebih kurang|±)$/iu;
/** The last word on a direction says down. */
const BERKURANG = /(?:turun|nurun|kurang)(?!.{0,200}(?:naik|tingkat|tambah))/is;

/** A budget was changed to what follows: `… direvisi menjadi Rp`. */
const MENJADI = /^(?!.{0,200}realisasi)[^.;]{0,120}\bmenjadi(?: sebesar| sejumlah)?\s{0,3}$/isu;

/** Reads the amounts and percentages of a text with their meaning. */
export function bacaNarasi(narasi: Narasi, nomorAwal: number): FaktaNarasi[] {
  const teks = teksDibaca(narasi).replace(/[*_✚✓]/gu, ' ');
  const lokasiDi = pencariLokasi(narasi);
  const baca = pembacaBersatuan(teks);
  const hasil: FaktaNarasi[] = [];
  let akhir = 0;
  let sebelumnya: PeranNarasi | null = null;
  // The last amount that is no mere difference.
  let pokok: PeranNarasi | null = null;
  for (const cocok of teks.matchAll(ANGKA)) {
    const [seluruh, rp, angka = '', satuan = '', persen] = cocok;
    const uang = rp !== undefined || (persen === undefined && angka.replace(/\D/g, '').length >= 7);
    const mendahului = tepatSebelum(teks, cocok.index);
    if (!uang && persen === undefined && !/(?:=|sebesar)$/i.test(mendahului)) continue;
    const kata = teks.slice(akhir, cocok.index);
    if (rp === undefined && (apakahKode(angka) || (uang && BUKAN_JUMLAH.test(angka)))) continue;
    if (!uang && /(?:tahun|nomor|no\.?|pasal|tw)$/i.test(mendahului)) continue;
    const peran: PeranNarasi | null =
      KIRA_SEBELUM.test(mendahului) ||
      /an$/u.test(seluruh) ||
      KIRA_SESUDAH.test(teks.slice(cocok.index + seluruh.length).slice(0, 24))
        ? null
        : uang
          ? pokok === 'pagu' && MENJADI.test(kata)
            ? 'pagu'
            : peranRupiah(kata, sebelumnya)
          : peranPersen(kata, sebelumnya);
    const awal = cocok.index + (rp?.length ?? 0);
    const f = susunFakta(
      baca,
      lokasiDi(awal),
      teks,
      awal,
      angka,
      { uang, satuan: uang ? satuan : '' },
      nomorAwal + hasil.length,
      peran,
      kata,
    );
    akhir = cocok.index + seluruh.length;
    sebelumnya = peran;
    if (uang && peran !== 'selisih') pokok = peran;
    if (f) hasil.push({ ...f, peran, kata, narasi });
  }
  return hasil;
}

function susunFakta(
  baca: PembacaBersatuan,
  lokasi: Lokasi,
  teks: string,
  awal: number,
  angka: string,
  { uang, satuan }: { uang: boolean; satuan: string },
  no: number,
  peran: PeranNarasi | null,
  kata: string,
): Pick<FaktaNarasi, 'fakta' | 'rusak' | 'janggal'> | null {
  // Digits and separators only: neither empty nor a range.
  const dibaca = baca(angka, uang ? 'rupiah' : 'persen', satuan) as AngkaTerbaca | AngkaAmbigu | AngkaRusak;
  const pilihan = dibaca.status === 'angka' ? dibaca : dibaca.kandidat[0];
  if (pilihan === undefined) return null;
  const turun =
    (peran === 'selisih' || peran === 'pertumbuhan') &&
    BERKURANG.test(peran === 'selisih' ? kata : teks.slice(Math.max(0, awal - 120), awal));
  const nilai = turun ? pilihan.nilai.negated() : pilihan.nilai;
  const fakta: Fakta = {
    no,
    lokasi,
    teks: `${angka}${satuan}`,
    ...dalamRupiah(nilai, pilihan.desimal, satuan),
    peran: peran !== null && PERAN_TABEL.has(peran) ? (peran as Fakta['peran']) : null,
    persen: !uang,
    kandidat: dibaca.status === 'angka' ? [] : kandidatRupiah(dibaca.kandidat.slice(1), satuan),
    rusak: dibaca.status === 'rusak',
    sel: null,
  };
  const janggal = dibaca.status === 'ambigu' && dibaca.peringatan.some((p) => p.kode === 'dua-desimal-titik');
  return { fakta, rusak: dibaca.status === 'rusak' ? dibaca.kandidat : null, janggal };
}

const PERAN_TABEL: ReadonlySet<string> = new Set([
  'pagu',
  'realisasi-anggaran',
  'sisa',
  'selisih',
  'pertumbuhan',
  'serapan',
  'capaian',
]);
