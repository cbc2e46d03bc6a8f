import { tentukanPredikat } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, type Bulat, pembulatan } from '../acak.js';
import { type Beda, kodePredikat } from '../banding.js';
import { keDesimal, sebut } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { batasSkala, kelasTepat, type NamaSkala, namaSkala } from '../skala.js';
import { cetakUngkapan, goyang, nilaiUngkapan, pustakaUngkapan, rataBernilai, type Ungkapan } from '../ungkapan.js';

interface Kasus {
  readonly x: Ungkapan;
  readonly skala: NamaSkala;
  readonly pembulatan?: Bulat;
}

/** A bound, a step beside it, or between two of them; as a number or as a mean that never ends. */
function nilaiSkala(acak: Acak, skala: NamaSkala): Ungkapan {
  const batas = acak.pilih(batasSkala(skala));
  const langkah = Pecahan.rasio(acak.peluang(50) ? 1n : -1n, 10n ** BigInt(acak.pilih([0, 1, 2, 3, 4, 6, 12, 20])));
  const v = acak.peluang(45) ? batas : batas.tambah(acak.peluang(20) ? langkah.kali(Pecahan.rasio(5n, 10n)) : langkah);
  if (v.pembilang >= 0n && acak.peluang(40)) {
    const u = rataBernilai(acak, v, 0);
    return acak.peluang(30) ? goyang(acak, u) : u;
  }
  return keDesimal(v) ?? '1';
}

export const predikat = keluarga<Kasus>({
  nama: 'predikat',
  porsi: 80,
  bangkitkan(acak) {
    const skala = acak.pilih(namaSkala);
    return { x: nilaiSkala(acak, skala), skala, ...(acak.peluang(35) ? { pembulatan: pembulatan(acak) } : {}) };
  },
  periksa({ x, skala, pembulatan: b }): Beda[] {
    const v = nilaiUngkapan(x);
    const kode = kodePredikat(tentukanPredikat(pustakaUngkapan(x), skala, b ? { pembulatan: b } : {}));
    const tepat = v === null ? 'tak-terukur' : kelasTepat(v, skala, b);
    return kode === tepat
      ? []
      : [{ jenis: 'kelas', letak: skala, pustaka: kode, tepat: `${tepat} (${v === null ? '' : sebut(v)})` }];
  },
  sah: ({ skala, x }) => skala !== undefined && x !== undefined,
  panggilan: ({ x, skala, pembulatan: b }) =>
    `tentukanPredikat(${cetakUngkapan(x)}, '${skala}'${b ? `, ${tulis({ pembulatan: b })}` : ''})`,
});
