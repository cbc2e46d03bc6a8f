import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import type { NilaiTarget } from '../../model/nilai.js';
import type { Hasil } from '../../rumus/hasil.js';
import type { HasilTren } from '../../rumus/waktu/hitung-tren.js';
import type { Predikat } from '../../skala/tentukan-predikat.js';

/** A value of the model as a cell: `65 (B)`, `80–90`, `WTP`; a dash when it is missing. */
export function selNilai(nilai: NilaiTarget): string {
  if (nilai === null) return '–';
  if (typeof nilai !== 'object') return formatAngka(nilai);
  if ('label' in nilai) return nilai.label;
  if ('bawah' in nilai) return `${formatAngka(nilai.bawah)}–${formatAngka(nilai.atas)}`;
  return nilai.huruf === undefined ? formatAngka(nilai.nilai) : `${formatAngka(nilai.nilai)} (${nilai.huruf})`;
}

/** A result as a cell: its print, or that it can't be measured. */
export const selHasil = (hasil: Hasil): string => (hasil.status === 'terukur' ? hasil.teks : 'tak terukur');

/** An amount as a cell. */
export const selRupiah = (x: Decimal | null): string => (x === null ? '–' : formatAngka(x));

/** A class as a cell. */
export const selPredikat = (p: Predikat): string => (p.status === 'kelas' ? p.label : '–');

/** A trend as a cell: direction and meaning. */
export const selTren = ({ arah, makna }: HasilTren): string =>
  arah === null ? '–' : arah === 'tetap' ? 'tetap' : `${arah}, ${makna}`;
