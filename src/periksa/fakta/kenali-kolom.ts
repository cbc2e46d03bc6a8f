import { apakahKosong } from '../../angka/baca/pola.js';
import { memuatFrasa, pecahKata, rapikanKata } from './kata.js';
import { KATA_KINERJA, KATA_PERSEN, KATA_UANG, SINONIM_ANGKA, SINONIM_TEKS } from './kepala-kolom.js';
import type { KepalaTabel } from './kepala-tabel.js';
import { apakahAngkaIsi } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';
import type { Peran, PeranAngka } from './peran.js';

const TRIWULAN = /(?:^|[^\p{L}])(?:tw|triw(?:ulan)?|tribulan|trw|kuartal|q)[ .-]*(iv|iii|ii|i|[1-4])(?![\p{L}\d])/iu;
const ROMAWI: Readonly<Record<string, 1 | 2 | 3 | 4>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const KUMULATIF = /(?:^|[^\p{L}])(?:s[./ ]*d\.?|sampai dengan|sampai|kumulatif)(?![\p{L}])/iu;
const LALU = /tahun (?:lalu|sebelumnya)|\(?n ?[-–] ?1\)?/i;
const KODE = /^(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.\d{1,4}){0,3}\.?$/i;

/** No report has more columns; those beyond are listed as not understood. */
const KOLOM_TERBANYAK = 256;

/** Reads what each column is for, from its headings and from what its cells hold. */
export function kenaliKolom(kepala: KepalaTabel, isi: readonly (readonly string[])[]): Kolom[] {
  const lebar = isi.reduce((maks, b) => Math.max(maks, b.length), kepala.jalur.length);
  const kolom = Array.from({ length: lebar }, (_, k) =>
    k < KOLOM_TERBANYAK ? kenali(k, kepala, isi) : { ...kenali(k, kepala, []), peran: null, berangka: false },
  );
  return pahamiBersama(
    kolom.map((k) =>
      k.peran === null && k.triwulan !== null && k.berangka ? { ...k, peran: peranKiri(k, kolom) } : k,
    ),
  );
}

/**
 * What the columns make of each other: beside a budget and without a target, a bare "Realisasi" is the realisasi of the budget; beside a
 * degree of progress, the target of a later year than the realisasi's is the one at the end of the plan.
 */
function pahamiBersama(kolom: readonly Kolom[]): Kolom[] {
  const adaKemajuan = kolom.some((k) => k.peran === 'kemajuan') && !kolom.some((k) => k.peran === 'target-akhir');
  const tahunRealisasi = kolom.flatMap((k) => (k.peran === 'realisasi' ? (k.tahun ?? []) : []));
  const kelak = (k: Kolom): boolean =>
    k.peran === 'target' && tahunRealisasi.length > 0 && tahunRealisasi.every((t) => t < (k.tahun ?? 0));
  if (adaKemajuan) return kolom.map((k) => (kelak(k) ? { ...k, peran: 'target-akhir' } : k));
  const ada = (peran: Peran): boolean => kolom.some((k) => k.peran === peran);
  if (!ada('pagu') || ada('target') || ada('realisasi-anggaran')) return [...kolom];
  return kolom.map((k) =>
    k.peran === 'realisasi' && !k.persen ? { ...k, peran: 'realisasi-anggaran', uang: true } : k,
  );
}

/** Quarters without a heading of their own belong to the result that stands right after them, else to the column before them. */
function peranKiri(k: Kolom, semua: readonly Kolom[]): Peran | null {
  const setahun = semua.filter((x) => x.triwulan === null && PERAN_TRIWULAN.has(x.peran));
  const kanan = setahun.find((x) => x.ke > k.ke && x.peran !== 'target');
  return (kanan ?? setahun.filter((x) => x.ke < k.ke).at(-1))?.peran ?? null;
}

const PERAN_TRIWULAN: ReadonlySet<Peran | null> = new Set(['target', 'realisasi', 'pagu', 'realisasi-anggaran']);

