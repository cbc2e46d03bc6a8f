import { jumlahTepat } from '../../../angka/jumlah.js';
import { serapan } from '../../../rumus/anggaran/serapan.js';
import { sisa } from '../../../rumus/anggaran/sisa.js';
import { efisiensiSisa } from '../../../rumus/efisiensi/sisa-anggaran.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../../rumus/waktu/selisih-tahun.js';
import { awalDaftar } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import { NAIK, TURUN } from '../../fakta/naik-turun.js';
import type { FaktaNarasi } from '../../fakta/narasi.js';
import type { PeranNarasi } from '../../fakta/peran-narasi.js';
import { pokokLain } from '../../fakta/pokok-persen.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, type RelasiRumus } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';
import { menurutCaraLain } from './efisiensi.js';

/** What sentences compute, from what they state themselves. */
const HITUNGAN: readonly { hasil: PeranNarasi; rumus: Rumus; masukan: readonly (readonly [string, PeranNarasi])[] }[] =
  [
    {
      hasil: 'serapan',
      rumus: serapan,
      masukan: [
        ['P', 'pagu'],
        ['A', 'realisasi-anggaran'],
      ],
    },
    {
      hasil: 'sisa',
      rumus: sisa,
      masukan: [
        ['P', 'pagu'],
        ['A', 'realisasi-anggaran'],
      ],
    },
    { hasil: 'efisiensi-sisa', rumus: efisiensiSisa, masukan: [['S', 'serapan']] },
    {
      hasil: 'selisih',
      rumus: selisihTahun,
      masukan: [
        ['ini', 'realisasi-anggaran'],
        ['lalu', 'realisasi-lalu'],
      ],
    },
    {
      hasil: 'pertumbuhan',
      rumus: pertumbuhan,
      masukan: [
        ['ini', 'realisasi-anggaran'],
        ['lalu', 'realisasi-lalu'],
      ],
    },
  ];

/** Where a sentence ends and the next begins, were the blank between them forgotten. */
const AKHIR_KALIMAT = /[.;!?]["”’]?\s+["“]?\p{Lu}|(?<=\p{Ll}{5})\.\p{Lu}|\n/u;

/** What joins an amount to the percentage that says how much of another it is: `Rp 10 atau 5 persen dari Rp 200`. */
export const SETARA =
  /^[\s,(–-]*(?:(?:atau|setara|yaitu|yakni|sama dengan|sebesar|mencapai)\s*)?(?:(?:setara|dengan|sebesar|mencapai|sekitar)\s*)?$/iu;
const DARI = /^\s{0,3}(?:\)\s{0,3})?(?:dari|terhadap)\s[^\d.;!?\n]{0,80}$/iu;

/** The percentage that stands between an amount and what it is a share of, with both; the amount is null where another sentence has it. */
function bagianDari(paragraf: readonly FaktaNarasi[], ke: number): { A: FaktaNarasi | null; P: FaktaNarasi } | null {
  const [lalu, f, P] = [paragraf[ke - 1], paragraf[ke], paragraf[ke + 1]];
  if (!f?.fakta.persen || f.peran === 'pertumbuhan' || P === undefined || P.fakta.persen || !DARI.test(P.kata))
    return null;
  if (pokokLain(P.kata)) return null;
  // `dari usia kerja yang terdiri dari #`: what follows is a part.
  if (awalDaftar(P)) return null;
  if (lalu === undefined || lalu.fakta.persen || !SETARA.test(f.kata)) return { A: null, P };
  // `realisasi # dari pagu # atau # persen dari pagu tiga tahun #`.
  const hasil = paragraf[ke - 2];
  return { A: DARI.test(lalu.kata) && hasil !== undefined && !hasil.fakta.persen ? hasil : lalu, P };
}

/** A new sentence on the budget of a year that it names: what went before it is of another one. */
const TAHUN_BARU = /(?:[.;!?]\s+|\n)(?:pada|untuk|sedangkan|adapun)?\s{0,2}(?:tahun|ta)\b[^.]{0,40}/iu;

/** Right behind a share: the next of several things that are told alike. */
const HAL_BERIKUT = /^[\s),;]{0,4}(?:dan|serta|sedangkan|sementara|adapun|kemudian|lalu)\b/iu;

