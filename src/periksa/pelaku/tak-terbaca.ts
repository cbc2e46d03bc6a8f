import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { ANTARBARIS, anggotaRelasi, type Relasi } from '../relasi/relasi.js';

/** A cell with digits, or the sign of an error or of a column that is too narrow, that could not be read as a figure. */
export interface SelTakTerbaca {
  readonly lokasi: Lokasi;
  readonly teks: string;
}

/** A table does not change, and is asked for the same column again and again. */
const catatan = new WeakMap<TabelTerbaca, Map<number, readonly IsiBaris[]>>();

interface IsiBaris {
  readonly baris: number;
  readonly teks: string;
}

/** Digits of any script, `½`, `#REF!`, `#####`. */
const TERISI = /[\p{N}#]/u;

/** The rows of a column whose cell holds digits and is no figure, in order. A heading that is repeated on the next page is blank as read. */
function barisTakTerbaca(t: TabelTerbaca, ke: number): readonly IsiBaris[] {
  const milik = catatan.get(t) ?? new Map<number, readonly IsiBaris[]>();
  catatan.set(t, milik);
  const ada = milik.get(ke);
  if (ada !== undefined) return ada;
  const hasil = ratakan(t.baris, ({ ke: baris, jenis }) => {
    const teks = t.tabel.baris[baris]?.[ke]?.trim() ?? '';
    return jenis !== 'kosong' && TERISI.test(teks) && !t.fakta.get(baris)?.has(ke) ? [{ baris, teks }] : [];
  });
  milik.set(ke, hasil);
  return hasil;
}

/** The cells between and beside the parts of a sum or mean that were not read, although figures stand in them: what it comes to is open. */
export function selTakTerbaca(r: Relasi): readonly SelTakTerbaca[] {
  if (!ANTARBARIS.has(r.jenis)) return [];
  const rentang = new Map<number, { t: TabelTerbaca; awal: number; akhir: number }>();
  for (const { sel } of anggotaRelasi(r)) {
    if (sel === null) continue;
    const { awal, akhir } = rentang.get(sel.kolom.ke) ?? { awal: sel.baris.ke, akhir: sel.baris.ke };
    rentang.set(sel.kolom.ke, {
      t: sel.tabel,
      awal: Math.min(awal, sel.baris.ke),
      akhir: Math.max(akhir, sel.baris.ke),
    });
  }
  return ratakan([...rentang], ([ke, { t, awal, akhir }]) => {
    const semua = barisTakTerbaca(t, ke);
    if (semua.length === 0) return [];
    const [dari, sampai] = [lanjut(t, ke, awal, -1), lanjut(t, ke, akhir, 1)];
    return semua
      .filter(({ baris }) => baris >= dari && baris <= sampai)
      .map(({ baris, teks }) => ({ lokasi: lokasiSel(t.tabel, baris, ke), teks }));
  });
}

/** Where each row stands among those of its table; as above. */
const urutanBaris = new WeakMap<TabelTerbaca, ReadonlyMap<number, number>>();

function urutanDi(t: TabelTerbaca, baris: number): number {
  const urutan = urutanBaris.get(t) ?? new Map(t.baris.map(({ ke }, i) => [ke, i] as const));
  urutanBaris.set(t, urutan);
  return urutan.get(baris) as number;
}

/** How far the rows go on beside the parts of a sum that hold no figure in its column: one of them was to be the first part, or the last. */
function lanjut(t: TabelTerbaca, ke: number, dari: number, langkah: -1 | 1): number {
  let hasil = dari;
  for (let i = urutanDi(t, dari) + langkah; ; i += langkah) {
    const b = t.baris[i];
    if (b?.jenis !== 'isi' || t.fakta.get(b.ke)?.has(ke)) return hasil;
    hasil = b.ke;
  }
}
