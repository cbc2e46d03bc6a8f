import { ratakan } from '../../../tabel/tiap.js';
import { bernilai } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import { angkaDi, type Bacaan, kunciSuku, yangTerbukti } from '../satu-selip.js';
import { jumlahKalimat } from './hitungan-kalimat.js';

/** What is made of two others by what the words mean, wherever they stand. */
const IDENTITAS: readonly { readonly total: RegExp; readonly bagian: readonly [RegExp, RegExp] }[] = [
  {
    total: /(?<!bukan )\bangkatan kerja\b/iu,
    bagian: [/\bbekerja\b/iu, /\b(?:menganggur|pengangguran?|penganggur)\b/iu],
  },
  {
    total: /\b(?:penduduk )?usia kerja\b/iu,
    bagian: [/(?<!bukan )\bangkatan kerja\b/iu, /\bbukan angkatan kerja\b/iu],
  },
  {
    total: /\b(?:penduduk|jumlah|total|keseluruhan|seluruh)\b/iu,
    bagian: [/\b(?:laki-laki|pria)\b/iu, /\b(?:perempuan|wanita)\b/iu],
  },
  { total: /\baset\b/iu, bagian: [/\bkewajiban\b/iu, /\bekuitas\b/iu] },
];
/** So many sentences back one of the three may stand. */
const JAUH = 2;
/** So many digits the longest of them shows. */
const DIGIT = 4;
/** Only some of what is spoken of. */
const LAIN = /rata-rata|antara lain|diantaranya|\bper \p{L}|masing-masing/iu;

/** A figure with the words around it, up to the next figures. */
interface Berlabel {
  readonly angka: AngkaKalimat;
  readonly teks: string;
  readonly ke: number;
}

/** Sums that the words themselves say: those in work and those without make the labour force. */
export function relasiJumlahBernama(kalimat: readonly KalimatAngka[]): RelasiLurus[] {
  const berlabel = kalimat.map(labeli);
  const semua = ratakan(kalimat, (_, i) => {
    const jendela = berlabel.slice(Math.max(0, i - JAUH), i + 1).flat();
    return ratakan(IDENTITAS, ({ total, bagian }) => {
      const semua = bacaan(jendela, total, bagian, i);
      if (semua.length === 0) return [];
      return yangTerbukti(semua, { digit: DIGIT, sekitar: angkaDi(kalimat.slice(Math.max(0, i - JAUH), i + 2)) });
    });
  });
  // What makes one figure is divided from that one: another that follows is the whole of something else.
  const perBagian = kelompokkan(semua.map((r) => [kunciSuku(r), r] as const));
  return semua.filter((r) => {
    const kembar = perBagian.get(kunciSuku(r)) as RelasiLurus[];
    return terpenuhi(r) || r === (kembar.find(terpenuhi) ?? kembar[0]);
  });
}

function labeli({ rangka, angka }: KalimatAngka, ke: number): Berlabel[] {
  if (LAIN.test(rangka)) return [];
  const potong = rangka.split('#');
  return ratakan(angka, (a, i) =>
    bernilai(a) && !berupaSelisih(a)
      ? [{ angka: a, teks: `${potong[i] as string} # ${potong[i + 1] as string}`, ke }]
      : [],
  );
}

/** Every choice of three figures that the words allow, of which the last stands in the sentence at hand. */
function bacaan(jendela: readonly Berlabel[], total: RegExp, bagian: readonly [RegExp, RegExp], ke: number): Bacaan[] {
  const yang = (pola: RegExp) => jendela.filter((x) => pola.test(x.teks));
  // Hardly any sentence names such a whole, and those that do seldom name both its parts.
  const t = yang(total);
  const a = t.length === 0 ? [] : yang(bagian[0]);
  const b = a.length === 0 ? [] : yang(bagian[1]);
  // Where a sentence names both parts, neither belongs to one of another sentence.
  const sekalimat = a.some((y) => b.some((z) => y !== z && y.ke === z.ke));
  return ratakan(t, (x) =>
    ratakan(a, (y) =>
      ratakan(b, (z) =>
        new Set([x, y, z]).size === 3 &&
        (!sekalimat || y.ke === z.ke) &&
        [x, y, z].some((s) => s.ke === ke) &&
        sewaktu([x, y, z])
          ? [{ relasi: jumlahKalimat(x.angka, [y.angka, z.angka]) }]
          : [],
      ),
    ),
  );
}

/** All of one kind, and none of another year. */
const sewaktu = (tiga: readonly Berlabel[]): boolean =>
  new Set(tiga.map((x) => x.angka.rp)).size === 1 &&
  new Set(ratakan(tiga, (x) => (x.angka.tahun === null ? [] : [x.angka.tahun]))).size <= 1;
