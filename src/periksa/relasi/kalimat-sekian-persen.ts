import { serapan } from '../../rumus/anggaran/serapan.js';
import { persenBagian } from '../../rumus/gabungan/bagian.js';
import { sebanding } from '../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import { NAIK, TURUN } from '../fakta/naik-turun.js';
import { perLambang, type RelasiRumus } from './relasi.js';

/** A percentage of a sentence with what it is of what. */
interface Bagian {
  readonly persen: AngkaKalimat;
  readonly bagian: AngkaKalimat;
  readonly keseluruhan: AngkaKalimat;
}

/** What joins an amount or a count to the percentage that it is, either way round: `atau`, `wajib pajak atau`, `, itu artinya`. */
const SETARA =
  /^(?:[^\S\n]{0,2}[\p{L}-]{1,20}[23]?){0,3}?[^\S\n]{0,2}[,(–-]?\s{0,2}(?:atau|setara|sama dengan|yaitu|yakni|\(|itu artinya|artinya)(?: (?:setara|dengan|sebesar|sebanyak|mencapai|sekitar|senilai|telah|baru|sudah|sama)){0,3}\s{0,2}$/iu;
/** What stands before the whole: `dari target tahun 2023 sebesar`. */
const DARI = /^(?:[^\S\n]{0,2}[\p{L}-]{1,20}[23]?){0,3}?[^\S\n]{0,2}[,)]{0,2}\s{0,2}(?:dari|terhadap)\s[^\n]{0,90}$/iu;
/** `dari pagu # dan #`: one of each, in their order. */
const DERET = /^[\s),;]{0,4}(?:dan|serta)?\s{0,3}(?:sebesar\s{0,3})?$/iu;
/** The whole was named first: `dari pagu #`, `target #`. */
const DAHULU = /\b(?:dari|target|pagu|anggaran)\b[^,;:\n]{0,60}$/iu;
/** `# persen dari target, yakni target # dan tercapai #`. */
const SASARAN = /^\s{0,2}dari [^\n]{0,80}\b(?:target|pagu|anggaran)\b[^,;:\n]{0,40}$/iu;
/** What came of it: `baru capai`, `terealisasi`, `realisasi sebesar`. */
const HASIL =
  /\b(?:capai|mencapai|tercapai|realisasi(?:nya)?|terealisasi|direalisasikan|terserap|terkumpul|terhimpun|diperoleh)\b[^,;:\n]{0,50}$/iu;
/** Other arithmetic, and other times than that of the whole. */
const LAIN = new RegExp(
  String.raw`rata[- ]*rata|rerata|per tahun|selisih|sisa|deviasi|target\w* (?:renstra|rpjmd)|masing-masing|tahun (?:lalu|sebelumnya)|periode yang sama|\b(?:${NAIK}|${TURUN})\b`,
  'iu',
);

/**
 * Sentences that say how many percent one figure is of another: `# wajib pajak atau # persen dari target #`, `target # baru capai # atau # persen`.
 * What the words on budgets bind already is left to them (`sudah`: the percentages that they take in).
 */
export function relasiSekianPersen(
  kalimat: readonly KalimatAngka[],
  sudah: ReadonlySet<AngkaKalimat['fakta']>,
): RelasiRumus[] {
  return kalimat.flatMap(({ angka }) => {
    const terpakai = new Set<AngkaKalimat>();
    return angka.flatMap((_, i): RelasiRumus[] => {
      const b = bacaBagian(angka, i, terpakai);
      if (b === null || [b.persen, b.bagian, b.keseluruhan].some((a) => terpakai.has(a))) return [];
      for (const a of [b.persen, b.bagian, b.keseluruhan]) terpakai.add(a);
      return sudah.has(b.persen.fakta) ? [] : [susun(b)];
    });
  });
}

/** What three figures in a row say, were it anything. */
function bacaBagian(angka: readonly AngkaKalimat[], i: number, terpakai: ReadonlySet<AngkaKalimat>): Bagian | null {
  const [a, b, c] = angka.slice(i, i + 3);
  if (a === undefined || b === undefined || c === undefined || LAIN.test(b.kata + c.kata)) return null;
  const susun = (persen: AngkaKalimat, bagian: AngkaKalimat, keseluruhan: AngkaKalimat): Bagian | null =>
    persen.jenis === 'persen' && pasti(persen, bagian, keseluruhan) ? { persen, bagian, keseluruhan } : null;
  if (DARI.test(c.kata)) {
    // Several shares before one whole, or before a list of them: which is of which stands in the words alone.
    if (angka.slice(0, i).some((x) => x.jenis === 'persen' && !terpakai.has(x)) || DERET.test(angka[i + 3]?.kata ?? ''))
      return null;
    if (SETARA.test(b.kata)) return a.jenis === 'persen' ? susun(a, b, c) : susun(b, a, c);
    return null;
  }
  const berikut = angka[i + 3];
  if (berikut !== undefined && DARI.test(berikut.kata)) return null;
  if (a.jenis === 'persen') return SASARAN.test(b.kata) && HASIL.test(c.kata) ? susun(a, c, b) : null;
  if (DAHULU.test(a.kata) && HASIL.test(b.kata) && SETARA.test(c.kata)) return susun(c, b, a);
  return null;
}

/** Amounts of amounts and counts of what both count, of which none can be read in two ways, or both are read alike. */
function pasti(persen: AngkaKalimat, bagian: AngkaKalimat, keseluruhan: AngkaKalimat): boolean {
  if ((bagian.jenis !== 'uang' && bagian.jenis !== 'polos') || !sebanding(bagian, keseluruhan)) return false;
  const rancu = ({ fakta: f }: AngkaKalimat): boolean => f.kandidat.length > 0 && f.geser === undefined;
  const [satu, dua] = [bagian, keseluruhan].map(rancu);
  return !rancu(persen) && satu === dua && (!satu || bagian.fakta.desimal === keseluruhan.fakta.desimal);
}

const susun = ({ persen, bagian, keseluruhan }: Bagian): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'narasi',
  kuat: true,
  hasil: persen.fakta,
  ...(bagian.jenis === 'uang'
    ? { rumus: serapan, masukan: perLambang({ P: keseluruhan.fakta, A: bagian.fakta }) }
    : { rumus: persenBagian, masukan: perLambang({ X: bagian.fakta, Y: keseluruhan.fakta }) }),
});
