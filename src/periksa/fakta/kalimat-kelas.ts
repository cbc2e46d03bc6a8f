import { ratakan } from '../../tabel/tiap.js';
import type { AngkaKalimat, KalimatAngka } from './kalimat-angka.js';

/** A place of a sentence where a class is given to one of its figures. */
export interface SebutanKelas {
  readonly kalimat: KalimatAngka;
  readonly angka: AngkaKalimat;
  /** What follows the word that gives a class; it begins with the class. */
  readonly sesudah: string;
}

/** Words that give a class, with what may stand between them and it. */
const PEMICU =
  /\b(?:(?:ber)?(?:predikat|kategori|kriteria|mutu)(?:nya)?|dikategorikan|tergolong|digolongkan|termasuk|bermakna|berarti|kinerja(?: unit)? pelayanan|interpretasi(?:nya)?)\b(?: (?:pelayanan|penilaian|unit pelayanan|kinerja|capaian|adalah|yaitu|yakni|sebagai|dalam|pada|ke dalam|kategori|kriteria|predikat|dengan)\b){0,3}[\s:=("'“”‘’]{0,6}/giu;
/** Between the figure and its class the sentence turns to another figure, another year or a plan. */
const BEDA_HAL =
  /\b(?:target|dari|menjadi|menuju|naik|turun|meningkat|menurun|tidak|belum|bukan|dibanding(?:kan)?|sebelumnya|lalu|sedangkan|sementara|namun|tetapi|rata-rata)\b|;/iu;
const JARAK = 90;
/** `85,20 (Baik)`. */
const BERKURUNG = /(?<=#)\s{0,2}\(["'“‘]?(?=[\p{L} ]{1,40}["'”’]?\))/gu;
/** What may follow a percentage that has a class; after any other word it is a share of things that have one: `45 % desa termasuk …`. */
const LANJUTAN =
  /^(?:|dengan|atau|sehingga|dan|yang|maka|termasuk|masuk|(?:ber)?(?:predikat|kategori|kriteria|mutu)|dikategorikan|tergolong|digolongkan|bermakna|berarti|artinya|pada|tahun|dalam|ini|kinerja|interpretasi)$/u;
/** `# indikator sasaran atau # persen`: the share of so many things, which has no class either. */
const SEKIAN =
  /\b(?:indikator|sasaran|tujuan|program|kegiatan|target|iku|opd|skpd|perangkat daerah|unit(?: kerja)?|instansi|satker|satuan kerja|desa|kelurahan|kecamatan)\b[^,;:]{0,30}?(?:,? (?:atau|setara|yaitu|yakni|sebesar)|\s?\()[^,;:(]{0,20}$/iu;

/** `predikat Tinggi dengan capaian 80 %`: the figure stands behind. */
const DI_BELAKANG = /^[^#.;,()]{1,30}["'”’)]?,? (?:dengan|karena|pada)? ?(?:capaian|nilai|skor|indeks)[^#.;]{0,30}#/iu;

/** The classes that sentences give to figures: the figure before the word, else the one right after the class. */
export const sebutanKelas = (kalimat: readonly KalimatAngka[]): SebutanKelas[] =>
  ratakan(kalimat, (k) =>
    ratakan([...k.rangka.matchAll(PEMICU), ...k.rangka.matchAll(BERKURUNG)], (m): SebutanKelas[] => {
      const [depan, sesudah] = [k.rangka.slice(0, m.index), k.rangka.slice(m.index + m[0].length)];
      const ke = depan.split('#').length - 1;
      const antara = depan.slice(depan.lastIndexOf('#') + 1);
      const sebelum = antara.length <= JARAK && !BEDA_HAL.test(antara) ? k.angka[ke - 1] : undefined;
      const angka = sebelum ?? (DI_BELAKANG.test(sesudah) ? k.angka[ke] : undefined);
      return angka === undefined || (angka.jenis === 'persen' && (!LANJUTAN.test(angka.satuan) || bagiannya(k, angka)))
        ? []
        : [{ kalimat: k, angka, sesudah: sesudah.slice(0, JARAK) }];
    }),
  );

/** Whether a percentage is the share of so many things of all. */
const bagiannya = ({ angka }: KalimatAngka, persen: AngkaKalimat): boolean =>
  angka[angka.indexOf(persen) - 1]?.jenis === 'polos' && SEKIAN.test(persen.kata);
