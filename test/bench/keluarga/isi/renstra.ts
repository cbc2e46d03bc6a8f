import { type Bahan, type Keluarga, selUkur } from '../bahan.js';
import { rasio, rata } from '../hubungan.js';
import { capaian, indikator, nilaiDari } from '../kinerja.js';
import type { Sel } from '../lembar.js';
import { bagi, jumlah, type Pec, pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';

/** Five years of a plan: targets, outcomes, achievements, their mean, and the last year against the final target. */
export const renstra: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const n = a.pilih([5, 5, 4, 3]);
  const x = indikator(b, a.bulat(3, 10), 0);
  const berrata = a.kira(55);
  const terhadapAkhir = a.kira(50);
  const nomor = penomor(a);
  const isi: Baris[] = x.map((i, j) => {
    const des = i.des;
    const sel: Record<string, Sel | string> = {};
    const c: Sel[] = [];
    const nilai: Pec[] = [];
    let akhir: [Pec, Sel] | undefined;
    for (let y = 0; y < n; y++) {
      const t = (i.target * BigInt(860 + Math.round((140 * (y + 1)) / n))) / 1000n || 1n;
      const r = (t * BigInt(a.bulat(880, 1090))) / 1000n || 1n;
      const [tv, rv] = [nilaiDari(t, des), nilaiDari(r, des)];
      const [st, sr] = [selUkur(b, tv, des, 'pagu'), selUkur(b, rv, des)];
      const v = capaian(tv, rv, 'naik', null);
      const sc = k.angka(v, g.persen, 'capaian');
      rasio(k, sc, sr, st, { nama: 'capaian' });
      Object.assign(sel, { [`t${y}`]: st, [`r${y}`]: sr, [`c${y}`]: sc });
      c.push(sc);
      nilai.push(v);
      akhir = [rv, sr];
    }
    const m = k.angka(bagi(jumlah(nilai), pec(n)) ?? pec(0n), g.persen, 'rata');
    rata(k, m, c);
    const ta = nilaiDari((i.target * 1020n) / 1000n, des);
    const sa = selUkur(b, ta, des, 'pagu');
    if (akhir) {
      const ca = k.angka(capaian(ta, akhir[0], 'naik', null), g.persen, 'capaian');
      rasio(k, ca, akhir[1], sa, { nama: 'capaian akhir' });
      sel['ca'] = ca;
    }
    return { no: nomor(j), i: i.nama, u: i.satuan, ...sel, m, ta: sa };
  });
  const tahunan = (huruf: string, judul: string): Kolom[] =>
    Array.from({ length: n }, (_, y) => ({ k: `${huruf}${y}`, judul: [judul, String(tahun - n + 1 + y)] }));
  const perTahun = a.kira(35);
  const tiga = perTahun
    ? Array.from({ length: n }, (_, y) => [
        { k: `t${y}`, judul: [String(tahun - n + 1 + y), 'Target'] },
        { k: `r${y}`, judul: [String(tahun - n + 1 + y), 'Realisasi'] },
        { k: `c${y}`, judul: [String(tahun - n + 1 + y), 'Capaian (%)'] },
      ]).flat()
    : [
        ...tahunan('t', a.pilih(['Target', 'Target Renstra Tahun ke-'])),
        ...tahunan('r', a.pilih(['Realisasi', 'Realisasi Capaian Tahun ke-'])),
        ...tahunan('c', a.pilih(['Capaian (%)', 'Rasio Capaian (%)', 'Tingkat Capaian (%)'])),
      ];
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'i', judul: [a.pilih(['Indikator Kinerja', 'Indikator'])] },
    { k: 'u', judul: ['Satuan'] },
    ...tiga,
    ...(berrata ? [{ k: 'm', judul: [a.pilih(['Rata-rata Capaian (%)', 'Rata-rata Capaian'])] }] : []),
    ...(terhadapAkhir
      ? [
          { k: 'ta', judul: [a.pilih(['Target Akhir Renstra', 'Target Akhir RPJMD'])] },
          { k: 'ca', judul: [a.pilih(['Capaian terhadap Target Akhir (%)', 'Tingkat Kemajuan (%)'])] },
        ]
      : []),
  ];
  k.tabel.push({
    nama: `Tabel 2.${a.bulat(1, 9)}`,
    judul: `Pencapaian Kinerja ${tahun - n + 1}-${tahun}`,
    baris: susun(a, kolom, isi, { nomor: 20 }),
  });
};
