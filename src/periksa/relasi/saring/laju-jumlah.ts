import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { lajuPer } from '../../../rumus/gabungan/laju-per.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { BOBOT } from '../bukti/bobot.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, perLambang, type Relasi, type RelasiLurus, type RelasiRumus } from '../relasi.js';
import { diAntara } from './tanpa-laju.js';

/** How rates are printed: as they are, in percent, for each thousand, for each hundred thousand. */
const LAJU: readonly Rumus[] = [nisbah, persenBagian, lajuPer(1000), lajuPer(100_000)];
/** Among more sums some two give any figure. */
const JUMLAH_TERBANYAK = 12;

/**
 * What is left of sums once rates are seen for what they are: a total that does not hold, in a line that is the ratio of two lines whose totals
 * hold, in a part of it at least, is no sum. The ratio binds the line instead.
 */
export function lajuBukanJumlah(relasi: readonly Relasi[]): Relasi[] {
  const jumlah = relasi.filter(polos);
  if (jumlah.length === 0) return [...relasi];
  const segaris = kelompokkan(jumlah.map((r) => [arah(r)(r.hasil), r] as const));
  const terikat = new Set(ratakan(relasi, (r) => (r.bentuk === 'rumus' ? anggotaRelasi(r) : [])));
  const laju = new Map<Relasi, readonly RelasiRumus[]>();
  for (const r of jumlah) {
    const lain = terpenuhi(r) ? [] : (segaris.get(arah(r)(r.hasil)) ?? []).filter((x) => x !== r);
    const ini = lain.length < 2 || lain.length > JUMLAH_TERBANYAK ? null : cariLaju(r, lain);
    if (ini !== null) laju.set(r, ini.some((x) => terikat.has(x.hasil)) ? [] : ini);
  }
  return ratakan(relasi, (r): readonly Relasi[] => laju.get(r) ?? [r]);
}

/** Sums of what stands in a row, or in a column. */
const polos = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' &&
  r.pembagi === 1 &&
  r.suku.length > 1 &&
  r.suku.every((s) => s.koef === 1 && s.fakta.sel !== null);

const sebaris = (r: RelasiLurus): boolean => r.suku.every((s) => s.fakta.sel?.baris === r.hasil.sel?.baris);

/** The line in which the totals stand, and that in which parts stand beside each other. */
const arah = (r: RelasiLurus) => (f: Fakta) => (sebaris(r) ? f.sel?.kolom : f.sel?.baris);

/** The ratio that the line follows in its total and in a part of it at least; null where there is none. */
function cariLaju(r: RelasiLurus, jumlah: readonly RelasiLurus[]): RelasiRumus[] | null {
  const dicoba = Math.log(jumlah.length * (jumlah.length - 1) * LAJU.length);
  for (const x of jumlah)
    for (const y of jumlah)
      if (x !== y)
        for (const rumus of LAJU) {
          const [total, ...bagian] = relasiLaju(r, x, y, rumus);
          if (
            total !== undefined &&
            terlihat(total, bagian, { utuh: terpenuhi(x) && terpenuhi(y), diAntara: diAntara(r) }) &&
            [total, ...bagian].reduce((n, l) => n + berat(l), 0) >= dicoba
          )
            return [total, ...bagian];
        }
  return null;
}

/** Nats of one that holds: of small counts the ratio of any two comes near to a third. */
const berat = (r: Relasi): number =>
  cocok(r) ? Math.max(0, Math.log((2 * Math.abs(nilaiKasar(r.hasil))) / (BOBOT.lebarCetak * satuanCetak(r.hasil)))) : 0;

/** Whether a total of two totals that hold and a part follow a ratio, or all parts of one that lies between them do. */
const terlihat = (
  total: RelasiRumus,
  bagian: readonly RelasiRumus[],
  { utuh, diAntara }: { readonly utuh: boolean; readonly diAntara: boolean },
): boolean => (utuh && cocok(total) ? bagian.some(cocok) : diAntara && bagian.length > 1 && bagian.every(cocok));

const cocok = (r: Relasi): boolean => !r.hasil.nilai.isZero() && putuskan(r)?.status === 'cocok';

/** A ratio in the total of a line, and in each of its parts. */
function relasiLaju(r: RelasiLurus, x: RelasiLurus, y: RelasiLurus, rumus: Rumus): RelasiRumus[] {
  const di = (s: RelasiLurus, f: Fakta): Fakta | undefined =>
    f === r.hasil ? s.hasil : s.suku.find((k) => arah(r)(k.fakta) === arah(r)(f))?.fakta;
  return ratakan([r.hasil, ...r.suku.map((s) => s.fakta)], (hasil): RelasiRumus[] => {
    const [atas, bawah] = [di(x, hasil), di(y, hasil)];
    if (atas === undefined || bawah === undefined) return [];
    const masukan = perLambang({ X: atas, Y: bawah });
    return [
      {
        bentuk: 'rumus',
        jenis: sebaris(r) ? 'rasio-tegak' : 'rasio-baris',
        rumus,
        hasil,
        masukan,
        kuat: true,
        asal: 'cari',
      },
    ];
  });
}
