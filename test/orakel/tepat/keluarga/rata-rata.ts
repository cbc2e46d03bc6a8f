import { type OpsiRataRata, rataRata } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan } from '../acak.js';
import { type Beda, bandingIsi, bandingKlasifikasi, bandingkan, type Harap, takTerukur } from '../banding.js';
import { NOL, p, rataTepat, type Tepat, ukurTepat } from '../bilangan.js';
import { keluarga } from '../keluarga.js';
import { nilaiMenarik, nilaiMenarikPendek, nilaiSulit, pasanganUkur } from '../menarik.js';
import { SKALA_CAPAIAN } from '../skala.js';
import {
  type Butir,
  bernilai,
  cetakButir,
  goyang,
  nilaiUngkapan,
  pustakaUngkapan,
  rataBernilai,
  ungkapanAcak,
} from '../ungkapan.js';

interface Kasus {
  readonly butir: readonly Butir[];
  readonly takTerukur?: 'kecualikan' | 'nol';
  readonly cara?: 'ukur';
  readonly pembulatan?: Bulat;
}

/** The mean over what is measurable, weights renormalised; or with 0 for what is not. */
export function rataHarap(
  butir: readonly { readonly nilai: Tepat | null; readonly w: Pecahan }[],
  { ukur, nol, berbobot }: { readonly ukur: boolean; readonly nol: boolean; readonly berbobot: boolean },
): Harap {
  const ada = butir.flatMap(({ nilai, w }) =>
    nilai === null ? (nol ? [{ nilai: NOL as Tepat, w }] : []) : [{ nilai, w }],
  );
  if (ada.length === 0) return takTerukur('tidak-ada-yang-terukur');
  const w = ada.map((a) => a.w);
  if (berbobot) {
    if (w.some((x) => x.banding(NOL) < 0)) return takTerukur('bobot-negatif');
    if (Pecahan.jumlah(w).banding(NOL) === 0)
      return takTerukur(
        'bobot-nol',
        ...(ukur && ada.some((a) => a.nilai.banding(NOL) < 0) ? ['nilai-tidak-positif'] : []),
      );
  }
  const nilai = ada.map((a) => a.nilai);
  if (ukur)
    return nilai.some((x) => x.banding(NOL) < 0) ? takTerukur('nilai-tidak-positif') : { nilai: ukurTepat(nilai, w) };
  return { nilai: rataTepat(nilai as Pecahan[], w) };
}

function periksa({ butir, takTerukur: cara, cara: rumus, pembulatan: b = BAKU }: Kasus): Beda[] {
  const bobot = butir.flatMap(({ w }) => (w === undefined ? [] : [w]));
  const opsi: OpsiRataRata = {
    ...(cara ? { takTerukur: cara } : {}),
    ...(rumus ? { cara: rumus } : {}),
    ...(bobot.length > 0 ? { bobot } : {}),
    pembulatan: b,
  };
  const hasil = rataRata(
    butir.map(({ x }) => pustakaUngkapan(x)),
    opsi,
  );
  const nilai = butir.map(({ x, w }) => ({ nilai: nilaiUngkapan(x), w: p(w ?? '1') }));
  const harap = rataHarap(nilai, { ukur: rumus === 'ukur', nol: cara === 'nol', berbobot: bobot.length > 0 });
  return [
    ...bandingkan('rata-rata', hasil, harap, { pembulatan: b }),
    ...bandingKlasifikasi('rata-rata', hasil, harap, SKALA_CAPAIAN.slice(0, 4), b),
    ...bandingIsi('cakupan', hasil.cakupan, {
      terukur: nilai.filter((n) => n.nilai !== null).length,
      total: butir.length,
    }),
  ];
}

const panggilan = ({ butir, ...opsi }: Kasus): string => `rataRata(${cetakButir(butir, opsi)})`;

export const rataRataTepat = keluarga<Kasus>({
  nama: 'rata-rata',
  porsi: 120,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const takTerukur = acak.peluang(20) ? acak.pilih(['kecualikan', 'nol'] as const) : undefined;
    const pilihan = { ...(takTerukur ? { takTerukur } : {}), pembulatan: b };
    if (acak.peluang(70)) {
      // Aimed: the members never end, the mean does, at a bound or a tie.
      const rata = rataBernilai(acak, nilaiMenarik(acak, b.desimal), 1);
      const { rata: butir } = acak.peluang(15) ? (goyang(acak, rata) as typeof rata) : rata;
      const w = butir[0]?.w === undefined ? {} : { w: '2' };
      return { butir: acak.peluang(8) ? [...butir, { x: null, ...w }] : butir, ...pilihan };
    }
    const berbobot = acak.peluang(40);
    return {
      butir: acak.deret(acak.n(6), () => ({
        x: ungkapanAcak(acak, b.desimal, 15),
        ...(berbobot ? { w: acak.pilih(['0', '1', '2', '3', '0.5', '33.33', '1', '2', '-1']) } : {}),
      })),
      ...pilihan,
    };
  },
  periksa,
  panggilan,
});

/** Members whose geometric mean is v, whether or not their decimals end. */
function butirUkur(acak: Acak, v: Pecahan): Butir[] {
  const isi = [
    ...pasanganUkur(acak, v),
    ...(acak.peluang(30) ? [v] : []),
    ...(acak.peluang(40) ? pasanganUkur(acak, v) : []),
  ];
  return isi.map((n) => ({ x: bernilai(acak, n) }));
}

/** The geometric mean; bounds are decided by powers, so that no digit of the root matters. */
export const rataRataUkur = keluarga<Kasus>({
  nama: 'rata-rata ukur',
  porsi: 40,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const pilihan = { cara: 'ukur' as const, pembulatan: b };
    if (acak.peluang(60)) {
      const butir = butirUkur(acak, nilaiMenarikPendek(acak, b.desimal));
      const { rata } = acak.peluang(20) ? (goyang(acak, { rata: butir }) as { rata: Butir[] }) : { rata: butir };
      return { butir: rata, ...pilihan };
    }
    const berbobot = acak.peluang(40);
    return {
      butir: acak.deret(acak.n(5), () => ({
        x: acak.peluang(10) ? null : acak.peluang(6) ? acak.pilih(['0', '-1']) : bernilai(acak, nilaiSulit(acak)),
        ...(berbobot ? { w: acak.pilih(['1', '2', '3', '0.5', '0', '1']) } : {}),
      })),
      ...(acak.peluang(15) ? { takTerukur: 'nol' as const } : {}),
      ...pilihan,
    };
  },
  periksa,
  panggilan,
});
