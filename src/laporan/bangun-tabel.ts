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
  return { ...isi, kelompok, arah, catatan: [...catatan, ...catatanTakTerukur(isi.baris, isi.kolom)] };
}

/** So many rows are named for one reason; more are counted. */
const DISEBUT = 6;

function catatanTakTerukur(daftar: readonly BarisLaporan[], kolomTabel: readonly KolomLaporan[]): string[] {
  const menurut = new Map<string, Set<string>>();
  for (const b of daftar) {
    for (const k of kolomTabel) {
      const { alasan } = selBaris(b, k);
      if (alasan === undefined) continue;
      const kunci = JSON.stringify([k.judul, alasan]);
      const sebutan = menurut.get(kunci);
      if (sebutan) sebutan.add(b.sebutan);
      else menurut.set(kunci, new Set([b.sebutan]));
    }
  }
  return [...menurut].map(([kunci, sebutan]) => {
    const [judul, alasan] = JSON.parse(kunci) as [string, string];
    // Codes of programs and below are not named: in a text they look like figures.
    const nama = [...sebutan].filter((s) => !/^\d/.test(s)).slice(0, DISEBUT);
    const lain = sebutan.size - nama.length;
    const bagian = [...nama, ...(lain > 0 ? [`${lain} baris${nama.length > 0 ? ' lain' : ''}`] : [])];
    return `${judul}, ${rangkai(bagian)}: tidak terukur, karena ${alasan}.`;
  });
}
