import { persenBulat, persenDesimal, persenNaif, persenToFixed, salahDari } from './persen.js';
import type { Pustaka } from './pustaka.js';

// Columns against plain doubles, decimal.js and DuckDB, on the same data in one process. Processor time tells most on a machine that others use
// too; the clock is beside it, as DuckDB works with all threads.

/** What is timed, its rows and how many of its figures are wrong. */
interface Catatan {
  readonly beban: string;
  readonly siapa: string;
  readonly banyak: number;
  /** Milliseconds: best and median processor time, best by the clock. */
  readonly terbaik: number;
  readonly median: number;
  readonly jam: number;
  readonly salah: number | null;
}

const pengacak = () => {
  let s = 20261126;
  return () => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
    return s / 2 ** 32;
  };
};

/** Pagu and realisasi of so many lines; one in ten was spent in full, and where asked for one in twenty is a tie at the third decimal. */
export function kolomAnggaran(banyak: number, seri = false): { readonly P: Float64Array; readonly A: Float64Array } {
  const acak = pengacak();
  const P = new Float64Array(banyak);
  const A = new Float64Array(banyak);
  for (let i = 0; i < banyak; i += 1) {
    if (seri && i % 20 === 7) {
      // 20000 k of pagu and (2 j + 1) k of realisasi: the percentage ends in 5 at the third decimal.
      const k = 1 + Math.floor(acak() * 50_000);
      P[i] = 20_000 * k;
      A[i] = (2 * Math.floor(acak() * 10_000) + 1) * k;
    } else {
      P[i] = (1 + Math.floor(acak() * 900_000)) * 1_000;
      A[i] = i % 10 === 3 ? (P[i] as number) : Math.floor((P[i] as number) * acak());
    }
  }
  return { P, A };
}

type Jalan = () => unknown | Promise<unknown>;
type Waktu = Pick<Catatan, 'terbaik' | 'median' | 'jam'>;

/** Times rivals in turn. */
async function bergiliran(lawan: readonly { readonly siapa: string; readonly jalan: Jalan; readonly ulang: number }[]) {
  const waktu = lawan.map((): { prosesor: number; jam: number }[] => []);
  const terbanyak = Math.max(...lawan.map((l) => l.ulang));
  for (let n = 0; n < terbanyak; n += 1) {
    for (const [i, { jalan, ulang }] of lawan.entries()) {
      if (n >= ulang) continue;
      // Once untimed, so that each finds memory and code warm whoever came before it. Not after a collection, which throws compiled code away.
      if (ulang > 1) await jalan();
      const [jam, prosesor] = [performance.now(), process.cpuUsage()];
      await jalan();
      const { user, system } = process.cpuUsage(prosesor);
      waktu[i]?.push({ prosesor: (user + system) / 1_000, jam: performance.now() - jam });
    }
  }
  return waktu.map((w) => {
    const urut = w.map((x) => x.prosesor).sort((a, b) => a - b);
    return {
      terbaik: urut[0] as number,
      median: urut[Math.floor(urut.length / 2)] as number,
      jam: Math.min(...w.map((x) => x.jam)),
    };
  });
}

