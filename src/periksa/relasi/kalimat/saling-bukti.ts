import { digitCetak } from '../../../angka/digit-cetak.js';
import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { bernilai } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import { type AngkaKalimat, type KalimatAngka, NAMA_BULAN } from '../../fakta/kalimat-angka.js';
import { malas } from '../../fakta/malas.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { nilaiKasar } from '../../fakta/nilai-kasar.js';
import { tertakar } from '../../fakta/satuan-ukur.js';
import { terpenuhi, terpenuhiDengan } from '../konsistensi.js';
import { mustahilLurus } from '../mungkin-cocok.js';
import { anggotaRelasi, type Relasi, type RelasiLurus, type RelasiRumus } from '../relasi.js';
import { satuSelip } from '../satu-selip.js';
import { digitBerarti, sekaliKetik } from '../sekali-ketik.js';
import { selipMemperbaiki } from '../ubahan-digit.js';
import { bagianKalimat, jumlahRincian } from './hitungan-kalimat.js';
import { cocokSekitar } from './kira.js';
import { pasanganPersen } from './pasangan-persen.js';
import { LAIN_BAGIAN } from './sekian-persen.js';
import { sewacana } from './wacana.js';

type Daftar = readonly AngkaKalimat[];

/** So many sentences in a row are looked at together. */
const RENTANG = 4;
/** Of more figures than these too many would make another. */
const TERBANYAK = 14;
const BAGIAN = { sedikit: 2, banyak: 6 } as const;
/** So many digits several statements that one slip mends show together: fewer agree by chance. */
const DIGIT_BERSAMA = 7;
/** These leave no doubt that the parts make the whole, alone or with a share of another; and so many the share has that is off. */
const DIGIT = { total: 4, serumpun: 6, persen: 3, sendiri: 4 } as const;
/** Not the whole, nor a part: what it was, or is compared with. */
const BANDINGAN =
  /\b(?:(?:di)?banding(?:kan)?|daripada|tahun (?:lalu|sebelumnya)|bulan (?:lalu|sebelumnya)|rata-rata)\b/iu;

/** A percentage with what it may be a share: what stands beside it, or anything where it is the only one. */
interface Bagian {
  readonly persen: AngkaKalimat;
  readonly bagian: AngkaKalimat | null;
  /** The figures before it. */
  readonly sebelum: Daftar;
}

/** Figures that stand together, as they may make each other, and all that stand there. */
interface Jendela {
  readonly nilai: Daftar;
  readonly semua: Daftar;
  readonly persen: readonly Bagian[];
}

/**
 * Sums and shares of the same figures, whatever the words between them: `# orang (# %) … sedangkan # lainnya` of `#`. None of them is believed
 * by itself. They are where one slip mends several at once that show many digits, or where the parts make the whole and a share of it is a slip away.
 */
export function relasiSalingBukti(kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): Relasi[] {
  // Each sentence stands in several windows.
  const samping = malas(() => new Map(ratakan(kalimat, pasanganPersen).map((p) => [p.persen, p.bagian] as const)));
  // Shares that all have their whole already bear out no other one, and a long text has thousands of them.
  const lepas = ({ angka }: KalimatAngka): boolean => angka.some((a) => a.jenis === 'persen' && !sudah.has(a.fakta));
  const semua = ratakan(sewacana(kalimat), (milik) =>
    ratakan(milik, (_, i) => {
      const dekat = milik.slice(i, i + RENTANG);
      const satuWaktu = dekat.some(lepas) ? sewaktu(dekat) : [];
      return satuWaktu.some(lepas) ? satuJendela(bacaJendela(satuWaktu, samping)) : [];
    }),
  );
  const perKunci = new Map(semua.map((r) => [kunci(r), r] as const));
  return [...perKunci.values()].filter((r) => r.bentuk === 'lurus' || !sudah.has(r.hasil));
}

/** Times that a sentence names, of each kind: what two of them have differs by a digit often enough. */
const WAKTU = [
  /(?<!\d)20\d{2}(?!\d)/gu,
  new RegExp(String.raw`\b${NAMA_BULAN}\b`, 'giu'),
  /\b(?:triwulan|kuartal|semester|tahap|gelombang|periode|tw) \p{L}{0,3}\d?/giu,
  /\b(?:lalu|sebelumnya|kemarin|semula|awalnya|perubahan|revisi|direvisi)\b/giu,
];

