import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { NAIK, TURUN } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import { angkaDi, type Bacaan, yangTerbukti } from '../satu-selip.js';

type Daftar = readonly AngkaKalimat[];

/** What is the difference of two amounts, by its name: `kelebihan realisasi dari target sebesar #`, `pembiayaan netto sebesar #`, `lebih besar #`. */
const BEDA = new RegExp(
  String.raw`\b(?:(?:ke)?lebihan|kekurangan|selisih(?:nya)?|surplus|defisit|netto|silpa|ekuitas|melebihi|melampaui|lebih|kurang|di (?:atas|bawah)|${NAIK}|${TURUN})\b[^#]{0,120}$`,
  'iu',
);
/** `silpa` is also what a surplus and the financing make together. */
const SILPA = /\bsilpa\b[^#]{0,60}$/iu;
/** `antara surplus dan #`, `kurang dari #`: what follows is one of the two, or no exact amount. */
const BUKAN_BEDA = /\b(?:lebih|kurang|hampir|sekitar|rata-rata)\s{1,2}(?:dari\s{1,2})?(?:Rp\.?\s{0,2})?$/iu;
/** So many sentences back the two may stand. */
const JAUH = 3;
/** So many digits one of the three shows, and the difference: round amounts differ by others all the time. */
const DIGIT = 6;
const DIGIT_BERDUA = 3;
/** `neraca perdagangan surplus #`, `sehingga selisihnya #`. */
const NERACA = /\b(?:surplus|defisit|selisih(?:nya)?)\b[^#]{0,40}$/iu;
const SIMPULAN = /^\s{0,20}(?:dengan demikian|artinya|jadi|sehingga|akibatnya|maka|hal (?:ini|tersebut))\b/iu;
/** `sehingga terjadi deviasi -# %`. */
const DEVIASI =
  /\b(?:deviasi(?:nya)?|selisih(?:nya)?|kesenjangan|gap)(?: (?:sebesar|negatif|positif|minus|fisik|adalah|mencapai)){0,3} ?[-−–+(]{0,2}\s{0,2}$/iu;
const RENCANA = /\b(?:rencana|target|direncanakan|ditargetkan|seharusnya|jadwal)\b/iu;
/** A text names no more amounts before a difference. */
const TERBANYAK = 12;

/** A difference that the sentence names, of two amounts of it or of the sentences before. */
export const relasiSelisih = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(kalimat, (k, i) =>
    ratakan(k.angka, (beda) => {
      if (beda.jenis === 'persen' || beda.jenis === 'poin') return deviasi(k, beda, angkaDi([k, kalimat[i + 1]]));
      if (beda.jenis !== 'uang' || !BEDA.test(beda.kata.slice(-200)) || BUKAN_BEDA.test(beda.kata)) return [];
      const jendela = kalimat.slice(Math.max(0, i - JAUH), i + 1);
      const calon = ratakan(jendela, (x) => x.angka).filter(
        (a) => a !== beda && a.jenis === 'uang' && a.rp === beda.rp,
      );
      if (calon.length > TERBANYAK) return [];
      const sekitar = angkaDi([...jendela, kalimat[i + 1]]);
      // Named as the difference of the only two amounts of its sentence, it needs no more than they show.
      const sekalimat = calon.filter((a) => k.angka.includes(a));
      const lalu = kalimat[i - 1]?.narasi === k.narasi ? calon.filter((a) => kalimat[i - 1]?.angka.includes(a)) : [];
      // `Dengan demikian surplus mencapai #`: of the only two amounts of the sentence before.
      const dua = sekalimat.length === 0 && SIMPULAN.test(k.rangka) ? lalu : sekalimat;
      const berdua = dua.length === 2 && NERACA.test(beda.kata.slice(-80));
      return yangTerbukti(pasangan(berdua ? dua : calon, beda), {
        digit: berdua ? DIGIT_BERDUA : DIGIT,
        sekitar,
      });
    }),
  );

/** By how much one of the only two percentages before it is beyond the other. */
function deviasi({ angka }: KalimatAngka, beda: AngkaKalimat, sekitar: readonly Fakta[]): RelasiLurus[] {
  if (!DEVIASI.test(beda.kata)) return [];
  const dua = angka.slice(0, angka.indexOf(beda)).filter((a) => a.jenis === 'persen');
  if (dua.length !== 2) return [];
  // Of two results neither is what the other should have been.
  const terencana = dua.some((a) => RENCANA.test(a.kata));
  const hasil = yangTerbukti(pasangan(dua, beda), { digit: DIGIT_BERDUA, sekitar });
  return terencana ? hasil : hasil.filter(terpenuhi);
}

/** The larger less the smaller of any two; those that stand nearest first. */
function pasangan(calon: Daftar, beda: AngkaKalimat): Bacaan[] {
  const dekat = [...calon].reverse();
  return ratakan(dekat, (a, i) =>
    ratakan(dekat.slice(i + 1), (b): Bacaan[] => {
      const [besar, kecil] = selisihTepat(a.fakta.nilai, b.fakta.nilai).isNegative() ? [b, a] : [a, b];
      const jumlah = SILPA.test(beda.kata) ? [{ relasi: susun(beda, [besar, kecil], 1) }] : [];
      return [{ relasi: susun(beda, [besar, kecil], -1) }, ...jumlah];
    }),
  );
}

const susun = (
  beda: AngkaKalimat,
  [besar, kecil]: readonly [AngkaKalimat, AngkaKalimat],
  koef: 1 | -1,
): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'narasi',
  rumus: null,
  hasil: beda.fakta,
  suku: [
    { fakta: besar.fakta, koef: 1 },
    { fakta: kecil.fakta, koef },
  ],
  pembagi: 1,
  kuat: true,
});
