import type { Bahan, Keluarga } from '../bahan.js';
import { rasio, total, tumbuh } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, type Kolom, sebelah, susun } from '../tata.js';
import { jumlah, namaTabel, penduduk, rasioCacah } from './statistik-penduduk.js';

const KATEGORI: readonly (readonly [string, readonly string[]])[] = [
  ['Jumlah Sekolah', ['PAUD/TK', 'SD/MI', 'SMP/MTs', 'SMA/MA', 'SMK']],
  ['Jumlah Pegawai menurut Golongan', ['Golongan IV', 'Golongan III', 'Golongan II', 'Golongan I', 'PPPK']],
  ['Jumlah Kunjungan Pasien', ['Rawat Jalan', 'Rawat Inap', 'IGD', 'Rujukan', 'Posyandu']],
  ['Jumlah Pencari Kerja menurut Pendidikan', ['SD', 'SMP', 'SMA/SMK', 'Diploma', 'Sarjana']],
  ['Luas Tanam (ha) menurut Komoditas', ['Padi Sawah', 'Jagung', 'Kedelai', 'Ubi Kayu', 'Cabai']],
];

/** Years as columns, their totals, growth over the last year. */
function tahunan(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const [judul, kategori] = a.pilih(KATEGORI);
  const n = a.bulat(2, 5);
  const nilai = kategori.map(() => {
    let x = a.besar(40n, 9000n);
    return Array.from({ length: n }, () => {
      x = (x * BigInt(a.bulat(860, 1190))) / 1000n + 1n;
      return x;
    });
  });
  const tulis = (u: string, x: readonly bigint[], akhir: boolean): Record<string, Sel | string> => {
    const s = x.map((v) => k.angka(pec(v), g.cacah, akhir ? 'total' : 'nilai'));
    const [y = 1n, z = 1n] = x.slice(-2);
    const t = k.angka(pec((z - y) * 100n, y), g.persen, 'persen');
    tumbuh(k, t, s.at(-2) as Sel, s.at(-1) as Sel);
    return { u, ...Object.fromEntries(s.map((c, i) => [`y${i}`, c])), t };
  };
  const baris = kategori.map((u, i) => tulis(u, nilai[i] ?? [], false));
  const akhir = tulis(
    a.pilih(NAMA_TOTAL),
    Array.from({ length: n }, (_, j) => jumlah(nilai.map((x) => x[j] ?? 0n))),
    true,
  );
  for (let j = 0; j < n; j++)
    total(
      k,
      akhir[`y${j}`] as Sel,
      baris.map((y) => y[`y${j}`] as Sel),
    );
  const atas = a.kira(60) ? [a.pilih(['Tahun', judul])] : [];
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: ['Uraian'] },
    ...Array.from({ length: n }, (_, j) => ({ k: `y${j}`, judul: [...atas, String(tahun - n + 1 + j)] })),
    ...(a.kira(60)
      ? [{ k: 't', judul: [a.pilih(['Pertumbuhan (%)', `Pertumbuhan ${tahun - 1}-${tahun} (%)`, 'Naik/Turun (%)'])] }]
      : []),
  ];
  k.tabel.push({
    nama: namaTabel(b),
    judul: `${judul} Tahun ${tahun - n + 1}-${tahun}`,
    baris: susun(a, kolom, [...baris.map((y, i) => ({ ...y, no: String(i + 1) })), akhir]),
  });
}

/** Counts with their shares of the total; now and then two such lists beside each other. */
function bagian(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const satu = ([judul, kategori]: (typeof KATEGORI)[number]): ReturnType<typeof susun> => {
    const x = kategori.map(() => a.besar(15n, 4000n));
    const T = jumlah(x);
    const st = k.angka(pec(T), g.cacah, 'total');
    const s = x.map((v) => k.angka(pec(v), g.cacah, 'nilai'));
    total(k, st, s);
    const p = x.map((v, i) => {
      const c = k.angka(pec(v * 100n, T), g.persen, 'bagian');
      rasio(k, c, s[i] as Sel, st, { nama: 'bagian' });
      return c;
    });
    const pt = k.angka(pec(100n), { ...g.persen, pangkas: a.kira(50) }, 'persen-total');
    total(k, pt, p, { longgar: true, nama: 'jumlah bagian' });
    const isi: Baris[] = [
      ...kategori.map((u, i) => ({ no: String(i + 1), u, s: s[i] as Sel, p: p[i] as Sel })),
      { u: a.pilih(NAMA_TOTAL), s: st, p: pt },
    ];
    return susun(
      a,
      [
        { k: 'no', judul: ['No'] },
        { k: 'u', judul: [judul.replace(/^Jumlah /, '')] },
        { k: 's', judul: ['Jumlah'] },
        { k: 'p', judul: [a.pilih(['%', 'Persentase', 'Persentase (%)'])] },
      ],
      isi,
      { nomor: 15 },
    );
  };
  const [x, y] = a.ambil(KATEGORI, 2);
  if (!x || !y) return;
  const baris = a.kira(25) ? sebelah(satu(x), satu(y)) : satu(x);
  k.tabel.push({ nama: namaTabel(b), judul: `${x[0]} Tahun ${tahun}`, baris });
}

export const statistik: Keluarga = (b) => b.a.pilih([penduduk, penduduk, tahunan, tahunan, bagian, rasioCacah])(b);
