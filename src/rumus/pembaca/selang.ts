import { bacaAman } from '../../angka/baca-aman.js';
import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import { type Decimal, rapikanKeluar } from '../../angka/desimal.js';
import { gabung, type Selang } from '../../angka/selang.js';
import type { KodeAlasan } from '../alasan.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import type { Rumus } from '../rumus.js';
import { TakTerhitung } from './hitung-simpul.js';
import { ikatSelang, type NilaiMasukanSelang, persempitTerukur } from './selang-kotak.js';
import { type Jalankan, masukanBerulang, rapatkan } from './selang-rapat.js';
import { cobaSemua, PenghitungSelang, type Putusan } from './selang-simpul.js';
import { type KotakSelang, persempit } from './selang-syarat.js';

/** The values that a formula can have, or why it can have none. */
export type HasilSelang =
  | {
      readonly status: 'terukur';
      readonly selang: Selang;
      /** False when for some of the inputs' values the formula has no value, say where a divisor may be 0. */
      readonly selaluTerukur: boolean;
    }
  | { readonly status: 'tak-terukur'; readonly alasan: KodeAlasan };

/** Beyond this many undecided choices at once both branches are taken together. */
const PILIHAN_TERBANYAK = 6;

/**
 * The interval of values that a formula can have when its inputs are known only within intervals, such as figures that were printed
 * rounded (`selangCetak`).
 *
 * It holds every value that some inputs within their intervals give, and hence the exact one; a printed result that it doesn't
 * meet cannot be right. It is the least such interval wherever each input that occurs more than once moves the result one way over
 * the box, which printed figures nearly always do; else it may be somewhat wider. Undecided conditions are followed both ways. Ends that
 * don't fit 40 digits are rounded outwards.
 *
 * Values for which the formula is not measurable are left out and clear `selaluTerukur`. A missing input gives `tak-terukur`, as does
 * a box with no measurable value at all. Throws `ArgumenTidakSah` naming formula and input for a list in place of a number or the reverse.
 *
 * @example
 * selangRumus(serapan, { P: 80, A: 60 }) // => { status: 'terukur', selaluTerukur: true, selang: { bawahTertutup: true, atasTertutup: true } }
 * @example
 * selangRumus(serapan, { P: 80, A: selangCetak(60, 0) }) // => { status: 'terukur', selaluTerukur: true, selang: { bawahTertutup: true, atasTertutup: false } }
 */
export function selangRumus<R extends Rumus>(rumus: R, nilai: NilaiMasukanSelang<R>): HasilSelang {
  pastikanBentuk('selangRumus', 'rumus', rumus, BENTUK_RUMUS);
  pastikanBentuk('selangRumus', 'nilai', nilai, sebuahObjek);
  const kotak = bacaAman('selangRumus: nilai', () => ikatSelang(rumus, nilai));
  const awal = persempitTerukur(rumus, kotak);
  if ('alasan' in awal) return { status: 'tak-terukur', alasan: awal.alasan };
  try {
    const hasil = telusuri(rumus, awal.kotak, new Map(), masukanBerulang(rumus.isi));
    return {
      status: 'terukur',
      selang: keluarkan(hasil.selang),
      selaluTerukur: awal.selaluTerukur && hasil.selaluTerukur,
    };
  } catch (galat) {
    if (galat instanceof TakTerhitung) return { status: 'tak-terukur', alasan: galat.alasan };
    throw galat;
  }
}

interface Telusur {
  readonly selang: Selang;
  readonly selaluTerukur: boolean;
}

/** Follows an undecided choice both ways, each over what is left of the box there. */
function telusuri(rumus: Rumus, kotak: KotakSelang, putusan: Putusan, berulang: ReadonlySet<string>): Telusur {
  const jalankan: Jalankan = (k, p) => {
    const penghitung = new PenghitungSelang(k, p, berulang);
    const nilai = penghitung.hitung(rumus.isi);
    const { bimbang, selaluTerukur } = penghitung;
    return { nilai, bimbang, selaluTerukur, putusan: penghitung.putusan };
  };
  const jalan = jalankan(kotak, putusan);
  const { bimbang, selaluTerukur } = jalan;
  if (bimbang === null || putusan.size >= PILIHAN_TERBANYAK) {
    return { selang: rapatkan(jalan, kotak, jalankan), selaluTerukur };
  }
  const { ada, lengkap } = cobaSemua([true, false], (berlaku) => {
    const sisa = persempit(
      kotak,
      bimbang.syarat,
      berlaku,
      (s) => new PenghitungSelang(kotak, putusan).hitung(s).selang,
    );
    return telusuri(rumus, sisa, new Map([...putusan, [bimbang, [berlaku]]]), berulang);
  });
  return {
    selang: ada.map((t) => t.selang).reduce(gabung),
    selaluTerukur: lengkap && ada.every((t) => t.selaluTerukur),
  };
}

/** Ends of up to 60 digits brought to the 40 that callers see, outwards; a moved end is closed, so that a rounded value still fits. */
function keluarkan(s: Selang): Selang {
  const bawah = s.bawah && rapikanKeluar(s.bawah, -1);
  const atas = s.atas && rapikanKeluar(s.atas, 1);
  const bergeser = (lama: Decimal | null, baru: Decimal | null) => lama?.eq(baru as Decimal) === false;
  return {
    bawah,
    atas,
    bawahTertutup: s.bawahTertutup || bergeser(s.bawah, bawah),
    atasTertutup: s.atasTertutup || bergeser(s.atas, atas),
  };
}
