import type { Decimal } from '../../../angka/desimal.js';
import { digitCetak } from '../../../angka/digit-cetak.js';
import type { Narasi } from '../../../tabel/tabel.js';
import { ratakan } from '../../../tabel/tiap.js';
import { sebanding, tanpaSatuan } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { pecahKata } from '../../fakta/kata.js';
import { malas } from '../../fakta/malas.js';
import { bersambung, berupaSelisih } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type RelasiRumus } from '../relasi.js';
import { SERATUS } from '../saring/menurut-bagian.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';
import { bagianKalimat } from './hitungan-kalimat.js';
import { cocokSekitar } from './kira.js';
import { type Pasangan, pasanganPersen } from './pasangan-persen.js';
import { pantas } from './sebaran.js';
import { tahunDi } from './tunggal.js';
import { sewacana } from './wacana.js';

/** So many sentences before a share, and after it, its whole may stand. */
const JAUH = { sebelum: 10, sesudah: 4, bernama: 6 } as const;
/** So many figures around are tried as the whole. */
const TERBANYAK = 16;
/** So many pairs on either side, within so many sentences, are of one list with another. */
const TETANGGA = { pasangan: 4, kalimat: 4 } as const;
/** So many of these must be shares of a whole that another is believed to be of. */
const SEPAKAT = 2;
/** Shares of fewer digits hold of anything; one that stands alone shows more. */
const DIGIT = { persen: 3, sendiri: 4, sasaran: 4 } as const;
/** What all are a part of by its name, and may be passed. */
const SASARAN = /\b(?:sasaran(?:nya)?|target(?:nya)?)\b[^#]{0,100}$/iu;
/** `# persen dari keseluruhan penumpang kereta api`: a whole that is named, and printed somewhere before. */
const DARI_TOTAL =
  /^[^\S\n]{0,2}\)?[^\S\n]{0,2}(?:dari|terhadap)(?: (?:total|seluruh|keseluruhan|jumlah|semua)){1,3} ([^#.;,\n]{2,80})/iu;
/** `Dari seluruh kematian balita, # persen di antaranya …`: it is named first. */
const DARI_SELURUH =
  /\bdari(?: (?:total|seluruh|keseluruhan|jumlah|semua)){1,3} ([^#.;,\n]{2,80}),[^#]{0,60}(?:#[^#]{0,80})?$/iu;
/** `(# persen dari realisasi PAD)`: a figure that is called so, word for word. */
const DARI_NAMA = /^[^\S\n]{0,2}\)?[^\S\n]{0,2}(?:dari|terhadap) ([^#.;,\n)]{2,60})[.;,\n)]/iu;
/** What any figure of a plan, or of its result, is called. */
const UMUM: ReadonlySet<string> = new Set([
  'target',
  'sasaran',
  'pagu',
  'anggaran',
  'alokasi',
  'realisasi',
  'total',
  'jumlah',
  'rencana',
  'tersebut',
  'itu',
  'ini',
  'yang',
  'telah',
  'ditetapkan',
  'tahun',
  'sebesar',
  'dan',
]);
/** So long a word names what is counted. */
const KATA_BENDA = 5;
const KATA_NAMA = 3;
/** So near before a figure it is called by its name. */
const NAMA_DEKAT = 60;
/** Not the whole, but what it was or is compared with: `dibanding bulan lalu yang sebesar #`. */
const BANDINGAN = /\b(?:(?:di)?banding(?:kan)?|daripada|tahun (?:lalu|sebelumnya)|bulan (?:lalu|sebelumnya))\b/iu;

/** A figure that may be the whole. */
interface Sekitar {
  readonly a: AngkaKalimat;
  readonly k: KalimatAngka;
  /** So many sentences after the share, or before it. */
  readonly jauh: number;
}

/** A part with its share, and what around it may be the whole. */
interface Titik {
  readonly p: Pasangan;
  /** The sentence in which it stands. */
  readonly ke: number;
  /** Looked for where it is asked: most shares have their whole beside them, and so have their neighbours. */
  readonly isi: () => IsiTitik;
}

interface IsiTitik {
  /** What it is a share of is named, and a sentence before speaks of it. */
  readonly bernama: boolean;
  /** What it may be a share of, the nearest first. */
  readonly calon: readonly AngkaKalimat[];
  /** Those of which it holds. */
  readonly berlaku: readonly AngkaKalimat[];
}

/**
 * Shares of wholes that stand in other sentences, whatever these are called: `Sasaran # orang. … sebanyak # (# persen) …`. A whole is one of which
 * several shares of a text hold. A share that holds of none is of that of its neighbours, where one slip makes it hold.
 */
export const relasiKeseluruhan = (kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiRumus[] =>
  ratakan(sewacana(kalimat), (milik) => {
    const titik = ratakan(milik, (k, ke) =>
      ratakan(pasanganPersen(bersambung(k, milik[ke - 1])), (p) => bacaTitik(milik, p, ke)),
    );
    return ratakan(titik, (t, i) => (sudah.has(t.p.persen.fakta) ? [] : satuTitik(t, tetangga(titik, i))));
  });

/** Shares of several digits, noughts at the end among them, of what can be told from other things. */
const layak = (p: Pasangan): boolean =>
  digitCetak(p.persen.fakta.nilai, p.persen.fakta.desimal).length >= DIGIT.persen && pantas(p);

function bacaTitik(milik: readonly KalimatAngka[], p: Pasangan, ke: number): Titik[] {
  const isi = malas(() => bacaIsi(milik, p, ke));
  return layak(p) || isi().bernama ? [{ p, ke, isi }] : [];
}

function bacaIsi(milik: readonly KalimatAngka[], p: Pasangan, ke: number): IsiTitik {
  const kini = milik[ke] as KalimatAngka;
  const awal = Math.max(0, ke - JAUH.sebelum);
  const setahun = ratakan(milik.slice(awal, ke + 1 + JAUH.sesudah), (k, i) => {
    const jauh = awal + i - ke;
    return sewaktu(k, kini) ? ratakan(k.angka, (a) => (mungkin(a, p) ? [{ a, k, jauh }] : [])) : [];
  });
  const semua = [...setahun.filter((x) => x.jauh <= 0).reverse(), ...setahun.filter((x) => x.jauh > 0)];
  const dinamai = yangDinamai(p, kini.narasi, semua);
  const bernama = dinamai.length > 0;
  // A whole that is printed twice is one.
  const terpilih = (bernama ? dinamai : semua).map((x) => x.a).reverse();
  const calon = [...new Map(terpilih.map((a) => [String(a.fakta.nilai), a])).values()].reverse().slice(0, TERBANYAK);
  return { bernama, calon, berlaku: calon.filter((a) => terpenuhi(dari(p, a))) };
}

/** Those of the sentences before that speak of what the whole is called, of the same paragraph if it has any: there the whole is greater than its part. */
function yangDinamai(
  { bagian, persen, sesudah, berikut }: Pasangan,
  narasi: Narasi,
  semua: readonly Sekitar[],
): Sekitar[] {
  const nama = DARI_TOTAL.exec(sesudah)?.[1] ?? DARI_SELURUH.exec(`${bagian.kata}#${persen.kata}`)?.[1] ?? '';
  if (nama === '')
    return sebutan(DARI_NAMA.exec(berikut === undefined ? `${sesudah}.` : sesudah)?.[1] ?? '', bagian, persen, semua);
  const kata = new Set(pecahKata(nama).filter((k) => k.length >= KATA_BENDA));
  const kena = semua.filter(
    ({ a, k, jauh }) =>
      jauh <= 0 &&
      jauh >= -JAUH.bernama &&
      a.fakta.nilai.gt(bagian.fakta.nilai) &&
      kata.size > 0 &&
      pecahKata(k.teks).some((w) => kata.has(w)),
  );
  const sini = kena.filter((x) => x.k.narasi === narasi);
  return sini.length > 0 ? sini : kena;
}

/** The figure before that is called by these words. */
function sebutan(nama: string, bagian: AngkaKalimat, persen: AngkaKalimat, semua: readonly Sekitar[]): Sekitar[] {
  const kata = pecahKata(nama).filter((k) => k.length >= KATA_NAMA);
  if (kata.every((k) => UMUM.has(k))) return [];
  return semua.filter(({ a }) => {
    const sebelum = new Set(pecahKata(a.kata.slice(-NAMA_DEKAT)));
    return a.fakta.no < persen.fakta.no && a.fakta.nilai.gt(bagian.fakta.nilai) && kata.every((k) => sebelum.has(k));
  });
}

/** Whether two sentences may be of one year, as far as both name any. */
function sewaktu(a: KalimatAngka, b: KalimatAngka): boolean {
  const [x, y] = [tahunDi(a.teks), tahunDi(b.teks)];
  return x.length === 0 || y.length === 0 || x.some((t) => y.includes(t));
}

const dari = ({ persen, bagian }: Pasangan, a: AngkaKalimat): RelasiRumus => bagianKalimat(persen, bagian, [a.fakta]);

/** In juta and more, where the sign of money is often left out. */
const bulat = ({ fakta }: AngkaKalimat): boolean => fakta.desimal < 0;

const mungkin = (a: AngkaKalimat, { bagian, persen }: Pasangan): boolean =>
  a !== bagian &&
  !(bagian.jenis === 'polos' && tanpaSatuan(bagian)) &&
  (a.rp === bagian.rp || (bulat(a) && bulat(bagian))) &&
  sebanding(a, bagian) &&
  (persen.fakta.nilai.lte(SERATUS) || SASARAN.test(a.kata)) &&
  (a.tahun === null || bagian.tahun === null || a.tahun === bagian.tahun) &&
  !berupaSelisih(a) &&
  !BANDINGAN.test(a.kata);

/** The pairs around one that count the same kind of thing. */
function tetangga(titik: readonly Titik[], i: number): Titik[] {
  const ini = titik[i] as Titik;
  const sekitar = titik.slice(Math.max(0, i - TETANGGA.pasangan), i + 1 + TETANGGA.pasangan);
  return sekitar.filter(
    (t) => t !== ini && Math.abs(t.ke - ini.ke) <= TETANGGA.kalimat && sebanding(t.p.bagian, ini.p.bagian),
  );
}

const yangDari = (sekitar: readonly Titik[], nilai: Decimal): number =>
  sekitar.filter((t) => t.isi().berlaku.some((a) => a.fakta.nilai.eq(nilai))).length;

function satuTitik(t: Titik, sekitar: readonly Titik[]): RelasiRumus[] {
  const { bernama, calon, berlaku } = t.isi();
  if (bernama) {
    const [satu, lain] = berlaku.length > 0 ? berlaku.slice(0, 1) : calon;
    return satu !== undefined && lain === undefined
      ? [dari(t.p, satu)].filter((r) => berlaku.length > 0 || sekaliSelip(r))
      : [];
  }
  const benar = berlaku.find((a) => terbukti(a, t, sekitar));
  if (benar !== undefined) return [dari(t.p, benar)];
  return berlaku.length > 0 ? [] : tersalah(t, sekitar);
}

/** Whether a share that holds is no luck: another one is of the same whole, or it shows several digits, and is of nothing nearer but for a slip. */
const terbukti = (a: AngkaKalimat, { p, isi }: Titik, sekitar: readonly Titik[]): boolean =>
  yangDari(sekitar, a.fakta.nilai) > 0 ||
  (digitBerarti(p.persen.fakta) >= DIGIT.sendiri &&
    !isi()
      .calon.slice(0, isi().calon.indexOf(a))
      .some((x) => sekaliSelip(dari(p, x))));

/** The whole of a share that holds of nothing around: that of its neighbours, or the target before it, which is wrong itself or has no other share. */
function tersalah(t: Titik, sekitar: readonly Titik[]): RelasiRumus[] {
  // A part that is more than the whole of its neighbours is rather of another one.
  const lebih = t.p.persen.fakta.nilai.gt(SERATUS);
  const searah = t.isi().calon.filter((a) => t.p.bagian.fakta.nilai.gt(a.fakta.nilai) === lebih);
  const bersama = searah.filter((a) => yangDari(sekitar, a.fakta.nilai) >= SEPAKAT);
  const [satu, lagi] = bersama.filter((a) => salahKetik(dari(t.p, a), a.fakta));
  if (satu !== undefined) return lagi === undefined ? [dari(t.p, satu)] : [];
  if (digitBerarti(t.p.persen.fakta) < DIGIT.sendiri) return [];
  const sasaran = searah.find((a) => SASARAN.test(a.kata) && digitBerarti(a.fakta) >= DIGIT.sasaran);
  return sasaran === undefined ? [] : [dari(t.p, sasaran)].filter((r) => salahKetik(r));
}

/** Whether a relation misses by a slip, and by more than what the last digit of a rounded figure may be off by: many are cut off. */
const salahKetik = (r: RelasiRumus, benar?: Fakta): boolean => !hampir(r) && sekaliSelip(r, benar);

const hampir = (r: RelasiRumus): boolean =>
  anggotaRelasi(r).some((f) => (f.persen || f.desimal < 0) && cocokSekitar(r, [f]));
