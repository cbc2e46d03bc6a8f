import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { serapan } from '../../../rumus/anggaran/serapan.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import { perLambang } from '../relasi.js';
import { SETARA } from './narasi.js';

type Daftar = readonly AngkaKalimat[];

/** Before a figure that something else is held against: `dibandingkan tahun lalu sebesar #`, `melampaui target #`, `naik dari #`. */
const DIBANDING =
  /\b(?:(?:di)?banding(?:kan)?|daripada|terhadap|melampaui|melebihi|di (?:atas|bawah)|(?:tidak|belum) (?:mencapai|memenuhi)|(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|lebih|kurang)\b[^#]{0,60}\bdari)\b/iu;
/** After a percentage that says how much of it something else is: `90% dari pagu #`, `110% target #`. */
const BAGIANNYA = /^\s{0,3}\)?\s{0,3}(?:dari|atas|target|pagu|anggaran|alokasi|rencana)\b[^,;]*$/iu;
/** `kurang # dari target #`. */
const BEDA = /\b(?:kurang|lebih|selisih|surplus|defisit)\b[^,;]{0,40}$/iu;
const DARI = /\bdari\b/iu;

const beda = (a: AngkaKalimat): boolean => berupaSelisih(a) || BEDA.test(a.kata.slice(-200));

/** Whether a figure is only what the whole of a list is held against, or what it differs by: the whole itself is not printed. */
function pembanding({ angka }: KalimatAngka, a: AngkaKalimat): boolean {
  if (beda(a) || DIBANDING.test(a.kata)) return true;
  const lalu = angka[angka.indexOf(a) - 1];
  return (
    lalu !== undefined && ((lalu.jenis === 'persen' && BAGIANNYA.test(a.kata)) || (beda(lalu) && DARI.test(a.kata)))
  );
}

/** Whether a sentence does not print what its list is the parts of, by its words or by its arithmetic: `90% dari #, terdiri dari # dan #`. */
export const indukTersirat = (k: KalimatAngka, sebelum: number, semua: Daftar, bagian: Daftar): boolean =>
  semua.every((a) => pembanding(k, a)) ||
  semua.some((a) => terhitung(a, semua, k.angka.slice(0, sebelum).filter(bersendiri), bagian));

/** A percentage that does not only say again how much the amount before it is, which is the whole then. */
const bersendiri = ({ jenis, kata }: AngkaKalimat, i: number): boolean =>
  jenis === 'persen' && (i === 0 || !SETARA.test(kata));

/** The parts make the share of a figure that a percentage says, that figure with its growth, or the sum or the difference of two. */
function terhitung({ fakta }: AngkaKalimat, semua: Daftar, persen: Daftar, bagian: Daftar): boolean {
  const nilai = jumlahTepat(bagian.map((b) => b.fakta.nilai));
  const jumlah = { ...fakta, nilai, desimal: Math.min(...bagian.map((b) => b.fakta.desimal)) };
  return (
    semua.some(
      (b) =>
        b.fakta !== fakta &&
        [jumlahTepat([fakta.nilai, b.fakta.nilai]), selisihTepat(fakta.nilai, b.fakta.nilai)].some((n) => n.eq(nilai)),
    ) ||
    persen.some(({ fakta: p }) =>
      [
        susun(p, serapan, { A: jumlah, P: fakta }),
        susun(p, pertumbuhan, { ini: jumlah, lalu: fakta }),
        susun({ ...p, nilai: p.nilai.negated() }, pertumbuhan, { ini: jumlah, lalu: fakta }),
      ].some(terpenuhi),
    )
  );
}

const susun = (hasil: Fakta, rumus: Rumus, masukan: Readonly<Record<string, Fakta>>) =>
  ({
    bentuk: 'rumus',
    jenis: 'narasi',
    rumus,
    hasil,
    masukan: perLambang(masukan),
    kuat: true,
  }) as const;