/** The first of some sentences, and those after it, as long as they tell of no other time; none where one tells of several. */
function sewaktu(kalimat: readonly KalimatAngka[]): readonly KalimatAngka[] {
  const waktu = WAKTU.map(() => new Set<string>());
  const sampai = kalimat.findIndex((k, i) =>
    WAKTU.some((pola, ke) => {
      const milik = waktu[ke] as Set<string>;
      for (const [kata] of k.teks.matchAll(pola)) milik.add(kata.toLowerCase());
      return milik.size > 1 || (i > 0 && ke === WAKTU.length - 1 && milik.size > 0);
    }),
  );
  return sampai < 0 ? kalimat : kalimat.slice(0, sampai);
}

const kunci = (r: Relasi): string =>
  anggotaRelasi(r)
    .map((f) => f.no)
    .join();

function bacaJendela(
  kalimat: readonly KalimatAngka[],
  samping: () => ReadonlyMap<AngkaKalimat, AngkaKalimat>,
): Jendela {
  const semua = ratakan(kalimat, (k) => k.angka);
  const nilai = semua.filter((a) => bernilai(a) && !berupaSelisih(a) && !BANDINGAN.test(a.kata));
  const persen = semua.filter((a) => a.jenis === 'persen');
  if (nilai.length > TERBANYAK) return { nilai: [], semua: [], persen: [] };
  return {
    nilai,
    semua: semua.filter(bernilai),
    persen: ratakan(persen, (p): Bagian[] => {
      const bagian = samping().get(p);
      if (LAIN_BAGIAN.test(p.kata.slice(-50)) || (bagian === undefined && persen.length > 1)) return [];
      return [{ persen: p, bagian: bagian ?? null, sebelum: semua.slice(0, semua.indexOf(p)) }];
    }),
  };
}

const satuJendela = ({ nilai, semua, persen }: Jendela): Relasi[] =>
  persen.length === 0
    ? []
    : ratakan(nilai, (total) => {
        const lain = nilai.filter((a) => a !== total && sejenis(a, total));
        const sendiri = bagianDari(total, lain, persen, semua);
        return [...sekeluarga(total, lain, sendiri), ...bersamaTotal(total, sendiri)];
      });

/** Both amounts, or both counts; what is weighed is counted in the same unit. */
const sejenis = (a: AngkaKalimat, b: AngkaKalimat): boolean =>
  a.rp === b.rp &&
  (a.satuan === b.satuan || !(tertakar(a.satuan) || tertakar(b.satuan))) &&
  (a.tahun === null || b.tahun === null || a.tahun === b.tahun);

/** A share of a whole, with the part that it is. */
interface Porsi {
  readonly bagian: Fakta;
  readonly relasi: RelasiRumus;
}

/** The shares that may be of a whole: none that is of another figure around. */
function bagianDari(total: AngkaKalimat, lain: Daftar, persen: readonly Bagian[], semua: Daftar): Porsi[] {
  return ratakan(persen, ({ persen: p, bagian, sebelum: depan }): Porsi[] => {
    const sebelum = lain.filter((a) => depan.includes(a));
    // `# izin dari # permohonan (# %)`: beside its whole it is the share of what stands before.
    const a = bagian === null || bagian === total ? sebelum.at(bagian === null ? 0 : -1) : bagian;
    if (a === undefined || !lain.includes(a)) return [];
    const milikLain = semua.some((w) => w !== total && w !== a && terpenuhi(bagianKalimat(p, a, [w.fakta])));
    return milikLain ? [] : [{ bagian: a.fakta, relasi: bagianKalimat(p, a, [total.fakta]) }];
  });
}

/** The sums that make a whole of figures in a row, with the shares of their parts, where they bear each other out. */
function sekeluarga(total: AngkaKalimat, lain: Daftar, semua: readonly Porsi[]): Relasi[] {
  if (semua.length === 0) return [];
  return ratakan(lain, (_, i) => {
    const hasil: Relasi[] = [];
    for (let n = BAGIAN.sedikit; n <= BAGIAN.banyak && i + n <= lain.length; n += 1) {
      const bagian = lain.slice(i, i + n);
      const porsi = semua.filter((s) => bagian.some((a) => a.fakta === s.bagian));
      if (porsi.length === 0 || !mungkinTotal(total, bagian)) continue;
      const jumlah = jumlahRincian(total, bagian);
      // What no slip explains is most of what stands near each other; to see that is cheap.
      if (mustahilLurus(jumlah) && !sekaliKetik(jumlah)) continue;
      const persen = porsi.map((s) => s.relasi);
      if (terpenuhi(jumlah) ? persenSalah(jumlah, persen) : sumberSama(jumlah, persen)) hasil.push(jumlah, ...persen);
    }
    return hasil;
  });
}