/** The percentages of a column, and other formulas beside the same written with doubles. */
export async function bandingPersen({ inti }: Pustaka, banyak: number, ulang: number): Promise<Catatan[]> {
  const { P, A } = kolomAnggaran(banyak);
  const sedikit = Math.min(banyak, 50_000);
  const [Ps, As] = [P.subarray(0, sedikit), A.subarray(0, sedikit)];
  // Wrong answers are counted where they are looked for.
  const [Pt, At] = Object.values(kolomAnggaran(100_000, true)) as [Float64Array, Float64Array];
  const benar = persenBulat(Pt, At);
  const uji = (hitung: (p: Float64Array, a: Float64Array) => Float64Array) => salahDari(hitung(Pt, At), benar);
  const { P: P5, A: A5 } = kolomAnggaran(banyak, true);
  const kolom = (p: Float64Array, a: Float64Array) => inti.hitungKolom('anggaran.serapan', { P: p, A: a }).nilai;
  // Math.round branches on the fraction: of figures that repeat the processor learns the way, of others it guesses wrong every second time.
  const [Pu, Au] = [P, A].map((x) => x.map((_, i) => x[i % 4_096] as number)) as [Float64Array, Float64Array];
  const potong = { pembulatan: { desimal: 2, mode: 'potong' } } as const;
  const lawan = [
    {
      siapa: 'bilangan biasa, Math.round',
      jalan: () => persenNaif(P, A),
      banyak,
      ulang,
      salah: uji(persenNaif),
    },
    { siapa: 'hitungKolom', jalan: () => kolom(P, A), banyak, ulang, salah: uji(kolom) },
    { siapa: 'bilangan biasa, 4.096 baris berulang', jalan: () => persenNaif(Pu, Au), banyak, ulang, salah: null },
    { siapa: 'hitungKolom, 4.096 baris berulang', jalan: () => kolom(Pu, Au), banyak, ulang, salah: null },
    {
      siapa: 'hitungKolom, BigInt64Array',
      jalan: (() => {
        const [p, a] = [BigInt64Array.from(P, BigInt), BigInt64Array.from(A, BigInt)];
        return () => inti.hitungKolom('anggaran.serapan', { P: p, A: a });
      })(),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'hitungKolom, dipotong',
      jalan: () => inti.hitungKolom('anggaran.serapan', { P, A }, potong),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'hitungKolom, 5 % seri',
      jalan: () => kolom(P5, A5),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'hitungKolom, capaian minimize',
      jalan: () => inti.hitungKolom('capaian.minimize.selisih', { T: P, R: A }),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'hitungKolom, capaian stabilize',
      jalan: () => inti.hitungKolom('capaian.stabilize', { T: P, R: A }),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'hitungKolom, pertumbuhan',
      jalan: () => inti.hitungKolom('waktu.pertumbuhan', { ini: A, lalu: P }),
      banyak,
      ulang,
      salah: null,
    },
    {
      siapa: 'bilangan biasa, toFixed',
      jalan: () => persenToFixed(Ps, As),
      banyak: sedikit,
      ulang: 3,
      salah: uji(persenToFixed),
    },
    { siapa: 'BigInt', jalan: () => persenBulat(Ps, As), banyak: sedikit, ulang: 3, salah: 0 },
    {
      siapa: 'decimal.js, 40 digit',
      jalan: () => persenDesimal(Ps, As),
      banyak: sedikit,
      ulang: 3,
      salah: uji(persenDesimal),
    },
    {
      siapa: 'evaluasi',
      jalan: () => {
        for (let i = 0; i < sedikit; i += 1) inti.evaluasi(inti.serapan, { P: Ps[i] as number, A: As[i] as number });
      },
      banyak: sedikit,
      ulang: 3,
      salah: null,
    },
  ];
  const waktu = await bergiliran(lawan);
  return lawan.map((l, i) => ({
    ...l,
    beban: `persen, ${banyak} baris`,
    ...(waktu[i] as Waktu),
  }));
}

/** So many codes of sub-kegiatan, as the nomenclature has them, and one of them for each row. */
export function kodeAcak(
  kodeBerbeda: number,
  banyak: number,
): { readonly kamus: string[]; readonly indeks: Int32Array } {
  const acak = pengacak();
  const dua = (n: number) => String(n).padStart(2, '0');
  const kamus = Array.from({ length: kodeBerbeda }, (_, i) => {
    const [sub, keg, prog, bid] = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10, Math.floor(i / 1_000)];
    return `${1 + (bid % 8)}.${dua(1 + Math.floor(bid / 8))}.${dua(1 + prog)}.2.${dua(1 + keg)}.${String(1 + sub).padStart(4, '0')}`;
  });
  return { kamus, indeks: Int32Array.from({ length: banyak }, () => Math.floor(acak() * kodeBerbeda)) };
}