/** A figure of each role, and the figures that may be meant instead of one of them: the amounts beside its budget, or what a share stands right behind. */
interface Bingkai {
  readonly isi: Map<PeranNarasi, FaktaNarasi>;
  lain: { readonly peran: PeranNarasi; readonly fakta: readonly FaktaNarasi[] };
}

const bingkaiBaru = (isi: readonly (readonly [PeranNarasi, FaktaNarasi])[]): Bingkai => ({
  isi: new Map(isi),
  lain: { peran: 'pagu', fakta: [] },
});

/** `dari target per semester # dan per tahun #`, `dari pagu (semula #) sebesar #`, `dari semula # menjadi #`: it may be of either. */
const BERIKUT =
  /^[\s),;]{0,4}(?:(?:dan|serta|menjadi|sebesar|senilai|setelah)(?: \p{L}{1,20}){0,4}\s{0,3}(?:Rp\.?\s{0,3})?)$/iu;

function paguBerikut(paragraf: readonly FaktaNarasi[], ke: number): readonly FaktaNarasi[] {
  const berikut = paragraf[ke + 1];
  return berikut !== undefined && !berikut.fakta.persen && BERIKUT.test(berikut.kata) ? [berikut] : [];
}

/** Words that go on with what was said: `hal itu`, `realisasi tersebut`, `jumlahnya`. */
const TERSEBUT = /\b(?:tersebut|itu|ini|\p{L}{3,15}nya)\b/iu;

/** What a share is of that the sentence before spoke of: what has its own share already is not meant again, unless it is said so. */
const diteruskan = (kini: Bingkai | undefined, f: FaktaNarasi): FaktaNarasi | undefined =>
  kini?.isi.has('serapan') && !TERSEBUT.test(f.kata) ? undefined : kini?.isi.get('realisasi-anggaran');

/** `direvisi menjadi Rp …`: the amount before it is no budget any more. */
const MENJADI = /\bmenjadi\b/iu;
const MASING_MASING = /masing-masing/iu;
/** What something is compared with: `naik dari tahun lalu`, `dibandingkan dengan`, but not `naik menjadi`. */
const PEMBANDING = new RegExp(
  String.raw`\b(?:${NAIK}|${TURUN}|(?:di)?banding(?:kan)?|tahun (?:lalu|sebelumnya))\b(?!.{0,200}\bmenjadi\b)`,
  'isu',
);
/** `… terealisasi Rp 5 dan Rp 3`: one of each, in their order. */
const DERET = /^[\s),;]{0,4}(?:dan|serta)?\s{0,3}(?:sebesar\s{0,3})?$/iu;

/** The amounts that a realisasi may be of beside the budget of its statement: none where that is the last one before the only realisasi. */
function paguSelain(
  pagu: FaktaNarasi | undefined,
  calon: readonly FaktaNarasi[],
  { kata }: FaktaNarasi,
  sesudah: readonly FaktaNarasi[],
): readonly FaktaNarasi[] {
  const lagi = sesudah.find((f) => !f.fakta.persen);
  const sederet = MASING_MASING.test(kata) || (lagi !== undefined && DERET.test(lagi.kata));
  if (pagu === undefined || (pagu === calon.at(-1) && !sederet)) return [];
  return calon.filter((p, i) => p !== pagu && !MENJADI.test(calon[i + 1]?.kata ?? ''));
}

/** A budget alone where the amounts behind it are its parts: it is what the next sentence speaks of. */
function tanpaBagian(calon: FaktaNarasi[]): FaktaNarasi[] {
  const [satu, ...bagian] = calon;
  const dibagi =
    satu !== undefined && bagian.length > 1 && jumlahTepat(bagian.map((f) => f.fakta.nilai)).eq(satu.fakta.nilai);
  return dibagi ? [satu] : calon;
}

/**
 * The figures of one statement: a budget with what became of it. A role that comes again begins the next statement; so does a sentence that
 * follows several amounts of which each may be the budget that it speaks of.
 */
