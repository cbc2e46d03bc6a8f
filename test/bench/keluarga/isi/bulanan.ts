import type { Bahan, Keluarga } from '../bahan.js';
import { linear, rasio, sama, selisih, total } from '../hubungan.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, type Kolom, susun } from '../tata.js';
import { pecah } from './triwulan.js';

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Plan, outcome and deviation per month, with what has come together so far. */
export const bulanan: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const fisik = a.kira(45);
  const n = a.pilih([12, 12, 6, 9]);
  const gaya = fisik ? { ...g.ukur(2), kurung: g.rp.kurung } : g.rp;
  const d = fisik ? 100n : 1n;
  const rencana = pecah(b, fisik ? 10_000n : a.rupiah(500, 9000), n);
  const real = rencana.map((x) => a.bagian(x, 650, 1120, fisik ? 1n : 100n));
  const kumulatif = a.kira(65);
  const angka = (x: bigint, peran: 'pagu' | 'nilai' | 'total' | 'selisih'): Sel => k.angka(pec(x, d), gaya, peran);
  let [kr, kn] = [0n, 0n];
  let [skr, skn]: [Sel | undefined, Sel | undefined] = [undefined, undefined];
  const baris = rencana.map((x, i): Record<string, Sel | string> => {
    const y = real[i] ?? 0n;
    const [r, s] = [angka(x, 'pagu'), angka(y, 'nilai')];
    const v = angka(y - x, 'selisih');
    selisih(k, v, s, r, { nama: 'deviasi' });
    kr += x;
    kn += y;
    const [t, u] = [angka(kr, 'total'), angka(kn, 'total')];
    const w = angka(kn - kr, 'selisih');
    // The first cumulative figure is the month's own.
    if (skr && skn) {
      linear(k, t, [skr, r], [], { nama: 'kumulatif' });
      linear(k, u, [skn, s], [], { nama: 'kumulatif' });
    } else {
      sama(k, t, r, { longgar: false });
      sama(k, u, s, { longgar: false });
    }
    selisih(k, w, u, t, { nama: 'deviasi kumulatif' });
    [skr, skn] = [t, u];
    return { b: BULAN[i] ?? '', r, s, v, t, u, w };
  });
  const isi: Baris[] = baris.map((x, i) => ({ no: String(i + 1), ...x }));
  if (a.kira(70)) {
    const [t, u, w] = [angka(kr, 'total'), angka(kn, 'total'), angka(kn - kr, 'selisih')];
    total(
      k,
      t,
      baris.map((x) => x['r'] as Sel),
    );
    total(
      k,
      u,
      baris.map((x) => x['s'] as Sel),
    );
    selisih(k, w, u, t, { nama: 'deviasi' });
    isi.push({ b: a.pilih(['Jumlah', 'JUMLAH', 'Total']), r: t, s: u, v: w });
    if (!fisik && a.kira(40)) {
      const p = k.angka(pec(kn * 100n, kr), g.persenKalimat, 'ulang');
      rasio(k, p, u, t, { nama: 'persen kalimat' });
      const [x, y] = [k.angka(pec(kr), g.rpKalimat, 'ulang'), k.angka(pec(kn), g.rpKalimat, 'ulang')];
      sama(k, x, t);
      sama(k, y, u);
      k.kalimat.push(['Dari rencana sebesar ', x, ' terealisasi ', y, ' atau ', p, '.']);
    }
  }
  const satuan = fisik ? ' (%)' : a.kira(40) ? ' (Rp)' : '';
  const dua = a.kira(40) && kumulatif;
  const kolom: Kolom[] = [
    ...(a.kira(60) ? [{ k: 'no', judul: ['No'] }] : []),
    { k: 'b', judul: ['Bulan'] },
    { k: 'r', judul: dua ? ['Bulan Ini', 'Rencana'] : [`Rencana${satuan}`] },
    { k: 's', judul: dua ? ['Bulan Ini', 'Realisasi'] : [`Realisasi${satuan}`] },
    { k: 'v', judul: dua ? ['Bulan Ini', 'Deviasi'] : [`Deviasi${satuan}`], rumus: (no) => `${no('s')}-${no('r')}` },
    ...(kumulatif
      ? [
          { k: 't', judul: dua ? ['Kumulatif', 'Rencana'] : [`Rencana Kumulatif${satuan}`] },
          { k: 'u', judul: dua ? ['Kumulatif', 'Realisasi'] : [`Realisasi Kumulatif${satuan}`] },
          { k: 'w', judul: dua ? ['Kumulatif', 'Deviasi'] : [`Deviasi Kumulatif${satuan}`] },
        ]
      : []),
  ];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: `${fisik ? 'Kemajuan Fisik' : 'Realisasi Keuangan'} per Bulan Tahun ${tahun}`,
    baris: susun(a, kolom, isi, { nomor: 25 }),
  });
};
