import { hitungIki, hitungNilaiEfisiensi, hitungNka } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { BAKU, type Bulat, pembulatan } from '../acak.js';
import { bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, SERATUS, type Tepat, terbesar, terkecil } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import {
  cetakUngkapan,
  nilaiUngkapan,
  pustakaUngkapan,
  type Ungkapan,
  ungkapanAcak,
  ungkapanBernilai,
} from '../ungkapan.js';

interface KasusSatu {
  readonly x: Ungkapan;
  readonly opsi: { readonly targetMaksimal?: true; readonly pembulatan?: Bulat };
}

/** NE = 50 + E ÷ 20 × 50, held between 0 and 100. */
export const neTepat = (E: Pecahan): Pecahan =>
  terbesar(NOL, terkecil(SERATUS, p(50).tambah(E.bagi(p(20)).kali(p(50)))));

export const nilaiEfisiensi = keluarga<KasusSatu>({
  nama: 'nilai efisiensi (NE)',
  porsi: 15,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    // E between −30 and 30: an absorption less 100, or a plain number.
    const E =
      keDesimal(
        nilaiMenarik(acak, b.desimal)
          .kurang(p(50))
          .bagi(p(acak.pilih([2, 5, 10]))),
        12,
      ) ?? '3';
    return { x: acak.peluang(50) ? E : ungkapanAcak(acak, b.desimal), opsi: { pembulatan: b } };
  },
  periksa({ x, opsi }) {
    const E = nilaiUngkapan(x);
    const harap: Harap = E instanceof Pecahan ? { nilai: neTepat(E) } : takTerukur('efisiensi-kosong');
    return bandingkan('NE', hitungNilaiEfisiensi(pustakaUngkapan(x), opsi), harap, {
      pembulatan: opsi.pembulatan ?? BAKU,
      skala: ['nka.pmk-62-2023'],
    });
  },
  panggilan: ({ x, opsi }) => `hitungNilaiEfisiensi(${cetakUngkapan(x)}, ${tulis(opsi)})`,
});

interface KasusNka {
  readonly unsur: readonly { readonly x: Ungkapan; readonly w: string }[];
  readonly pembulatan?: Bulat;
}

const nama = (i: number) => `u${i}`;

/** NKA of PMK 22/2021 and 62/2023: weights add up to 100, or nothing is said. */
function nkaTepat(unsur: KasusNka['unsur']): Harap {
  const nilai = unsur.map(({ x, w }) => ({ x: nilaiUngkapan(x), w: p(w) }));
  const seratus = Pecahan.jumlah(nilai.map((n) => n.w)).sama(SERATUS);
  const kosong = nilai.some((n) => n.x === null);
  if (kosong || !seratus)
    return takTerukur(...(kosong ? ['masukan-kosong'] : []), ...(seratus ? [] : ['bobot-tidak-seratus']));
  return { nilai: Pecahan.jumlah(nilai.map((n) => (n.x as Pecahan).kali(n.w))).bagi(SERATUS) };
}

export const nka = keluarga<KasusNka>({
  nama: 'NKA (SMART)',
  porsi: 25,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const w = acak.pilih([
      ['50', '50'],
      ['9.7', '18.2', '43.5', '28.6'],
      ['80', '20'],
      ['60', '30', '10'],
      ['50', '40'],
    ]);
    const x: Ungkapan[] = w.map(() => ungkapanAcak(acak, b.desimal, 2));
    // The last part makes the whole a bound or a tie.
    const lain = x.slice(0, -1).map(nilaiUngkapan);
    const bidik = nilaiMenarik(acak, b.desimal);
    if (acak.peluang(60) && lain.every((n) => n instanceof Pecahan)) {
      const terisi = Pecahan.jumlah(lain.map((n, i) => (n as Pecahan).kali(p(w[i] ?? '0'))));
      const sisa = bidik
        .kali(SERATUS)
        .kurang(terisi)
        .bagi(p(w.at(-1) ?? '1'));
      if (sisa.banding(NOL) >= 0 && sisa.penyebut < 10n ** 18n) x[x.length - 1] = ungkapanBernilai(acak, sisa);
    }
    return { unsur: x.map((n, i) => ({ x: n, w: w[i] ?? '0' })), pembulatan: b };
  },
  periksa({ unsur, pembulatan: b = BAKU }) {
    const isi = Object.fromEntries(unsur.map(({ x }, i) => [nama(i), pustakaUngkapan(x)]));
    const bobot = Object.fromEntries(unsur.map(({ w }, i) => [nama(i), w]));
    return bandingkan('NKA', hitungNka(isi, { bobot, pembulatan: b }), nkaTepat(unsur), {
      pembulatan: b,
      skala: ['nka.pmk-62-2023', 'akip.permenpanrb-88-2021'],
    });
  },
  sah: ({ unsur }) => unsur.length > 0 && unsur.every(({ x }) => x !== undefined),
  panggilan: ({ unsur, pembulatan: b }) =>
    `hitungNka({ ${unsur.map(({ x }, i) => `${nama(i)}: ${cetakUngkapan(x)}`).join(', ')} }, ${tulis({ bobot: Object.fromEntries(unsur.map(({ w }, i) => [nama(i), w])), pembulatan: b })})`,
});

/** PermenPANRB 8/2021 p. 93: the value of an individual's achievement; in the gaps the line below is carried on. */
export function ikiTepat(C: Tepat, targetMaksimal: boolean): Harap {
  const c = (x: number) => C.banding(p(x));
  if (c(0) < 0) return takTerukur('capaian-negatif');
  if (targetMaksimal && c(100) >= 0) return { nilai: p(120) };
  if (c(110) > 0) return { nilai: p(120) };
  if (!(C instanceof Pecahan)) throw new Error('IKI dari akar tidak dinilai');
  if (c(100) > 0)
    return {
      nilai: terbesar(
        p(109),
        p(110).tambah(
          p(10)
            .bagi(p(9))
            .kali(C.kurang(p(101))),
        ),
      ),
    };
  if (c(100) === 0) return { nilai: p(109) };
  if (c(80) >= 0)
    return {
      nilai: p(70).tambah(
        p(89 - 70)
          .bagi(p(99 - 80))
          .kali(C.kurang(p(80))),
      ),
    };
  if (c(60) >= 0)
    return {
      nilai: p(50).tambah(
        p(69 - 50)
          .bagi(p(79 - 60))
          .kali(C.kurang(p(60))),
      ),
    };
  return { nilai: C.bagi(p(59)).kali(p(49)) };
}

export const iki = keluarga<KasusSatu>({
  nama: 'IKI',
  porsi: 30,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const x = acak.peluang(55)
      ? ungkapanBernilai(acak, p(acak.pilih([100, 110, 101, 80, 60, 99, 79, 59])))
      : ungkapanAcak(acak, b.desimal);
    return { x, opsi: { ...(acak.peluang(20) ? { targetMaksimal: true as const } : {}), pembulatan: b } };
  },
  periksa({ x, opsi }) {
    const C = nilaiUngkapan(x);
    const harap = C === null ? takTerukur('capaian-kosong') : ikiTepat(C, opsi.targetMaksimal === true);
    return bandingkan('IKI', hitungIki(pustakaUngkapan(x), opsi), harap, {
      pembulatan: opsi.pembulatan ?? BAKU,
      skala: ['iki.permenpanrb-8-2021'],
    });
  },
  panggilan: ({ x, opsi }) => `hitungIki(${cetakUngkapan(x)}, ${tulis(opsi)})`,
});