/** All levels of a column beside DuckDB's `group by rollup` of the same rows in memory; null where DuckDB isn't there. */
export async function bandingRekap({ inti }: Pustaka, banyak: number, ulang: number): Promise<Catatan[]> {
  const { P, A } = kolomAnggaran(banyak);
  const kode = kodeAcak(20_000, banyak);
  const teks = Array.from(kode.indeks, (i) => kode.kamus[i] as string);
  // Strings as a reader of files makes them: every row its own.
  const segar = Array.from(kode.indeks, (i) => Buffer.from(kode.kamus[i] as string).toString('latin1'));
  const rekap = (k: typeof kode | string[]) => inti.rekapKolom({ kode: k, pagu: P, realisasi: A });
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const sambungan = await (await DuckDBInstance.create(':memory:')).connect();
  await sambungan.run(
    'create table b (u varchar, b varchar, p varchar, k varchar, s varchar, kode varchar, pagu bigint, realisasi bigint)',
  );
  const isi = await sambungan.createAppender('b');
  for (let i = 0; i < banyak; i += 1) {
    const k = kode.kamus[kode.indeks[i] as number] as string;
    for (const x of [k.slice(0, 1), k.slice(0, 4), k.slice(0, 7), k.slice(0, 12), k, k]) isi.appendVarchar(x);
    isi.appendBigInt(BigInt(P[i] as number));
    isi.appendBigInt(BigInt(A[i] as number));
    isi.endRow();
  }
  isi.closeSync();
  const angka = 'sum(pagu) as pagu, sum(realisasi) as realisasi, count(pagu) as terukur, count(*) as n';
  const siap = `select ${angka}, u, b, p, k, s from b group by rollup (u, b, p, k, s)`;
  const dariKode = `select ${angka}, u, b, p, k, s from (select kode[1:1] as u, kode[1:4] as b, kode[1:7] as p, kode[1:12] as k, kode as s, pagu, realisasi from b) group by rollup (u, b, p, k, s)`;
  const tanya = (q: string) => async () => (await sambungan.runAndReadAll(q)).currentRowCount;
  // The same rows and the same total, before anything is timed.
  const r = rekap(kode);
  const barisnya = ['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan', 'total'] as const;
  const jumlah = await sambungan.runAndReadAll(`select sum(pagu)::varchar, sum(realisasi)::varchar from b`);
  const [pagu, realisasi] = jumlah.getRows()[0] as [string, string];
  const banyakTingkat = barisnya.reduce((n, t) => n + r[t].kode.length, 0);
  if (banyakTingkat !== (await tanya(siap)())) throw new Error('rekapKolom dan DuckDB: banyak barisnya berbeda');
  if (String(r.total.pagu.nilai[0]) !== pagu || String(r.total.realisasi.nilai[0]) !== realisasi)
    throw new Error('rekapKolom dan DuckDB: jumlahnya berbeda');
  const lawan = [
    { siapa: 'DuckDB, kolom tingkat sudah ada', jalan: tanya(siap), ulang },
    { siapa: 'DuckDB, tingkat dari kode', jalan: tanya(dariKode), ulang },
    { siapa: 'rekapKolom, kode berkamus', jalan: () => rekap(kode), ulang },
    { siapa: 'rekapKolom, kode sebagai teks', jalan: () => rekap(teks), ulang },
    { siapa: 'rekapKolom, teks baru tiap baris (sekali)', jalan: () => rekap(segar), ulang: 1 },
  ];
  const waktu = await bergiliran(lawan);
  return lawan.map((l, i) => ({
    ...l,
    beban: `rekap enam tingkat, ${banyak} baris`,
    banyak,
    salah: 0,
    ...(waktu[i] as Waktu),
  }));
}

/** Results as a table: nanoseconds a row, and how many times the first one's. */
export function tabelKolom(catatan: readonly Catatan[]): string {
  const angka = (x: number) => x.toLocaleString('id-ID', { maximumSignificantDigits: 3, useGrouping: false });
  const ns = (ms: number, banyak: number) => (ms * 1e6) / banyak;
  const acuan = new Map<string, number>();
  const baris = catatan.map(({ beban, siapa, banyak, terbaik, median, jam, salah }) => {
    const ini = ns(terbaik, banyak);
    if (!acuan.has(beban)) acuan.set(beban, ini);
    return [
      beban,
      siapa,
      angka(ini),
      angka(ns(median, banyak)),
      angka(ns(jam, banyak)),
      angka(ini / (acuan.get(beban) as number)),
      salah === null ? '' : String(salah),
    ];
  });
  const kepala = [
    'beban',
    'siapa',
    'terbaik (ns/baris)',
    'median (ns/baris)',
    'menurut jam, terbaik',
    'nisbah terbaik',
    'salah',
  ];
  return [kepala, kepala.map(() => '---'), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
}
