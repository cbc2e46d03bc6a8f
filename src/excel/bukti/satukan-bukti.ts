import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { bulatkan } from '../../angka/bulatkan.js';
import { kelompokkan } from '../../periksa/fakta/kelompokkan.js';
import { BENTUK_HASIL_PERIKSA, BENTUK_TEMUAN } from '../../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa, Penjelasan, Temuan, Tingkat } from '../../periksa/temuan/temuan.js';
import type { Lokasi } from '../../tabel/lokasi.js';

/** What the formula of a cell did, as the cause of a figure that does not fit. */
const SEBAB: Readonly<Record<string, string>> = {
  P501: 'angka-ketik',
  P502: 'rentang-terlewat',
  P503: 'rentang-memuat-total',
  P504: 'tanpa-pembulatan',
  P505: 'dipotong-rumus',
  P506: 'total-persen',
  P507: 'rumus-menyimpang',
  P508: 'nilai-galat',
  P509: 'nilai-usang',
  P510: 'angka-teks',
};
/** What a formula is seen to do is next to certain. */
const SKOR_RUMUS = 0.99;
/** How a figure that was taken for the wrong one is kept beside what the formula shows. */
const SEBAB_ANGKA = 'angka-lain';
const SKOR_ANGKA = 0.5;

/** Findings on figures that a formula can be the cause of: relations that do not hold, and rounding. */
const ANGKA = /^P[13]\d\d$/;
/**
 * A formula that is wrong explains a relation of this kind, whichever of its cells was taken for the wrong one: sums and means through their range,
 * ratios through the row they point to.
 */
const RELASI: Readonly<Record<string, ReadonlySet<string>>> = {
  P502: new Set(['P102', 'P103', 'P104']),
  P503: new Set(['P102', 'P103', 'P104']),
  P510: new Set(['P102', 'P103', 'P104']),
  P504: new Set(['P102', 'P103']),
  P507: new Set(['P101', 'P105']),
};
/** Parts that are only shown rounded do not add up on paper, and nothing is wrong: the figure weighs no more than that. */
const HANYA_TAMPAK = 'P504';

const TINGKAT: readonly Tingkat[] = ['catatan', 'peringatan', 'galat'];
const tingkatBersama = (t: Temuan, b: Temuan): Tingkat =>
  b.kode === HANYA_TAMPAK || TINGKAT.indexOf(b.tingkat) > TINGKAT.indexOf(t.tingkat) ? b.tingkat : t.tingkat;

/**
 * A result with what the formulas of its workbook show (`periksaRumus`), one finding for each cell and mistake. Where a figure does not fit and its
 * formula shows why, the finding on the figure stays, with the formula as its first cause; where the formula of another cell of the same
 * relation is wrong, that cell is the finding and the figure is named beside it. All other evidence stands for itself.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * satukanBukti({ ringkasan: { tabel: 1, fakta: 0, relasi: 0, konsisten: 0, temuan: 0 }, cakupan: { tabel: [], angka: 3, terikat: 3 }, temuan: [], kolom: [] }, []).temuan // => []
 */
export function satukanBukti(hasil: HasilPeriksa, bukti: readonly Temuan[]): HasilPeriksa {
  pastikanBentuk('satukanBukti', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('satukanBukti', 'bukti', bukti, BENTUK_TEMUAN);
  const temuan = [...hasil.temuan];
  const menurutSel = kelompokkan(temuan.map((t, i) => [kunci(t.lokasi), i] as const));
  const lain: Temuan[] = [];
  for (const b of bukti) {
    const di = menurutSel.get(kunci(b.lokasi))?.find((i) => sesalah(temuan[i] as Temuan, b));
    if (di === undefined) lain.push(b);
    else temuan[di] = dijelaskan(temuan[di] as Temuan, b);
  }
  const menurutTerkait = kelompokkan(temuan.flatMap((t, i) => t.terkait.map((l) => [kunci(l), i] as const)));
  const diganti = new Set<number>();
  const sisa = lain.map((b) => {
    const di = menurutTerkait.get(kunci(b.lokasi))?.find((i) => !diganti.has(i) && salahTuduh(temuan[i] as Temuan, b));
    if (di === undefined) return b;
    diganti.add(di);
    return menggantikan(b, temuan[di] as Temuan);
  });
  const semua = [...temuan.filter((_, i) => !diganti.has(i)), ...sisa];
  return { ...hasil, temuan: semua, ringkasan: { ...hasil.ringkasan, temuan: semua.length } };
}

const kunci = ({ berkas, lembar, sel }: Lokasi): string => JSON.stringify([berkas, lembar, sel]);

/** Whether evidence in the cell of a finding is about the mistake that it names: the same figure is the right one. */
const sesalah = (t: Temuan, b: Temuan): boolean => ANGKA.test(t.kode) && angkaSama(t.semestinya, b.semestinya);

/** The same figure, up to the decimals that both print; one that is not known contradicts none. */
function angkaSama(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [bacaAngka(a, { lokal: 'id' }), bacaAngka(b, { lokal: 'id' })];
  if (x.status !== 'angka' || y.status !== 'angka') return false;
  const desimal = Math.min(x.desimal, y.desimal);
  return bulatkan(x.nilai, desimal).eq(bulatkan(y.nilai, desimal));
}

/** Whether a finding that accuses another cell of a relation is about one that breaks because of this formula. */
const salahTuduh = (t: Temuan, b: Temuan): boolean => RELASI[b.kode]?.has(t.kode) === true;

const gabungLokasi = (lokasi: readonly Lokasi[], selain: Lokasi): Lokasi[] => [
  ...new Map(lokasi.filter((l) => kunci(l) !== kunci(selain)).map((l) => [kunci(l), l])).values(),
];

function dijelaskan(t: Temuan, b: Temuan): Temuan {
  const sebab: Penjelasan = { sebab: SEBAB[b.kode] as string, teks: b.pesan, skor: SKOR_RUMUS };
  return {
    ...t,
    tingkat: tingkatBersama(t, b),
    semestinya: t.semestinya ?? b.semestinya,
    penjelasan: [sebab, ...t.penjelasan],
    terkait: gabungLokasi([...t.terkait, ...b.terkait], t.lokasi),
    saran: b.saran,
  };
}

function menggantikan(b: Temuan, t: Temuan): Temuan {
  return {
    ...b,
    tingkat: tingkatBersama(t, b),
    penjelasan: [...b.penjelasan, { sebab: SEBAB_ANGKA, teks: t.pesan, skor: SKOR_ANGKA }],
    terkait: gabungLokasi([...b.terkait, t.lokasi, ...t.terkait], b.lokasi),
  };
}
