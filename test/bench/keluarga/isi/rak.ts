import type { Bahan, Keluarga } from '../bahan.js';
import { total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import { KEGIATAN } from '../kata.js';
import type { Peran, Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Kolom, penomor, susun } from '../tata.js';
import { BULAN } from './bulanan.js';
import { pecah, TW } from './triwulan.js';

const BELANJA = [
  'Belanja Pegawai',
  'Belanja Barang dan Jasa',
  'Belanja Hibah',
  'Belanja Bantuan Sosial',
  'Belanja Modal Peralatan dan Mesin',
  'Belanja Modal Gedung dan Bangunan',
  'Belanja Modal Jalan, Jaringan dan Irigasi',
  'Belanja Tidak Terduga',
] as const;

/** The cash plan: twelve months, four quarters, the year. */
export const rak: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const nama = a.kira(50) ? a.ambil(BELANJA, a.bulat(3, 8)) : a.ambil(KEGIATAN, a.bulat(3, 12));
  const data = nama.map((u) => {
    const setahun = a.rupiah(30, 9000, 1000n);
    const m = pecah(b, setahun, 12);
    // Some months have nothing planned; the last one takes it.
    if (a.kira(30)) {
      const i = a.bulat(0, 10);
      m[11] = (m[11] ?? 0n) + (m[i] ?? 0n);
      m[i] = 0n;
    }
    return { u, m };
  });
  const tulis = (u: string, m: readonly bigint[], p: Peran): Record<string, Sel | string> => {
    const jumlah = (x: readonly bigint[]): bigint => x.reduce((s, y) => s + y, 0n);
    const sm = m.map((x) => k.angka(pec(x), g.rp, p));
    const tw = [0, 1, 2, 3].map((q) => {
      const t = k.angka(pec(jumlah(m.slice(q * 3, q * 3 + 3))), g.rp, 'total');
      total(k, t, sm.slice(q * 3, q * 3 + 3));
      return t;
    });
    const t = k.angka(pec(jumlah(m)), g.rp, 'total');
    total(k, t, tw);
    return {
      u,
      t,
      ...Object.fromEntries(sm.map((s, i) => [`m${i}`, s])),
      ...Object.fromEntries(tw.map((s, i) => [`q${i}`, s])),
    };
  };
  const baris = data.map((x) => tulis(x.u, x.m, 'nilai'));
  const akhir = tulis(
    a.pilih(NAMA_TOTAL),
    BULAN.map((_, i) => data.reduce((s, x) => s + (x.m[i] ?? 0n), 0n)),
    'total',
  );
  for (const c of Object.keys(akhir))
    if (c !== 'u')
      total(
        k,
        akhir[c] as Sel,
        baris.map((x) => x[c] as Sel),
      );
  const selang = a.kira(70);
  const singkat = a.kira(30);
  const bulan = (i: number): Kolom => ({
    k: `m${i}`,
    judul: [singkat ? (BULAN[i] ?? '').slice(0, 3) : (BULAN[i] ?? '')],
  });
  const kataTw = a.pilih(['Triwulan', 'TW']);
  const tw = TW.map((t, i): Kolom => ({ k: `q${i}`, judul: [`${kataTw} ${t}`] }));
  const isi = selang
    ? TW.flatMap((_, q) => [bulan(q * 3), bulan(q * 3 + 1), bulan(q * 3 + 2), tw[q] as Kolom])
    : [...BULAN.map((_, i) => bulan(i)), ...tw];
  const jumlah: Kolom = { k: 't', judul: [a.pilih(['Jumlah', 'Total Anggaran', 'Total', 'Anggaran Setahun'])] };
  const nomor = penomor(a);
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: ['Uraian'] },
    ...(a.kira(40) ? [jumlah, ...isi] : [...isi, jumlah]),
  ];
  k.tabel.push({
    nama: 'Rencana Anggaran Kas',
    judul: `Anggaran Kas Tahun ${tahun}`,
    baris: susun(a, kolom, [...baris.map((x, i) => ({ ...x, no: nomor(i) })), ...(a.kira(85) ? [akhir] : [])], {
      nomor: 10,
    }),
  });
};
