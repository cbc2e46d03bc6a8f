import type { Decimal } from '../../../angka/desimal.js';
import { desimal } from '../../../angka/desimal.js';
import { capaianMinimizeRasio } from '../../../rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../rumus/capaian/minimize-selisih.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';

/** What the notes under a table say of its achievements. */
export interface CatatanCapaian {
  /** The mark of the rows of which less is better; null where no note tells these apart. */
  readonly tanda: string | null;
  /** The rule of these rows. */
  readonly rumus: Rumus | null;
  /** No achievement is printed above it. */
  readonly batas: Decimal | null;
}

const PANJANG = 300;
/** `capaian di atas 120 %`, `maksimal dihitung 110 %`, `realisasi melebihi target dihitung 100`, `batas atas capaian 120 persen`. */
const BATAS =
  /\b(?:di ?atas|melebihi|melampaui|lebih dari|maksimal|maksimum|paling tinggi|dibatasi|batas)(?: \p{L}{2,15}){0,4} (1\d{2}|200)(?: (?:%|persen)|$)/u;

/** `*) Capaian = Target / Realisasi x 100%`, `Catatan: capaian di atas 120% dihitung 120%`. */
export function bacaCatatan(t: TabelTerbaca): CatatanCapaian {
  const teks = [...(t.tabel.catatan ?? []), ...ratakan(t.baris, (b) => (b.jenis === 'judul' ? [b.label] : []))].map(
    (s) => s.slice(0, PANJANG),
  );
  const bertanda = ratakan(teks, (s) => {
    const tanda = /^\s*([*†‡]{1,3}\)?)/.exec(s)?.[1];
    const rumus = rumusTurun(rapikanKata(s.replace(/[/:]/g, ' per ')));
    return tanda === undefined || rumus === null ? [] : [{ tanda, rumus }];
  });
  const [satu, ...lain] = bertanda;
  const batas = ratakan(teks, (s) => {
    const kena = BATAS.exec(rapikanKata(s))?.[1];
    return kena === undefined ? [] : [desimal(kena)];
  });
  return {
    tanda: satu === undefined || lain.length > 0 ? null : satu.tanda,
    rumus: satu === undefined || lain.length > 0 ? null : satu.rumus,
    batas: batas[0] ?? null,
  };
}

/** The rule that a note gives for indicators of which less is better. */
function rumusTurun(kata: string): Rumus | null {
  if (/\btarget per realisasi\b/.test(kata)) return capaianMinimizeRasio;
  return /\b2 x target realisasi\b|\btarget realisasi target\b|\b2 target realisasi\b/.test(kata)
    ? capaianMinimizeSelisih
    : null;
}
