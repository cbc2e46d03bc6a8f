import type { Bahan, Keluarga } from '../bahan.js';
import type { Gaya } from '../cetak.js';
import { golongan, produk, sama, selisih, total } from '../hubungan.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, type Kolom, susun } from '../tata.js';
import { jauhDariBatas, predikatAkip } from './liga.js';

const KOMPONEN: readonly (readonly [string, number])[] = [
  ['Perencanaan Kinerja', 30],
  ['Pengukuran Kinerja', 30],
  ['Pelaporan Kinerja', 15],
  ['Evaluasi Akuntabilitas Kinerja Internal', 25],
];
const SUB: readonly (readonly [string, bigint])[] = [
  ['Keberadaan', 20n],
  ['Kualitas', 30n],
  ['Pemanfaatan', 50n],
];

/** The evaluation sheet: weights, scores of parts, total and grade, of one or two years. */
export const lke: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const persen = a.kira(50);
  const dua = !persen || a.kira(30);
  const rinci = persen || a.kira(60);
  const ukur: Gaya = { ...g.ukur(2), kurung: g.rp.kurung };
  const gayaPersen: Gaya = { ...g.persen, desimal: 0, nol: null };
  const isi: Baris[] = [];
  const n = dua ? 2 : 1;
  for (;;) {
    const nilai = KOMPONEN.map(([, w]) =>
      SUB.map(([, p]) =>
        Array.from({ length: n }, () => BigInt(w) * p * BigInt(a.pilih([50, 60, 70, 75, 80, 80, 90, 100]))),
      ),
    );
    const T = Array.from({ length: n }, (_, y) => nilai.flat().reduce((s, x) => s + (x[y] ?? 0n), 0n));
    if (!T.every((t) => jauhDariBatas(pec(t, 10_000n)))) continue;
    const atas = KOMPONEN.map(([nama, w], i) => {
      const sw = k.angka(pec(w), ukur, 'pagu');
      const ss = Array.from({ length: n }, (_, y) =>
        k.angka(
          pec(
            (nilai[i] ?? []).reduce((s, x) => s + (x[y] ?? 0n), 0n),
            10_000n,
          ),
          ukur,
          'total',
        ),
      );
      const d = n === 2 ? beda(b, ss, ukur) : undefined;
      isi.push({
        no: String(i + 1),
        u: nama,
        w: sw,
        ...Object.fromEntries(ss.map((s, y) => [`s${y}`, s])),
        ...(d && { d }),
      });
      if (!rinci) return { sw, ss };
      const anak = SUB.map(([sub, p], j) => {
        const bw = pec(BigInt(w) * p, 100n);
        const cw = k.angka(bw, ukur, 'pagu');
        const cs = Array.from({ length: n }, (_, y) => k.angka(pec(nilai[i]?.[j]?.[y] ?? 0n, 10_000n), ukur, 'nilai'));
        const cp = Array.from({ length: n }, (_, y) =>
          k.angka(pec(nilai[i]?.[j]?.[y] ?? 0n, BigInt(w) * p), gayaPersen, 'nilai'),
        );
        // One hundredth of the weight times the percentage.
        for (const [y, s] of cs.entries()) produk(k, s, cw, cp[y] as Sel, pec(1n, 100n), { nama: 'bobot x nilai' });
        const e = n === 2 ? beda(b, cs, ukur) : undefined;
        isi.push({
          no: `${i + 1}.${'abc'[j]}`,
          u: sub,
          w: cw,
          ...Object.fromEntries(cs.map((s, y) => [`s${y}`, s])),
          ...Object.fromEntries(cp.map((s, y) => [`p${y}`, s])),
          ...(e && { d: e }),
        });
        return { cw, cs };
      });
      total(
        k,
        sw,
        anak.map((x) => x.cw),
      );
      for (const [y, s] of ss.entries())
        total(
          k,
          s,
          anak.map((x) => x.cs[y] as Sel),
          { longgar: true },
        );
      return { sw, ss };
    });
    const tw = k.angka(pec(100n), ukur, 'total');
    total(
      k,
      tw,
      atas.map((x) => x.sw),
    );
    const ts = T.map((t, y) => {
      const s = k.angka(pec(t, 10_000n), ukur, 'total');
      total(
        k,
        s,
        atas.map((x) => x.ss[y] as Sel),
        { longgar: true },
      );
      return s;
    });
    const d = n === 2 ? beda(b, ts, ukur) : undefined;
    isi.push({
      u: a.pilih(['Nilai Hasil Evaluasi', 'Jumlah', 'Total Nilai', 'NILAI AKUNTABILITAS KINERJA']),
      w: tw,
      ...Object.fromEntries(ts.map((s, y) => [`s${y}`, s])),
      ...(d && { d }),
    });
    if (a.kira(85)) {
      const panjang = a.kira(30);
      const p = T.map((t, y) => {
        const c = k.kata(predikatAkip(pec(t, 10_000n), panjang), 'predikat');
        golongan(k, c, [ts[y] as Sel], ([v = pec(0n)]) => predikatAkip(v, panjang), 'predikat');
        return c;
      });
      isi.push({
        u: a.pilih(['Predikat', 'Tingkat Akuntabilitas Kinerja', 'Kategori']),
        ...Object.fromEntries(p.map((s, y) => [`s${y}`, s])),
      });
    }
    if (a.kira(40)) {
      const akhir = ts.at(-1) as Sel;
      const s = k.angka(akhir.nilai() ?? pec(0n), { ...ukur, nol: null }, 'ulang');
      sama(k, s, akhir);
      k.kalimat.push([
        `Hasil evaluasi AKIP tahun ${tahun} memperoleh nilai `,
        s,
        ` dengan predikat ${predikatAkip(pec(T.at(-1) ?? 0n, 10_000n), false)}.`,
      ]);
    }
    break;
  }
  const th = (y: number): string => String(dua ? tahun - 1 + y : tahun);
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: [a.pilih(['Komponen', 'Komponen/Sub Komponen', 'Komponen yang Dinilai'])] },
    { k: 'w', judul: ['Bobot'] },
    ...Array.from({ length: n }, (_, y): Kolom[] => [
      ...(persen ? [{ k: `p${y}`, judul: dua ? [th(y), 'Nilai (%)'] : ['Nilai (%)'] }] : []),
      {
        k: `s${y}`,
        judul: persen ? (dua ? [th(y), 'Skor'] : ['Skor']) : [`Nilai ${th(y)}`],
        ...(persen && { rumus: (no: (c: string) => number) => `${no('w')}x${no(`p${y}`)}` }),
      },
    ]).flat(),
    ...(dua && a.kira(50)
      ? [{ k: 'd', judul: [a.pilih(['Selisih', 'Naik/(Turun)', 'Peningkatan/(Penurunan)'])] }]
      : []),
  ];
  k.tabel.push({
    nama: a.pilih(['Tabel LKE', `Tabel 3.${a.bulat(1, 9)}`]),
    judul: 'Hasil Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
    baris: susun(a, kolom, isi, { nomor: 20 }),
  });
};

function beda(b: Bahan, s: readonly Sel[], gaya: Gaya): Sel {
  const [x, y] = [s[0] as Sel, s[1] as Sel];
  const [v, w] = [x.nilai() ?? pec(0n), y.nilai() ?? pec(0n)];
  // Printed minus printed, as whoever types the table does.
  const d = b.k.angka(pec(w.n * v.d - v.n * w.d, w.d * v.d), gaya, 'selisih');
  selisih(b.k, d, y, x);
  return d;
}
