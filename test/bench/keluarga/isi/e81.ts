import type { Bahan, Keluarga, Simpul } from '../bahan.js';
import { linear, rasio, rata, total } from '../hubungan.js';
import type { Isi, Sel } from '../lembar.js';
import { bagi, jumlah, type Pec, pec, SATU } from '../pecahan.js';
import { pohon } from '../pohon.js';
import { type Baris, type Kolom, susun } from '../tata.js';
import { pecah, TW } from './triwulan.js';

/** What column a figure stands in: the final target, what was reached before, this year's target, its quarters. */
interface Angka {
  readonly akhir: bigint;
  readonly lalu: bigint;
  readonly target: bigint;
  readonly tw: readonly bigint[];
}

const tambah = (x: readonly Angka[]): Angka => {
  const j = (f: (y: Angka) => bigint): bigint => x.reduce((s, y) => s + f(y), 0n);
  return {
    akhir: j((y) => y.akhir),
    lalu: j((y) => y.lalu),
    target: j((y) => y.target),
    tw: [0, 1, 2, 3].map((i) => j((y) => y.tw[i] ?? 0n)),
  };
};

/** Form E.81: K and Rp over the quarters, the year, and against the plan's end. */
export const e81: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const dalam = a.pilih([2, 2, 3, 1]);
  const akar = pohon(a, dalam, [2, dalam === 1 ? 8 : 4]);
  const capaianTahun = a.kira(50);
  const isi: Baris[] = [];
  const capaianK: [Sel, Pec][] = [];
  const tulis = (huruf: 'k' | 'p', x: Angka, jumlah: boolean): Record<string, Sel> => {
    const gaya = huruf === 'k' ? g.cacah : g.rp;
    const c = (v: bigint, peran: 'pagu' | 'nilai' | 'total'): Sel => k.angka(pec(v), gaya, jumlah ? 'total' : peran);
    const q = x.tw.map((v) => c(v, 'nilai'));
    const r = x.tw.reduce((s, v) => s + v, 0n);
    const [s5, s6, s7, s12, s13] = [
      c(x.akhir, 'pagu'),
      c(x.lalu, 'nilai'),
      c(x.target, 'pagu'),
      c(r, 'total'),
      c(x.lalu + r, 'total'),
    ];
    total(k, s12, q, { nama: 'jumlah triwulan' });
    linear(k, s13, [s6, s12], [SATU, SATU], { nama: 'realisasi renstra' });
    const v14 = pec((x.lalu + r) * 100n, x.akhir);
    const s14 = k.angka(v14, g.persen, 'capaian');
    rasio(k, s14, s13, s5, { nama: 'capaian' });
    const s12a = k.angka(pec(r * 100n, x.target), g.persen, 'capaian');
    rasio(k, s12a, s12, s7, { nama: 'capaian' });
    if (huruf === 'k') capaianK.push(capaianTahun ? [s12a, pec(r * 100n, x.target)] : [s14, v14]);
    return Object.fromEntries(
      [
        ['5', s5],
        ['6', s6],
        ['7', s7],
        ...q.map((s, i): [string, Sel] => [String(8 + i), s]),
        ['12', s12],
        ['12a', s12a],
        ['13', s13],
        ['14', s14],
      ].map(([n, s]) => [`${huruf}${n}`, s]),
    ) as Record<string, Sel>;
  };
  const uang = (s: Simpul): Angka => {
    if (s.anak.length > 0) return tambah(s.anak.map((c) => angka.get(c) ?? isikan(c)));
    return {
      akhir: a.bagian(s.pagu * 5n, 960, 1100, 1000n),
      lalu: a.bagian(s.pagu * 2n, 800, 980),
      target: s.pagu,
      tw: pecah(b, s.real, 4),
    };
  };
  const angka = new Map<Simpul, Angka>();
  const isikan = (s: Simpul): Angka => {
    const x = uang(s);
    angka.set(s, x);
    return x;
  };
  for (const s of akar) isikan(s);
  let no = 0;
  const simpul = (s: Simpul): Record<string, Sel> => {
    const p = tulis('p', angka.get(s) ?? uang(s), s.anak.length > 0);
    let kk: Record<string, Isi> = {};
    if (s.anak.length === 0) {
      const target = BigInt(a.pilih([1, 2, 4, 12, 12, 20, 36, 60, 150]));
      const real = target > 3n ? (target * BigInt(a.bulat(80, 104))) / 100n : target;
      kk = tulis('k', { akhir: target * 5n, lalu: target * 2n, target, tw: pecah(b, real, 4) }, false);
    }
    isi.push({
      no: s.tingkat === 0 ? String(++no) : '',
      u: s.tingkat === 0 ? s.uraian.toUpperCase() : s.uraian,
      i:
        s.anak.length === 0
          ? `Jumlah ${a.pilih(['dokumen', 'laporan', 'paket', 'orang'])} ${s.uraian.toLowerCase()}`.slice(0, 58)
          : '',
      ...p,
      ...kk,
    });
    const letak = isi.length - 1;
    const [ini] = isi.splice(letak, 1);
    const tempat = isi.length;
    const anak = s.anak.map(simpul);
    isi.splice(tempat, 0, ini ?? {});
    for (const n of ['5', '6', '7', '8', '9', '10', '11', '12', '13'])
      if (anak.length > 0)
        total(
          k,
          p[`p${n}`] as Sel,
          anak.map((x) => x[`p${n}`] as Sel),
        );
    return p;
  };
  for (const s of akar) simpul(s);
  if (a.kira(55)) {
    const r = k.angka(bagi(jumlah(capaianK.map(([, v]) => v)), pec(capaianK.length)) ?? pec(0n), g.persen, 'rata');
    rata(
      k,
      r,
      capaianK.map(([s]) => s),
    );
    isi.push({ u: 'Rata-rata capaian kinerja (%)', [capaianTahun ? 'k12a' : 'k14']: r });
  }
  const pasangan = (n: string, judul: readonly string[]): Kolom[] => [
    { k: `k${n}`, judul: [...judul, 'K'] },
    { k: `p${n}`, judul: [...judul, 'Rp'] },
  ];
  const nomor = ['5', '6', '7', '8', '9', '10', '11', '12', ...(capaianTahun ? ['12a'] : []), '13', '14'];
  const no81 = new Map(nomor.map((n, i) => [n, 5 + i]));
  const rumusTercetak = a.kira(55);
  const r81: Record<string, string> = {
    '12': '=8+9+10+11',
    '12a': '=12/7x100',
    '13': `=6+12`,
    '14': `=${no81.get('13')}/5x100`,
  };
  const tigaTingkat = a.kira(40);
  const TWJ = 'Realisasi Kinerja pada Triwulan';
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: ['Program/Kegiatan'] },
    { k: 'i', judul: ['Indikator Kinerja Program (outcome)/Kegiatan (output)'] },
    ...pasangan('5', ['Target Renstra pada Akhir Periode']),
    ...pasangan('6', [`Realisasi Capaian Kinerja Renstra s.d. Tahun ${tahun - 1}`]),
    ...pasangan('7', [`Target Kinerja dan Anggaran Renja Tahun ${tahun}`]),
    ...TW.flatMap((t, i) => pasangan(String(8 + i), tigaTingkat ? [TWJ, t] : [`${TWJ} ${t}`])),
    ...pasangan('12', [`Realisasi Capaian Kinerja dan Anggaran Renja Tahun ${tahun}`]),
    ...(capaianTahun ? pasangan('12a', [`Tingkat Capaian Renja Tahun ${tahun} (%)`]) : []),
    ...pasangan('13', [`Realisasi Kinerja dan Anggaran Renstra s.d. Tahun ${tahun}`]),
    ...pasangan('14', [`Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun ${tahun} (%)`]),
    { k: 'pj', judul: ['Penanggung Jawab'] },
  ];
  const grid = susun(a, kolom, isi, { nomor: 0 });
  if (rumusTercetak) {
    const baris: Isi[] = kolom.map((c) => {
      const n = c.k.slice(1);
      if (!no81.has(n)) return c.k === 'no' ? '1' : c.k === 'u' ? '2' : c.k === 'i' ? '3' : String(5 + nomor.length);
      return c.k.startsWith('k') ? `${no81.get(n)}${r81[n] ?? ''}` : '';
    });
    grid.splice(tigaTingkat ? 3 : 2, 0, baris);
  }
  k.tabel.push({
    nama: a.pilih(['Formulir E.81', 'Tabel E.81']),
    judul: `Evaluasi Hasil Renja Tahun ${tahun}`,
    baris: grid,
  });
};
