import { NAIK, TURUN } from './naik-turun.js';
import type { Peran } from './peran.js';
import { sesudahPokok } from './pokok-persen.js';

/** What a figure of a sentence is: a column's role, or one that only texts have. */
export type PeranNarasi =
  | Peran
  | 'realisasi-lalu'
  | 'efisiensi-sisa'
  | 'rata-rata-capaian'
  | 'rata-rata-serapan'
  | 'rata-rata-efisiensi';

/** The words of the sentence before an amount that say what it is; the one that begins last decides. */
const KATA_RUPIAH: readonly (readonly [PeranNarasi, RegExp])[] = [
  ['sisa', /efisiensi|efisisensi|sisa|penghematan|tidak terserap/i],
  ['selisih', /kenaikan|penurunan|naik|turun|bertambah|berkurang|selisih|peningkatan/i],
  ['realisasi-anggaran', /re?ala?l?isasi|terealisasi|direalisasikan/i],
  ['pagu', /anggaran|pagu|dianggarkan|alokasi|apbd|dana|rencana|target/i],
];
const TAHUN_LALU = /tahun (?:lalu|sebelumnya)/i;
/** `realisasi pendapatan, pendapatan transfer ditargetkan #`: what is planned is no word for what came of it. */
const DIRENCANAKAN = /\b(?:ditargetkan|dianggarkan|direncanakan|dialokasikan)\b(?!.*(?:realisasi|direalisasikan))/iu;

/** Whether what the first pattern finds stands before what the second finds. Each text is looked through twice, however often they stand in it. */
function berurutan(teks: string, dahulu: RegExp, kemudian: RegExp): boolean {
  const awal = dahulu.exec(teks);
  return awal !== null && kemudian.test(teks.slice(awal.index + awal[0].length));
}

/** The role of an amount of rupiah from the words since the figure before it. */
export function peranRupiah(kata: string, sebelumnya: PeranNarasi | null): PeranNarasi | null {
  // `realisasi sebesar # %, yaitu Rp #`.
  if (sebelumnya === 'serapan' && LANGSUNG.test(kata.replace(/\bRp\.?\s{0,2}$/iu, ''))) return 'realisasi-anggaran';
  const rapi = sesudahPokok(kata)
    .replace(/\bRp\.?/gi, '')
    .replace(/(\p{L})\.(?=\s|$)/gu, '$1 ');
  const kalimat = rapi.slice(rapi.lastIndexOf('.') + 1);
  if (
    berurutan(kalimat, /dibanding(?:kan)?|tahun (?:lalu|sebelumnya)/i, /realisasi/i) ||
    berurutan(kalimat, /realisasi/i, TAHUN_LALU)
  )
    return 'realisasi-lalu';
  const kena = KATA_RUPIAH.map(([peran, pola]) => ({ peran, di: pola.exec(kalimat)?.index ?? -1 })).filter(
    (k) => k.di >= 0,
  );
  const terakhir = kena.reduce<(typeof kena)[number] | null>((a, k) => (a === null || k.di > a.di ? k : a), null);
  if (terakhir?.peran === 'pagu' && DIRENCANAKAN.test(kalimat)) return 'pagu';
  if (terakhir?.peran === 'pagu' && kena.some((k) => k.peran === 'sisa' || k.peran === 'realisasi-anggaran')) {
    // "efisiensi anggaran sebesar", "realisasi anggaran sebesar": anggaran only qualifies.
    return kena.some((k) => k.peran === 'sisa')
      ? 'sisa'
      : /\btotal anggaran|pagu/i.test(rapi)
        ? 'pagu'
        : 'realisasi-anggaran';
  }
  return terakhir?.peran ?? (sebelumnya === 'pagu' && /realisasi/i.test(rapi) ? 'realisasi-anggaran' : null);
}

/** A mean of what reports take means of; `Rata-rata lama sekolah` is an indicator, whose own achievement follows. */
const RATA_RATA =
  /rata[- ]*rata(?=nya|\s{0,3}(?:[^\p{L}\s]|$|(?:pen)?capai|kinerja|realisasi|target|nilai|skor|persen|prosen|tingkat|(?:pen)?yerap|serap|anggaran|keuangan|efisiensi|sasaran|tujuan|program|kegiatan|indikator|iku|(?:ke)?seluruh|semua|umum|akhir|per|dari|tahun|triwulan|sebesar|adalah|mencapai|hasil|(?:peng)?ukur|keberhasilan))/iu;

