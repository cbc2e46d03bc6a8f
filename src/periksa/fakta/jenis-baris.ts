import { apakahKosong } from '../../angka/baca/pola.js';
import { jarakSunting } from '../../angka/kata-terdekat.js';
import { bacaKode, type KodeTerbaca } from '../../model/kode.js';
import { apakahAngkaIsi, apakahTahun } from '../../tabel/isi-sel.js';
import { ratakan, tiap } from '../../tabel/tiap.js';
import { type Arah, arahBaris, menyebutArah } from './arah.js';
import type { Baris, JenisBaris } from './fakta.js';
import { rapikanKata } from './kata.js';
import { apakahBarisTahun } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';

/** A total is named by these words alone; "Jumlah Dokumen yang Disusun" is an indicator and no total. */
const TOTAL =
  /^(?:grand |sub ?)?(?:jumlah|total|jml|ttl)(?: (?:total|jumlah|seluruh(?:nya)?|keseluruhan|semua|anggaran|belanja|pagu|umum|akhir|besar|rp|rupiah|[ivx]{1,4}|[a-h]|\d{1,2}|(?:19|20)\d{2}|(?:program|kegiatan|sasaran|tujuan|bidang)(?: [\divx]{1,3})?)){0,4}$/;
const TOTAL_PANJANG = /^(?:grand total|sub ?total|total)(?: \p{L}+){0,4}(?: (?:19|20)\d{2})?$/u;
/** Whether words name a total of all that stands above, and not of something of its own. */
export const totalPolos = (label: string): boolean => TOTAL.test(rapikanKata(label.slice(0, 80)));

/** The words of what has come together so far: `Total Kumulatif` is a sum along the row, and none of what stands above it. */
export const BERJALAN = /\bk[uo]m+ulati[fv]/iu;

/** A mean, in the words of statisticians too, and what follows it. */
const RATA_RATA = /^(?:jumlah |total |nilai )?(?:rata ?rata|rerata|rata[2²]|rataan|mean|average|avg)(?: (.+))?$/;
/** What reports take means of; "Rata-rata Lama Sekolah" is an indicator and no mean. */
const DIRATAKAN: ReadonlySet<string> = new Set(
  (
    'capaian|pencapaian|kinerja|realisasi|target|nilai|skor|poin|jawaban|unsur|bobot|tertimbang|persentase|prosentase|%|persen|tingkat|serapan|penyerapan|anggaran|keuangan|fisik|' +
    'sasaran|strategis|tujuan|program|kegiatan|indikator|utama|iku|total|jumlah|seluruh|seluruhnya|keseluruhan|semua|umum|akhir|per|dari|tahun|triwulan|tw|mean|average'
  ).split('|'),
);
const NOMOR_RATA = /^(?:[ivx]{1,4}|\d{1,4})$/;
const KATA_TERBANYAK = 8;
/** A word so long is the same with a letter mistyped: `Rata-rata Capain Kinerja`. */
const SALAH_KETIK_SEJAK = 6;

/** Whether words say what a mean was taken of, and nothing else. */
function diratakan(teks: string): boolean {
  const kata = teks.split(' ');
  return (
    kata.length <= KATA_TERBANYAK &&
    kata.every(
      (k) =>
        DIRATAKAN.has(k) ||
        NOMOR_RATA.test(k) ||
        (k.length >= SALAH_KETIK_SEJAK &&
          k.length <= 20 &&
          [...DIRATAKAN].some((d) => d.length >= SALAH_KETIK_SEJAK && jarakSunting(k, d) === 1)),
    )
  );
}

/** A figure names no row. */
const TANPA_HURUF = /^[\d.,()% -]*$/;
/** What a page hands on to the next: it says nothing that the rows above it do not. */
const PINDAHAN = /^(?:(?:sub ?)?(?:jumlah|total) )?(?:di ?)?pindah(?:an|kan)(?: (?:dari|ke) [\p{L}\d ]{1,30})?$/u;
/** `J U M L A H`: letters set apart. */
const BERJARAK = /^\p{L}(?: \p{L}){3,20}$/u;

/** `Jumlah / Rata-rata`, `Rata-rata dan Total`: what can be added up is, and of percentages it is the mean. */
const KEDUANYA =
  /^(?:jumlah|total|jml) ?(?:\/|,|&|dan) ?(?:rata[ -]?rata|rerata)$|^(?:rata[ -]?rata|rerata) ?(?:\/|,|&|dan) ?(?:jumlah|total|jml)$/i;
/** Whether words name a row of totals that is one of means where nothing is added up. */
export const totalDanRata = (label: string): boolean => label.length <= 40 && KEDUANYA.test(label.trim());

/** Whether the text of a cell names a total row, a row of means, or neither. */
export function jenisLabel(teks: string): 'total' | 'rata-rata' | null {
  if (teks.length > 80 || TANPA_HURUF.test(teks)) return null;
  const kata = rapikanKata(teks);
  const rapi = BERJARAK.test(kata) ? kata.replace(/ /g, '') : kata;
  if (TOTAL.test(rapi) || (TOTAL_PANJANG.test(rapi) && !BERJALAN.test(rapi)) || totalDanRata(teks)) return 'total';
  const rata = RATA_RATA.exec(rapi);
  return rata !== null && (rata[1] === undefined || diratakan(rata[1])) ? 'rata-rata' : null;
}

