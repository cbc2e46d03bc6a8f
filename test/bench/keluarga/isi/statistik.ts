import { type Bahan, type Keluarga, NAMA_TOTAL, selUkur } from '../bahan.js';
import { rasio, total, tumbuh } from '../hubungan.js';
import { KECAMATAN } from '../kata.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, sebelah, susun } from '../tata.js';

const jumlah = (x: readonly bigint[]): bigint => x.reduce((s, y) => s + y, 0n);
const nama = (b: Bahan): string => `Tabel 2.${b.a.bulat(1, 30)}`;

/** Men and women, their sum, the sex ratio and the share of each district. */
function penduduk(b: Bahan): void {
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
    nama: nama(b),
    judul: `Jumlah Penduduk menurut Jenis Kelamin Tahun ${tahun}`,
    baris: susun(a, kolom, [...baris.map((y, i) => ({ ...y, no: nomor(i) })), akhir], {
      catatan: a.kira(40) ? ['Sumber: Dinas Kependudukan dan Pencatatan Sipil'] : [],
    }),
  });
}

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
    nama: nama(b),
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
  k.tabel.push({ nama: nama(b), judul: `${x[0]} Tahun ${tahun}`, baris });
}

/** Pupils, teachers and schools: ratios of counts. */
function rasioCacah(b: Bahan): void {
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
    nama: nama(b),
    judul: `${per} Tahun ${tahun}`,
    baris: susun(a, kolom, [...baris.map((y, i) => ({ ...y, no: String(i + 1) })), akhir], { nomor: 40 }),
  });
}

export const statistik: Keluarga = (b) => b.a.pilih([penduduk, penduduk, tahunan, tahunan, bagian, rasioCacah])(b);
