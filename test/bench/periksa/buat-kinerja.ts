import { bagiBulat, type Sel, sel, teks } from './cetakan.js';
import { INDIKATOR_MAKS, INDIKATOR_MIN, KEPALA, SASARAN } from './kata-laporan.js';
import { kosong, type LaporanBuatan } from './laporan-buatan.js';
import { jumlah, rasio, rerata, sama, selisihDua, tumbuh } from './relasi.js';

type Indikator = (typeof INDIKATOR_MAKS | typeof INDIKATOR_MIN)[number];

/** Target, realisasi and capaian by indicator, with a mean; better-the-lower rows by one rule in the whole table. */
export function buatKinerja(l: LaporanBuatan): void {
  const { a } = l;
  const kolom = {};
  const aturanMin = a.pilih(['min-selisih', 'min-rasio'] as const);
  const daftar: { ind: Indikator; min: boolean }[] = [
    ...a
      .kocok(INDIKATOR_MAKS)
      .slice(0, a.bulat(3, 7))
      .map((ind) => ({ ind, min: false })),
    ...(a.peluang(0.5)
      ? a
          .kocok(INDIKATOR_MIN)
          .slice(0, a.bulat(1, 2))
          .map((ind) => ({ ind, min: true }))
      : []),
  ];
  const bersasaran = a.peluang(0.5);
  const bersatuan = a.peluang(0.8);
  const bertingkat = a.peluang(0.25);
  const k = (nama: keyof typeof KEPALA) => teks(a.pilih(KEPALA[nama]));
  const awal = [k('no'), ...(bersasaran ? [k('sasaran')] : []), k('indikator'), ...(bersatuan ? [k('satuan')] : [])];
  const baris: Sel[][] = bertingkat
    ? [
        [...awal, teks('Tahun 2022'), kosong(), kosong()],
        [...awal.map(kosong), teks('Target'), teks('Realisasi'), teks('Capaian (%)')],
      ]
    : [[...awal, k('target'), k('realisasi'), k('capaian')]];
  const capaian: Sel[] = [];
  for (const [i, { ind, min }] of a.kocok(daftar).entries()) {
    const [nama, satuan, skala, d] = ind;
    const t = BigInt(Math.round(skala * 10 ** d * (0.7 + a.pecahan() * 0.6))) || 1n;
    const r = a.peluang(0.15) ? t : BigInt(Math.max(1, Math.round(Number(t) * (0.7 + a.pecahan() * 0.55))));
    const [T, R] = [l.angka(t, d), l.ukuran(r, d)];
    l.indikator.set(nama, { t, r, T, R });
    const aturan = min ? aturanMin : ('maks' as const);
    const [n, m] = aturan === 'maks' ? [r, t] : aturan === 'min-rasio' ? [t, r] : [2n * t - r, t];
    const C = l.persen(n, m);
    l.relasi.push(aturan === 'maks' ? rasio(C, R, T) : aturan === 'min-rasio' ? rasio(C, T, R) : selisihDua(C, R, T));
    l.hitungan.push({ aturan, hasil: C, a: R, b: T, d: l.d, mode: l.mode, kolom });
    capaian.push(C);
    baris.push([
      teks(String(i + 1)),
      ...(bersasaran ? [teks(SASARAN[i % SASARAN.length] ?? '')] : []),
      teks(nama),
      ...(bersatuan ? [teks(satuan)] : []),
      T,
      R,
      C,
    ]);
  }
  if (a.peluang(0.6)) baris.push(barisRerata(l, awal.length, capaian));
  l.tambahTabel('Capaian Kinerja Tahun 2022', baris);
}

function barisRerata(l: LaporanBuatan, lebarAwal: number, capaian: Sel[]): Sel[] {
  const d = l.d;
  const skala = (s: Sel) => (s.angka ? s.angka.v * 10n ** BigInt(d - s.angka.d) : 0n);
  const total = capaian.reduce((n, s) => n + skala(s), 0n);
  const v = bagiBulat(total, BigInt(capaian.length) * 10n ** BigInt(d), d, l.mode);
  const hasil = sel(v, d, 'persen', l.gaya);
  l.relasi.push(rerata(hasil, capaian));
  l.rerata.push({ hasil, bagian: capaian });
  return [kosong(), teks(l.a.pilih(KEPALA.rerata)), ...Array.from({ length: lebarAwal - 2 + 2 }, kosong), hasil];
}

/** Budget or output by quarter, with the year and its percentage. */
export function buatTriwulan(l: LaporanBuatan): void {
  const { a } = l;
  const kolom = {};
  const romawi = a.peluang(0.5)
    ? ['TW I', 'TW II', 'TW III', 'TW IV']
    : ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'];
  const baris: Sel[][] = [['No', 'Indikator', 'Target', ...romawi, 'Realisasi', 'Capaian (%)'].map(teks)];
  for (const [i, nama] of a.kocok(TERHITUNG).entries()) {
    const dulu = l.indikator.get(nama);
    const r = dulu?.r ?? BigInt(a.bulat(40, 900));
    const t = dulu?.t ?? BigInt(Math.max(1, Math.round(Number(r) * (0.8 + a.pecahan() * 0.5))));
    const tw = bagiEmpat(l, r);
    const [T, R] = [l.angka(t, 0), l.angka(r, 0)];
    if (dulu) l.relasi.push(sama(R, dulu.R), ...(dulu.T ? [sama(T, dulu.T)] : []));
    l.indikator.set(nama, dulu ?? { t, r, T, R });
    const TW = tw.map((x) => l.angka(x, 0));
    const C = l.persen(r, t);
    l.relasi.push(jumlah(R, TW), rasio(C, R, T));
    l.jumlah.push({ hasil: R, bagian: TW });
    l.hitungan.push({ aturan: 'maks', hasil: C, a: R, b: T, d: l.d, mode: l.mode, kolom });
    baris.push([teks(String(i + 1)), teks(nama), T, ...TW, R, C]);
  }
  l.tambahTabel('Realisasi Triwulanan Tahun 2022', baris);
}

