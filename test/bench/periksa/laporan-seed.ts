import { Acak } from './acak.js';
import { bagiBulat, type Sel, sel, teks } from './cetakan.js';
import { kosong, LaporanBuatan } from './laporan-buatan.js';
import { jumlah, rasio, rasioJumlah, rerata, sama } from './relasi.js';
import { BELANJA_SEED, INDIKATOR_SEED, PROGRAM_SEED, SASARAN_SEED } from './seed-dibetulkan.js';

/** An amount planned, spent, and the one as a percentage of the other. */
interface Serapan {
  readonly p: bigint;
  readonly r: bigint;
  readonly pagu: Sel;
  readonly realisasi: Sel;
  readonly persen: Sel;
}

/**
 * The tables of the seed report, corrected, in the report's own layout; style of figures, decimals and rounding vary with the seed. Every
 * percentage is computed anew here, in fractions of whole numbers.
 */
export function buatLaporanSeed(benih: number): LaporanBuatan {
  const l = new LaporanBuatan(new Acak(benih));
  const rinci = buatRincian(l);
  buatPerSasaran(l, rinci.program);
  buatLra(l, rinci.total);
  buatIkhtisar(l);
  buatNarasi(l, rinci.total);
  return l;
}

function serapan(l: LaporanBuatan, p: bigint, r: bigint, kolom: object): Serapan {
  const s = { p, r, pagu: l.rupiah(p), realisasi: l.rupiah(r), persen: l.persen(r, p) };
  l.relasi.push(rasio(s.persen, s.realisasi, s.pagu));
  l.hitungan.push({ aturan: 'serapan', hasil: s.persen, a: s.realisasi, b: s.pagu, d: l.d, mode: l.mode, kolom });
  return s;
}

function ikat(l: LaporanBuatan, total: Serapan, bagian: readonly Serapan[]): void {
  for (const k of ['pagu', 'realisasi'] as const) {
    const isi = bagian.map((b) => b[k]);
    l.relasi.push(jumlah(total[k], isi));
    if (isi.length > 1) l.jumlah.push({ hasil: total[k], bagian: isi });
  }
}

const tambah = (s: readonly Serapan[], k: 'p' | 'r') => s.reduce((n, x) => n + x[k], 0n);

/** Tabel 3.4.1. */
function buatRincian(l: LaporanBuatan): { program: Serapan[][]; total: Serapan } {
  const kolom = {};
  const baris: Sel[][] = [
    ['No', 'Program', 'Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)', 'Capaian Kinerja (%)'].map(teks),
  ];
  const program = PROGRAM_SEED.map(({ nama, baris: isi }, i) =>
    isi.map(([kegiatan, p, r], j) => {
      const s = serapan(l, p, r, kolom);
      const awal = j === 0 ? [teks(String(i + 1)), teks(nama)] : [kosong(), kosong()];
      baris.push([...awal, teks(kegiatan), s.pagu, s.realisasi, s.persen]);
      return s;
    }),
  );
  const semua = program.flat();
  const total = serapan(l, tambah(semua, 'p'), tambah(semua, 'r'), kolom);
  ikat(l, total, semua);
  l.persenTotal.push({ hasil: total.persen, bagian: semua.map((s) => s.persen) });
  baris.push([kosong(), kosong(), teks('JUMLAH'), total.pagu, total.realisasi, total.persen]);
  l.totalRealisasi = { v: total.r, sel: total.realisasi };
  l.tambahTabel('Realisasi Anggaran Kecamatan Batu Sopang Tahun 2022', baris);
  return { program, total };
}

/** Tabel 3.4.2: amounts by program are the sums of the rows before, totals print a percentage only. */
function buatPerSasaran(l: LaporanBuatan, program: readonly Serapan[][]): void {
  const kolom = {};
  const baris: Sel[][] = [
    ['NO', 'SASARAN', 'PROGRAM', 'PAGU ANGGARAN (Rp)', 'REALISASI ANGGARAN (Rp)', 'CAPAIAN (%)'].map(teks),
  ];
  for (const [i, { nama, program: isi }] of SASARAN_SEED.entries()) {
    const bagian = isi.flatMap((ke, j) => {
      const rinci = program[ke];
      if (rinci === undefined) return [];
      const s = serapan(l, tambah(rinci, 'p'), tambah(rinci, 'r'), kolom);
      for (const k of ['pagu', 'realisasi'] as const) {
        const suku = rinci.map((x) => x[k]);
        l.relasi.push(jumlah(s[k], suku));
      }
      const awal = j === 0 ? [teks(String(i + 1)), teks(nama)] : [kosong(), kosong()];
      baris.push([...awal, teks(PROGRAM_SEED[ke]?.nama ?? ''), s.pagu, s.realisasi, s.persen]);
      return [s];
    });
    const hasil = l.persen(tambah(bagian, 'r'), tambah(bagian, 'p'));
    l.relasi.push(
      rasioJumlah(
        hasil,
        bagian.map((s) => s.realisasi),
        bagian.map((s) => s.pagu),
      ),
    );
    if (bagian.length > 1) l.persenTotal.push({ hasil, bagian: bagian.map((s) => s.persen) });
    baris.push([kosong(), kosong(), kosong(), kosong(), teks('TOTAL'), hasil]);
  }
  l.tambahTabel('Realisasi Anggaran per Sasaran Kecamatan Batu Sopang Tahun 2022', baris);
}

