import { apakahKosong } from '../../angka/baca/pola.js';
import { apakahAngkaIsi, apakahTahun } from '../../tabel/isi-sel.js';
import { ratakan, tiap } from '../../tabel/tiap.js';
import { gantiKurung, memuatFrasa, pecahKata, rapikanKata } from './kata.js';
import { KATA_KINERJA, KATA_PERSEN, KATA_UANG, SINONIM_ANGKA, SINONIM_TEKS } from './kepala-kolom.js';
import type { KepalaTabel } from './kepala-tabel.js';
import { apakahBarisTahun } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';
import { PERAN_TRIWULAN, pahamiBersama } from './kolom-bersama.js';
import type { Peran, PeranAngka } from './peran.js';
import { sebutSatuanBesar } from './satuan-besar.js';
import { bersatuanTerpisah } from './satuan-terpisah.js';
import { skalaSel } from './skala-uang.js';
import { tahunBerurut } from './tahun-ke.js';

const TRIWULAN = /(?:^|[^\p{L}])(?:tw|triw(?:ulan)?|tribulan|trw|kuartal|q)[ .\-/]*(iv|iii|ii|i|[1-4])(?![\p{L}\d])/iu;
const ROMAWI: Readonly<Record<string, 1 | 2 | 3 | 4>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const KUMULATIF = /(?:^|[^\p{L}])(?:s[./ ]*d\.?|sampai dengan|sampai|kumulatif)(?![\p{L}])/iu;
const LALU = /tahun (?:lalu|sebelumnya)|\(?n ?[-–] ?1\)?/i;
const KODE = /^(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.\d{1,4}){0,3}\.?$/i;

/** `4.1.`, `5.`, `01`: how rows are numbered, and no figure is written. */
const NOMOR_BARIS = /^(?:(?:\d{1,3}\.){1,8}|0\d{1,2})$/;

/** No report has more columns that hold something; those beyond are listed as not understood, and their figures counted as not read. */
export const KOLOM_TERBANYAK = 256;

/** Reads what each column is for, from its headings and from what its cells hold. */
export function kenaliKolom(
  kepala: KepalaTabel,
  isi: readonly (readonly string[])[],
  judulTabel = '',
): readonly Kolom[] {
  const lebar = isi.reduce((maks, b) => Math.max(maks, b.length), kepala.jalur.length);
  const baca = jalurUtuh(kepala.jalur);
  const nilai = isi.filter((b) => !apakahBarisTahun(b));
  const berisi = kolomBerisi(isi);
  const luar = new Set(berisi.slice(KOLOM_TERBANYAK));
  const dibaca = new Set(berisi.slice(0, KOLOM_TERBANYAK));
  const urutan = tahunBerurut(baca);
  const kolom = Array.from({ length: lebar }, (_, k): Kolom => {
    const satu = { ...kenali(k, kepala, baca, dibaca.has(k) ? nilai : []), tahunKe: urutan[k] ?? null };
    return luar.has(k) ? { ...satu, peran: null, berangka: false, takDibaca: true } : satu;
  });
  const ribuan = sebutSatuanBesar(judulTabel);
  const dipahami = pahamiBersama(
    tiap(bernama(bernomor(bersatuanTerpisah(kolom, nilai), nilai)), (k) =>
      k.peran === null && k.triwulan !== null && k.berangka
        ? { ...k, ribuan: ribuan || k.ribuan, peran: peranKiri(k, kolom) }
        : ribuan && !k.ribuan
          ? { ...k, ribuan }
          : k,
    ),
    (k) => berjutaan(tiap(nilai, (b) => b[k.ke]?.trim() ?? '')),
  );
  // One heading over thousands of blank columns names them all, and each would be held against each.
  return tiap(dipahami, (k) => (k.ke < 2 * KOLOM_TERBANYAK || dibaca.has(k.ke) ? k : { ...k, peran: null }));
}

/** The columns with a cell that is not blank, from the left: what is looked at cell by cell, since rows may be of any length. */
function kolomBerisi(isi: readonly (readonly string[])[]): readonly number[] {
  const ada = new Set<number>();
  for (const b of isi) for (const [k, s] of b.entries()) if (s.trim() !== '') ada.add(k);
  return [...ada].sort((a, b) => a - b);
}

/** Without a heading, and left of all that has one, stands what numbers the rows: it counts on from one. */
function bernomor(kolom: readonly Kolom[], isi: readonly (readonly string[])[]): readonly Kolom[] {
  const pertama = kolom.findIndex((k) => k.judul !== '');
  return tiap(kolom, (k) =>
    k.ke < pertama && k.peran === null && berurut(tiap(isi, (b) => b[k.ke]?.trim() ?? ''))
      ? { ...k, peran: 'nomor' }
      : k,
  );
}

