import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { cacah, daftar, objek, pastikanBentuk } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { bacaTepat } from '../../angka/tepat.js';
import { hitungCapaian, OPSI_CAPAIAN, type OpsiCapaian } from '../capaian/hitung-capaian.js';
import type { Hasil } from '../hasil.js';
import { tepatDari } from '../nilai-hasil.js';
import { JENIS_KONDISI_AKHIR, type JenisKondisiAkhir, type Polarisasi } from '../opsi.js';
import { pastikanOpsi, pastikanPilihan, pilihOpsi } from '../pastikan-opsi.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi-dasar.js';
import { peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { sebabRealisasi } from './e81.js';
import { hitungKemajuan, OPSI_KEMAJUAN, type OpsiKemajuan } from './hitung-kemajuan.js';
import { konsolidasiJumlah } from './konsolidasi-nilai.js';
import { gabungPeriode } from './konsolidasi-periode.js';

const BENTUK_BARIS = objek({ tahun: daftar(objek({ tahun: cacah })) });

/** Target and realisasi of one year of the plan; null is blank. */
export interface TahunRencana {
  readonly tahun: number;
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
}

/** What is entered in a row of an evaluation over years: RPJMD (E.78) or Renstra (E.80); K, or Rp with `jumlah`-like kinds. */
export interface MasukanTahunan {
  readonly targetAkhir: Angka | null;
  readonly tahun: readonly TahunRencana[];
  readonly polarisasi: Polarisasi;
  /** Whether years add up or the last one stands; rupiah adds up. */
  readonly jenis: JenisKondisiAkhir;
  /** The year that the evaluation has come to; later ones do not count at the end. @defaultValue the last year with a realisasi */
  readonly sampai?: number;
}

/** The computed columns of a row over years. */
export interface HasilTahunan {
  /** Level of achievement of each year, in the order of the years. */
  readonly tahun: readonly { readonly tahun: number; readonly tingkatCapaian: Hasil }[];
  /** Realisasi at the end of the plan, or so far. */
  readonly capaianAkhir: Hasil;
  /** Percent of the end target. */
  readonly tingkatCapaianAkhir: Hasil;
}

/**
 * One row of an evaluation over the years of a plan: RPJMD (E.78), or Renstra (E.80), which is expected to have the same shape.
 *
 * Each year's realisasi is held against that year's target; at the end the years add up, or the last filled one stands, and are
 * held against the end target. A sum with a hole is not a sum: a blank year before the last makes it `tak-terukur`, with a warning that names it.
 * Throws `ArgumenTidakSah` when a year occurs twice.
 *
 * @example
 * hitungBarisTahunan({ targetAkhir: 85, tahun: [{ tahun: 2022, target: 80, realisasi: 82 }, { tahun: 2023, target: 84, realisasi: null }], polarisasi: 'maximize', jenis: 'nilai-akhir' })
 * // => { tahun: [{ tahun: 2022, tingkatCapaian: { teks: '102,50' } }, { tingkatCapaian: { alasan: 'realisasi-kosong' } }], capaianAkhir: { teks: '82,00' }, tingkatCapaianAkhir: { teks: '96,47' } }
 */
export function hitungBarisTahunan(baris: MasukanTahunan, opsi: OpsiCapaian = {}): HasilTahunan {
  pastikanBentuk('hitungBarisTahunan', 'baris', baris, BENTUK_BARIS);
  pastikanOpsi('hitungBarisTahunan', opsi, OPSI_CAPAIAN);
  pastikanPilihan('jenis', baris.jenis, JENIS_KONDISI_AKHIR);
  const { polarisasi } = baris;
  const urut = [...baris.tahun].sort((a, b) => a.tahun - b.tahun);
  // Stryker disable next-line ArithmeticOperator: of two that are the same either will do.
  const kembar = urut.find(({ tahun }, i) => urut[i + 1]?.tahun === tahun);
  if (kembar) throw new ArgumenTidakSah(`tahun: ${kembar.tahun} tertulis dua kali.`);
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const akhir = capaianAkhir(urut, baris, bulatan);
  const kemajuan = hitungKemajuan(
    // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
    { targetAkhir: baris.targetAkhir, realisasi: tepatDari(akhir, 'capaianAkhir'), polarisasi },
    pilihOpsi<OpsiKemajuan>(opsi, OPSI_KEMAJUAN),
  );
  return {
    tahun: baris.tahun.map((t) => ({
      tahun: t.tahun,
      tingkatCapaian: hitungCapaian({ target: t.target, realisasi: t.realisasi, polarisasi }, opsi),
    })),
    capaianAkhir: akhir,
    tingkatCapaianAkhir: sebabRealisasi(kemajuan, akhir),
  };
}

/** The years made one up to the year that counts; what is blank there is named. */
function capaianAkhir(urut: readonly TahunRencana[], baris: MasukanTahunan, opsi: OpsiEvaluasi): Hasil {
  const terisi = urut.filter(({ realisasi }) => realisasi !== null).at(-1)?.tahun;
  const { jenis, sampai = terisi } = baris;
  // Stryker disable next-line ConditionalExpression: no year is at most undefined either.
  const dinilai = urut.filter(({ tahun }) => sampai !== undefined && tahun <= sampai);
  const x = dinilai.map((t) => (t.realisasi === null ? null : bacaTepat(t.realisasi, `realisasi tahun ${t.tahun}`)));
  const kosong = dinilai.filter(({ realisasi }) => realisasi === null);
  if (jenis !== 'akumulasi') return gabungPeriode(x, 'terakhir', 'realisasi-kosong', opsi);
  if (kosong.length === 0 || kosong.length === x.length) return gabungPeriode(x, 'jumlah', 'realisasi-kosong', opsi);
  const tanpa = peringatan(pola.tahunTanpaRealisasi, { tahun: kosong.map(({ tahun }) => tahun).join(', ') });
  const alasan = x.at(-1) === null ? 'realisasi-kosong' : 'seri-berlubang';
  return takTerukur(konsolidasiJumlah, { x }, alasan, { ...opsi, peringatan: [tanpa] });
}
