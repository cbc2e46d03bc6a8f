import { ratakan } from '../../../tabel/tiap.js';
import { bernilai, tanpaSatuan } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { menampung } from '../../fakta/satuan-ukur.js';
import type { RelasiLurus } from '../relasi.js';
import { angkaDi, type Bacaan, yangTerbukti } from '../satu-selip.js';
import { digitBerarti } from '../sekali-ketik.js';
import { jumlahRincian } from './hitungan-kalimat.js';
import { indukTersirat } from './induk-tersirat.js';

type Daftar = readonly AngkaKalimat[];

/** Words that a list of parts follows, also those after which only some may stand. */
const PEMBUKA =
  /(?<=^\s{0,9}(?:menurut|berdasarkan|ditinjau dari|dilihat dari) [^#]{3,80}#[^#,]{0,40}),|(?<=#[^#()]{0,40} )\((?=#[^#()]{1,60}#[^()]{0,200}\))|\b(?:terdiri(?: (?:dari|atas))?|terbagi (?:dari|dalam|atas|menjadi|ke dalam)|dengan (?:rincian|klasifikasi|komposisi)|rinciannya|meliputi|mencakup|berasal dari|gabungan(?: dari)?|(?<=(?:ini|itu|tersebut) )berdasarkan|dengan (?:keterangan|sebaran|distribusi|perincian|kondisi)|dialokasikan (?:untuk|pada|bagi|ke)|yaitu|yakni)\b/giu;
/** What names the parts of the figure right before it, and of no other. */
const PENJELAS = /^(?:yaitu|yakni|\()$/iu;
/** Before an opening of which the whole stands in the sentence before: none, or `Jumlah tersebut`, `Realisasi belanja daerah itu`. */
const SAMBUNGAN = /^[\s"(]{0,20}(?:adapun )?(?:\p{L}{2,30} ){0,4}?(?:(?:tersebut|ini|itu),? (?:merupakan )?)?$/iu;
const TERTUNJUK = /\b(?:tersebut|ini|itu|\p{L}{4,20}nya)\b/iu;
/** Words of a list that is none of all parts; what is `terisi sebagian` is a part like the others. */
export const ANTARA_LAIN = String.raw`antara lain|di ?antaranya|(?<!\b(?:ter|di|ber)\p{L}{2,15} )sebagian|misalnya|seperti`;
/** Words of parts that are left out. */
const SEBAGIAN = new RegExp(
  String.raw`${ANTARA_LAIN}|dan (?:sebagainya|lain(?:nya|-lain)?)\s{0,2}(?:[.,;)]|$)|\b(?:dll|dsb|dst)\b|masing-masing|sekitar|lebih dari`,
  'iu',
);
/** What a part is not: a figure of another time, a mean, or one that another is held against. */
const BUKAN_BAGIAN =
  /tahun (?:lalu|sebelumnya)|banding|naik|turun|meningkat|menurun|bertambah|termasuk|(?<!ber|se)jumlah|total|setara|semula|menjadi|dikurangi|selisih|kurang|rata-rata|per /iu;
/** Of these what was listed before is not all of it. */
const BERUBAH = /dikurangi|kurang|termasuk|bertambah|selisih|menjadi|semula/iu;
/** What a part is a share of. */
const DARI = /^[^,;]{0,40}\bdari\b(?![^#]{0,80}(?:,|\b(?:dan|serta|ditambah)\b))/iu;
/** The rest of the list is told in words, behind it or in the next sentence. */
const TERSISA = /\b(?:sisanya|selebihnya|lainnya|selain itu|ditambah|juga)\b/iu;
const TERSISA_BERIKUT =
  /^[\s.;,"”)]{0,4}(?:juga|(?:terdapat|ada) juga|(?:\p{L}{2,20} )?(?:sisanya|selebihnya|lainnya|selain itu|ditambah))\b/iu;
const JARAK_SESUDAH = 60;
const RENCANA = /\b(?:dianggarkan|anggaran|ditargetkan|target(?:nya)?|pagu|alokasi)\b/iu;
const HASIL = /\b(?:terealisasi|realisasi(?:nya)?|tercapai|terserap)\b/iu;

const BAGIAN_TERSEDIKIT = 2;
/** No sentence holds more lists. */
const DAFTAR_TERBANYAK = 4;
/** So many digits the whole has: of fewer one is soon a slip away, and sooner where it stands farther off. */
const DIGIT = { sekalimat: 3, tertunjuk: 4, sepenggal: 6 } as const;

/**
 * Lists of parts that words alone do not bind to a whole: each counted by another name (`kasus`: `perkara gugatan`, `permohonan`), with the plan and
 * the result of each, or in the sentence after it. They are believed where they make the whole, or would but for one slip.
 */
export function rincianLonggar(kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiLurus[] {
  return ratakan(kalimat, (k, i) => {
    const pembuka = [...k.rangka.matchAll(PEMBUKA)].filter(membukaDaftar);
    if (pembuka.length === 0 || pembuka.length > DAFTAR_TERBANYAK || SEBAGIAN.test(k.rangka)) return [];
    const di = pembuka.map(({ index }) => k.rangka.slice(0, index).split('#').length - 1);
    const sekitar = angkaDi([kalimat[i - 1], k, kalimat[i + 1]]);
    return ratakan(pembuka, (p, ke) => {
      const [sebelum, lalu] = [di[ke] as number, di[ke - 1]];
      // Before the next list its whole stands, which is no part of this one.
      const sampai = Math.min(
        ke + 1 < di.length ? (di[ke + 1] as number) - 1 : k.angka.length,
        p[0] === '(' ? sebelum + dalamKurung(k.rangka.slice(p.index)) : k.angka.length,
      );
      const depan = k.rangka.slice(0, p.index);
      const induk =
        lalu !== undefined || (PENJELAS.test(p[0]) && sebelum > 0)
          ? k.angka.slice(sebelum - 1, sebelum)
          : sebelum > 0
            ? k.angka.slice(0, sebelum)
            : tertunjuk(depan, kalimat[i - 1]);
      if (lalu !== undefined && sebelum <= lalu) return [];
      const bagian = k.angka.slice(sebelum, sampai).filter((a, n) => bernilai(a) && (n === 0 || !DARI.test(a.kata)));
      const bukti = { digit: sebelum > 0 ? DIGIT.sekalimat : DIGIT.tertunjuk, sekitar };
      return ratakan(perPeran(induk.filter(bernilai), bagian, p[0]), ({ semua, daftar }) => {
        const bacaan = ratakan(
          semua.filter((a) => !indukTersirat(k, sebelum, [a], daftar)),
          (a) => susunSemua(a, daftar),
        );
        const tertutup = berlanjut(k) ? bacaan.map((b) => ({ ...b, takSelip: true })) : bacaan;
        return yangTerbukti(tertutup, bukti).filter((r) => !sudah.has(r.hasil));
      });
    });
  });
}

/** How many figures stand in a bracket that opens. */
const dalamKurung = (sejak: string): number => sejak.slice(0, sejak.indexOf(')')).split('#').length - 1;

/** `yakni #` names one figure once more, and no parts of it. */
const membukaDaftar = ({ 0: kata, index, input }: RegExpExecArray): boolean =>
  !PENJELAS.test(kata) || input.slice(index).split('#').length > BAGIAN_TERSEDIKIT;

/** The figures of the sentence before, where this one begins with what divides them. */
const tertunjuk = (depan: string, lalu: KalimatAngka | undefined): Daftar =>
  lalu !== undefined && SAMBUNGAN.test(depan) && (/^\s{0,5}(?:yang\s{0,5})?$/iu.test(depan) || TERTUNJUK.test(depan))
    ? lalu.angka
    : [];

/** Wholes and lists of one role each: where some parts are plans and others results, those of the plans make a plan. */
function perPeran(
  induk: Daftar,
  bagian: Daftar,
  pembuka: string,
): { readonly semua: Daftar; readonly daftar: Daftar }[] {
  const [rencana, hasil] = [RENCANA, HASIL].map((pola) => ({
    semua: induk.filter((a) => pola.test(a.kata)),
    daftar: bagian.filter((a) => pola.test(a.kata)),
  }));
  const berdua = rencana !== undefined && hasil !== undefined && [rencana, hasil].every((g) => g.daftar.length >= 2);
  const lain = berdua ? [rencana, hasil] : [{ semua: induk, daftar: bagian }];
  return ratakan(lain, ({ semua, daftar }) => {
    const akhir = daftar.findIndex((a, ke) => bukanBagian(a, ke === 0 ? pembuka : ''));
    if (akhir < 0) return [{ semua, daftar }];
    // What goes on with something else ends the list.
    const lanjut = akhir >= BAGIAN_TERSEDIKIT && !BERUBAH.test((daftar[akhir] as AngkaKalimat).kata);
    return lanjut ? [{ semua, daftar: daftar.slice(0, akhir) }] : [];
  });
}

function bukanBagian({ kata }: AngkaKalimat, pembuka: string): boolean {
  const di = pembuka === '' ? -1 : kata.indexOf(pembuka);
  return BUKAN_BAGIAN.test(di < 0 ? kata : kata.slice(di + pembuka.length));
}

/** The whole with all that may be its parts, and with the first of them, of which others may be divided in turn. */
function susunSemua(total: AngkaKalimat, semua: Daftar): Bacaan[] {
  const daftar = sesatuan(total, semua);
  const milik = daftar.filter((a) => a.rp === total.rp);
  const tahun = new Set(ratakan(daftar, (a) => a.tahun ?? []));
  if (milik.length < daftar.length || tahun.size > 1 || !daftar.every((a) => sehimpun(total, a))) return [];
  const panjang = digitBerarti(total.fakta) >= DIGIT.sepenggal;
  return daftar
    .map(
      (_, i): Bacaan => ({
        relasi: jumlahRincian(total, daftar.slice(0, i + 1)),
        takSelip: !panjang && i < daftar.length - 1,
      }),
    )
    .slice(BAGIAN_TERSEDIKIT - 1)
    .reverse();
}

/** Parts that count what the whole counts end where another thing is counted: `# jiwa laki-laki dan # jiwa perempuan, dengan # KK`. */
function sesatuan(total: AngkaKalimat, semua: Daftar): Daftar {
  const akhir = semua.findIndex((a) => a.satuan !== total.satuan);
  return total.jenis === 'polos' && !tanpaSatuan(total) && akhir >= BAGIAN_TERSEDIKIT ? semua.slice(0, akhir) : semua;
}

/** A desa holds other things than desa: they are counted apart. So is what another year had. */
const sehimpun = (total: AngkaKalimat, bagian: AngkaKalimat): boolean =>
  (!menampung(total.satuan) || total.satuan === bagian.satuan) &&
  (total.tahun === null || bagian.tahun === null || total.tahun === bagian.tahun);

/** `# staf, dan perwakilan desa`: the last of a list has no figure. */
const TANPA_ANGKA =
  /^[^#.;:]{0,40}?[,\s](?:dan|serta|maupun|beserta) (?!(?:telah|sudah|akan|masih|tersebar|berada|memiliki|dengan|mencapai)\b)\p{L}{3}/iu;

/** Whether the list of a sentence goes on behind its last figure. */
export const tanpaAngkaTerakhir = ({ rangka }: KalimatAngka): boolean =>
  TANPA_ANGKA.test(rangka.slice(rangka.lastIndexOf('#') + 1));

/** What follows the last figure, or begins the next sentence, goes on with the list. */
function berlanjut(k: KalimatAngka): boolean {
  if (tanpaAngkaTerakhir(k)) return true;
  const { teks, rangka, narasi } = k;
  const di = narasi.teks.indexOf(teks);
  const sesudah = narasi.teks.slice(di + teks.length, di + teks.length + JARAK_SESUDAH);
  return TERSISA.test(rangka.slice(rangka.lastIndexOf('#'))) || TERSISA_BERIKUT.test(sesudah);
}