/** Whether what is filled in is 1, 2, 3 …, or begins anew. */
function berurut(sel: readonly string[]): boolean {
  const nomor = tiap(
    sel.filter((s) => s !== ''),
    (s) => Number(/^\(?(\d{1,3})[.)]?$/.exec(s)?.[1]),
  );
  return nomor.includes(2) && nomor.every((n, i) => n === 1 || (i > 0 && n === (nomor[i - 1] as number) + 1));
}

/** `1 Berusaha sendiri`, `2 Buruh tetap`: names with their numbers, each with words of its own, where `1 Dokumen`, `2 Dokumen` are amounts. */
function bernomorDepan(sel: readonly string[]): boolean {
  const bagian = ratakan(sel, (s) => {
    const [, nomor, kata] = /^(\d{1,3})[.)]? (\p{L}.*)$/u.exec(s) ?? [];
    return kata === undefined ? [] : [{ nomor, kata: rapikanKata(kata) }];
  });
  return (
    bagian.length * 2 > sel.length &&
    berurut(tiap(bagian, (b) => b.nomor as string)) &&
    new Set(tiap(bagian, (b) => b.kata)).size === bagian.length
  );
}

/** Where no heading says what names the rows, the first column of texts does. */
function bernama(kolom: readonly Kolom[]): readonly Kolom[] {
  if (kolom.some((k) => k.peran === 'uraian')) return kolom;
  const pertama = kolom.find((k) => k.peran === null && !k.berangka && k.judul !== '');
  return tiap(kolom, (k) => (k === pertama ? { ...k, peran: 'uraian' } : k));
}

/** Headings with `T` and `R` written out, where both stand: one alone may be anything. */
function jalurUtuh(jalur: KepalaTabel['jalur']): KepalaTabel['jalur'] {
  const daun = new Set(tiap(jalur, (j) => rapikanKata(j.at(-1) ?? '')));
  if (!daun.has('t') || !daun.has('r')) return jalur;
  return tiap(jalur, (j) => {
    const utuh = SINGKATAN[rapikanKata(j.at(-1) ?? '')];
    return utuh === undefined ? j : [...j.slice(0, -1), utuh];
  });
}

const SINGKATAN: Readonly<Record<string, string>> = Object.assign(Object.create(null), { t: 'Target', r: 'Realisasi' });

/** Quarters without a heading of their own belong to the result that stands right after them, else to the column before them. */
function peranKiri(k: Kolom, semua: readonly Kolom[]): Peran | null {
  const setahun = semua.filter((x) => (x.triwulan === null || x.kumulatif) && PERAN_TRIWULAN.has(x.peran));
  const kanan = setahun.find((x) => x.ke > k.ke && x.peran !== 'target');
  return (kanan ?? setahun.filter((x) => x.ke < k.ke).at(-1))?.peran ?? null;
}

function kenali(
  ke: number,
  kepala: KepalaTabel,
  baca: KepalaTabel['jalur'],
  isi: readonly (readonly string[])[],
): Omit<Kolom, 'tahunKe'> {
  const jalur = baca[ke] ?? [];
  const judul = (kepala.jalur[ke] ?? []).join(' / ');
  const sel = tiap(isi, (b) => b[ke]?.trim() ?? '').filter((s) => !apakahKosong(s));
  const [seangka, takAngka] = bernomorDepan(sel) ? [[], sel] : belahMenurut(sel, apakahAngkaIsi);
  const [tahunPolos, lain] = belahMenurut(takAngka, apakahTahun);
  const bertahun = seangka.length === 0 && menyebutTahun(jalur, tahunPolos);
  const menomori = seangka.filter((s) => NOMOR_BARIS.test(s)).length * 2 > seangka.length;
  const angka = menomori ? 0 : seangka.filter((s) => !KODE.test(s)).length + (bertahun ? 0 : tahunPolos.length);
  const teks = lain.filter((s) => /\p{L}{3}/u.test(s) && !/^(?:total|jumlah)$/i.test(s)).length;
  const kata = new Set(ratakan(jalur, pecahKata));
  const persen = ada(kata, KATA_PERSEN);
  const uang = ada(kata, KATA_UANG) && !persen;
  const berangka = angka > 0 && angka >= teks;
  const besar = sel.filter((s) => TUJUH_ANGKA.test(s)).length * 2 >= angka;
  const daun = jalur.at(-1) ?? '';
  const tahun = tahunDari(jalur);
  const peranTahun = tahun !== null && berangka ? 'nilai' : null;
  const nomor = kepala.penomoran?.[ke] ?? '';
  return {
    ke,
    judul,
    peran: menomori
      ? peranTeks(daun) === 'nomor'
        ? 'nomor'
        : 'kode'
      : teks === 0 || berangka
        ? (peranAngka(jalur, persen, besar) ?? teksBerangka(peranTeks(daun), sel) ?? peranTahun)
        : (peranTeks(daun) ?? peranTeks(judul)),
    tahun,
    triwulan: ROMAWI[(TRIWULAN.exec(daun) ?? TRIWULAN.exec(judul))?.[1]?.toLowerCase() ?? ''] ?? null,
    kumulatif: KUMULATIF.test(judul),
    lalu: LALU.test(judul),
    uang: (uang && besar) || sel.some((s) => /^rp/i.test(s)),
    ribuan: sebutSatuanBesar(judul) || sel.some((s) => skalaSel(s) !== null),
    persen,
    berangka,
    bertahun,
    kelompok: jalur.length > 1 ? (jalur[0] as string) : null,
    rumusTercetak: rumusPenomoran(nomor) ?? RUMUS_JUDUL.exec(daun)?.[1] ?? null,
    nomor: /^\(?(\d{1,2}[a-z]?|[a-z])(?=\)|\.|\s|=|$)/i.exec(nomor)?.[1] ?? null,
  };
}