/** `atau tumbuh # persen`: right before a percentage, by how much something changed, and no share of anything. */
const BERUBAH = new RegExp(
  String.raw`\b(?:${NAIK}|${TURUN})(?: (?:sebesar|sebanyak|sekitar|mencapai|hingga|kurang lebih)){0,2}\s{0,3}$`,
  'iu',
);

/** `terserap`, `serapan`, `penyerapan`. */
const SERAP = /[sy]erap/iu;

/** What is not reached, but held against: `yang serapannya di atas # persen`, `target serapan # persen`. */
const AMBANG =
  /\b(?:di (?:atas|bawah)|lebih dari|kurang dari|minimal|maksimal|paling (?:sedikit|tinggi|rendah|lambat))\s{1,3}$/iu;
const TARGET_SERAPAN = /\btarget (?:\p{L}{2,20} ){0,2}\p{L}{0,4}[sy]erap/iu;

/** Whether a percentage behind these words is one that others are held against. */
export const berupaAmbang = (kata: string): boolean => AMBANG.test(kata) || TARGET_SERAPAN.test(kata);

/** Nothing but what joins a percentage to the amount before it: `(7,25%)`, `atau setara 7,25 persen`. */
const LANGSUNG =
  /^[\s,(–-]{0,4}(?:(?:atau|setara|yaitu|yakni|sebesar|mencapai|sekitar|dengan|hanya|sama)[\s(]{1,3}){0,4}$/iu;

/** What says of a percentage farther on that it is of money, and what says that it is of something else. */
const KEUANGAN =
  /(?:\b(?:realisasi|keuangan|anggaran|pagu|persentase|presentase|prosentase|persen|efekti[vf]itas)(?:a?nya)?|dengan (?:tingkat )?(?:ke)?(?:pen)?(?:ter)?capaian(?:nya)?)(?: (?:realisasi|anggaran|keuangan|belanja|sebesar|mencapai|adalah|yaitu|tersebut|ini|itu|baru|hanya|sekitar|sudah|telah|atau|dengan)){0,4}[\s(]{0,3}$/iu;
const REALISASI_UANG =
  /\brealisasi (?:anggaran|keuangan|belanja)(?:nya)?(?: (?:sebesar|mencapai|adalah|baru|hanya|sudah|telah)){0,2}\s{0,3}$/iu;
const HAL_LAIN =
  /fisik|kinerja|indeks|indikator|nilai|sasaran|output|keluaran|target|efisiensi|tahun (?:lalu|sebelumnya)/iu;

/** The role of a percentage from the words since the figure before it and from what that figure was. */
export function peranPersen(kata: string, sebelumnya: PeranNarasi | null): PeranNarasi | null {
  if (berupaAmbang(kata)) return null;
  // The mean of another year is none of those that the tables of this one print.
  const rata = kata.search(RATA_RATA);
  if (rata >= 0 && TAHUN_LALU.test(kata.slice(rata))) return null;
  const kalimat = kata.split('.');
  const sekalimat = (dahulu: RegExp, kemudian: RegExp): boolean => kalimat.some((k) => berurutan(k, dahulu, kemudian));
  if (sekalimat(RATA_RATA, /efisiensi/i)) return 'rata-rata-efisiensi';
  if (sekalimat(RATA_RATA, /realisasi anggaran|[sy]erapan/i)) return 'rata-rata-serapan';
  if (/sasaran strategis|indikator sasaran|per indikator|kegiatan/i.test(kata))
    return SERAP.test(kata) ? 'serapan' : 'capaian';
  if (
    sekalimat(RATA_RATA, /capaian|kinerja/i) ||
    sekalimat(/(?:hasil|capaian) kinerja (?!sasaran|ini)/i, /tahun|adalah|mencapai|dikategorikan/i)
  )
    return 'rata-rata-capaian';
  if (/efisiensi/i.test(kata) || (sebelumnya === 'sisa' && LANGSUNG.test(kata))) return 'efisiensi-sisa';
  if (sebelumnya === 'selisih' || BERUBAH.test(kata)) return 'pertumbuhan';
  if (SERAP.test(kata)) return TAHUN_LALU.test(kata.slice(kata.search(SERAP))) ? null : 'serapan';
  if (sebelumnya === 'pagu' && REALISASI_UANG.test(kata) && !HAL_LAIN.test(kata)) return 'serapan';
  if (sebelumnya === 'realisasi-anggaran' && (LANGSUNG.test(kata) || (KEUANGAN.test(kata) && !HAL_LAIN.test(kata))))
    return 'serapan';
  return /capaian|mencapai/i.test(kata) ? 'capaian' : null;
}
