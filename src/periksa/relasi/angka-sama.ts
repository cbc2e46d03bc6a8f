import { desimal } from '../../angka/desimal.js';
import { dekat } from '../../angka/jumlah.js';
import { jumlahRupiah } from '../../rumus/anggaran/jumlah-rupiah.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import { kunciPernyataan, type Pernyataan } from '../fakta/subjek.js';
import type { RelasiLurus } from './relasi.js';

/** Totals this near to each other are meant to be the same; farther apart they are of different things. */
const NISBAH_DEKAT = desimal('0.001');

/**
 * The same amount in two tables: printed twice, or printed once and given row by row elsewhere. Two tables are taken to speak of the same
 * budget when most of what they share agrees; figures of another basis (a plan, another version of the budget) are left alone.
 */
export function angkaSama(semua: readonly Pernyataan[]): RelasiLurus[] {
  const uang = semua.filter((p) => p.peran === 'pagu' || p.peran === 'realisasi-anggaran');
  const pasangan = new Map<string, [Pernyataan, Pernyataan][]>();
  for (const [a, b] of berpasangan(kelompokkan(uang, kunciPernyataan))) {
    const kunci = `${a.tabel.ke}|${b.tabel.ke}`;
    tambahKe(pasangan, kunci, [a, b]);
  }
  const sesama = ratakan([...pasangan.values()], (daftar) => {
    const berkelompok = daftar.filter(([a, b]) => a.fakta.length + b.fakta.length > 2);
    const jumlah = daftar.filter(([a]) => a.kunci === '#jumlah');
    const tunggal = daftar.filter((p) => !berkelompok.includes(p) && !jumlah.includes(p));
    return ratakan([berkelompok, tunggal, jumlah], (sejenis) => {
      const sama = sejenis.filter(([a, b]) => a.nilai.eq(b.nilai)).length;
      const sebasis = sama >= 2 && sama * 2 >= sejenis.length;
      return sejenis
        .filter(([a, b]) => a.nilai.eq(b.nilai) || (sejenis === jumlah ? seharga(a, b) : sebasis))
        .map(([a, b]) => relasi(a, b, seharga(a, b)));
    });
  });
  return [...sesama, ...saksi(uang, new Set(sesama.map((r) => r.hasil)))];
}

/** The same large amount of the same thing elsewhere, whosever it is: no more than a witness that it is right. */
const saksi = (uang: readonly Pernyataan[], sudah: ReadonlySet<Fakta>): RelasiLurus[] =>
  ratakan(
    berpasangan(kelompokkan(uang, ({ kunci, peran, identitas }) => `${kunci}|${peran}|${identitas.tahun ?? ''}`)),
    ([a, b]) => {
      const r = a.nilai.eq(b.nilai) && a.nilai.abs().gte(BESAR) ? relasi(a, b, false) : null;
      return r === null || sudah.has(r.hasil) ? [] : [r];
    },
  );

/** Amounts from here on are not equal by chance. */
const BESAR = desimal(1_000_000);

/** Statements on one thing two by two, of which one at least is a single figure. */
const berpasangan = (kelompok: ReadonlyMap<string, readonly Pernyataan[]>): [Pernyataan, Pernyataan][] =>
  ratakan([...kelompok.values()], (sekelompok) =>
    ratakan(sekelompok, (a, i) =>
      ratakan(sekelompok.slice(i + 1, i + 6), (b): [Pernyataan, Pernyataan][] =>
        a.fakta.length > 1 && b.fakta.length > 1 ? [] : [[a, b]],
      ),
    ),
  );

const seharga = (a: Pernyataan, b: Pernyataan): boolean => dekat(a.nilai, b.nilai, NISBAH_DEKAT);

/** Statements on the same figure, as far as that is known; a thing that one table names twice with different figures is no sure thing there. */
export function kelompokkan(
  semua: readonly Pernyataan[],
  kunciDari: (p: Pernyataan) => string | null,
): Map<string, Pernyataan[]> {
  const peta = new Map<string, Map<TabelTerbaca, Pernyataan>>();
  const ganda = new Set<string>();
  for (const p of semua) {
    const kunci = kunciDari(p);
    if (kunci === null) continue;
    const milik = peta.get(kunci) ?? new Map<TabelTerbaca, Pernyataan>();
    const kembar = milik.get(p.tabel);
    if (kembar) {
      if (!kembar.nilai.eq(p.nilai)) ganda.add(`${kunci}|${p.tabel.ke}`);
      continue;
    }
    milik.set(p.tabel, p);
    peta.set(kunci, milik);
  }
  return new Map(
    [...peta].map(([k, daftar]) => [k, [...daftar.values()].filter((p) => !ganda.has(`${k}|${p.tabel.ke}`))]),
  );
}

/** The single figure is the one that the others give; of two single ones that of the shorter, less detailed table. */
function relasi(a: Pernyataan, b: Pernyataan, kuat: boolean): RelasiLurus {
  const [rinci, ringkas] =
    b.fakta.length > 1 || (a.fakta.length === 1 && b.tabel.baris.length > a.tabel.baris.length) ? [b, a] : [a, b];
  return {
    bentuk: 'lurus',
    jenis: 'angka-sama',
    rumus: rinci.fakta.length > 1 ? jumlahRupiah : null,
    hasil: ringkas.fakta[0] as RelasiLurus['hasil'],
    suku: rinci.fakta.map((fakta) => ({ fakta, koef: 1 })),
    pembagi: 1,
    kuat,
  };
}
