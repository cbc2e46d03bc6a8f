import { Pecahan } from '../../pecahan.js';
import { type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { NOL, p, rataTepat, SERATUS } from '../bilangan.js';
import { bacaNilai } from '../keluarga/capaian.js';
import { serapanTepat } from '../keluarga/serapan.js';
import { kebijakanPenuh, type LaporanData, type SasaranData, TAHUN } from './bentuk.js';

/** The budget figures of one row. */
export interface AngkaTepat {
  readonly pagu: Pecahan | null;
  readonly realisasi: Pecahan | null;
  readonly sisa: Pecahan | null;
  readonly serapan: Harap;
}

export interface AnggaranTepat {
  readonly total: AngkaTepat;
  /** Program, kegiatan and sub-kegiatan by code. */
  readonly baris: ReadonlyMap<string, AngkaTepat>;
  readonly sasaran: ReadonlyMap<string, AngkaTepat>;
}

interface Daun {
  readonly P: Pecahan | null;
  readonly A: Pecahan | null;
}

const jumlahAda = (x: readonly (Pecahan | null)[]): Pecahan | null => {
  const ada = x.filter((a): a is Pecahan => a !== null);
  return ada.length === 0 ? null : Pecahan.jumlah(ada);
};

/** Sums of the lines; the percentage of the sums, or the mean of the percentages right below. */
function angkaTepat(daun: readonly Daun[], anak: readonly Harap[], cara: 'gabungan' | 'rata-rata-persen'): AngkaTepat {
  const lengkap = daun.filter((d) => d.P !== null && d.A !== null);
  const [P, A] = [jumlahAda(lengkap.map((d) => d.P)), jumlahAda(lengkap.map((d) => d.A))];
  const rata = anak.map(nilaiHarap).filter((x): x is Pecahan => x instanceof Pecahan);
  const gabung = lengkap.length > 0 ? serapanTepat(P, A) : takTerukur();
  return {
    pagu: jumlahAda(daun.map((d) => d.P)),
    realisasi: jumlahAda(daun.map((d) => d.A)),
    sisa: P !== null && A !== null ? P.kurang(A) : null,
    serapan: cara === 'gabungan' ? gabung : rata.length > 0 ? { nilai: rataTepat(rata) } : takTerukur(),
  };
}

/** The program codes that serve a sasaran, each with its share of 1. */
export const tautan = (s: SasaranData) =>
  (s.program ?? []).map((x) =>
    typeof x === 'string' ? { kode: x, porsi: SERATUS } : { kode: x.kode, porsi: p(x.porsi) },
  );

export function anggaranTepat(l: LaporanData): AnggaranTepat {
  const k = kebijakanPenuh(l);
  const baris = new Map<string, AngkaTepat>();
  const daunProgram = new Map<string, Daun[]>();
  const program = l.program.map((pr) => {
    const kegiatan = pr.kegiatan.map((kg) => {
      const sub = kg.subKegiatan.map((s) => {
        const { pagu = null, realisasi = null } = s.anggaran[TAHUN] ?? {};
        const daun = { P: bacaNilai(pagu), A: bacaNilai(realisasi) };
        const angka = angkaTepat([daun], [], 'gabungan');
        baris.set(s.kode, angka);
        return { daun: [daun], serapan: angka.serapan };
      });
      return simpan(kg.kode, sub);
    });
    const hasil = simpan(pr.kode, kegiatan);
    daunProgram.set(pr.kode, hasil.daun);
    return hasil;
  });
  function simpan(kode: string, anak: readonly { readonly daun: readonly Daun[]; readonly serapan: Harap }[]) {
    const daun = anak.flatMap((a) => a.daun);
    const angka = angkaTepat(
      daun,
      anak.map((a) => a.serapan),
      k.hierarki,
    );
    baris.set(kode, angka);
    return { daun, serapan: angka.serapan };
  }
  const sasaran = new Map<string, AngkaTepat>();
  for (const s of l.tujuan.flatMap((t) => t.sasaran)) {
    const daun = tautan(s).flatMap(({ kode, porsi }) =>
      (daunProgram.get(kode) ?? []).map(({ P, A }) => ({ P: bagi(P, porsi), A: bagi(A, porsi) })),
    );
    const anak = tautan(s).flatMap(({ kode }) => baris.get(kode)?.serapan ?? []);
    sasaran.set(s.kode, angkaTepat(daun, anak, k.sasaran));
  }
  return {
    total: angkaTepat(
      program.flatMap((x) => x.daun),
      program.map((x) => x.serapan),
      k.hierarki,
    ),
    baris,
    sasaran,
  };
}

const bagi = (x: Pecahan | null, porsi: Pecahan) => (x === null ? null : x.kali(porsi).bagi(SERATUS));

/** What may be divided in a row: the sums of the lines that have both figures. */
export const pasangan = ({ pagu, realisasi, sisa }: AngkaTepat) =>
  sisa === null ? { P: pagu, A: realisasi } : { P: pagu ?? NOL, A: realisasi ?? NOL };
