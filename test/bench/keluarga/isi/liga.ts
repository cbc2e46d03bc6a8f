import { type Bahan, type Keluarga, selUkur } from '../bahan.js';
import { golongan, rata, total } from '../hubungan.js';
import { KECAMATAN, OPD } from '../kata.js';
import type { Sel } from '../lembar.js';
import { banding, jumlah, type Pec, pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';
import { dekat } from './iku.js';

const AKIP: readonly (readonly [number, string, string])[] = [
  [90, 'AA', 'Sangat Memuaskan'],
  [80, 'A', 'Memuaskan'],
  [70, 'BB', 'Sangat Baik'],
  [60, 'B', 'Baik'],
  [50, 'CC', 'Cukup'],
  [30, 'C', 'Kurang'],
  [0, 'D', 'Sangat Kurang'],
];
export const predikatAkip = (x: Pec, panjang: boolean): string => {
  const p = AKIP.find(([b]) => banding(x, pec(b)) > 0) ?? AKIP[6];
  return (panjang ? p?.[2] : p?.[1]) ?? 'D';
};
export const jauhDariBatas = (x: Pec): boolean => AKIP.every(([b]) => !dekat(pec(x.n * 10n, x.d), b * 10));

/** Offices in a list with scores, their mean, ranks and grades. */
export const liga: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const nama = a.kira(70)
    ? a.ambil(OPD, a.bulat(5, 26))
    : a.ambil(KECAMATAN, a.bulat(5, 20)).map((x) => `Kecamatan ${x}`);
  const bobot = a.pilih([
    [30, 30, 15, 25],
    [25, 25, 25, 25],
    [40, 60],
    [50, 30, 20],
  ]);
  const bagian = a.kira(60);
  const panjang = a.kira(40);
  const des = a.pilih([2, 2, 2, 1]);
  const sepuluh = 10n ** BigInt(des);
  const terpakai = new Set<bigint>();
  const isi = nama.map((u) => {
    for (;;) {
      const c = bobot.map((w) => a.besar((BigInt(w) * sepuluh * 55n) / 100n, (BigInt(w) * sepuluh * 97n) / 100n));
      const n = c.reduce((x, y) => x + y, 0n);
      if (terpakai.has(n) || !jauhDariBatas(pec(n, sepuluh))) continue;
      terpakai.add(n);
      return { u, c, n };
    }
  });
  const urutan = [...isi].sort((x, y) => (x.n > y.n ? -1 : 1));
  const rapi = a.kira(65) ? urutan : isi;
  const berperingkat = a.kira(75);
  const berpredikat = a.kira(70);
  const sel = rapi.map((x) => {
    const c = x.c.map((v) => selUkur(b, pec(v, sepuluh), des));
    const n = k.angka(pec(x.n, sepuluh), g.ukur(des), bagian ? 'total' : 'nilai');
    if (bagian) total(k, n, c);
    return { ...x, sc: c, sn: n };
  });
  const semuaNilai = sel.map((x) => x.sn);
  const baris: Baris[] = sel.map((x) => {
    const p = k.kata(predikatAkip(pec(x.n, sepuluh), panjang), 'predikat');
    golongan(k, p, [x.sn], ([v = pec(0)]) => predikatAkip(v, panjang), 'predikat');
    const r = k.kata(String(urutan.findIndex((y) => y.u === x.u) + 1), 'peringkat');
    golongan(
      k,
      r,
      [x.sn, ...semuaNilai.filter((s) => s !== x.sn)],
      ([v = pec(0), ...lain]) => String(1 + lain.filter((y) => banding(y, v) > 0).length),
      'peringkat',
    );
    return { u: x.u, ...Object.fromEntries(x.sc.map((s, i) => [`c${i}`, s])), n: x.sn, r, p };
  });
  const nomor = penomor(a);
  const isiNo: Baris[] = baris.map((x, i) => ({ ...x, no: nomor(i) }));
  // Without parts the mean is what binds a score.
  if (!bagian || a.kira(60)) {
    const rt = (s: readonly Sel[], d: number): Sel => {
      const m = k.angka(
        pec(
          jumlah(s.map((x) => x.nilai() ?? pec(0))).n,
          jumlah(s.map((x) => x.nilai() ?? pec(0))).d * BigInt(s.length),
        ),
        g.ukur(d),
        'rata',
      );
      rata(k, m, s);
      return m;
    };
    const c = bagian
      ? Object.fromEntries(
          bobot.map((_, i) => [
            `c${i}`,
            rt(
              sel.flatMap((x) => x.sc[i] ?? []),
              des,
            ),
          ]),
        )
      : {};
    isiNo.push({
      [a.pilih(['u', 'no'])]: a.pilih(['Rata-rata', 'RATA-RATA', 'Nilai Rata-rata']),
      ...c,
      n: rt(semuaNilai, des),
    });
  }
  const KOMPONEN = ['Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Evaluasi Internal'];
  const grup = a.kira(40) ? ['Komponen'] : [];
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: [a.pilih(['Perangkat Daerah', 'OPD', 'Unit Kerja', 'SKPD'])] },
    ...(bagian ? bobot.map((w, i) => ({ k: `c${i}`, judul: [...grup, `${KOMPONEN[i]} (${w})`] })) : []),
    {
      k: 'n',
      judul: [a.pilih(bagian ? ['Nilai Akhir', 'Total Nilai', 'JUMLAH NILAI'] : ['Nilai', 'Nilai SAKIP', 'Skor'])],
      ...(bagian && { rumus: (no: (k: string) => number) => bobot.map((_, i) => no(`c${i}`)).join('+') }),
    },
    ...(berpredikat && a.kira(50) ? [{ k: 'p', judul: ['Predikat'] }] : []),
    ...(berperingkat ? [{ k: 'r', judul: [a.pilih(['Peringkat', 'Ranking', 'RANK', 'Urutan'])] }] : []),
  ];
  if (berpredikat && !kolom.some((c) => c.k === 'p'))
    kolom.push({ k: 'p', judul: [a.pilih(['Kategori', 'Predikat', 'PREDIKAT'])] });
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: `Hasil Evaluasi AKIP Perangkat Daerah Tahun ${tahun}`,
    baris: susun(a, kolom, isiNo, {
      catatan: a.kira(30) ? ['AA >90-100; A >80-90; BB >70-80; B >60-70; CC >50-60; C >30-50; D 0-30'] : [],
      ...(isiNo.length > 16 && a.kira(30) && { ulangDi: 12 }),
    }),
  });
};
