import { teksKanonik } from '../../angka/desimal.js';
import { ambil } from '../../model/jalur.js';
import { serapan } from '../../rumus/anggaran/serapan.js';
import { capaianMaximize } from '../../rumus/capaian/maximize.js';
import { capaianMinimizeSelisih } from '../../rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../rumus/capaian/stabilize.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';
import { keExcel } from '../../rumus/pembaca/ke-excel.js';
import type { NamaLembarBaris } from './lembar/daftar.js';

/** A locked column that computes from the cells of its row while they are filled. */
export interface KolomHidup {
  readonly judul: string;
  readonly format: string;
  /** The formula; `sel` gives the address of a key in the row. */
  readonly rumus: (sel: (kunci: string) => string) => string;
  /** What it gives for the values of a row; the empty text where it gives nothing. */
  readonly hasil: (baris: unknown) => number | string;
}

const CAPAIAN = {
  maximize: capaianMaximize,
  minimize: capaianMinimizeSelisih,
  stabilize: capaianStabilize,
} as const;

const FORMAT_PERSEN = '#,##0.00';

const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null);

function capaian(tahun: number): KolomHidup {
  const [t, r] = [`target.${tahun}`, `realisasi.${tahun}`];
  return {
    judul: `Pratinjau capaian ${tahun} (%)`,
    format: FORMAT_PERSEN,
    rumus: (sel) =>
      Object.entries(CAPAIAN).reduceRight(
        (lain, [polarisasi, rumus]) =>
          `IF(${sel('polarisasi')}="${polarisasi}",${keExcel(rumus, { T: sel(t), R: sel(r) })},${lain})`,
        '""',
      ),
    hasil: (baris) => {
      const rumus = CAPAIAN[ambil(baris, 'polarisasi') as keyof typeof CAPAIAN] as typeof capaianMaximize | undefined;
      if (!rumus) return '';
      const hasil = evaluasi(rumus, { T: angka(ambil(baris, t)), R: angka(ambil(baris, r)) });
      return hasil.status === 'terukur' ? Number(teksKanonik(hasil.bulat)) : '';
    },
  };
}

function serapanTahun(tahun: number): KolomHidup {
  const [p, a] = [`anggaran.${tahun}.pagu`, `anggaran.${tahun}.realisasi`];
  return {
    judul: `Pratinjau serapan ${tahun} (%)`,
    format: FORMAT_PERSEN,
    rumus: (sel) => keExcel(serapan, { P: sel(p), A: sel(a) }),
    hasil: (baris) => {
      const hasil = evaluasi(serapan, { P: angka(ambil(baris, p)), A: angka(ambil(baris, a)) });
      return hasil.status === 'terukur' ? Number(teksKanonik(hasil.bulat)) : '';
    },
  };
}

/** The live columns of each sheet, for the year of the report. */
export const KOLOM_HIDUP: Partial<Record<NamaLembarBaris, (tahun: number) => KolomHidup>> = {
  Kinerja: capaian,
  Anggaran: serapanTahun,
  Belanja: serapanTahun,
};