/** A slip in the first digit is nine times the figure at most. */
const mungkinTotal = (total: AngkaKalimat, bagian: Daftar): boolean => {
  const [t, j] = [nilaiKasar(total.fakta), bagian.reduce((n, a) => n + nilaiKasar(a.fakta), 0)];
  return t > 0 && j > 0 && j / t < 10 && t / j < 10;
};

const panjang = (f: Fakta): number => digitCetak(f.nilai, f.desimal).length;
/** As many digits as a share has, and no more than rounded figures show. */
const digitPorsi = (r: RelasiRumus): number =>
  Math.min(...ratakan(anggotaRelasi(r), (f) => (f === r.hasil || f.desimal !== 0 ? [panjang(f)] : [])));

/** The parts make the whole, and of their shares one alone is a slip away. */
function persenSalah(jumlah: RelasiLurus, persen: readonly RelasiRumus[]): boolean {
  const [satu, lagi] = persen.filter((r) => !terpenuhi(r));
  if (satu === undefined || lagi !== undefined) return false;
  const lain = persen.filter((r) => r !== satu);
  if (digitSemua(jumlah, lain) < DIGIT[lain.length === 0 ? 'total' : 'serumpun']) return false;
  if (panjang(satu.hasil) < DIGIT[lain.length === 0 ? 'sendiri' : 'persen']) return false;
  return !hampir(satu) && selipMemperbaiki(satu.hasil, [satu]);
}

/** Off by what cutting off makes, and no slip. */
const hampir = (r: RelasiRumus): boolean => cocokSekitar(r, [r.hasil]);

/** One slip of one figure mends the sum and all shares that do not hold, which are its own and show many digits. */
function sumberSama(jumlah: RelasiLurus, persen: readonly RelasiRumus[]): boolean {
  if (!sekaliKetik(jumlah)) return false;
  const rusak = persen.filter((r) => !terpenuhi(r));
  if (rusak.length === 0 || rusak.every(hampir)) return false;
  const beda = selisihTepat(jumlahTepat(jumlah.suku.map((s) => s.fakta.nilai)), jumlah.hasil.nilai);
  return anggotaRelasi(jumlah).some((fakta) => {
    const koef = fakta === jumlah.hasil ? -1 : 1;
    if (!satuSelip([{ fakta, koef }], beda)) return false;
    const milik = persen.filter((r) => anggotaRelasi(r).includes(fakta));
    if (!rusak.every((r) => milik.includes(r))) return false;
    const ganti = new Map([[fakta, selisihTepat(fakta.nilai, koef === 1 ? beda : beda.negated())]]);
    const digit = digitSemua(jumlah, milik) >= DIGIT.serumpun && digitSemua(jumlah, persen) >= DIGIT_BERSAMA;
    return digit && milik.every((r) => terpenuhiDengan(r, ganti));
  });
}

/** How many digits a sum and some shares show: of a rounded whole those that it prints, else those of the longest. */
const digitSemua = (jumlah: RelasiLurus | null, persen: readonly RelasiRumus[]): number =>
  (jumlah === null
    ? 0
    : jumlah.hasil.desimal < 0
      ? digitBerarti(jumlah.hasil)
      : Math.max(...anggotaRelasi(jumlah).map(digitBerarti))) + persen.reduce((n, r) => n + digitPorsi(r), 0);

/** Several shares of a whole that its own slip breaks. */
function bersamaTotal(total: AngkaKalimat, semua: readonly Porsi[]): Relasi[] {
  const relasi = semua.map((s) => s.relasi);
  if (new Set(semua.map((s) => s.bagian)).size < BAGIAN.sedikit || digitSemua(null, relasi) < DIGIT_BERSAMA) return [];
  if (relasi.some(terpenuhi)) return [];
  return selipMemperbaiki(total.fakta, relasi) ? relasi : [];
}
