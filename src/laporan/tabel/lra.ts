import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { serapan } from '../../rumus/anggaran/serapan.js';
import type { Hasil } from '../../rumus/hasil.js';
import type { Pembulatan } from '../../rumus/opsi.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';
import { pertumbuhan } from '../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import type { BarisLaporan, JenisBaris, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selHasil, selHasilRupiah, selJumlah, selRupiah, selTeks } from '../sel.js';

/** One kind of spending, or a sum of kinds, this year and last. */
export interface BarisLra {
  readonly id: string;
  readonly uraian: string;
  readonly jenis: JenisBaris;
  readonly tingkat: number;
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly lalu: Decimal | null;
  readonly serapan: Hasil;
  readonly selisih: Hasil;
  readonly pertumbuhan: Hasil;
  /** Ids of the rows that it adds up. */
  readonly bagian: readonly string[];
}

type Angka3 = Pick<BarisLra, 'pagu' | 'realisasi' | 'lalu'>;

const ada = (x: Angka | null | undefined): Decimal | null => (x === null || x === undefined ? null : desimal(x));

/** The sum; null where a kind lacks the figure: a sum with a hole is not a sum. */
function jumlahkan(baris3: readonly Angka3[], bidang: keyof Angka3): Decimal | null {
  const isi = baris3.map((b) => b[bidang]).filter((x) => x !== null);
  return isi.length === 0 || isi.length < baris3.length ? null : jumlahTepat(isi);
}

function lengkapi(b: Omit<BarisLra, 'serapan' | 'selisih' | 'pertumbuhan'>, pembulatan: Pembulatan): BarisLra {
  const dua = { ini: b.realisasi, lalu: b.lalu };
  return {
    ...b,
    serapan: evaluasi(serapan, { P: b.pagu, A: b.realisasi }, { pembulatan }),
    selisih: evaluasi(selisihTahun, dua, { pembulatan }),
    pertumbuhan: evaluasi(pertumbuhan, dua, { pembulatan }),
  };
}

/** The LRA by kind of spending: groups with their kinds, and the total last. Empty when the report has no kinds. */
export function barisLra({ asal: { belanja = [], tahun }, kinerja }: RekapLaporan): BarisLra[] {
  const { pembulatan } = kinerja.asal.kebijakan.aturan;
  const kelompok = belanja.map((b, i) => {
    const rincian = b.rincian.map((r, j) => ({
      id: `${i + 1}.${j + 1}`,
      uraian: r.uraian,
      jenis: 'isi' as const,
      tingkat: 1,
      pagu: ada(r.anggaran[tahun]?.pagu),
      realisasi: ada(r.anggaran[tahun]?.realisasi),
      lalu: ada(r.anggaran[tahun - 1]?.realisasi),
      bagian: [],
    }));
    return { id: String(i + 1), uraian: b.uraian, rincian };
  });
  const jumlah = (dari: readonly Angka3[]) => ({
    pagu: jumlahkan(dari, 'pagu'),
    realisasi: jumlahkan(dari, 'realisasi'),
    lalu: jumlahkan(dari, 'lalu'),
  });
  if (kelompok.length === 0) return [];
  const semua = kelompok.flatMap(({ id, uraian, rincian }) => [
    { id, uraian, jenis: 'kelompok' as const, tingkat: 0, ...jumlah(rincian), bagian: rincian.map((r) => r.id) },
    ...rincian,
  ]);
  const total = {
    id: 'jumlah',
    uraian: 'JUMLAH LRA',
    jenis: 'jumlah' as const,
    tingkat: 0,
    ...jumlah(semua.filter((b) => b.tingkat === 1)),
    bagian: kelompok.map((k) => k.id),
  };
  return [...semua, total].map((b) => lengkapi(b, pembulatan));
}

const DUA_TAHUN = { 'tahun ini': { kolom: 'realisasi' }, 'tahun lalu': { kolom: 'lalu' } };

function keBaris(b: BarisLra, semua: readonly BarisLra[]): BarisLaporan {
  const bagian = semua.filter((x) => b.bagian.includes(x.id));
  const uang = (kunci: 'pagu' | 'realisasi' | 'lalu') =>
    bagian.length === 0
      ? selRupiah(b[kunci])
      : selJumlah(
          b[kunci],
          kunci,
          bagian.map((x) => ({ id: x.id, nilai: x[kunci] })),
        );
  return baris(
    b.id,
    {
      nomor: selTeks(b.jenis === 'jumlah' ? '' : b.id),
      uraian: selTeks(b.uraian),
      pagu: uang('pagu'),
      realisasi: uang('realisasi'),
      serapan: selHasil(b.serapan, { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'realisasi' } }),
      lalu: uang('lalu'),
      selisih: selHasilRupiah(b.selisih, DUA_TAHUN),
      pertumbuhan: selHasil(b.pertumbuhan, DUA_TAHUN),
    },
    { jenis: b.jenis, tingkat: b.tingkat, sebutan: b.uraian },
  );
}

/** The LRA by kind of spending with last year's realisasi and growth (section 3.5 of the seed). */
export function tabelLra(rekap: RekapLaporan, nama: string): TabelLaporan {
  const { tahun } = rekap;
  const semua = barisLra(rekap);
  return bangunTabel({
    id: 'lra',
    nama,
    judul: `Realisasi Belanja menurut Jenis Tahun ${tahun} dan ${tahun - 1}`,
    kolom: [
      kolom('nomor', 'No', 'kode', 5),
      kolom('uraian', 'Uraian', 'teks', 26),
      kolom('pagu', `Anggaran ${tahun} (Rp)`, 'rupiah', 14),
      kolom('realisasi', `Realisasi Anggaran ${tahun} (Rp)`, 'rupiah', 14),
      kolom('serapan', 'Serapan (%)', 'persen', 9),
      kolom('lalu', `Realisasi Anggaran ${tahun - 1} (Rp)`, 'rupiah', 14),
      kolom('selisih', 'Kenaikan/Penurunan (Rp)', 'rupiah', 14),
      kolom('pertumbuhan', 'Pertumbuhan (%)', 'persen', 10),
    ],
    baris: semua.map((b) => keBaris(b, semua)),
  });
}
