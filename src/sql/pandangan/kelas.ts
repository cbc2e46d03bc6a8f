import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { Pecahan } from '../../angka/pecahan.js';
import { opsiPredikat } from '../../kebijakan/opsi-predikat.js';
import type { AturanKebijakan } from '../../kebijakan/preset.js';
import type { Pembulatan } from '../../rumus/opsi.js';
import { bila, konstanta, type Simpul, type Syarat, syarat } from '../../rumus/pohon.js';
import { golongkan } from '../../skala/penggolong.js';
import { type SelangSiap, siapkanSkala } from '../../skala/siapkan-skala.js';
import { pembulatanDari } from '../../skala/tentukan-predikat.js';

/** What a stretch of values is put into: the code of a class, or why there is none. */
interface Kelas {
  readonly kode: string | null;
  readonly alasan: string | null;
}

/** A scale under the policies of an office, as stretches from the lowest values up. */
export interface SkalaSql {
  /** How a value is rounded before it is put into a class; null is not at all. */
  readonly pembulatan: Pembulatan | null;
  readonly kelas: readonly Kelas[];
  /** The place of a value among the stretches. */
  indeks(nilai: Simpul): Simpul;
}

/** Where a stretch ends, and whether its end still belongs to it. */
interface Ambang {
  readonly banding: Syarat['banding'];
  readonly batas: string;
}

/** The scale of a preset. Throws `ArgumenTidakSah` for one whose holes are closed by rounding, which no comparison can say. */
export function skalaSql(aturan: AturanKebijakan): SkalaSql {
  const { skala: id } = aturan;
  const siap = siapkanSkala(id as Parameters<typeof siapkanSkala>[0]);
  const cara = opsiPredikat(aturan);
  const penutup = [cara.lubang, ...(cara.lubang ? [] : siap.lubang.map((l) => l.lubang.cara))];
  if (penutup.some((c) => c === 'bulatkan' || c === 'potong')) {
    throw new ArgumenTidakSah(
      `kebijakan: celah skala ${id} ditutup dengan pembulatan, yang belum dapat ditulis sebagai view.`,
    );
  }
  const kelas: Kelas[] = [];
  const ambang: Ambang[] = [];
  const tambah = (x: Pecahan, sampai: Ambang | null) => {
    const g = golongkan(x, siap, cara);
    const baru = g.jenis === 'kelas' ? { kode: g.kelas.kode, alasan: null } : { kode: null, alasan: g.jenis };
    const lalu = kelas.at(-1);
    if (lalu && lalu.kode === baru.kode && lalu.alasan === baru.alasan) ambang.pop();
    else kelas.push(baru);
    if (sampai) ambang.push(sampai);
  };
  const batas = semuaBatas([...siap.kelas, ...siap.lubang]);
  let atasnya = Pecahan.SATU;
  for (const [i, b] of batas.entries()) {
    const sebelum = batas[i - 1];
    // Between two bounds nothing changes, so one value stands for all.
    tambah(sebelum ? b.x.tambah(sebelum.x).bagi(Pecahan.dari(2n)) : b.x.kurang(Pecahan.SATU), {
      banding: '<',
      batas: b.teks,
    });
    tambah(b.x, { banding: '<=', batas: b.teks });
    atasnya = b.x.tambah(Pecahan.SATU);
  }
  tambah(atasnya, null);
  return {
    pembulatan: pembulatanDari(siap.skala, cara) ?? null,
    kelas,
    indeks: (nilai) =>
      ambang.reduceRight<Simpul>(
        (lain, a, i) => bila(syarat(nilai, a.banding, konstanta(a.batas)), konstanta(i), lain),
        konstanta(ambang.length),
      ),
  };
}

function semuaBatas(selang: readonly SelangSiap[]) {
  const batas = selang.flatMap(({ selang: s }) => [s.bawah, s.atas]).flatMap((b) => (b === null ? [] : [b.toString()]));
  return [...new Set(batas)].map((teks) => ({ teks, x: Pecahan.baca(teks) })).sort((a, b) => a.x.banding(b.x));
}
