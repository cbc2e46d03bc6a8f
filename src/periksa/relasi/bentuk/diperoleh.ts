import { type Decimal, desimal } from '../../../angka/desimal.js';
import { geserKoma } from '../../../angka/digit-cetak.js';
import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta } from '../../fakta/fakta.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { BOBOT, SATUAN_TERKECIL } from '../bukti/bobot.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import { sekaliKetik } from '../sekali-ketik.js';
import type { Kalimat } from './bentuk.js';

/**
 * What is left of sentences that only names propose. One is earned by the other columns in which it holds; a column without a witness is only
 * asked about, and only where a plain slip would explain it; one that the columns deny is dropped. Two that meet to the last digit in a column
 * once the figure which both speak of is left out show each other.
 */
export function diperoleh(usulan: readonly Kalimat[]): RelasiLurus[] {
  const kalimat = usulan.map((k) => k.filter((r: Relasi): r is RelasiLurus => r.bentuk === 'lurus'));
  const patah = kalimat.flat().filter((r) => !terpenuhi(r));
  const bertemu = new Set(ratakan(patah, (r) => ratakan(patah, (q) => (tanpaPerantara(r, q) ? [r, q] : []))));
  return ratakan(kalimat, (k) => {
    const berisi = k.filter((r) => anggotaRelasi(r).some((f) => !f.nilai.isZero()));
    const cocok = berisi.filter(terpenuhi);
    const saksi = cocok.filter(berarti).length;
    const cukup = saksi >= (k[0]?.suku.length === 1 ? 2 : 1);
    return ratakan(k, (r): RelasiLurus[] => {
      if (terpenuhi(r) || bertemu.has(r)) return [{ ...r, kuat: true }];
      if (hanyaTanda(r) || sebulat(r) || adaBarisLain(r)) return [];
      const lain = berisi.filter((x) => x !== r).length;
      if (lain === 0) return sekaliKetik(r) ? [{ ...r, kuat: false, ragu: true }] : [];
      return cukup && cocok.length >= BOBOT.liputan * lain ? [{ ...r, kuat: true }] : [];
    });
  });
}

/** Whether a sentence that holds shows anything: figures of so many digits do not meet by chance. */
function berarti(r: RelasiLurus): boolean {
  const isi = anggotaRelasi(r).filter((f) => !f.nilai.isZero());
  return isi.length > 1 && isi.some((f) => Math.abs(nilaiKasar(f)) >= SATUAN_TERKECIL * satuanCetak(f));
}

/** Whether two that break hold together without the figure that one gives and the other takes in: only that figure can be wrong in both. */
function tanpaPerantara(r: RelasiLurus, q: RelasiLurus): boolean {
  if (r === q || !r.suku.some((s) => s.fakta === q.hasil)) return false;
  return putuskan(r, new Map([[q.hasil, nilaiRelasi(q)]]))?.status === 'cocok';
}

/** Signs are a matter of how a column prints them: whether it holds once some of its figures change theirs. */
function hanyaTanda(r: RelasiLurus): boolean {
  const suku = r.suku.filter((s) => !s.fakta.nilai.isZero());
  if (suku.length > SUKU_TERBANYAK) return false;
  const tercetak = r.hasil.nilai.abs();
  for (let pola = 0; pola < 2 ** suku.length; pola += 1) {
    const nilai = suku.map(({ fakta }, i) => ((pola >> i) % 2 === 0 ? fakta.nilai : fakta.nilai.negated()));
    if (jumlahTepat(nilai).abs().eq(tercetak)) return true;
  }
  return false;
}

/** Of more the signs are not varied. */
const SUKU_TERBANYAK = 6;

/** Whether it misses by no more than the rounding of amounts in thousands or more, whatever the table says of its unit. */
const sebulat = (r: RelasiLurus): boolean =>
  geserKoma(meleset(r), r.hasil.desimal).lte(Math.max(1, Math.ceil(r.suku.length / 2)));

const meleset = (r: RelasiLurus): Decimal => selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();

/**
 * Whether it misses by what another row of the column prints, or rows one below the other that stand among its own: corrections, items of another
 * name, which are nothing in the columns that hold.
 */
function adaBarisLain(r: RelasiLurus): boolean {
  const sel = r.hasil.sel;
  if (sel === null) return false;
  const beda = meleset(r);
  const anggota = new Set(anggotaRelasi(r));
  const lain = ratakan(sel.tabel.baris, (b) => faktaDi(sel.tabel, b, sel.kolom) ?? []).filter((f) => !anggota.has(f));
  if (lain.some((f) => f.nilai.abs().eq(beda))) return true;
  const ke = [...anggota].map((f) => f.sel?.baris.ke ?? 0);
  const [awal, akhir] = [Math.min(...ke), Math.max(...ke)];
  const antara = lain.filter(({ sel: s }) => (s?.baris.ke ?? -1) > awal && (s?.baris.ke ?? -1) < akhir);
  return antara.length <= ANTARA_TERBANYAK && antara.some((_, i) => berderet(antara.slice(i), beda));
}

/** Whether the first of these figures add up to an amount. */
function berderet(deret: readonly Fakta[], jumlah: Decimal): boolean {
  let sampai = desimal(0);
  return deret.some((f) => {
    sampai = jumlahTepat([sampai, f.nilai]);
    return sampai.abs().eq(jumlah);
  });
}

/** Of more rows in between the sums are not tried. */
const ANTARA_TERBANYAK = 40;
