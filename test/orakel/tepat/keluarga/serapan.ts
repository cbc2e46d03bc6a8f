import { hitungSerapan } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import { BAKU, type Bulat, pembulatan, rupiah } from '../acak.js';
import { bandingAngka, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { bacaNilai } from './capaian.js';

/** Batu Sopang 2022, Tabel 3.4.1: A ÷ P; a pagu of 0 is null. */
export function serapanTepat(P: Pecahan | null, A: Pecahan | null): Harap {
  if (P === null) return takTerukur('pagu-kosong');
  if (A === null) return takTerukur('realisasi-kosong');
  if (P.banding(NOL) === 0) return takTerukur('pagu-nol');
  return P.banding(NOL) < 0 ? takTerukur('pagu-negatif') : { nilai: A.persenDari(P) };
}

interface Kasus {
  readonly pagu: string | null;
  readonly realisasi: string | null;
  readonly pembulatan?: Bulat;
}

export const serapan = keluarga<Kasus>({
  nama: 'serapan',
  porsi: 40,
  bangkitkan(acak) {
    const bulat = pembulatan(acak);
    const pagu = acak.peluang(5) ? '0' : acak.peluang(3) ? `-${rupiah(acak)}` : rupiah(acak);
    const sen = acak.peluang(30) ? `.${acak.antara(1, 9)}${acak.antara(1, 9)}` : '';
    const bidik = keDesimal(p(pagu).kali(nilaiMenarik(acak, bulat.desimal)).bagi(SERATUS), 20);
    const realisasi = acak.peluang(60) && bidik !== null ? bidik : rupiah(acak) + sen;
    return {
      pagu: acak.peluang(4) ? null : pagu,
      realisasi: acak.peluang(4) ? null : realisasi,
      pembulatan: bulat,
    };
  },
  periksa({ pembulatan: b = BAKU, ...m }) {
    const [P, A] = [bacaNilai(m.pagu), bacaNilai(m.realisasi)];
    const hasil = hitungSerapan(m, { pembulatan: b });
    return [
      ...bandingkan('serapan', hasil, serapanTepat(P, A), { pembulatan: b }),
      ...bandingAngka('sisa', hasil.sisa, P !== null && A !== null ? P.kurang(A) : null),
    ];
  },
  panggilan: ({ pembulatan: b, ...m }) => `hitungSerapan(${tulis(m)}, ${tulis({ pembulatan: b })})`,
});
