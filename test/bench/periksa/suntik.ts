import type { Acak } from './acak.js';
import { type AngkaCetak, bagiBulat, type Sel, ubah } from './cetakan.js';
import type { LaporanBuatan } from './laporan-buatan.js';

/** What one error changed; undefined where the report has no place for it. */
export type Suntikan = readonly Sel[] | undefined;

/** Puts one error of its kind into a report. */
export type Penyuntik = (l: LaporanBuatan, a: Acak) => Suntikan;

type Berangka = Sel & { angka: AngkaCetak };
const berangka = (s: Sel): s is Berangka => s.angka !== undefined;

/** Every figure of the tables and texts that some relation binds. */
function terikat(l: LaporanBuatan): Berangka[] {
  return [...new Set(l.relasi.flatMap((r) => r.sel))].filter(berangka);
}

function ganti(s: Berangka, v: bigint): Suntikan {
  if (v === s.angka.v) return undefined;
  ubah(s, { ...s.angka, v });
  return [s];
}

/** Tries cells in random order until one takes the change. */
function coba(sel: readonly Sel[], a: Acak, perubahan: (s: Berangka) => Suntikan): Suntikan {
  for (const s of a.kocok(sel).filter(berangka)) {
    const hasil = perubahan(s);
    if (hasil) return hasil;
  }
  return undefined;
}

const digit = (v: bigint) => (v < 0n ? -v : v).toString();
const bertanda = (asal: bigint, d: string) => (asal < 0n ? -BigInt(d) : BigInt(d));

/** A change of the digits of a figure; a first digit stays a digit that figures begin with. */
function ubahDigit(ubahTeks: (d: string, a: Acak) => string | undefined): Penyuntik {
  return (l, a) =>
    coba(terikat(l), a, (s) => {
      const baru = ubahTeks(digit(s.angka.v), a);
      if (baru === undefined || baru === '' || (baru.startsWith('0') && baru.length > 1)) return undefined;
      return ganti(s, bertanda(s.angka.v, baru));
    });
}

const sisip = (d: string, i: number, hapus: number, isi: string) => d.slice(0, i) + isi + d.slice(i + hapus);

const digitTertukar = ubahDigit((d, a) => {
  if (d.length < 2) return undefined;
  const i = a.bulat(0, d.length - 2);
  return sisip(d, i, 2, `${d[i + 1]}${d[i]}`);
});
const digitHilang = ubahDigit((d, a) => (d.length < 3 ? undefined : sisip(d, a.bulat(0, d.length - 1), 1, '')));
const digitGanda = ubahDigit((d, a) => {
  const i = a.bulat(0, d.length - 1);
  return sisip(d, i, 0, d[i] ?? '');
});
const digitSalah = ubahDigit((d, a) => sisip(d, a.bulat(0, d.length - 1), 1, String(a.bulat(0, 9))));

/** 80,06 becomes 8,006 or 800,6: the digits stay, the decimal sign moves. */
const pemisahGeser: Penyuntik = (l, a) =>
  coba(
    terikat(l).filter((s) => s.angka.jenis !== 'rupiah' && s.angka.d > 0),
    a,
    (s) => {
      const d = s.angka.d + a.pilih([-1, 1]);
      if (d < 0 || digit(s.angka.v).length <= d) return undefined;
      ubah(s, { ...s.angka, d, gaya: { ...s.angka.gaya, buangNol: false } });
      return [s];
    },
  );

const faktorSatuan: Penyuntik = (l, a) =>
  coba(
    terikat(l).filter((s) => s.angka.jenis === 'rupiah' && s.angka.v !== 0n),
    a,
    (s) => {
      const f = a.pilih([10n, 100n, 1000n, 1_000_000n]);
      return a.peluang(0.5) && s.angka.v % f === 0n ? ganti(s, s.angka.v / f) : ganti(s, s.angka.v * f);
    },
  );

const tanda: Penyuntik = (l, a) =>
  coba(
    [...l.sisa.map((s) => s.hasil), ...l.hitungan.filter((h) => h.aturan === 'tumbuh').map((h) => h.hasil)],
    a,
    (s) => ganti(s, -s.angka.v),
  );

/** The figures of two rows in one computed column change places. */
const barisTertukar: Penyuntik = (l, a) => {
  for (const x of a.kocok(l.hitungan)) {
    const lain = l.hitungan.filter((h) => h.kolom === x.kolom && h !== x);
    for (const y of a.kocok(lain)) {
      const pilih = a.pilih(['hasil', 'a'] as const);
      const [p, q] = [x[pilih], y[pilih]];
      if (!berangka(p) || !berangka(q) || p.teks === q.teks) continue;
      const [ap, aq] = [p.angka, q.angka];
      ubah(p, aq);
      ubah(q, ap);
      return [p, q];
    }
  }
  return undefined;
};

