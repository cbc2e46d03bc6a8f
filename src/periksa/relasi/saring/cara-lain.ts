import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import { terpenuhi } from '../konsistensi.js';
import type { JenisRelasi, Relasi } from '../relasi.js';

/** What a note says of figures that their usual formula does not give: they were limited, converted, weighted. */
const CARA =
  /\b(?:batas|batasnya|dibatasi|konversi|dikonversi|toleransi|ditetapkan|menurut bobot(?:nya)?|berbobot|tertimbang|rata rata (?:ukur|geometri\w*|persentase)|dihitung dari (?:rata rata|jumlah) triwulan|(?:dihitung|dianggap)(?: sebagai| sama dengan)? (?:nol|0))\b/u;
const DIHITUNG: ReadonlySet<JenisRelasi> = new Set(['rasio-baris', 'rasio-total', 'rata-rata-kolom']);

/**
 * Without the rules that the rows do not follow of which a note under the table says that they were made in another way: `Keterangan: Rata-rata
 * capaian: rata-rata menurut bobot`. Where the usual rule holds all the same, it stays.
 */
export function tanpaCaraLain(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const catatan = (t.tabel.catatan ?? []).map(rapikanKata).filter((s) => CARA.test(s));
  if (catatan.length === 0) return relasi;
  const sudah = new Map<Baris, boolean>();
  const disebut = (b: Baris): boolean => {
    const ada = sudah.get(b);
    if (ada !== undefined) return ada;
    const nama = [b.label, ...b.nama.values()].map(rapikanKata).filter((n) => n !== '');
    const ya = catatan.some((s) => nama.some((n) => ` ${s} `.includes(` ${n} `)));
    sudah.set(b, ya);
    return ya;
  };
  return relasi.filter(
    (r) => !DIHITUNG.has(r.jenis) || r.hasil.sel === null || !disebut(r.hasil.sel.baris) || terpenuhi(r),
  );
}
