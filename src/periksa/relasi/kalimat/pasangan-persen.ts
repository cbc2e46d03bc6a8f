import { ratakan } from '../../../tabel/tiap.js';
import { bernilai } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { SETARA } from './sekian-persen.js';

/** A part of a whole with its percentage beside it: `485 orang atau sebesar 14,43%`. */
export interface Pasangan {
  readonly bagian: AngkaKalimat;
  readonly persen: AngkaKalimat;
  /** What the sentence says behind both, up to its next figure. */
  readonly sesudah: string;
  /** The figure that the sentence begins with as what they are of: `dari 159.999 tenaga kesehatan, perawat 105.563 orang (65,98%)`. */
  readonly asal: AngkaKalimat | undefined;
  /** The figure behind both, if there is one. */
  readonly berikut: AngkaKalimat | undefined;
}

/** `# jiwa adalah laki-laki (# persen)`: what is counted between a part and its share. */
const SEBUTAN = /^(?: [\p{L}/-]{2,30}){1,6} \($/u;
/** `# persen di antaranya terjadi pada masa neonatal (# kematian)`: the share first. */
const DALAM_KURUNG = /^(?: [\p{L}/-]{2,30}){0,10} \($/u;
const TUTUP = /^[^#]{0,20}\)/;
const ASAL_RENCANA =
  /\bdari (?:target|sasaran|pagu|anggaran|rencana|kebutuhan|alokasi)(?:nya)?(?: (?:sebesar|sebanyak|sejumlah|senilai))? {1,2}(?:Rp\.?\s?)?$/iu;
const LANGSUNG_DARI = /^\s{0,3}dari\b/iu;
const ASAL = /\bdari(?: (?:total|seluruh|keseluruhan|jumlah|sebanyak|sejumlah)){0,2} {1,2}$/iu;

/** The parts of a sentence that stand beside what share they are, in their order. */
export function pasanganPersen({ angka, rangka }: KalimatAngka): Pasangan[] {
  const sela = rangka.split('#');
  const asalnya = (bagian: AngkaKalimat): AngkaKalimat | undefined => {
    const sampai = angka.indexOf(bagian);
    return angka
      .slice(0, sampai)
      .filter(
        (a, i) =>
          bernilai(a) &&
          ASAL.test(a.kata) &&
          // `(# % dari #)`: what that share is of, and no other.
          !(angka[i - 1]?.jenis === 'persen' && LANGSUNG_DARI.test(a.kata)) &&
          a.fakta.nilai.gt(bagian.fakta.nilai) &&
          !sela.slice(i + 1, sampai + 1).some((s) => /[;:]/.test(s)),
      )
      .at(-1);
  };
  return ratakan(angka, (persen, i): Pasangan[] => {
    if (persen.jenis !== 'persen') return [];
    const [lalu, berikut] = [angka[i - 1], angka[i + 1]];
    const [sesudah = '', sesudahnya = ''] = sela.slice(i + 1);
    if (berikut !== undefined && bernilai(berikut) && DALAM_KURUNG.test(sesudah) && TUTUP.test(sesudahnya))
      return [{ bagian: berikut, persen, sesudah: sesudahnya, asal: asalnya(berikut), berikut: angka[i + 2] }];
    // `54,9 % atau sebesar #`: the share first, and no figure before it that it may be the share of.
    if (
      berikut !== undefined &&
      bernilai(berikut) &&
      SETARA.test(berikut.kata) &&
      !(lalu !== undefined && bernilai(lalu) && SETARA.test(persen.kata))
    )
      return [{ bagian: berikut, persen, sesudah: sesudahnya, asal: asalnya(berikut), berikut: angka[i + 2] }];
    // `dari # wajib pajak atau # persen dari potensi`: that is what something is of, and no part.
    if (lalu === undefined || !bernilai(lalu) || ASAL.test(lalu.kata) || ASAL_RENCANA.test(lalu.kata)) return [];
    const sebutan = SEBUTAN.test(persen.kata) && TUTUP.test(sesudah);
    return sebutan || SETARA.test(persen.kata) ? [{ bagian: lalu, persen, sesudah, asal: asalnya(lalu), berikut }] : [];
  });
}
