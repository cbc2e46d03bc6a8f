/** A longer text is no figure and no number of a column. */
const SEL_TERPANJANG = 60;
/** What a heading adds to a year or a date: `(Audited)`, `Restated`, `(Rp)`, `(Juta Rupiah)`, `*)`. */
const TAMBAHAN = String.raw`(?: ?\(?(?:(?:un)?audited|restated|disajikan kembali)\)?| ?\((?:dalam )?(?:(?:ribu|ribuan|juta|jutaan|mil[iy]ar|triliun)(?: (?:rp\.?|rupiah))?|rp|rupiah)\.?\)| ?\*{1,3}\)?){0,2}`;
const TAHUN = new RegExp(String.raw`^(?:th|thn|tahun)?\.? ?(?:19|20)\d{2}${TAMBAHAN}$`, 'i');
const TAHUN_POLOS = /^\s*(?:19|20)\d{2}\s*$/;

/** Digits in groups or with decimals, no four in a row as a year has. */
const POLOS = /^-?\d{1,3}(?:[.,]\d{1,3}){0,6}$/;
/** No figure begins so: before its digits stand signs and `Rp` at most. */
const BERHURUF = /^[a-qs-z]/i;

/** `7.01.01`, `3.3.4`, `5.1.02.01`, alone or before a name: two dots at least, no comma, and short groups where thousands would have three digits. */
const KODE = /^\d{1,2}(?:\.\d{1,2}){2,7}(?:\.\d{3,4})?\.?(?=$|[\s:)])/;

/** `7.01.01.IK1`, `1.2.a`: the code of an indicator or a point under that of its program. */
const KODE_BERHURUF = /^\d{1,2}(?:\.\d{1,2}){1,7}(?:\.\d{4})?\.\p{L}{1,4}\d{0,3}$/u;

const BULAN =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|ags|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|de[sz](?:ember)?';
/** What a format of the day alone shows; `minggu` is also a unit. */
const HARI = '(?:senin|selasa|rabu|kamis|jumat|sabtu)';
const TANGGAL = new RegExp(
  `^(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}|(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,2}[ -](?:${BULAN})(?:[ -]\\d{2}(?:\\d{2})?)?|(?:${BULAN})[ -]\\d{2}(?:\\d{2})?|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])|${HARI})$`,
  'i',
);

/** The day of a balance: `31 Desember 2023 (Rp)`. */
const TANGGAL_JUDUL = new RegExp(`^\\d{1,2} (?:${BULAN}) (?:19|20)\\d{2}${TAMBAHAN}$`, 'i');

/** `1. Tamat SMP`, `2) Honor`: a text that is only numbered. */
const BERNOMOR = /^\d{1,3}[.)]\s{0,3}\p{L}/u;

/** Whether a cell is a code, or begins with one: no figure, however it looks. */
export const apakahKode = (teks: string): boolean =>
  (KODE.test(teks) && !TANGGAL.test(teks)) || KODE_BERHURUF.test(teks);

/** Whether a cell is a date: what a spreadsheet makes of a typed 12.5. */
export const apakahTanggal = (teks: string): boolean => teks.length <= 30 && TANGGAL.test(teks);

/** Whether a cell holds a figure of the body: a number with at most a short unit behind it, no year, code or date, and no text that is only numbered. */
export function apakahAngkaIsi(teks: string): boolean {
  const t = teks.trim();
  // Nearly all cells are one of these two; no date has the first form.
  if (POLOS.test(t)) return !KODE.test(t);
  if (BERHURUF.test(t)) return false;
  if (
    t.length > SEL_TERPANJANG ||
    TAHUN.test(t) ||
    apakahKode(t) ||
    TANGGAL.test(t) ||
    TANGGAL_JUDUL.test(t) ||
    BERNOMOR.test(t)
  )
    return false;
  const cocok = /^[<>≤≥=(+–-]{0,3} ?(?:rp\.? ?)?[-–(]? ?[.,]?\d[\d., ]*(.*)$/isu.exec(t);
  return cocok !== null && (cocok[1] as string).split(/\s+/).length <= 4;
}

/** Whether a cell of the body begins a row or fills a column: a figure, or the code of a row. */
export const apakahIsi = (teks: string): boolean => apakahAngkaIsi(teks) || apakahKode(teks.trim());

/** Whether a text may be a year as well as a number: `2022` without a word, a separator or a unit. */
export const apakahTahun = (teks: string): boolean => TAHUN_POLOS.test(teks);

/** Beside signs and a currency a digit, or what stands for one: `IDR 150`, `US$150`, `≈150`, `1’500`, `I50`, `½`; or the sign of an error or a narrow column. */
const SEPERTI_ANGKA =
  /^(?:[^\p{L}\p{N}]{0,3}(?:idr|us|usd|rp|[ilo])?[^\p{L}\p{N}]{0,3}\p{N}[^\p{L}]{0,30}\p{L}?[^\p{L}]{0,30}$|#)/iu;

/** Whether a cell that is no figure, year, date or code looks as if it was to be one. */
export const tampakAngka = (teks: string): boolean =>
  teks.length <= SEL_TERPANJANG &&
  SEPERTI_ANGKA.test(teks) &&
  !TAHUN.test(teks) &&
  !apakahKode(teks) &&
  !apakahTanggal(teks) &&
  !TANGGAL_JUDUL.test(teks);