/** A cell carries the figure of the row above or below, or of the column beside. */
const nilaiTetangga: Penyuntik = (l, a) =>
  coba(terikat(l), a, (s) => {
    const asal = a.kocok(tetangga(l, s)).find((t) => t.angka.jenis === s.angka.jenis && t.teks !== s.teks);
    if (!asal) return undefined;
    ubah(s, asal.angka);
    return [s];
  });

function tetangga(l: LaporanBuatan, s: Sel): Berangka[] {
  for (const t of l.tabel) {
    for (const [i, b] of t.baris.entries()) {
      const k = b.indexOf(s);
      if (k < 0) continue;
      return [t.baris[i - 1]?.[k], t.baris[i + 1]?.[k], b[k - 1], b[k + 1]]
        .filter((x) => x !== undefined)
        .filter(berangka);
    }
  }
  return [];
}

/** This year's cell carries last year's figure. */
const tahunLain: Penyuntik = (l, a) => {
  const tumbuh = a.kocok(l.hitungan.filter((h) => h.aturan === 'tumbuh' && h.a.teks !== h.b.teks));
  const h = tumbuh[0];
  if (!h || !berangka(h.b)) return undefined;
  ubah(h.a, h.b.angka);
  return [h.a];
};

const baris =
  (kali: 0n | 2n): Penyuntik =>
  (l, a) => {
    for (const j of a.kocok(l.jumlah)) {
      if (!berangka(j.hasil) || j.bagian.length < 2) continue;
      const b = a.pilih(j.bagian);
      if (!b.angka || b.angka.v === 0n) continue;
      return ganti(j.hasil, j.hasil.angka.v + (kali === 2n ? b.angka.v : -b.angka.v));
    }
    return undefined;
  };

/** The mean of the rows' percentages stands for the percentage of the sums. */
const rataRataPersen: Penyuntik = (l, a) => {
  for (const p of a.kocok(l.persenTotal)) {
    if (!berangka(p.hasil) || p.bagian.length < 2) continue;
    const skala = (s: Sel) => (s.angka ? s.angka.v * 10n ** BigInt(l.d - s.angka.d) : 0n);
    const total = p.bagian.reduce((n, s) => n + skala(s), 0n);
    const v = bagiBulat(total, BigInt(p.bagian.length) * 10n ** BigInt(l.d), l.d, l.mode);
    ubah(p.hasil, { ...p.hasil.angka, d: l.d, v });
    return [p.hasil];
  }
  return undefined;
};

/** One row of the column is truncated while the others are rounded. */
const terpotong: Penyuntik = (l, a) => {
  if (l.mode === 'potong') return undefined;
  for (const h of a.kocok(l.hitungan)) {
    if (!berangka(h.a) || !berangka(h.b) || !h.hasil.angka) continue;
    const [n, m] = pembilang(h.aturan, h.a.angka, h.b.angka);
    if (m === 0n) continue;
    const [naik, potong] = [bagiBulat(n, m, h.d, 'setengah-naik'), bagiBulat(n, m, h.d, 'potong')];
    if (naik === potong) continue;
    ubah(h.hasil, { ...h.hasil.angka, d: h.d, v: potong });
    return [h.hasil];
  }
  return undefined;
};

/** Numerator (times 100) and denominator of a computed figure; both inputs have the same decimals. */
export function pembilang(aturan: string, a: AngkaCetak, b: AngkaCetak): readonly [bigint, bigint] {
  const [x, y] = [a.v * 10n ** BigInt(b.d), b.v * 10n ** BigInt(a.d)];
  switch (aturan) {
    case 'min-rasio':
      return [100n * y, x];
    case 'min-selisih':
      return [100n * (2n * y - x), y];
    case 'tumbuh':
      return [100n * (x - y), y];
    default:
      return [100n * x, y];
  }
}

/** One row is computed by another rule of the field than its likes. */
const aturanLain: Penyuntik = (l, a) => {
  for (const h of a.kocok(l.hitungan.filter((x) => ['maks', 'min-selisih', 'min-rasio'].includes(x.aturan)))) {
    if (!h.a.angka || !h.b.angka || !h.hasil.angka) continue;
    const lain = a.pilih((['maks', 'min-selisih', 'min-rasio'] as const).filter((x) => x !== h.aturan));
    const [n, m] = pembilang(lain, h.a.angka, h.b.angka);
    if (m === 0n) continue;
    const v = bagiBulat(n, m, h.d, h.mode);
    const lama = h.hasil.teks;
    ubah(h.hasil, { ...h.hasil.angka, d: h.d, v });
    if (h.hasil.teks !== lama) return [h.hasil];
  }
  return undefined;
};