export function bingkai(paragraf: readonly FaktaNarasi[]): Bingkai[] {
  const hasil: Bingkai[] = [];
  const tersebut = new Set<FaktaNarasi>();
  // What the sentence is about: the first amount that a share was taken of, or what became of the budget.
  let pokok: FaktaNarasi | undefined;
  // The amounts of which each may be the budget that what follows is a part of.
  let calonPagu: FaktaNarasi[] = [];
  // A share of which the amount itself was not found: what follows is another statement.
  let tertutup = false;
  let kalimat = 0;
  let kalimatSerapan = 0;
  // The percentages of this sentence of which the whole was not named yet.
  let terbuka = 0;
  for (const [ke, f] of paragraf.entries()) {
    const kini = hasil.at(-1);
    if (AKHIR_KALIMAT.test(f.kata)) {
      kalimat += 1;
      terbuka = 0;
      pokok = undefined;
    }
    if (f.peran === 'realisasi-anggaran' && !PEMBANDING.test(f.kata)) pokok = f;
    const bagian = bagianDari(paragraf, ke);
    if (bagian !== null && terbuka > 0) {
      // Several shares before one budget, or before a list of them: which is of which stands in the words alone.
      tersebut.add(bagian.P);
      tertutup = true;
      calonPagu = [];
      continue;
    }
    if (bagian !== null) {
      // Right behind what it is compared with, or behind the whole of another share, it is a share of neither.
      const sisipan = bagian.A !== null && (tersebut.has(bagian.A) || PEMBANDING.test(bagian.A.kata)) ? [bagian.A] : [];
      const A = (sisipan.length > 0 ? pokok : undefined) ?? bagian.A ?? diteruskan(kini, f);
      pokok = A;
      const baru = bingkaiBaru([
        ...(A ? [['realisasi-anggaran', A] as const] : []),
        ['serapan', f],
        ['pagu', bagian.P],
      ]);
      const selainnya = sisipan.filter((x) => x !== A);
      const pagu = paguBerikut(paragraf, ke + 1);
      baru.lain =
        selainnya.length > 0 ? { peran: 'realisasi-anggaran', fakta: selainnya } : { peran: 'pagu', fakta: pagu };
      // What it is a share of is named, whatever budget was spoken of before.
      hasil.push(baru);
      for (const p of pagu) tersebut.add(p);
      tersebut.add(bagian.P);
      tertutup = A === undefined;
      calonPagu = [];
      continue;
    }
    if (AKHIR_KALIMAT.test(f.kata)) calonPagu = tanpaBagian(calonPagu);
    if (f.fakta.persen && kini?.isi.has('pagu') !== true) terbuka += 1;
    if (tersebut.has(f)) continue;
    const rancu =
      (calonPagu.length > 1 && AKHIR_KALIMAT.test(f.kata)) ||
      (f.peran === 'pagu' && terbuka > 1) ||
      // What a share is taken of is named before it, or in its sentence.
      (f.peran === 'pagu' &&
        (TAHUN_BARU.test(f.kata) ||
          (kini?.isi.has('serapan') === true && (kalimat > kalimatSerapan || HAL_BERIKUT.test(f.kata)))));
    if (f.peran === 'pagu' || (f.peran === null && !f.fakta.persen)) calonPagu.push(f);
    if (f.peran === null) continue;
    if (f.peran === 'serapan') kalimatSerapan = kalimat;
    const milik = kini === undefined || tertutup || kini.isi.has(f.peran) || rancu ? bingkaiBaru([]) : kini;
    if (milik !== kini) hasil.push(milik);
    milik.isi.set(f.peran, f);
    if (f.peran === 'realisasi-anggaran') {
      milik.lain = { peran: 'pagu', fakta: paguSelain(milik.isi.get('pagu'), calonPagu, f, paragraf.slice(ke + 1)) };
      calonPagu = [];
    }
    tertutup = false;
  }
  return hasil;
}

/** Relations inside one paragraph. */
export function relasiParagraf(paragraf: readonly FaktaNarasi[]): RelasiRumus[] {
  const kalimat = kalimatnya(paragraf);
  return bingkai(paragraf)
    .flatMap((b) => HITUNGAN.flatMap((h) => relasiBingkai(b, h).filter(layakLintas(b, h.hasil, kalimat))))
    .flatMap((r) => (r.rumus === efisiensiSisa ? menurutCaraLain(r, paragraf) : [r]));
}