/** A heading of years, and not of the values of a year: `Tahun Anggaran`, not `Tahun Lalu` or `Tahun ke-2`. */
const JUDUL_TAHUN =
  /^(?:tahun|thn?|ta|periode|angkatan)(?! (?:ke|lalu|ini|dasar|berjalan|sebelumnya|n|[ivx]+|\d+)(?: |$))(?: |$)/;

/** Whether the years that are all the figures of a column are meant: its heading says so, or says nothing of values. */
function menyebutTahun(jalur: readonly string[], sel: readonly string[]): boolean {
  if (sel.length === 0 || JUDUL_TAHUN.test(rapikanKata(jalur.at(-1) ?? ''))) return true;
  return tahunDari(jalur) === null && peranAngka(jalur, false, false) === null;
}

const TUJUH_ANGKA = /(?:\d\D*){7}/;

/** Whether most figures of a column are amounts of seven digits and more. */
const berjutaan = (sel: readonly string[]): boolean => {
  const angka = sel.filter(apakahAngkaIsi);
  return angka.filter((s) => TUJUH_ANGKA.test(s)).length * 2 > angka.length;
};

/** Those of which something is true, and the others. */
function belahMenurut(daftar: readonly string[], benar: (s: string) => boolean): readonly [string[], string[]] {
  const hasil: [string[], string[]] = [[], []];
  for (const s of daftar) hasil[benar(s) ? 0 : 1].push(s);
  return hasil;
}
/** `% (5:4)` in the heading itself. */
const RUMUS_JUDUL =
  /\(\s*((?:kol(?:om)?\.? ?)?\d{1,2}\s*[-–:/÷+]\s*(?:kol(?:om)?\.? ?)?\d{1,2}(?![\d./-])[^()]{0,20})\)/i;

/** `(5=4/6)` and `(5)=(4)/(6)`: the bracket that ends the first was opened before the formula. */
function tanpaKurungLebih(rumus: string | undefined): string | null {
  if (rumus === undefined) return null;
  const banyak = (kurung: string): number => rumus.split(kurung).length;
  return banyak(')') > banyak('(') ? rumus.replace(/\)$/, '') : rumus;
}

/** What a cell of the numbering row says of how its column is computed: behind `=`, in brackets, or all that it holds. */
const rumusPenomoran = (nomor: string): string | null =>
  tanpaKurungLebih(/=\s*(.+)$/.exec(nomor)?.[1]) ??
  /^\d{1,2}[a-z]?\.? ?\((.+)\)$/i.exec(nomor)?.[1] ??
  /^\(?((?:kol(?:om)?\.? ?)?\(?\d{1,2}\)? ?[-–+:/÷×x*].*?)\)?$/i.exec(nomor)?.[1] ??
  null;

/** A column of plain numbers does not name its rows, whatever its heading counts, nor their units: `Harga Satuan`. */
const teksBerangka = (peran: Peran | null, sel: readonly string[]): Peran | null =>
  (peran === 'uraian' || peran === 'satuan') &&
  sel.filter((s) => /^\(?-?[\d.,]+\)?\s*%?$/.test(s)).length * 2 > sel.length
    ? null
    : peran;