/** This year in percent of the last stands where the growth belongs: 108,5 for 8,5. */
const poinPersen: Penyuntik = (l, a) => {
  for (const h of a.kocok(l.hitungan.filter((x) => x.aturan === 'tumbuh'))) {
    if (!berangka(h.a) || !berangka(h.b) || !berangka(h.hasil) || h.b.angka.v === 0n) continue;
    return ganti(h.hasil, bagiBulat(100n * h.a.angka.v, h.b.angka.v, h.hasil.angka.d, h.mode));
  }
  return undefined;
};

/** The total is off by one, as when its parts were rounded; of money only, since counts are never rounded. */
const pembulatanBagian: Penyuntik = (l, a) =>
  coba(
    l.jumlah.map((j) => j.hasil).filter((s) => s.angka?.jenis === 'rupiah' && s.angka.v > 100_000n),
    a,
    (s) => ganti(s, s.angka.v + a.pilih([-1n, 1n])),
  );

/** A leaf was revised after the totals above it were made. */
const jumlahLama: Penyuntik = (l, a) => {
  for (const j of a.kocok(l.jumlah)) {
    if (!berangka(j.hasil)) continue;
    const beda = j.hasil.angka.v / BigInt(a.bulat(7, 60));
    if (beda !== 0n) return ganti(j.hasil, j.hasil.angka.v - beda);
  }
  return undefined;
};

/** Separators in places where no number has them. */
const angkaRusak: Penyuntik = (l, a) =>
  coba(
    terikat(l).filter((s) => s.angka.jenis === 'rupiah' && s.angka.v > 99_999n),
    a,
    (s) => {
      // Only the digits and their separators: the dot of "Rp." is none of them.
      const di = s.teks.search(/\d/);
      const [pertama, ...sisa] = s.teks.slice(di).split(s.angka.gaya.ribuan);
      if (sisa.length < 2) return undefined;
      const rusak = a.peluang(0.5)
        ? [pertama, `${sisa[0]}0`, ...sisa.slice(1)]
        : [pertama, sisa[0]?.slice(1), ...sisa.slice(1)];
      s.teks = `${s.teks.slice(0, di)}${rusak.join(s.angka.gaya.ribuan)}`;
      delete (s as Sel).angka;
      return [s];
    },
  );

/** Every kind of error, with the codes of cause that name it rightly. */
export const PENYUNTIK: readonly {
  readonly jenis: string;
  readonly suntik: Penyuntik;
  readonly sebab: readonly string[];
}[] = [
  { jenis: 'terpotong', suntik: terpotong, sebab: ['terpotong'] },
  { jenis: 'aturan-lain', suntik: aturanLain, sebab: ['aturan-lain'] },
  { jenis: 'rata-rata-persen', suntik: rataRataPersen, sebab: ['rata-rata-persen'] },
  { jenis: 'digit-tertukar', suntik: digitTertukar, sebab: ['digit-tertukar'] },
  { jenis: 'digit-hilang', suntik: digitHilang, sebab: ['digit-hilang'] },
  { jenis: 'digit-ganda', suntik: digitGanda, sebab: ['digit-ganda'] },
  { jenis: 'digit-salah', suntik: digitSalah, sebab: ['digit-salah'] },
  { jenis: 'pemisah-tergeser', suntik: pemisahGeser, sebab: ['pemisah-tergeser'] },
  { jenis: 'faktor-satuan', suntik: faktorSatuan, sebab: ['faktor-satuan'] },
  { jenis: 'tanda', suntik: tanda, sebab: ['tanda'] },
  { jenis: 'baris-tertukar', suntik: barisTertukar, sebab: ['baris-tertukar'] },
  { jenis: 'nilai-tetangga', suntik: nilaiTetangga, sebab: ['nilai-tetangga'] },
  { jenis: 'tahun-lain', suntik: tahunLain, sebab: ['naskah-lama', 'nilai-tetangga'] },
  { jenis: 'baris-terlewat', suntik: baris(0n), sebab: ['baris-terlewat'] },
  { jenis: 'baris-terhitung-dua', suntik: baris(2n), sebab: ['terhitung-dua-kali'] },
  { jenis: 'jumlah-lama', suntik: jumlahLama, sebab: ['total-usang'] },
  { jenis: 'pembulatan-bagian', suntik: pembulatanBagian, sebab: ['pembulatan-bagian'] },
  { jenis: 'poin-persen', suntik: poinPersen, sebab: ['persen-vs-poin'] },
  { jenis: 'angka-rusak', suntik: angkaRusak, sebab: ['angka-rusak'] },
];
