import type { z } from 'zod';
import type { Cela } from '../masalah.js';
import { NAMA_TABEL } from '../simpan/kolom.js';

const TERBANYAK = 200;

/** Faults of shape, as faults of rows are named: table, row from 1, column. `tabel`: the body is the rows of that table. */
export function celaZod(
  masalah: readonly z.core.$ZodIssue[],
  tabel: string | null,
): { readonly cela: readonly Cela[]; readonly lainnya: number } {
  const cela = masalah.slice(0, TERBANYAK).map((m): Cela => {
    const jalur = tabel === null ? m.path : [tabel, ...m.path];
    const nama = (NAMA_TABEL as readonly unknown[]).includes(jalur[0]) ? (jalur[0] as Cela['tabel']) : null;
    const baris = nama !== null && typeof jalur[1] === 'number' ? jalur[1] + 1 : null;
    const bidang =
      jalur
        .slice(nama === null ? 0 : 2)
        .map(String)
        .join('.') || null;
    const letak = [
      nama ?? 'permintaan',
      baris === null ? null : `baris ${baris}`,
      bidang === null ? null : `"${bidang.slice(0, 60)}"`,
    ];
    const pesan = `${letak.filter((x) => x !== null).join(' ')}: ${m.message}`;
    return { kode: m.code, tabel: nama, baris, bidang, pesan };
  });
  return { cela, lainnya: masalah.length - cela.length };
}