/** In which sentence each figure stands. */
function kalimatnya(paragraf: readonly FaktaNarasi[]): ReadonlyMap<Fakta, number> {
  let ke = 0;
  return new Map(
    paragraf.map((f) => {
      if (AKHIR_KALIMAT.test(f.kata)) ke += 1;
      return [f.fakta, ke] as const;
    }),
  );
}

const DITUNJUK = /\b(?:tersebut|dengan demikian|artinya|jadi)\b/iu;
/** Of fewer digits a figure is soon a slip away from another one. */
const DIGIT = 3;

/**
 * What stands in another sentence than the amount that became of the budget, or before the budget itself, may be of another programme or year: it is
 * believed where it holds, or would but for one slip. So is what that amount and its own rest explain: `Rp 9 (90%), sisa Rp 1`.
 */
const layakLintas =
  (b: Bingkai, hasil: PeranNarasi, kalimat: ReadonlyMap<Fakta, number>) =>
  (r: RelasiRumus): boolean => {
    const di = (f: Fakta | undefined): number => (f && kalimat.get(f)) ?? 0;
    const [terakhir, pagu] = [b.isi.get('realisasi-anggaran'), b.isi.get('pagu')].map((f) => f?.fakta);
    const masukan = masukanRelasi(r);
    const berpagu = pagu !== undefined && masukan.includes(pagu);
    const dasar = berpagu && terakhir !== undefined && masukan.includes(terakhir) ? [terakhir] : masukan;
    const sekalimat = Math.max(...dasar.map(di)) === di(r.hasil) && !(berpagu && di(pagu) > di(r.hasil));
    const sendiri = berpagu && di(pagu) !== di(r.hasil) && bersisaSendiri(b);
    const ditunjuk = DITUNJUK.test(b.isi.get(hasil)?.kata ?? '');
    const pasti = (sekalimat || ditunjuk) && !sendiri;
    return pasti || terpenuhi(r) || (digitBerarti(r.hasil) >= DIGIT && sekaliSelip(r));
  };

/** Whether an amount and what is left beside it make the budget of which it is the printed share. */
function bersisaSendiri({ isi }: Bingkai): boolean {
  const [A, S, hasil] = [isi.get('realisasi-anggaran'), isi.get('sisa'), isi.get('serapan')].map((f) => f?.fakta);
  if (A === undefined || S === undefined || hasil === undefined) return false;
  const masukan = [
    { lambang: 'P', fakta: [A, S] },
    { lambang: 'A', fakta: [A] },
  ];
  return terpenuhi({ bentuk: 'rumus', jenis: 'narasi', rumus: serapan, hasil, masukan, kuat: true, searah: true });
}

/**
 * One computation of a statement. Where its budget was divided before anything is said of what became of it, or a share stands behind what it
 * is compared with, another amount may be meant: that of which it holds.
 */
function relasiBingkai({ isi, lain }: Bingkai, { hasil, rumus, masukan }: (typeof HITUNGAN)[number]): RelasiRumus[] {
  const h = isi.get(hasil);
  const ganda = isi.get(lain.peran);
  const susun = (satu: FaktaNarasi | undefined): RelasiRumus[] => {
    const angka = masukan.flatMap(([lambang, peran]) => {
      const f = peran === lain.peran ? satu : isi.get(peran);
      return f === undefined ? [] : [{ lambang, fakta: [f.fakta] }];
    });
    if (h === undefined || angka.length < masukan.length) return [];
    return [{ bentuk: 'rumus', jenis: 'narasi', rumus, hasil: h.fakta, masukan: angka, kuat: true }];
  };
  const sendiri = susun(ganda);
  if (ganda === undefined || lain.fakta.length === 0 || !masukan.some(([, peran]) => peran === lain.peran))
    return sendiri;
  const berlaku = [...sendiri, ...lain.fakta.flatMap(susun)].find(terpenuhi);
  const terbuka = { dalam: ganda.fakta, lain: lain.fakta.map((p) => p.fakta) };
  return berlaku === undefined ? sendiri.map((r) => ({ ...r, ragu: true, terbuka })) : [berlaku];
}
