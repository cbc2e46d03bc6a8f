import { kodeBerpemilik } from '../model/masalah.js';
import {
  type BarisLaporan,
  type FormatKolom,
  type JenisBaris,
  type KelompokKolom,
  type KolomLaporan,
  type SelLaporan,
  selBaris,
  type TabelLaporan,
} from '../tabel/tabel-laporan.js';
import { rangkai } from './kalimat/ungkapan.js';

const RATA: Readonly<Record<FormatKolom, KolomLaporan['rata']>> = {
  teks: 'kiri',
  kode: 'kiri',
  angka: 'kanan',
  persen: 'kanan',
  rupiah: 'kanan',
  rasio: 'kanan',
  cacah: 'kanan',
};

const SATUAN: Partial<Record<FormatKolom, string>> = { persen: '%', rupiah: 'Rp' };

/** A column; alignment and unit follow from its format. */
export function kolom(kunci: string, judul: string, format: FormatKolom, lebar: number): KolomLaporan {
  const satuan = SATUAN[format];
  return { kunci, judul, rata: RATA[format], format, lebar, ...(satuan === undefined ? {} : { satuan }) };
}

/** A row; its id serves as what notes call it unless a name is given. */
export function baris(
  id: string,
  sel: Readonly<Record<string, SelLaporan>>,
  lain: { readonly jenis?: JenisBaris; readonly tingkat?: number; readonly sebutan?: string } = {},
): BarisLaporan {
  return { id, sebutan: lain.sebutan ?? id, jenis: lain.jenis ?? 'isi', tingkat: lain.tingkat ?? 0, sel };
}

/** The id of an indicator's row: a code is unique within its owner only. */
export const idBerpemilik = (pemilik: string, kode: string): string => `${pemilik}/${kode}`;

/** A row of an indicator, called by its owner and code. */
export const barisBerpemilik = (
  pemilik: string,
  kode: string,
  sel: Readonly<Record<string, SelLaporan>>,
): BarisLaporan => baris(idBerpemilik(pemilik, kode), sel, { sebutan: kodeBerpemilik(pemilik, kode) });

/** What a table is made from. */
export interface IsiTabel {
  readonly id: string;
  readonly nama: string;
  readonly judul: string;
  readonly kolom: TabelLaporan['kolom'];
  readonly kelompok?: readonly KelompokKolom[];
  readonly baris: readonly BarisLaporan[];
  readonly catatan?: readonly string[];
  readonly arah?: TabelLaporan['arah'];
}

/** A table with its notes: those given, and one for every reason why a cell is not measurable. */
export function bangunTabel({ kelompok = [], catatan = [], arah = 'tegak', ...isi }: IsiTabel): TabelLaporan {
  return {
    ...isi,
    kelompok,
    arah,
    catatan: [...catatan, ...catatanCara(isi.baris, isi.kolom), ...catatanTakTerukur(isi.baris, isi.kolom)],
  };
}

/** One note for each row with a figure that was not made in the usual way: it names the row as the table does, so that a checker knows which. */
function catatanCara(daftar: readonly BarisLaporan[], kolomTabel: readonly KolomLaporan[]): string[] {
  const menurut = new Map<string, string[]>();
  for (const b of daftar) {
    for (const k of kolomTabel) {
      const sel = selBaris(b, k);
      // Absorption is of sums of amounts, unless the policy says otherwise.
      const rerata = k.kunci === 'serapan' && sel.hitungan?.rumus === 'gabungan.rata-rata';
      const cara = sel.cara ?? (rerata && sel.nilai !== null ? 'rata-rata persentase bagiannya' : undefined);
      if (cara === undefined) continue;
      const kunci = JSON.stringify([namaBaris(b, kolomTabel), cara]);
      const ada = menurut.get(kunci) ?? [];
      if (!ada.includes(k.judul)) ada.push(k.judul);
      menurut.set(kunci, ada);
    }
  }
  return [...menurut].map(([kunci, judul]) => {
    const [nama, cara] = JSON.parse(kunci) as [string, string];
    return `Keterangan: ${nama}, ${rangkai(judul)}: ${cara}.`;
  });
}

/** What a row is called in its own cells: its indicator, else the last text before its figures. */
function namaBaris(b: BarisLaporan, kolomTabel: readonly KolomLaporan[]): string {
  const awal = kolomTabel.findIndex(({ format }) => format !== 'teks' && format !== 'kode');
  const nama = kolomTabel
    .slice(0, awal < 0 ? kolomTabel.length : awal)
    .flatMap((k) => (k.format === 'teks' && k.kunci !== 'satuan' ? [selBaris(b, k).nilai ?? ''] : []));
  const indikator = kolomTabel.find((k) => k.kunci === 'indikator' && k.format === 'teks');
  return (indikator && selBaris(b, indikator).nilai) || (nama.filter((x) => x !== '').at(-1) ?? b.sebutan);
}

/** So many rows are named for one reason; more are counted. */
const DISEBUT = 6;

function catatanTakTerukur(daftar: readonly BarisLaporan[], kolomTabel: readonly KolomLaporan[]): string[] {
  const menurut = new Map<string, BarisLaporan[]>();
  for (const b of daftar) {
    for (const k of kolomTabel) {
      const { alasan } = selBaris(b, k);
      if (alasan === undefined) continue;
      const kunci = JSON.stringify([k.judul, alasan]);
      const ada = menurut.get(kunci);
      if (ada) ada.push(b);
      else menurut.set(kunci, [b]);
    }
  }
  return [...menurut].map(([kunci, isi]) => {
    const [judul, alasan] = JSON.parse(kunci) as [string, string];
    return `${judul}, ${rangkai(sebutBaris(isi))}: tidak terukur, karena ${alasan}.`;
  });
}

/** The names of rows, a name that several share once with their number; the rest is counted. */
function sebutBaris(isi: readonly BarisLaporan[]): string[] {
  const banyak = new Map<string, number>();
  for (const { sebutan } of isi) banyak.set(sebutan, (banyak.get(sebutan) ?? 0) + 1);
  // Codes of programs and below are not named: in a text they look like figures.
  const dinamai = [...banyak].filter(([s]) => !/^\d/.test(s)).slice(0, DISEBUT);
  const lain = dinamai.reduce((n, [, b]) => n - b, isi.length);
  return [
    ...dinamai.map(([s, b]) => (b > 1 ? `${s} (${b} baris)` : s)),
    ...(lain > 0 ? [`${lain} baris${dinamai.length > 0 ? ' lain' : ''}`] : []),
  ];
}