const TANPA_CATATAN: ReadonlyMap<string, Arah> = new Map();

/** Reads what a row of the body is and what names it. */
export function bacaBaris(
  sel: readonly string[],
  ke: number,
  kolom: readonly Kolom[],
  catatan: ReadonlyMap<string, Arah> = TANPA_CATATAN,
): Baris {
  const isi = tiap(kolom, (k): Isi => ({ k, teks: sel[k.ke]?.trim() ?? '' }));
  const teksDi = (peran: string): string => isi.find(({ k, teks }) => k.peran === peran && teks !== '')?.teks ?? '';
  const bernama = penamaBaris(isi);
  const nama = new Map(
    ratakan(bernama, ({ k, teks }) => (teks === '' || menyebutArah(k, teks) ? [] : [[k.ke, teks] as const])),
  );
  const terdalam = [...nama.keys()].at(-1) ?? -1;
  const label = nama.get(terdalam) ?? '';
  const kodeTeks = teksDi('kode');
  const kode = kodeDari(kodeTeks === '' ? label : kodeTeks);
  return {
    ke,
    jenis: jenisBaris(isi, apakahBarisTahun(sel)),
    nama,
    label: label === '' ? (isi.find(({ teks }) => /\p{L}{3}/u.test(teks))?.teks ?? '') : label,
    kedalaman: bernama.findIndex(({ k }) => k.ke === terdalam),
    nomor: teksDi('nomor') || (kode === null && REKENING.test(kodeTeks) ? kodeTeks : ''),
    kode,
    satuan: teksDi('satuan'),
    arah: arahBaris(isi, nama.values(), catatan),
  };
}

/** The cells that name a row: not those behind all figures, as of a source or who answers for it, where others stand before them. */
function penamaBaris(isi: readonly Isi[]): readonly Isi[] {
  const semua = isi.filter(({ k }) => menamai(k));
  const akhir = isi.reduce((n, { k }) => (berfakta(k) ? k.ke : n), -1);
  const depan = semua.filter(({ k }) => k.peran === 'uraian' || k.ke < akhir);
  return depan.length > 0 ? depan : semua;
}

/** Whether the texts of a column name the rows. */
export const menamai = (k: Kolom): boolean => k.peran === 'uraian' || (k.peran === null && !k.berangka);

/** A cell of a row with its column. */
interface Isi {
  readonly k: Kolom;
  readonly teks: string;
}

/** Whether a cell holds a figure of its column; a year in a column of values is a number, but in a row of years it is not. */
export const berangkaDi = (k: Kolom, teks: string, barisTahun: boolean): boolean =>
  apakahAngkaIsi(teks) || (!k.bertahun && !barisTahun && apakahTahun(teks));

function jenisBaris(isi: readonly Isi[], barisTahun: boolean): JenisBaris {
  if (isi.every(({ teks }) => teks === '')) return 'kosong';
  if (isi.some(({ teks }) => teks.length <= 60 && /pindah/iu.test(teks) && PINDAHAN.test(rapikanKata(teks))))
    return 'kosong';
  const label = tiap(isi, ({ teks }) => jenisLabel(teks)).find((j) => j !== null);
  if (label && !berindikator(isi) && !bercerita(isi)) return label;
  return isi.some(({ k, teks }) => berfakta(k) && !apakahKosong(teks) && berangkaDi(k, teks, barisTahun))
    ? 'isi'
    : 'judul';
}

/** Whether a row is an indicator whatever its name: it has a number of its own and a unit. */
const berindikator = (isi: readonly Isi[]): boolean =>
  isi.some(({ k, teks }) => k.peran === 'nomor' && /^\(?\d{1,3}[.)]?$/.test(teks)) &&
  isi.some(({ k, teks }) => k.peran === 'satuan' && /\p{L}|%/u.test(teks));

/** So many other texts no total and no mean carries. */
const TEKS_LAIN = 3;

/** Whether a row says in several other cells what it is: an entry of a list, of which each speaks of another thing, and no recap of those above. */
const bercerita = (isi: readonly Isi[]): boolean =>
  new Set(ratakan(isi, ({ teks }) => (/\p{L}{3}/u.test(teks) && jenisLabel(teks) === null ? [teks] : []))).size >=
  TEKS_LAIN;

/** Whether the figures of a column are facts: not row numbers, not codes. */
export const berfakta = (k: Kolom): boolean =>
  k.berangka &&
  k.peran !== 'nomor' &&
  k.peran !== 'kode' &&
  k.peran !== 'uraian' &&
  k.peran !== 'keterangan' &&
  k.peran !== 'satuan';

/** A code of accounts (`4`, `4.1`, `5.1.02.01`): no code of programmes, but a number that says what it is a part of. */
const REKENING = /^\d{1,4}(?:\.\d{1,4}){0,7}\.?$/;

/** The code of a row: the code column's, or one that the label begins with. */
function kodeDari(teks: string): KodeTerbaca | null {
  const awal = /^(?:\d|X)(?:\.(?:\d{1,4}|XX)){1,6}(?=\.?(?:\s|$))/i.exec(teks.trim())?.[0];
  if (awal === undefined) return null;
  const kode = bacaKode(awal);
  return kode.status === 'kode' ? kode : null;
}