function kenali(ke: number, kepala: KepalaTabel, isi: readonly (readonly string[])[]): Kolom {
  const jalur = kepala.jalur[ke] ?? [];
  const judul = jalur.join(' / ');
  const sel = isi.map((b) => b[ke]?.trim() ?? '').filter((s) => !apakahKosong(s));
  const [seangka, lain] = belahMenurut(sel, apakahAngkaIsi);
  const angka = seangka.filter((s) => !KODE.test(s)).length;
  const teks = lain.filter((s) => /\p{L}{3}/u.test(s) && !/^(?:total|jumlah)$/i.test(s)).length;
  const kata = new Set(jalur.flatMap(pecahKata));
  const persen = ada(kata, KATA_PERSEN);
  const uang = ada(kata, KATA_UANG) && !persen;
  const berangka = angka > 0 && angka >= teks;
  const besar = sel.filter((s) => TUJUH_ANGKA.test(s)).length * 2 >= angka;
  const daun = jalur.at(-1) ?? '';
  const tahun = tahunDari(jalur);
  const peranTahun = tahun !== null && berangka ? 'nilai' : null;
  const nomor = kepala.penomoran?.[ke]?.trim() ?? '';
  return {
    ke,
    judul,
    peran:
      teks === 0 || berangka
        ? (peranAngka(jalur, persen, besar) ?? peranTeks(daun) ?? peranTahun)
        : (peranTeks(daun) ?? peranTeks(judul)),
    tahun,
    triwulan: ROMAWI[(TRIWULAN.exec(daun) ?? TRIWULAN.exec(judul))?.[1]?.toLowerCase() ?? ''] ?? null,
    kumulatif: KUMULATIF.test(judul),
    lalu: LALU.test(judul),
    uang: (uang && besar) || sel.some((s) => /^rp/i.test(s)),
    persen,
    berangka,
    rumusTercetak: /=\s*(.+)$/.exec(nomor)?.[1] ?? null,
    nomor: /^\(?(\d{1,2}[a-z]?)/i.exec(nomor)?.[1] ?? null,
  };
}

const TUJUH_ANGKA = /(?:\d\D*){7}/;

/** Those of which something is true, and the others. */
function belahMenurut(daftar: readonly string[], benar: (s: string) => boolean): readonly [string[], string[]] {
  const hasil: [string[], string[]] = [[], []];
  for (const s of daftar) hasil[benar(s) ? 0 : 1].push(s);
  return hasil;
}

const ada = (kata: ReadonlySet<string>, daftar: ReadonlySet<string>): boolean => [...kata].some((k) => daftar.has(k));

/** The year nearest to the figures; null when the heading names none, or several. */
function tahunDari(jalur: readonly string[]): number | null {
  for (const judul of [...jalur].reverse()) {
    const [tahun, lain] = [...judul.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((m) => Number(m[0]));
    if (tahun !== undefined) return lain === undefined ? tahun : null;
  }
  return null;
}

const cariAngka = (judul: string): PeranAngka | null => {
  const kata = pecahKata(judul.replace(/\([^)]*\)/g, (k) => (/[%]|persen/i.test(k) ? ' % ' : ' ')));
  return SINONIM_ANGKA.find(([, frasa]) => memuatFrasa(kata, frasa))?.[0] ?? null;
};

const peranTeks = (judul: string): Peran | null => {
  const kata = pecahKata(judul);
  return SINONIM_TEKS.find(([, frasa]) => memuatFrasa(kata, frasa))?.[0] ?? null;
};

/** Headings that say only when, or in what unit: the group above says what. */
const DAUN_HAMPA =
  /^(?:rp|k|kinerja|fisik|keuangan|volume|vol|(?:tahun |th\.? ?|thn )?(?:19|20)\d{2}|(?:tw|triwulan|tribulan|q)[ .-]*(?:iv|iii|ii|i|[1-4])|\d+)$/i;

function peranAngka(jalur: readonly string[], persen: boolean, besar: boolean): Peran | null {
  const daun = jalur.at(-1) ?? '';
  const rapiDaun = rapikanKata(daun);
  if (/^no(?:mor)?(?: urut)?$/.test(rapiDaun)) return 'nomor';
  if (/^kode/.test(rapiDaun)) return 'kode';
  const kata = new Set(jalur.flatMap(pecahKata));
  const uang = ada(kata, KATA_UANG);
  const kinerja = pecahKata(daun).some((k) => KATA_KINERJA.has(k));
  const sendiri = DAUN_HAMPA.test(rapiDaun) ? null : cariAngka(daun);
  const peran = sendiri ?? dariAtas(jalur.slice(0, -1)) ?? (rapiDaun === 'rp' ? 'pagu' : null);
  if (peran === null) return null;
  const berduit = uang && besar && !kinerja;
  if ((peran === 'target' || peran === 'realisasi') && dariAtas(jalur.slice(0, -1)) === 'kondisi-akhir')
    return 'kondisi-akhir';
  if (peran === 'target' && berduit) return 'pagu';
  if (peran === 'realisasi' && persen && sendiri === 'realisasi') return berduit ? 'serapan' : 'persen';
  if (peran === 'realisasi' && berduit) return 'realisasi-anggaran';
  if ((peran === 'capaian' || peran === 'persen') && ada(new Set(jalur.slice(0, -1).flatMap(pecahKata)), KATA_UANG))
    return 'serapan';
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
