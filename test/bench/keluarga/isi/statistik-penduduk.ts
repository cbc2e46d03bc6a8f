import { type Bahan, selUkur } from '../bahan.js';
import { rasio, total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import { KECAMATAN } from '../kata.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Kolom, penomor, susun } from '../tata.js';

export const jumlah = (x: readonly bigint[]): bigint => x.reduce((s, y) => s + y, 0n);
export const namaTabel = (b: Bahan): string => `Tabel 2.${b.a.bulat(1, 30)}`;

/** Men and women, their sum, the sex ratio and the share of each district. */
export function penduduk(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const x = a
    .ambil(KECAMATAN, a.bulat(4, 20))
    .map((u) => ({ u, l: a.besar(3000n, 60_000n), w: 0n, luas: a.besar(1500n, 90_000n) }));
  for (const y of x) y.w = (y.l * BigInt(a.bulat(930, 1060))) / 1000n;
  const T = jumlah(x.map((y) => y.l + y.w));
  const jt = k.angka(pec(T), g.cacah, 'total');
  const berbagian = a.kira(60);
  const berpadat = a.kira(35);
  const isi = (u: string, l: bigint, w: bigint, luas: bigint, j: Sel, akhir: boolean): Record<string, Sel | string> => {
    const sl = k.angka(pec(l), g.cacah, akhir ? 'total' : 'nilai');
    const sw = k.angka(pec(w), g.cacah, akhir ? 'total' : 'nilai');
    total(k, j, [sl, sw]);
    const sr = k.angka(pec(l * 100n, w), g.ukur(2), 'persen');
    rasio(k, sr, sl, sw, { nama: 'rasio jenis kelamin' });
    const sb = k.angka(pec((l + w) * 100n, T), g.persen, akhir ? 'persen-total' : 'bagian');
    rasio(k, sb, j, jt, { nama: 'bagian' });
    const ss = selUkur(b, pec(luas, 100n), 2, 'pagu');
    const sp = k.angka(pec((l + w) * 100n, luas), g.ukur(2), 'nilai');
    rasio(k, sp, j, ss, { f: pec(1n), nama: 'kepadatan' });
    return { u, l: sl, w: sw, j, r: sr, b: sb, s: ss, p: sp };
  };
  const baris = x.map((y) => isi(y.u, y.l, y.w, y.luas, k.angka(pec(y.l + y.w), g.cacah, 'total'), false));
  const akhir = isi(
    a.pilih(NAMA_TOTAL),
    jumlah(x.map((y) => y.l)),
    jumlah(x.map((y) => y.w)),
    jumlah(x.map((y) => y.luas)),
    jt,
    true,
  );
  for (const c of ['l', 'w', 'j', 's'])
    total(
      k,
      akhir[c] as Sel,
      baris.map((y) => y[c] as Sel),
    );
  const nomor = penomor(a);
  const atas = a.kira(50) ? ['Jumlah Penduduk'] : [];
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: ['Kecamatan'] },
    ...(berpadat ? [{ k: 's', judul: ['Luas (km2)'] }] : []),
    { k: 'l', judul: [...atas, a.pilih(['Laki-laki', 'L'])] },
    { k: 'w', judul: [...atas, a.pilih(['Perempuan', 'P'])] },
    { k: 'j', judul: [...atas, a.pilih(['Jumlah', 'L+P', 'Total'])] },
    ...(a.kira(50) ? [{ k: 'r', judul: [a.pilih(['Rasio Jenis Kelamin', 'Sex Ratio'])] }] : []),
    ...(berbagian ? [{ k: 'b', judul: [a.pilih(['Persentase', '%', 'Distribusi (%)'])] }] : []),
    ...(berpadat ? [{ k: 'p', judul: [a.pilih(['Kepadatan (jiwa/km2)', 'Kepadatan Penduduk per km2'])] }] : []),
  ];
  // "L" and "P" stand for men and women only together.
  k.tabel.push({
    nama: namaTabel(b),
    judul: `Jumlah Penduduk menurut Jenis Kelamin Tahun ${tahun}`,
    baris: susun(a, kolom, [...baris.map((y, i) => ({ ...y, no: nomor(i) })), akhir], {
      catatan: a.kira(40) ? ['Sumber: Dinas Kependudukan dan Pencatatan Sipil'] : [],
    }),
  });
}

/** Pupils, teachers and schools: ratios of counts. */
export function rasioCacah(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const [apa, oleh, per] = a.pilih([
    ['Murid', 'Guru', 'Rasio Murid/Guru'],
    ['Penduduk', 'Dokter', 'Penduduk per Dokter'],
    ['Penduduk Usia Sekolah', 'Sekolah', 'Rasio Penduduk Usia Sekolah/Sekolah'],
  ] as const);
  const x = a.ambil(KECAMATAN, a.bulat(4, 14)).map((u) => ({ u, m: a.besar(900n, 20_000n), g: a.besar(12n, 600n) }));
  const tulis = (u: string, m: bigint, n: bigint, akhir: boolean): Record<string, Sel | string> => {
    const sm = k.angka(pec(m), g.cacah, akhir ? 'total' : 'nilai');
    const sn = k.angka(pec(n), g.cacah, akhir ? 'total' : 'nilai');
    const r = k.angka(pec(m, n), g.ukur(2), akhir ? 'persen-total' : 'persen');
    rasio(k, r, sm, sn, { f: pec(1n), nama: 'rasio cacah' });
    return { u, m: sm, g: sn, r };
  };
  const baris = x.map((y) => tulis(y.u, y.m, y.g, false));
  const akhir = tulis(a.pilih(NAMA_TOTAL), jumlah(x.map((y) => y.m)), jumlah(x.map((y) => y.g)), true);
  for (const c of ['m', 'g'])
    total(
      k,
      akhir[c] as Sel,
      baris.map((y) => y[c] as Sel),
    );
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No.'] },
    { k: 'u', judul: ['Kecamatan'] },
    { k: 'm', judul: [`Jumlah ${apa}`] },
    { k: 'g', judul: [`Jumlah ${oleh}`] },
    { k: 'r', judul: [per], rumus: (no) => `${no('m')}/${no('g')}` },
  ];
  k.tabel.push({
    nama: namaTabel(b),
    judul: `${per} Tahun ${tahun}`,
    baris: susun(a, kolom, [...baris.map((y, i) => ({ ...y, no: String(i + 1) })), akhir], { nomor: 40 }),
  });
}