const ada = (kata: ReadonlySet<string>, daftar: ReadonlySet<string>): boolean => [...kata].some((k) => daftar.has(k));

/** The year nearest to the figures; null when the heading names none, or several. */
function tahunDari(jalur: readonly string[]): number | null {
  for (const judul of [...jalur].reverse()) {
    const [tahun, lain] = tiap([...judul.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)], (m) => Number(m[0]));
    if (tahun !== undefined) return lain === undefined ? tahun : null;
  }
  return null;
}

const cariAngka = (judul: string): PeranAngka | null => {
  const kata = pecahKata(gantiKurung(judul, isiKurung));
  return SINONIM_ANGKA.find((s) => memuatFrasa(kata, s[1]))?.[0] ?? null;
};

/** What stands in brackets only qualifies, but for the other direction: `Lebih/(Kurang)`. */
const isiKurung = (kurung: string): string =>
  /^\(\s*(?:ber)?kurang\s*\)$/i.test(kurung) ? kurung : /%|persen/i.test(kurung) ? ' % ' : ' ';

const peranTeks = (judul: string): Peran | null => {
  const kata = pecahKata(judul);
  return SINONIM_TEKS.find((s) => memuatFrasa(kata, s[1]))?.[0] ?? null;
};

/** Headings that say only when, or in what unit: the group above says what. */
const DAUN_HAMPA =
  /^(?:rp|k|kinerja|fisik|keuangan|volume|vol|(?:tahun |th\.? ?|thn )?(?:19|20)\d{2}|(?:tw|triwulan|tribulan|q)[ .-]*(?:iv|iii|ii|i|[1-4])|\d+)$/i;

function peranAngka(jalur: readonly string[], persen: boolean, besar: boolean): Peran | null {
  const daun = jalur.at(-1) ?? '';
  const rapiDaun = rapikanKata(daun);
  if (/^no(?:mor)?(?: urut)?$/.test(rapiDaun)) return 'nomor';
  if (/^kode/.test(rapiDaun)) return 'kode';
  const kata = new Set(ratakan(jalur, pecahKata));
  const uang = ada(kata, KATA_UANG);
  const kinerja = pecahKata(daun).some((k) => KATA_KINERJA.has(k));
  const fisik = kata.has('fisik');
  const sendiri = DAUN_HAMPA.test(rapiDaun) ? null : cariAngka(daun);
  const peran = sendiri ?? dariAtas(jalur.slice(0, -1)) ?? (rapiDaun === 'rp' ? 'pagu' : null);
  if (peran === null) return null;
  const berduit = uang && besar && !kinerja;
  if ((peran === 'target' || peran === 'realisasi') && dariAtas(jalur.slice(0, -1)) === 'kondisi-akhir')
    return 'kondisi-akhir';
  if (peran === 'target' && berduit) return 'pagu';
  if (peran === 'realisasi' && persen && sendiri === 'realisasi') {
    if (uang) return 'serapan';
    if (ada(new Set(pecahKata(daun)), KATA_PERSEN)) return fisik ? 'nilai' : 'persen';
  }
  if (peran === 'realisasi' && berduit) return 'realisasi-anggaran';
  // What was absorbed, in rupiah, is no share: `Serapan (Juta Rp)`.
  if (peran === 'serapan' && !persen && (/\brp\b|rupiah/i.test(daun) || sebutSatuanBesar(daun)))
    return 'realisasi-anggaran';
  // A percentage of what is left, or under it, is no absorption and never added up.
  if (persen && (peran === 'sisa' || (peran === 'persen' && dariAtas(jalur.slice(0, -1)) === 'sisa'))) return 'persen';
  if (
    (peran === 'capaian' || peran === 'persen') &&
    !kinerja &&
    !fisik &&
    ada(new Set(ratakan(jalur.slice(0, -1), pecahKata)), KATA_UANG)
  )
    return 'serapan';
  // Physical progress stands beside money without being made of it.
  if ((peran === 'persen' || peran === 'serapan') && fisik && !ada(new Set(pecahKata(daun)), KATA_UANG)) return 'nilai';
  if (peran === 'persen' && kinerja && !uang) return 'capaian';
  if (peran === 'selisih' && persen) return 'pertumbuhan';
  if (peran === 'pagu' && persen) return 'serapan';
  if (peran === 'pagu' && sendiri === null && rapiDaun !== 'rp' && !besar) return 'target';
  return peran;
}

function dariAtas(jalur: readonly string[]): PeranAngka | null {
  for (const judul of [...jalur].reverse()) {
    const peran = cariAngka(judul);
    if (peran !== null) return peran;
  }
  return null;
}
