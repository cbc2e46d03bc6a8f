import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { malas } from '../../fakta/malas.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import type { JumlahSebarisan } from './jumlah-barisan.js';

/**
 * Two rows one below the other with the same figures in the columns where a sum holds: those columns do not show which of the two is its part.
 * Where the sum holds in every column with the other one, it is the other one, and a column that only the first breaks accuses nobody.
 */
export function tanpaBagianKembar(
  t: TabelTerbaca,
  relasi: readonly Relasi[],
  sebarisan: JumlahSebarisan,
): readonly Relasi[] {
  const tempat = malas(() => new Map(t.baris.map((b, i) => [b, i] as const)));
  /** The figure so many rows below a part. */
  const sebelah: Sebelah = (f, arah) => {
    const baris = t.baris[(tempat().get(f.sel?.baris as Baris) ?? -2) + arah];
    return baris && f.sel ? faktaDi(t, baris, f.sel.kolom) : undefined;
  };
  const keliru = new Set<Relasi>(ratakan(sebarisan, (daftar) => patahKarenaKembar(daftar, sebelah)));
  return keliru.size === 0 ? relasi : relasi.filter((r) => !keliru.has(r));
}

type Sebelah = (f: Fakta, arah: -1 | 1) => Fakta | undefined;

function patahKarenaKembar(daftar: readonly RelasiLurus[], sebelah: Sebelah): readonly Relasi[] {
  const patah = daftar.filter((r) => !terpenuhi(r));
  const cocok = daftar.filter((r) => !patah.includes(r));
  if (patah.length === 0 || cocok.length === 0) return [];
  for (const i of daftar[0]?.suku.keys() ?? []) {
    for (const arah of [-1, 1] as const) {
      const kembar = (r: RelasiLurus): Fakta | undefined => sebelah(r.suku[i]?.fakta as Fakta, arah);
      const serupa = cocok.every((r) => kembar(r)?.nilai.eq(r.suku[i]?.fakta.nilai ?? 0));
      if (serupa && patah.every((r) => terpenuhiDengan(r, i, kembar(r)))) return patah;
    }
  }
  return [];
}

/** Whether a sum holds with another figure for one of its parts, which is none of them. */
function terpenuhiDengan(r: RelasiLurus, i: number, kembar: Fakta | undefined): boolean {
  if (kembar === undefined || anggotaRelasi(r).includes(kembar)) return false;
  return terpenuhi({ ...r, suku: r.suku.map((s, j) => (j === i ? { ...s, fakta: kembar } : s)) });
}
