import type { Bahan } from '../bahan.js';
import type { Gaya } from '../cetak.js';
import { rasio, sama, total, tumbuh } from '../hubungan.js';
import { indikator, selKinerja } from '../kinerja.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, susun } from '../tata.js';

/** A percentage of the table said again. */
export const ulangPersen = (b: Bahan, asal: Sel, x: ReturnType<typeof pec>): Sel => {
  const s = b.k.angka(x, b.g.persenKalimat, 'ulang');
  sama(b.k, s, asal);
  return s;
};

/** Two or more years, and how much they rose or fell. */
export function dua(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const nama = a.ambil(['Belanja Pegawai', 'Belanja Barang dan Jasa', 'Belanja Modal', 'Belanja Hibah'], a.bulat(2, 4));
  const nilai = nama.map(() => {
    const x = a.rupiah(300, 90_000);
    return [x, a.bagian(x, 780, 1260)] as const;
  });
  const tulis = (
    u: string,
    [x, y]: readonly [bigint, bigint],
    p: 'nilai' | 'total',
  ): { u: string; x: Sel; y: Sel } => ({ u, x: k.angka(pec(x), g.rp, p), y: k.angka(pec(y), g.rp, p) });
  const isi = nama.map((u, i) => tulis(u, nilai[i] ?? [1n, 1n], 'nilai'));
  const T = [nilai.reduce((s, [x]) => s + x, 0n), nilai.reduce((s, [, y]) => s + y, 0n)] as const;
  const t = tulis(a.pilih(['Jumlah', 'JUMLAH', 'Total']), T, 'total');
  total(
    k,
    t.x,
    isi.map((i) => i.x),
  );
  total(
    k,
    t.y,
    isi.map((i) => i.y),
  );
  const grup = a.kira(50) ? [a.pilih(['Realisasi (Rp)', 'Tahun'])] : [];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: 'Perbandingan Realisasi Belanja',
    baris: susun(
      a,
      [
        { k: 'u', judul: ['Uraian'] },
        { k: 'x', judul: [...grup, grup.length > 0 ? String(tahun - 1) : `Realisasi ${tahun - 1}`] },
        { k: 'y', judul: [...grup, grup.length > 0 ? String(tahun) : `Realisasi ${tahun}`] },
      ],
      [...isi, t],
    ),
  });
  const kalimat = (u: string, s: { x: Sel; y: Sel }, [x, y]: readonly [bigint, bigint]): void => {
    if (x === y) return;
    const naik = y > x;
    const [sx, sy] = [k.angka(pec(x), g.rpKalimat, 'ulang'), k.angka(pec(y), g.rpKalimat, 'ulang')];
    sama(k, sx, s.x);
    sama(k, sy, s.y);
    const p = k.angka(pec((naik ? y - x : x - y) * 100n, x), g.persenKalimat, 'ulang');
    // A fall is told without a sign.
    if (naik) tumbuh(k, p, sx, sy);
    else
      k.ikat({
        nama: 'penurunan',
        hasil: p,
        masuk: [sx, sy],
        hitung: ([v = pec(1n), w = pec(1n)]) => pec((v.n * w.d - w.n * v.d) * 100n, w.d * v.n),
        balik: () => null,
        longgar: false,
      });
    k.kalimat.push([
      `${u} ${naik ? a.pilih(['naik', 'meningkat sebesar']) : a.pilih(['turun', 'menurun sebesar'])} `,
      p,
      ` dari `,
      sx,
      ` pada tahun ${tahun - 1} menjadi `,
      sy,
      ` pada tahun ${tahun}.`,
    ]);
  };
  kalimat('Realisasi belanja', t, T);
  for (const i of a.ambil([...nama.keys()], a.bulat(1, 2)))
    kalimat(`Realisasi ${nama[i]}`, isi[i] as (typeof isi)[number], nilai[i] ?? [1n, 1n]);
}

/** Indicators and the sentences under them. */
export function kinerja(b: Bahan): void {
  const { a, k, tahun } = b;
  const x = indikator(b, a.bulat(3, 7), 0);
  const s = x.map((i) => selKinerja(b, i, 'naik', null, false));
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: 'Capaian Kinerja',
    baris: susun(
      a,
      [
        { k: 'no', judul: ['No'] },
        { k: 'i', judul: ['Indikator'] },
        { k: 'u', judul: ['Satuan'] },
        { k: 't', judul: ['Target'] },
        { k: 'r', judul: ['Realisasi'] },
        { k: 'c', judul: ['Capaian (%)'] },
      ],
      x.map(
        (i, j): Baris => ({
          no: String(j + 1),
          i: i.nama,
          u: i.satuan,
          t: s[j]?.t ?? '',
          r: s[j]?.r ?? '',
          c: s[j]?.c ?? '',
        }),
      ),
    ),
  });
  for (const j of a.ambil([...x.keys()], a.bulat(2, 3))) {
    const [i, y] = [x[j], s[j]];
    if (!i || !y) continue;
    const lagi = (asal: Sel): Sel => {
      const c = k.angka(asal.nilai() ?? pec(0n), { ...(asal.gaya as Gaya), nol: null }, 'ulang');
      sama(k, c, asal);
      return c;
    };
    const [t, r] = [lagi(y.t), lagi(y.r)];
    const c = ulangPersen(b, y.c, y.nilai);
    rasio(k, c, r, t, { nama: 'capaian kalimat' });
    k.kalimat.push([
      `Realisasi ${i.nama} tahun ${tahun} sebesar `,
      r,
      i.des > 0 ? '' : ` ${i.satuan}`,
      ' dari target ',
      t,
      i.des > 0 ? '' : ` ${i.satuan}`,
      ', sehingga capaiannya ',
      c,
      '.',
    ]);
  }
}
