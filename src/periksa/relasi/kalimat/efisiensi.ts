import { desimal } from '../../../angka/desimal.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import { serapan } from '../../../rumus/anggaran/serapan.js';
import { efisiensiKelebihanRasio } from '../../../rumus/efisiensi/kelebihan-rasio.js';
import { efisiensiRasio } from '../../../rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../rumus/efisiensi/selisih.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { FaktaNarasi } from '../../fakta/narasi.js';
import type { PeranNarasi } from '../../fakta/peran-narasi.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, nilaiRelasi, perLambang, type RelasiRumus } from '../relasi.js';
import { sekaliSelip } from '../ubahan-digit.js';

/** What of a text is the other operand of no efficiency. */
const BUKAN_CAPAIAN: ReadonlySet<PeranNarasi | null> = new Set(['serapan', 'efisiensi-sisa', 'rata-rata-efisiensi']);
const CAPAIAN: ReadonlySet<PeranNarasi | null> = new Set(['capaian', 'rata-rata-capaian']);
/** Says which of the ways is meant: the later of the two is taken from the other. */
const DIKURANGI = /\b(?:di)?kurangi?\b|selisih|\s[-−–]\s*\p{L}/iu;

/**
 * An efficiency is what was left of the budget, or what was achieved beyond it: the difference to the achievement, their ratio, or what that
 * exceeds one by. Where one of them gives the printed figure that one is meant; where none does, which is meant is open unless the words say it.
 */
export function menurutCaraLain(sisa: RelasiRumus, paragraf: readonly FaktaNarasi[]): RelasiRumus[] {
  if (terpenuhi(sisa)) return [sisa];
  const [S] = masukanRelasi(sisa) as [Fakta];
  const lain = paragraf.filter((f) => f.fakta.persen && !BUKAN_CAPAIAN.has(f.peran));
  const berlaku = ratakan(lain, (f) => [...cara(sisa, f.fakta, S), ...caraHitung(sisa, f.fakta, S)]).find(terpenuhi);
  if (berlaku !== undefined) return berlaku.hasil === sisa.hasil ? [berlaku] : [];
  const C = lain.find((f) => CAPAIAN.has(f.peran));
  // `nilai efisiensi #` may be what a scale gives: only what one slip makes of it was meant to be what is left.
  if (C === undefined) return sekaliSelip(sisa) ? [sisa] : [{ ...sisa, ragu: true }];
  const [selisih, ...rasio] = cara(sisa, C.fakta, S) as [RelasiRumus, ...RelasiRumus[]];
  if (paragraf.some((f) => [C.fakta, S].includes(f.fakta) && DIKURANGI.test(f.kata))) return [selisih];
  const jarak = (r: RelasiRumus) => selisihTepat(r.hasil.nilai, nilaiRelasi(r) ?? desimal(0)).abs();
  return [{ ...[sisa, ...rasio].reduce((a, b) => (jarak(b).lt(jarak(a)) ? b : a), selisih), ragu: true }];
}

/** By the definitions of the field. */
const cara = (sisa: RelasiRumus, C: Fakta, S: Fakta): RelasiRumus[] =>
  [efisiensiSelisih, efisiensiRasio, efisiensiKelebihanRasio].map((rumus) => susun(sisa, rumus, { C, S }));

/** The same in percent and without the sign, which a sentence may lose; of the share of what the achievement was worth, it is the other one. */
const caraHitung = (sisa: RelasiRumus, C: Fakta, S: Fakta): RelasiRumus[] => [
  susun(sisa, serapan, { A: C, P: S }),
  susun(sisa, pertumbuhan, { ini: C, lalu: S }),
  susun(sisa, efisiensiSelisih, { C: S, S: C }),
  susun({ ...sisa, hasil: { ...sisa.hasil, nilai: sisa.hasil.nilai.negated() } }, pertumbuhan, { ini: S, lalu: C }),
  susun(sisa, pertumbuhan, { ini: S, lalu: C }),
];

const susun = (sisa: RelasiRumus, rumus: Rumus, masukan: Readonly<Record<string, Fakta>>): RelasiRumus => ({
  ...sisa,
  rumus,
  masukan: perLambang(masukan),
});
