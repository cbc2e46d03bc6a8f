import type { Angka } from '../../angka/desimal.js';
import { bacaTepat } from '../../angka/tepat.js';
import { hitungCapaian, OPSI_CAPAIAN, type OpsiCapaian } from '../capaian/hitung-capaian.js';
import type { Hasil } from '../hasil.js';
import { tepatDari } from '../nilai-hasil.js';
import { JENIS_KONDISI_AKHIR, type JenisKondisiAkhir, type Polarisasi } from '../opsi.js';
import { pastikanOpsi, pastikanPilihan, pilihOpsi } from '../pastikan-opsi.js';
import { hitungKemajuan, OPSI_KEMAJUAN, type OpsiKemajuan } from './hitung-kemajuan.js';
import { gabungPeriode } from './konsolidasi-periode.js';

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
 * held against the end target. Blank years are passed over. Throws a TypeError when a year occurs twice.
 *
 * @example
 * hitungBarisTahunan({ targetAkhir: 85, tahun: [{ tahun: 2022, target: 80, realisasi: 82 }, { tahun: 2023, target: 84, realisasi: null }], polarisasi: 'maximize', jenis: 'nilai-akhir' })
 * // => { tahun: [{ tahun: 2022, tingkatCapaian: { teks: '102,50' } }, { tingkatCapaian: { alasan: 'realisasi-kosong' } }], capaianAkhir: { teks: '82,00' }, tingkatCapaianAkhir: { teks: '96,47' } }
 */
export function hitungBarisTahunan(baris: MasukanTahunan, opsi: OpsiCapaian = {}): HasilTahunan {
  pastikanOpsi('hitungBarisTahunan', opsi, OPSI_CAPAIAN);
  pastikanPilihan('jenis', baris.jenis, JENIS_KONDISI_AKHIR);
  const { polarisasi } = baris;
  const urut = [...baris.tahun].sort((a, b) => a.tahun - b.tahun);
  const kembar = urut.find(({ tahun }, i) => urut[i + 1]?.tahun === tahun);
  if (kembar) throw new TypeError(`tahun: ${kembar.tahun} tertulis dua kali.`);
  const realisasi = urut.map(({ tahun, realisasi: R }) =>
    R === null ? null : bacaTepat(R, `realisasi tahun ${tahun}`),
  );
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const jenis = baris.jenis === 'akumulasi' ? 'jumlah' : 'terakhir';
  const akhir = gabungPeriode(realisasi, jenis, 'realisasi-kosong', bulatan);
  const sampai = tepatDari(akhir, 'capaianAkhir');
  return {
    tahun: baris.tahun.map((t) => ({
      tahun: t.tahun,
      tingkatCapaian: hitungCapaian({ target: t.target, realisasi: t.realisasi, polarisasi }, opsi),
    })),
    capaianAkhir: akhir,
    tingkatCapaianAkhir: hitungKemajuan(
      { targetAkhir: baris.targetAkhir, realisasi: sampai, polarisasi },
      pilihOpsi<OpsiKemajuan>(opsi, OPSI_KEMAJUAN),
    ),
  };
}
