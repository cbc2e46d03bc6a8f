import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { sebanding } from '../../fakta/angka-sebanding.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { satuSalah, sekaliSelip } from '../ubahan-digit.js';
import { bagianKalimat } from './hitungan-kalimat.js';
import { type Pasangan, pasanganPersen } from './pasangan-persen.js';
import { LAIN_BAGIAN } from './sekian-persen.js';

/** What follows is of something that is named there: `# (# %) dari pagu #`. */
const DARI = /^[^\S\n]{0,2}\)?[^\S\n]{0,2}(?:dari|terhadap)\s/iu;
/** So many parts show without a printed whole that they are all of it. */
const TANPA_SELURUHNYA = 3;
/** So many digits of percentages hold by no chance. */
const DIGIT_BUKTI = 4;
/** Words further before a part are of something else. */
const KATA_DEKAT = 50;
/** A text names no more parts and wholes than these. */
const TERBANYAK = 12;

/**
 * Texts that divide a whole: each part with its share right behind, of a whole that the text or the total of a table prints, or of all parts
 * together. The shares that hold show which whole is meant; of two of which one holds, another may be.
 */
export function relasiSebaran(
  kalimat: readonly KalimatAngka[],
  sudah: ReadonlySet<Fakta>,
  total: readonly Fakta[],
): RelasiRumus[] {
  const perTeks = kelompokkan(kalimat.map((k) => [k.narasi, k] as const));
  return ratakan([...perTeks.values()], (milik) => {
    const semua = ratakan(milik, (k) => k.angka);
    const pasangan = ratakan(milik, pasanganPersen).filter((p) => pantas(p) && !sudah.has(p.persen.fakta));
    const sendiri = pasangan.filter((p) => p.asal === undefined);
    return [
      ...ratakan(pasangan, (p) => dariAsal(p, semua)),
      ...ratakan(sekelompok(sendiri), (daftar) => satuSebaran(daftar, semua, total)),
    ];
  });
}

/** The figures of the totals of tables, of which texts give shares. */
export const angkaTotal = (tabel: readonly TabelTerbaca[]): Fakta[] =>
  ratakan(tabel, (t) =>
    ratakan(
      t.baris.filter((b) => b.jenis === 'total'),
      (b) => [...(t.fakta.get(b.ke)?.values() ?? [])],
    ),
  ).filter((f) => !f.persen);

/** What something became is no part of what it was. */
const MENJADI = /\b(?:menjadi|tinggal)\b/iu;

/** `setara # persen (yoy)`: by how much it grew, whatever it is called. */
const SETAHUN =
  /^[^#.;]{0,20}\b(?:yoy|y-o-y|year[- ]on[- ]year|qtq|q-to-q|mtm|m-to-m|c-to-c|secara tahunan|per tahun)\b/iu;

/** Whether what is beside a percentage may be a part of something, and that what it is of it. */
export const pantas = ({ bagian, persen, sesudah, berikut }: Pasangan): boolean =>
  !SETAHUN.test(sesudah) &&
  !MENJADI.test(bagian.kata) &&
  !LAIN_BAGIAN.test(bagian.kata.slice(-KATA_DEKAT) + persen.kata) &&
  !DARI.test(berikut?.kata ?? '');

/** Parts that count the same kind of thing. */
function sekelompok(pasangan: readonly Pasangan[]): Pasangan[][] {
  const hasil: Pasangan[][] = [];
  for (const p of pasangan) {
    const milik = hasil.find((g) => g.every((x) => sebanding(x.bagian, p.bagian)));
    if (milik === undefined) hasil.push([p]);
    else milik.push(p);
  }
  return hasil.filter((g) => g.length <= TERBANYAK);
}

function satuSebaran(
  daftar: readonly Pasangan[],
  semua: readonly AngkaKalimat[],
  total: readonly Fakta[],
): RelasiRumus[] {
  const [satu] = daftar as [Pasangan, ...Pasangan[]];
  const bagian = daftar.map((p) => p.bagian.fakta);
  const lebih = (f: Fakta): boolean => bagian.every((b) => b.nilai.lt(f.nilai));
  const sekalimat = semua.filter((a) => !bagian.includes(a.fakta) && sebanding(a, satu.bagian)).map((a) => a.fakta);
  const tercetak = [...sekalimat, ...total].filter(lebih).slice(0, TERBANYAK);
  const [terbaik] = tercetak
    .map((f) => ({ f, relasi: daftar.map((p) => bagianKalimat(p.persen, p.bagian, [f])) }))
    .map(({ f, relasi }) => ({ f, relasi, cocok: relasi.filter(terpenuhi) }))
    .sort((a, b) => b.cocok.length - a.cocok.length);
  const bersama = daftar.length < TANPA_SELURUHNYA ? [] : daftar.map((p) => bagianKalimat(p.persen, p.bagian, bagian));
  const utuh = bersama.filter(terpenuhi).length;
  if (
    terbaik !== undefined &&
    terbaik.cocok.length >= utuh &&
    (terbukti(terbaik.cocok, daftar.length) || (terbaik.cocok.length > 0 && seluruhnya(terbaik.f, bagian)))
  )
    return terbaik.cocok.length > 1 || seluruhnya(terbaik.f, bagian)
      ? terbaik.relasi.map((r, i) => (terpenuhi(r) ? r : (dariLain(daftar[i] as Pasangan, semua) ?? r)))
      : terbaik.relasi.map((r) => (terpenuhi(r) ? r : { ...r, ragu: true }));
  return bersama.length > 0 && (utuh >= bersama.length - 1 || satuSalah(bersama, bagian)) ? bersama : [];
}

/** A share of what its sentence begins with: believed where it holds, or one slip makes it hold. */
function dariAsal(p: Pasangan, semua: readonly AngkaKalimat[]): RelasiRumus[] {
  if (p.asal === undefined) return [];
  const r = bagianKalimat(p.persen, p.bagian, [p.asal.fakta]);
  if (terpenuhi(r)) return [r];
  // `dan dari yang ditindaklanjuti # kasus (# %)`: of what stands between.
  const lain = dariLain(p, semua);
  return lain !== undefined ? [lain] : sekaliSelip(r) ? [r] : [];
}

/** A share of another whole that the text prints, of which it holds. */
const dariLain = (p: Pasangan, semua: readonly AngkaKalimat[]): RelasiRumus | undefined =>
  semua
    .filter((a) => sebanding(a, p.bagian) && a.fakta.nilai.gt(p.bagian.fakta.nilai))
    .map((a) => bagianKalimat(p.persen, p.bagian, [a.fakta]))
    .find(terpenuhi);

/** Whether shares that hold are no luck, and half of them at least. */
const terbukti = (cocok: readonly RelasiRumus[], banyak: number): boolean =>
  cocok.length * 2 >= banyak && cocok.reduce((n, r) => n + digitBerarti(r.hasil), 0) >= DIGIT_BUKTI;

/** Whether a whole of several digits is all of its parts together. */
const seluruhnya = (f: Fakta, bagian: readonly Fakta[]): boolean =>
  bagian.length > 1 && digitBerarti(f) >= DIGIT_BUKTI && jumlahTepat(bagian.map((b) => b.nilai)).eq(f.nilai);
