import type { AngkaKalimat } from './kalimat-angka.js';
import { mencacah } from './satuan-ukur.js';

type Angka = AngkaKalimat<unknown>;

/** Words after two plain figures that are no units of two kinds: `pada`, `menjadi`, `dan`. */
const PENGHUBUNG =
  /^(?:|pada|menjadi|di|tahun|dan|atau|dengan|ini|yang|sehingga|dari|naik|turun|meningkat|menurun|lebih|dibanding|dibandingkan)$/u;

/** Whether the word after a figure is none that says what it counts. */
export const tanpaSatuan = ({ satuan }: Angka): boolean => PENGHUBUNG.test(satuan);

/** An amount, or a count: what adds up, and has a share. */
export const bernilai = ({ jenis }: Angka): boolean => jenis === 'uang' || jenis === 'polos';

/** Whether two figures may have the same unit: one that does not show any may have that of the other. */
export const sesatuan = (a: Angka, b: Angka): boolean => a.satuan === b.satuan || tanpaSatuan(a) || tanpaSatuan(b);

/** Whether two figures of a sentence count the same kind of thing. */
export const sebanding = (a: Angka, b: Angka): boolean =>
  a.jenis === b.jenis
    ? a.jenis !== 'polos' || sesatuan(a, b)
    : (a.jenis === 'polos' && sehitung(a, b)) || (b.jenis === 'polos' && sehitung(b, a));

/** `422.347 orang` and `21.553.118`: the longer of two counts looks like an amount. */
const sehitung = (cacah: Angka, besar: Angka): boolean =>
  besar.jenis === 'uang' &&
  !besar.rp &&
  mencacah(cacah.satuan) &&
  (cacah.satuan === besar.satuan || tanpaSatuan(besar) || mencacah(besar.satuan));

/** A figure that is planned, and not what came of it: the last of these words before it. */
const RENCANA =
  /\b(?:target(?:nya|kan)?|ditargetkan|pagu|rencana|alokasi|dari)\b(?!.*\b(?:realisasi|capaian|mencapai))/iu;

/** The figures of a sentence that say what came of something, and may be held against another figure. */
export const hasilnya = <A extends Angka>(angka: readonly A[], banding: Angka): A[] =>
  angka.filter((a) => sebanding(a, banding) && !RENCANA.test(a.kata));

/** Between two figures a list begins: what follows is a part, and not what something was compared with, although it may be `terdiri dari`. */
const DAFTAR = /\b(?:terdiri|terbagi|rincian(?:nya)?|klasifikasi|komposisi)\b/iu;
export const awalDaftar = ({ kata }: Pick<Angka, 'kata'>): boolean => DAFTAR.test(kata);