/** Belanja by kind, with last year's. */
function buatLra(l: LaporanBuatan, rinci: Serapan): void {
  const kolom = {};
  type Baris = Serapan & { readonly v: bigint; readonly lalu: Sel };
  const isi = (p: bigint, r: bigint, v: bigint): Baris => ({ ...serapan(l, p, r, kolom), v, lalu: l.rupiah(v) });
  const atas = (bagian: readonly Baris[]): Baris => {
    const b = isi(
      tambah(bagian, 'p'),
      tambah(bagian, 'r'),
      bagian.reduce((n, x) => n + x.v, 0n),
    );
    ikat(l, b, bagian);
    const suku = bagian.map((x) => x.lalu);
    l.relasi.push(jumlah(b.lalu, suku));
    if (suku.length > 1) l.jumlah.push({ hasil: b.lalu, bagian: suku });
    return b;
  };
  const pegawai = isi(...BELANJA_SEED.pegawai);
  const barang = isi(...BELANJA_SEED.barangJasa);
  const peralatan = isi(...BELANJA_SEED.peralatan);
  const operasi = atas([pegawai, barang]);
  const modal = atas([peralatan]);
  const total = atas([operasi, modal]);
  l.relasi.push(sama(total.pagu, rinci.pagu), sama(total.realisasi, rinci.realisasi));
  const cetak = (no: string, nama: string, b: Baris): Sel[] => [
    teks(no),
    teks(nama),
    b.pagu,
    b.realisasi,
    b.persen,
    b.lalu,
  ];
  l.tambahTabel('Alokasi dana dan realisasinya', [
    ['NO', 'URAIAN', 'APBD PERUBAHAN 2022', '', '%', 'REALISASI APBD TA 2021'].map(teks),
    ['', '', 'ANGGARAN', 'REALISASI', '', ''].map(teks),
    cetak('1', 'BELANJA OPERASI', operasi),
    cetak('', 'Belanja Pegawai', pegawai),
    cetak('', 'Belanja Barang dan Jasa', barang),
    cetak('2', 'BELANJA MODAL', modal),
    cetak('', 'Belanja Modal Peralatan dan Mesin', peralatan),
    cetak('', 'JUMLAH', total),
  ]);
}

/** Capaian of the indicators with their mean, and the degree of progress that the report prints as N/A. */
function buatIkhtisar(l: LaporanBuatan): void {
  const kolom = {};
  const baris: Sel[][] = [
    [
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target Tahun 2022',
      'Realisasi Tahun 2022',
      'capaian Kinerja',
    ].map(teks),
    ['S1 Meningkatnya akuntabilitas kinerja Pemerintah', 'Nilai Evaluasi SAKIP', 'Nilai', '65', '-', ''].map(teks),
  ];
  const capaian = INDIKATOR_SEED.map(({ sasaran, nama, satuan, T, R, min }) => {
    const [t, r] = [l.angka(T, 0), l.angka(R, 0)];
    const c = min ? l.persen(T, R) : l.persen(R, T);
    l.relasi.push(min ? rasio(c, t, r) : rasio(c, r, t));
    l.hitungan.push({ aturan: min ? 'min-rasio' : 'maks', hasil: c, a: r, b: t, d: l.d, mode: l.mode, kolom });
    baris.push([teks(sasaran), teks(nama), teks(satuan), t, r, c]);
    return c;
  });
  const total = capaian.reduce((n, s) => n + (s.angka ? s.angka.v * 10n ** BigInt(l.d - s.angka.d) : 0n), 0n);
  const rata = sel(bagiBulat(total, BigInt(capaian.length) * 10n ** BigInt(l.d), l.d, l.mode), l.d, 'persen', l.gaya);
  l.relasi.push(rerata(rata, capaian));
  l.rerata.push({ hasil: rata, bagian: capaian });
  baris.push([teks('RATA - RATA CAPAIAN IKU'), kosong(), kosong(), kosong(), kosong(), rata]);
  l.tambahTabel('Capaian Kinerja per Sasaran Strategis', baris);
  l.tambahTabel('Perbandingan Realisasi kinerja dengan akhir periode RPJMD', [
    [
      'Sasaran strategis',
      'Indikator Sasaran',
      'satuan',
      'Target Akhir RPJMD',
      'Realisasi Tahun 2022',
      'Tingkat Kemajuan',
    ].map(teks),
    ...INDIKATOR_SEED.map(({ sasaran, nama, satuan, R, akhir }) => [
      ...[sasaran, nama, satuan].map(teks),
      l.angka(akhir, 0),
      l.angka(R, 0),
      teks('N/A'),
    ]),
  ]);
}

/** The sentence of section 3.4 with the totals. */
function buatNarasi(l: LaporanBuatan, total: Serapan): void {
  const rp = l.gaya.awalan === '' ? 'Rp' : '';
  const ulang = (s: Sel): Sel => {
    const baru: Sel = s.angka ? { teks: s.teks, angka: s.angka } : { teks: s.teks };
    l.relasi.push(sama(baru, s));
    return baru;
  };
  l.narasi.push([
    `Jumlah anggaran Kecamatan Batu Sopang tahun 2022 sebesar ${rp}`,
    ulang(total.pagu),
    ` dengan realisasi ${rp}`,
    ulang(total.realisasi),
    ' atau ',
    ulang(total.persen),
    `${l.gaya.tandaPersen === '' ? '%' : ''}.`,
  ]);
}
