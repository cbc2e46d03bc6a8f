import { ratakan } from '../../../tabel/tiap.js';
import { awalDaftar, bernilai, sebanding, tanpaSatuan } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { pecahKata } from '../../fakta/kata.js';
import { bersambung, NAIK, TURUN } from '../../fakta/naik-turun.js';
import { pokokLain } from '../../fakta/pokok-persen.js';
import { mencacah } from '../../fakta/satuan-ukur.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiLurus, RelasiRumus } from '../relasi.js';
import { jumlahKalimat, persenDariRencana } from './hitungan-kalimat.js';

/** A percentage of a sentence with what it is of what. */
interface Bagian {
  readonly persen: AngkaKalimat;
  readonly bagian: AngkaKalimat;
  readonly keseluruhan: AngkaKalimat;
  /** The whole of the share before: it stands where the part is looked for, and may be meant. */
  readonly lain?: AngkaKalimat;
  /** What is left of the whole. */
  readonly sisa?: AngkaKalimat | undefined;
  /** Achievement of a target that is no money may follow another rule: the fewer the better. */
  readonly ragu?: boolean;
}

/** What joins an amount or a count to the percentage that it is, either way round: `atau`, `wajib pajak atau`, `, itu artinya`. */
export const SETARA =
  /^(?:[^\S\n]{0,2}(?:[\p{L}-]{1,20}[23]?|(?<= )20\d{2})){0,3}?[^\S\n]{0,2}[,(–-]?\s{0,2}(?:atau|setara|sama(?: halnya)? dengan|yaitu|yakni|\(|itu artinya|artinya|di angka|dengan (?:kontribusi|porsi|pangsa|proporsi|persentase))(?: (?:setara|dengan|sebesar|sebanyak|mencapai|sekitar|senilai|telah|baru|sudah|sama|capaian|menyumbang|berkontribusi|memberikan|kontribusi)){0,3}\s{0,2}$/iu;
/** `Jumlah tersebut sama dengan # persen dari`: of the amount that the sentence before speaks of. */
const TERSEBUT =
  /^\s{0,20}(?:(?:nilai|jumlah|realisasi|angka|besaran|capaian) (?:tersebut|ini|itu)|(?:nilai|jumlah|angka|besaran)nya)(?: (?:atau|setara|sama|dengan|sebesar|mencapai|adalah|merupakan|baru|hanya|sudah|telah)){0,4}\s{0,2}$/iu;
/** What stands before the whole: `dari target tahun 2023 sebesar`. */
const DARI = /^(?:[^\S\n]{0,2}[\p{L}-]{1,20}[23]?){0,3}?[^\S\n]{0,2}[,)]{0,2}\s{0,2}(?:dari|terhadap)\s[^\n]{0,90}$/iu;
/** `dari pagu # dan #`: one of each, in their order. */
const DERET = /^[\s),;]{0,4}(?:dan|serta)?\s{0,3}(?:sebesar\s{0,3})?$/iu;
/** The whole was named first: `dari pagu #`, `target #`. */
const DAHULU = /\b(?:dari|target|ditargetkan|pagu|anggaran|dianggarkan)\b[^,;:\n]{0,60}$/iu;
/** What stands between a part and its whole: `dari pagu`, `dari target sebesar`. */
const DARI_POKOK = /^[^\S\n]{0,2}(?:dari|terhadap) [^\n,;:]{0,60}$/iu;
/** `# persen dari target Anggaran Pendapatan dan Belanja Negara`: the whole by its name. */
const DARI_NAMA = /^[^\S\n]{0,2}\)?[^\S\n]{0,2}(?:dari|terhadap) ([^#.;,\n]{2,60})/iu;
/** So long a word names what is counted. */
const KATA_BENDA = 4;
/** What is planned is called so whatever it is for. */
const RENCANA: ReadonlySet<string> = new Set(['target', 'pagu', 'anggaran', 'alokasi', 'rencana']);
const SELURUHNYA: ReadonlySet<string> = new Set([
  'total',
  'seluruh',
  'jumlah',
  'keseluruhan',
  'semua',
  'yang',
  'ditargetkan',
  'target',
  'tersebut',
]);
/** `# persen dari target, yakni target # dan tercapai #`. */
const SASARAN = /^\s{0,2}dari [^\n]{0,80}\b(?:target|pagu|anggaran)\b[^,;:\n]{0,40}$/iu;
/** What came of it: `baru capai`, `terealisasi`, `realisasi sebesar`. */
const HASIL =
  /\b(?:capai|mencapai|tercapai|realisasi(?:nya)?|terealisasi|direalisasikan|terserap|terkumpul|terhimpun|diperoleh|(?:melampaui|melebihi)(?: target(?:nya)?)?(?: hingga)?)\b[^,;:\n]{0,50}$/iu;
/** Other arithmetic, and other times than that of the whole. */
export const LAIN_BAGIAN = new RegExp(
  String.raw`rata[- ]*rata|rerata|per tahun|selisih|sisa(?!nya)|deviasi|target\w* (?:renstra|rpjmd)|masing-masing|tahun (?:lalu|sebelumnya)|periode yang sama|\b(?:${NAIK}|${TURUN})\b`,
  'iu',
);
/** What an amount behind these words is: something that another was compared with. */
const PEMBANDING = new RegExp(String.raw`\b(?:(?:${NAIK}|${TURUN})\b[^#]{0,40}\bdari|(?:di)?banding(?:kan)?)\b`, 'iu');

const SELURUH = '(?:(?:total|seluruh|sebanyak|jumlah|keseluruhan) ){0,2}';
const KATA = String.raw`(?: [\p{L}/-]{2,30})`;
const DALAM_KATA = String.raw`(?: \([^)]{1,40}\))?`;
/** `# indikator dari # indikator`. */
const SEKIAN_DARI = new RegExp(`^${DALAM_KATA}${KATA}{0,5} dari ${SELURUH}$`, 'iu');
/** `dari total # indikator, sebanyak # indikator`. */
const DARI_SEKIAN = new RegExp(`(?:^|[^\\p{L}])dari ${SELURUH}$`, 'iu');
const SEBANYAK = new RegExp(`^${DALAM_KATA}${KATA}{1,6},?${KATA}{0,5} $`, 'iu');
/** `indikator mencapai target atau # persen`, `desa (# persen`. */
const ITU = new RegExp(
  `^${DALAM_KATA}${KATA}{1,8}?[ ,]{1,3}(?:atau(?: sebesar| sebanyak| mencapai)?|sebesar|yaitu|\\()\\s?$`,
  'iu',
);
/** `147,00 persen (1 dari 1 indikator terukur)`: how much of it there is to go by, whatever the percentage is of. */
const CAKUPAN = /^[^#.;)]{0,60}(?<!tidak |belum )(?:terukur|terisi|dilaporkan|tersedia|memiliki|terhitung)\b/iu;
/** Percentages of something else than the counts. */
const UKURAN_LAIN = /rata|[sy]erap|anggaran|kinerja|capaian|masing|nilai|naik|turun/iu;
/** By how many percent something is more or less than something else, or what is missing from it. */
const BEDA =
  /\b(?:melampaui|melebihi|kelebihan|kekurangan|kurang|(?:belum|tidak) (?:ter)?\p{L}+|surplus|defisit|penghematan|efisiensi|di (?:atas|bawah))\b[^,;:]{0,40}$/iu;
/** Words further before a percentage are of something else. */
const KATA_DEKAT = 80;
/** One of the counts became the other: the percentage is of what it changed by. */
const MENJADI = /\b(?:menjadi|tinggal|berkurang|bertambah)\b/iu;
const TERSISA = /\b(?:sisa(?:nya)?|selebihnya)\b/iu;
const BELUM = /\b(?:belum|tidak)\b/iu;
const TIDAK = /^[^#]{0,60}?\b(?:tidak|belum)\b/iu;

/**
 * Sentences that say how many percent one figure is of another: `# wajib pajak atau # persen dari target #`, `target # baru capai # atau # persen`,
 * `dari # indikator, # indikator (# persen)`. What the words on budgets bind already is left to them (`sudah`: the percentages that they take in).
 */
export function relasiSekianPersen(
  kalimat: readonly KalimatAngka[],
  sudah: ReadonlySet<AngkaKalimat['fakta']>,
): Relasi[] {
  return ratakan(kalimat, (k, ke) => {
    const { angka, rangka } = bersambung(k, kalimat[ke - 1]);
    const terpakai = new Set<AngkaKalimat>();
    let lalu: Bagian | null = null;
    return ratakan(angka, (a, i): Relasi[] => {
      const b = dariBerikut(angka, i, rangka) ?? bacaBagian(angka, i, terpakai, rangka) ?? bacaSekian(angka, i, rangka);
      if (b === null || terpakai.has(b.persen) || terpakai.has(b.keseluruhan)) return [];
      // Behind the whole of another share it is a share of what that was of.
      const sambung: Bagian | null = terpakai.has(b.bagian)
        ? lalu?.keseluruhan === a && b.bagian === a
          ? { ...b, bagian: lalu.bagian, lain: a }
          : null
        : b;
      if (sambung === null) return [];
      lalu = sambung;
      for (const x of [sambung.persen, sambung.bagian, sambung.keseluruhan]) terpakai.add(x);
      return sudah.has(sambung.persen.fakta) ? [] : susun(sambung);
    });
  });
}

/** `# dari target # (# persen dari target akhir renstra #)`: of what stands behind it, whatever stands before. */
function dariBerikut(angka: readonly AngkaKalimat[], i: number, rangka: string): Bagian | null {
  const [a, b, c, d] = angka.slice(i, i + 4);
  if (a === undefined || b === undefined || d === undefined || c?.jenis !== 'persen' || b.jenis === 'persen')
    return null;
  const didahului = DARI_POKOK.test(b.kata) || SEKIAN_DARI.test(b.kata);
  if (!didahului || !DARI_POKOK.test(sesudahnya(rangka, i + 2)) || awalDaftar(d)) return null;
  return (SETARA.test(c.kata) || ITU.test(c.kata)) && pasti(c, a, d) ? { persen: c, bagian: a, keseluruhan: d } : null;
}

/** What three figures in a row say, were it anything. */
function bacaBagian(
  angka: readonly AngkaKalimat[],
  i: number,
  terpakai: ReadonlySet<AngkaKalimat>,
  rangka: string,
): Bagian | null {
  const [a, b, c] = angka.slice(i, i + 3);
  if (a === undefined || b === undefined || c === undefined || LAIN_BAGIAN.test(b.kata + c.kata)) return null;
  const bila = (persen: AngkaKalimat, bagian: AngkaKalimat, keseluruhan: AngkaKalimat): Bagian | null =>
    persen.jenis === 'persen' && pasti(persen, bagian, keseluruhan) ? { persen, bagian, keseluruhan } : null;
  // `terealisasi # dari pagu # atau # persen`.
  if (c.jenis === 'persen' && b.jenis !== 'persen' && DARI_POKOK.test(b.kata) && SETARA.test(c.kata))
    return PEMBANDING.test(a.kata) ||
      awalDaftar(b) ||
      !bernamaSama(b, sesudahnya(rangka, i + 2)) ||
      (b.jenis === 'polos' && terhitungLain(sesudahnya(rangka, i + 2), `${b.kata} ${b.satuan} ${c.kata}`))
      ? null
      : bila(c, a, b);
  if (DARI.test(c.kata) && !awalDaftar(c)) {
    if (pokokLain(c.kata) || CAKUPAN.test(sesudahnya(rangka, i + 2))) return null;
    // Several shares before one whole, or before a list of them: which is of which stands in the words alone.
    const lagi = angka[i + 3];
    if (angka.slice(0, i).some((x) => x.jenis === 'persen' && !terpakai.has(x))) return null;
    // What closes the bracket that the share stands in belongs to the share alone.
    const berkurung = b.kata.includes('(') && lagi?.kata.startsWith(')') === true;
    if (lagi !== undefined && !berkurung && DERET.test(lagi.kata)) return null;
    if (!(SETARA.test(b.kata) || TERSEBUT.test(b.kata)) || PEMBANDING.test(a.kata)) return null;
    const [persen, bagian] = a.jenis === 'persen' ? [a, b] : [b, a];
    // `melampaui target # persen, yaitu # dari #`: by how much, and no share.
    if (a === persen && BEDA.test(a.kata.slice(-KATA_DEKAT))) return null;
    // `Serapan anggaran # persen (# dari # baris)`: of so many it was measured.
    if (a === persen && bagian.jenis === 'polos' && UKURAN_LAIN.test(a.kata.slice(-KATA_DEKAT))) return null;
    const capaian = bagian.jenis === 'polos' && /\btarget/iu.test(c.kata);
    // A sentence on one indicator is read with all rules of capaian.
    if (capaian && tanpaSatuan(bagian)) return null;
    const dibaca = bila(persen, bagian, c);
    return dibaca === null ? null : { ...dibaca, ragu: capaian };
  }
  const berikut = angka[i + 3];
  if (berikut !== undefined && DARI.test(berikut.kata)) return null;
  if (a.jenis === 'persen')
    return SASARAN.test(b.kata) && HASIL.test(c.kata) && !BELUM.test(c.kata) ? bila(a, c, b) : null;
  if (DAHULU.test(a.kata) && HASIL.test(b.kata) && SETARA.test(c.kata) && bernamaSama(a, sesudahnya(rangka, i + 2)))
    return bila(c, b, a);
  return null;
}

/** What a sentence says behind one of its figures, up to the next. */
const sesudahnya = (rangka: string, ke: number): string => rangka.split('#')[ke + 1] ?? '';

/** Whether the whole that a share is said to be of, if it is said at all, is called as a figure is: `dari target APBN` is none of `belanja pusat #`. */
function bernamaSama(keseluruhan: AngkaKalimat, sesudah: string): boolean {
  const nama = DARI_NAMA.exec(sesudah)?.[1];
  if (nama === undefined) return true;
  const kata = new Set(pecahKata(keseluruhan.kata));
  const [awal = '', ...lain] = pecahKata(nama);
  return RENCANA.has(awal) ? kata.has(awal) : [awal, ...lain].some((k) => k.length >= KATA_BENDA && kata.has(k));
}

/** So many of so many things, with the percentage right behind. */
function bacaSekian(angka: readonly AngkaKalimat[], i: number, rangka: string): Bagian | null {
  const [a, b, c, d] = angka.slice(i, i + 4);
  if (a === undefined || b === undefined || c?.jenis !== 'persen' || a.jenis !== 'polos') return null;
  if (!ITU.test(c.kata) || UKURAN_LAIN.test(c.kata) || [b, c].some(({ kata }) => MENJADI.test(kata))) return null;
  const [bagian, keseluruhan] = SEKIAN_DARI.test(b.kata)
    ? [a, b]
    : DARI_SEKIAN.test(a.kata) && SEBANYAK.test(b.kata)
      ? [b, a]
      : [];
  if (bagian === undefined || keseluruhan === undefined || !pasti(c, bagian, keseluruhan)) return null;
  if (halLain(sesudahnya(rangka, i + 2), `${b.kata} ${keseluruhan.satuan} ${c.kata}`)) return null;
  if (bagian.fakta.nilai.gt(keseluruhan.fakta.nilai)) return null;
  const sesudah = rangka
    .split('#')
    .slice(i + 4, i + 5)
    .join('');
  const tersisa =
    d !== undefined &&
    angka.slice(i + 4).every(({ jenis }) => jenis !== 'polos') &&
    sebanding(d, keseluruhan) &&
    (TERSISA.test(d.kata) || TIDAK.test(sesudah));
  return { persen: c, bagian, keseluruhan, sisa: tersisa ? d : undefined };
}

/** Right behind a share: what it counts instead, `78,20% penduduk`. */
const TERHITUNG = /^\s{0,2}(\p{L}{3,20})/u;
const TURUNAN = /^(?:indeks|skor|nilai|rata)$/iu;

/** Whether a share says that it is of something else than the counts before it: `62,50% dari panjang jalan`, of so many `ruas jalan`. */
function halLain(sesudah: string, terhitung: string): boolean {
  const nama = DARI_NAMA.exec(sesudah)?.[1];
  if (nama !== undefined)
    return pecahKata(nama).some(
      (k) => k.length >= KATA_BENDA && !SELURUHNYA.has(k) && !pecahKata(terhitung).includes(k),
    );
  return terhitungLain(sesudah, terhitung);
}

function terhitungLain(sesudah: string, terhitung: string): boolean {
  const berikut = TERHITUNG.exec(sesudah)?.[1]?.toLowerCase() ?? '';
  return (mencacah(berikut) || TURUNAN.test(berikut)) && !pecahKata(terhitung).includes(berikut);
}

/** Amounts of amounts and counts of what both count, of which none can be read in two ways, or both are read alike. */
function pasti(persen: AngkaKalimat, bagian: AngkaKalimat, keseluruhan: AngkaKalimat): boolean {
  if (!bernilai(bagian) || !sebanding(bagian, keseluruhan)) return false;
  const rancu = ({ fakta: f }: AngkaKalimat): boolean => f.kandidat.length > 0 && f.geser === undefined;
  const [satu, dua] = [bagian, keseluruhan].map(rancu);
  // Beside what is counted one by one `1.250 dari` is a count too.
  const dihitung = mencacah(bagian.satuan) || mencacah(keseluruhan.satuan);
  const selaras = bagian.fakta.desimal === keseluruhan.fakta.desimal && (satu === dua || dihitung);
  return !rancu(persen) && (selaras || !(satu || dua));
}

function susun(b: Bagian): Relasi[] {
  const { lain, sisa, ragu = false } = b;
  const sendiri: RelasiRumus = { ...persennya(b), ragu };
  if (terpenuhi(sendiri) || (lain === undefined && sisa === undefined)) return [sendiri];
  if (sisa !== undefined) return [sendiri, seluruhnya(b, sisa)];
  if (lain === undefined) return [sendiri];
  const kembar = persennya({ ...b, bagian: lain });
  return terpenuhi(kembar)
    ? [kembar]
    : [{ ...sendiri, ragu: true, terbuka: { dalam: b.bagian.fakta, lain: [lain.fakta] } }];
}

const persennya = ({ persen, bagian, keseluruhan }: Bagian): RelasiRumus =>
  persenDariRencana(persen, bagian, keseluruhan);

/** The part and what is left make the whole: it says which of the three is wrong, and nothing where they agree. */
const seluruhnya = ({ bagian, keseluruhan }: Bagian, sisa: AngkaKalimat): RelasiLurus =>
  jumlahKalimat(keseluruhan, [bagian, sisa]);
