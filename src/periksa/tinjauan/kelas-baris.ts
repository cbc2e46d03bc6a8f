import type { Dwibahasa } from '../../rumus/alasan.js';
import { kelasAngka } from '../../skala/kelas-angka.js';
import { ratakan } from '../../tabel/tiap.js';
import { memuatFrasa } from '../fakta/kata.js';
import { samaCetak } from '../fakta/sama-cetak.js';
import { kunciLabel } from '../fakta/subjek.js';
import { type Berkelas, kelasCetak, mengenal, PENDUKUNG, sekelas } from './golongan.js';
import type { KolomBerkelas } from './predikat-kolom.js';

/** What a table, or the scale of its column, makes of a figure that a sentence repeats. */
export interface KelasBaris {
  readonly skala: Dwibahasa;
  readonly semestinya: string;
  /** A scale bears the class of the table out. */
  readonly pasti: boolean;
}

/**
 * The class of the row that a sentence names with its figure, where the sentence says another one of the same scale; null where any row or scale
 * of the columns allows what it says, and for a word that the column does not use: it may be another name of the same class.
 */
export function kelasMenurutBaris(s: Berkelas, kalimat: string, kolom: readonly KolomBerkelas[]): KelasBaris | null {
  const kata = kunciLabel(kalimat).split(' ');
  const sebut = (r: Berkelas): boolean => r.bentuk.some((f) => s.bentuk.includes(f));
  const hasil = ratakan(kolom, ({ baris, calon }) =>
    ratakan(baris, (r): (KelasBaris | null)[] => {
      const label = kunciLabel(r.fakta.sel?.baris.label ?? '');
      if (label === '' || !samaCetak(s.fakta, r.fakta) || !memuatFrasa(kata, label.split(' '))) return [];
      if (sebut(r)) return [null];
      if (!baris.some(sebut) && !calon.some((c) => mengenal(c.skala, s.bentuk))) return [];
      if (calon.some((c) => kelasCetak(kelasAngka(c.skala), s.fakta).some((p) => sekelas(p, s.bentuk)))) return [null];
      const acuan = calon.find((c) => c.cocok.has(r));
      const nama = r.fakta.sel?.tabel.tabel.nama;
      return [
        {
          skala: acuan?.nama ?? { id: nama ?? 'tabelnya', en: nama ?? 'its table' },
          semestinya: r.kata,
          pasti: acuan !== undefined && acuan.cocok.size >= (acuan.tercetak ? PENDUKUNG.tercetak : PENDUKUNG.terdaftar),
        },
      ];
    }),
  );
  return hasil.includes(null) ? null : (hasil[0] ?? null);
}