const TERHITUNG = [
  'Jumlah dokumen perencanaan yang disusun',
  'Jumlah peserta pelatihan',
  'Jumlah kunjungan layanan',
  'Jumlah surat keterangan yang diterbitkan',
] as const;

/** Four whole parts of a whole. */
function bagiEmpat({ a }: LaporanBuatan, r: bigint): bigint[] {
  const batas = [0, 0, 0].map(() => BigInt(Math.floor(a.pecahan() * (Number(r) + 1)))).sort((x, y) => (x < y ? -1 : 1));
  return [...batas, r].map((b, i) => b - (batas[i - 1] ?? 0n));
}

/** This year against last year, with difference and growth, and a total. */
export function buatDuaTahun(l: LaporanBuatan): void {
  const { a } = l;
  const kolom = {};
  const baris: Sel[][] = [
    [
      'Uraian',
      'Realisasi 2021 (Rp)',
      'Realisasi 2022 (Rp)',
      a.pilih(['Naik/(Turun) (Rp)', 'Kenaikan/Penurunan (Rp)', 'Selisih']),
      a.pilih(['%', 'Pertumbuhan (%)', 'Naik/Turun (%)']),
    ].map(teks),
  ];
  const nama = a
    .kocok(['Belanja Pegawai', 'Belanja Barang dan Jasa', 'Belanja Hibah', 'Belanja Bantuan Sosial', 'Belanja Modal'])
    .slice(0, a.bulat(2, 5));
  const total = l.totalRealisasi?.v;
  let tersisa = total ?? 0n;
  const isi = nama.map((n, i) => {
    const acak = BigInt(a.bulat(20_000, 9_999_999)) * 1000n + BigInt(a.bulat(0, 999));
    const bagian = i === nama.length - 1 ? tersisa : (tersisa * BigInt(a.bulat(10, 80))) / 100n;
    const kini = total === undefined ? acak : bagian;
    tersisa -= kini;
    return { n, kini, lalu: (kini * 100_000n) / BigInt(a.bulat(70_000, 140_000)) + 1n };
  });
  const cetak = (n: string, lalu: bigint, kini: bigint) => {
    const [L, K, S] = [l.rupiah(lalu), l.rupiah(kini), l.rupiah(kini - lalu)];
    const P = sel(bagiBulat(100n * (kini - lalu), lalu, l.d, l.mode), l.d, 'persen', l.gaya);
    l.relasi.push({ ...jumlah(K, [L, S]), jenis: 'selisih' }, tumbuh(P, K, L));
    l.sisa.push({ hasil: S, a: K, b: L });
    l.hitungan.push({ aturan: 'tumbuh', hasil: P, a: K, b: L, d: l.d, mode: l.mode, kolom });
    baris.push([teks(n), L, K, S, P]);
    return [L, K] as const;
  };
  const rinci = isi.map(({ n, lalu, kini }) => cetak(n, lalu, kini));
  const tambah = (f: (x: { lalu: bigint; kini: bigint }) => bigint) => isi.reduce((s, x) => s + f(x), 0n);
  const [TL, TK] = cetak(
    a.pilih(KEPALA.total),
    tambah((x) => x.lalu),
    tambah((x) => x.kini),
  );
  for (const [hasil, bagian] of [
    [TL, rinci.map(([L]) => L)],
    [TK, rinci.map(([, K]) => K)],
  ] as const) {
    l.relasi.push(jumlah(hasil, bagian));
    l.jumlah.push({ hasil, bagian });
  }
  l.tambahTabel('Perbandingan Realisasi Belanja 2021 dan 2022', baris);
}

/** Realisasi against the target at the end of the plan. */
export function buatKemajuan(l: LaporanBuatan): void {
  const { a } = l;
  const kolom = {};
  const baris: Sel[][] = [
    [
      'No',
      'Indikator Kinerja',
      'Realisasi 2022',
      a.pilih(['Target Akhir Renstra', 'Target Akhir RPJMD', 'Target 2026']),
      a.pilih(['Tingkat Kemajuan (%)', 'Tingkat Kemajuan']),
    ].map(teks),
  ];
  for (const [i, [nama, , skala, d]] of a.kocok(INDIKATOR_MAKS).slice(0, a.bulat(3, 6)).entries()) {
    const dulu = l.indikator.get(nama);
    const t = BigInt(Math.round(skala * 10 ** d * (0.9 + a.pecahan() * 0.3)));
    const r = dulu?.r ?? BigInt(Math.max(1, Math.round(Number(t) * (0.5 + a.pecahan() * 0.5))));
    const [R, T, C] = [l.ukuran(r, d), l.angka(t, d), l.persen(r, t)];
    if (dulu) l.relasi.push(sama(R, dulu.R));
    l.relasi.push(rasio(C, R, T));
    l.hitungan.push({ aturan: 'kemajuan', hasil: C, a: R, b: T, d: l.d, mode: l.mode, kolom });
    baris.push([teks(String(i + 1)), teks(nama), R, T, C]);
  }
  l.tambahTabel('Realisasi Kinerja terhadap Target Akhir Renstra', baris);
}
