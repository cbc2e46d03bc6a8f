import type { Bahan, Keluarga, Simpul } from '../bahan.js';
import { total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import type { Isi, Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { pohon } from '../pohon.js';
import { type Baris, type Kolom, susun } from '../tata.js';

/** Table T-C.27: targets and Rp of each plan year, and the state at the end. */
export const tc27: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const n = a.pilih([5, 5, 5, 3]);
  const dalam = a.pilih([1, 2, 2, 3]);
  const akar = pohon(a, dalam, [2, dalam === 1 ? 8 : 4]);
  const isi: Baris[] = [];
  const uang = new Map<Simpul, bigint[]>();
  const isikan = (s: Simpul): bigint[] => {
    const anak = s.anak.map(isikan);
    let x = s.pagu;
    const y = Array.from({ length: n }, (_, i) => {
      if (anak.length > 0) return anak.reduce((t, c) => t + (c[i] ?? 0n), 0n);
      x = a.kira(12) ? 0n : a.bagian(s.pagu, 900 + i * 40, 1080 + i * 60, a.pilih([1n, 100n, 1000n]));
      return x;
    });
    uang.set(s, y);
    return y;
  };
  for (const s of akar) isikan(s);
  const target = (tingkat: number): Isi[] => {
    if (tingkat === 0) {
      const awal = a.bulat(60, 85);
      return Array.from({ length: n + 2 }, (_, i) => `${Math.min(100, awal + 2 * i)}${persen}`).map((x, i, s) =>
        i === n + 1 ? (s[n] ?? x) : x,
      );
    }
    const x = a.bulat(1, 24);
    const satuan = a.pilih([' Dokumen', ' Laporan', ' Paket', ' Orang', ' Unit', ' Bulan']);
    return [...Array.from({ length: n + 1 }, () => `${x}${satuan}`), `${satuan === ' Bulan' ? x : x * n}${satuan}`];
  };
  const persen = a.pilih(['%', ' %', ' Persen']);
  const baris = (
    u: string,
    kode: string,
    y: readonly bigint[],
    t: readonly Isi[],
    jumlah: boolean,
  ): { r: Sel[]; ra: Sel } => {
    const r = y.map((v) => k.angka(pec(v), g.rp, jumlah ? 'total' : 'pagu'));
    const ra = k.angka(pec(y.reduce((s, v) => s + v, 0n)), g.rp, 'total');
    total(k, ra, r);
    isi.push({
      kode,
      u,
      i: t.length > 0 ? `Persentase/jumlah keluaran ${u.toLowerCase()}`.slice(0, 60) : '',
      a: t[0] ?? '',
      ...Object.fromEntries(r.map((s, i) => [`r${i}`, s])),
      ...Object.fromEntries(r.map((_, i) => [`t${i}`, t[i + 1] ?? ''])),
      ra,
      ta: t[n + 1] ?? '',
      un: '',
    });
    return { r, ra };
  };
  const ikat = (atas: { r: Sel[]; ra: Sel }, bawah: readonly { r: Sel[]; ra: Sel }[]): void => {
    for (const [i, c] of atas.r.entries())
      total(
        k,
        c,
        bawah.map((x) => x.r[i] as Sel),
      );
    total(
      k,
      atas.ra,
      bawah.map((x) => x.ra),
    );
  };
  const tulis = (s: Simpul): { r: Sel[]; ra: Sel } => {
    const x = baris(
      s.tingkat === 0 ? s.uraian.toUpperCase() : s.uraian,
      s.kode,
      uang.get(s) ?? [],
      target(s.tingkat),
      s.anak.length > 0,
    );
    if (s.anak.length > 0) ikat(x, s.anak.map(tulis));
    return x;
  };
  const atas = akar.map(tulis);
  if (a.kira(75)) {
    const t = baris(
      a.pilih(NAMA_TOTAL),
      '',
      Array.from({ length: n }, (_, i) => akar.reduce((s, x) => s + (uang.get(x)?.[i] ?? 0n), 0n)),
      [],
      true,
    );
    ikat(t, atas);
  }
  const induk = a.kira(60)
    ? [a.pilih(['Target Kinerja Program dan Kerangka Pendanaan', 'Capaian Kinerja Program dan Kerangka Pendanaan'])]
    : [];
  const kataTahun = a.pilih(['', 'Tahun ']);
  const akhir = a.pilih(['Kondisi Kinerja pada Akhir Periode Renstra', 'Kondisi Akhir']);
  const kolom: Kolom[] = [
    { k: 'kode', judul: ['Kode'] },
    { k: 'u', judul: [a.pilih(['Program/Kegiatan', 'Program, Kegiatan dan Sub Kegiatan', 'Program dan Kegiatan'])] },
    ...(a.kira(70)
      ? [
          {
            k: 'i',
            judul: [a.pilih(['Indikator Kinerja', 'Indikator Kinerja Program (outcome) dan Kegiatan (output)'])],
          },
        ]
      : []),
    { k: 'a', judul: [a.pilih(['Kondisi Awal', 'Data Capaian pada Tahun Awal Perencanaan'])] },
    ...Array.from({ length: n }, (_, i) => [
      { k: `t${i}`, judul: [...induk, `${kataTahun}${tahun + i}`, 'Target'] },
      { k: `r${i}`, judul: [...induk, `${kataTahun}${tahun + i}`, 'Rp'] },
    ]).flat(),
    { k: 'ta', judul: [...induk, akhir, 'Target'] },
    { k: 'ra', judul: [...induk, akhir, 'Rp'] },
    ...(a.kira(50) ? [{ k: 'un', judul: ['Unit Kerja Penanggung Jawab'] }] : []),
  ];
  k.tabel.push({
    nama: a.pilih(['Tabel T-C.27', 'Tabel 6.1']),
    judul: 'Rencana Program, Kegiatan, Indikator Kinerja dan Pendanaan',
    baris: susun(a, kolom, isi, { nomor: 35 }),
  });
};
