import {
  type Hasil,
  hitungEfisiensi,
  hitungRataRataEfisiensi,
  type MasukanEfisiensi,
  type OpsiEfisiensi,
} from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan, rupiah } from '../acak.js';
import { type Beda, bandingIsi, bandingkan, type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { Akar, keDesimal, NOL, p, rataTepat, SATU, SERATUS, type Tepat } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import {
  cetakUngkapan,
  goyang,
  nilaiUngkapan,
  pustakaUngkapan,
  rataBernilai,
  type Ungkapan,
  ungkapanAcak,
} from '../ungkapan.js';
import { bacaNilai } from './capaian.js';

export type Gerbang = 'tanpa' | '>=100' | '>100';
export type Metode = 'sisa' | 'rasio' | 'selisih' | 'pmk-214' | 'biaya-satuan';

/** Batu Sopang 2022, Tabel 3.4.4: whether efficiency may be claimed; a capaian that is missing passes no gate. */
export function lolos(capaian: Tepat, gerbang: Gerbang): boolean {
  return gerbang === 'tanpa' || capaian.banding(SERATUS) > (gerbang === '>100' ? 0 : -1);
}

export const tambah = (a: Tepat, b: Pecahan): Tepat => (a instanceof Akar ? a.tambah(b) : a.tambah(b));
export const kali = (a: Tepat, b: Pecahan): Tepat => (a instanceof Akar ? a.kali(b) : a.kali(b));

const KURANG = ['pagu-kosong', 'pagu-nol', 'pagu-negatif', 'realisasi-kosong', 'serapan-kosong'];

/** By leftover, ratio or difference, behind the gate. */
export function efisiensiTepat(
  C: Tepat | null,
  P: Pecahan | null,
  A: Pecahan | null,
  metode: 'sisa' | 'rasio' | 'selisih',
  gerbang: Gerbang,
): Harap {
  const tanpaAnggaran = P === null || A === null || P.banding(NOL) <= 0;
  // Which reason comes first when the budget is missing too is not laid down.
  if (C === null) return takTerukur('capaian-kosong', ...(tanpaAnggaran ? KURANG : []));
  if (!lolos(C, gerbang)) return takTerukur('gerbang-efisiensi');
  if (tanpaAnggaran) return takTerukur(...KURANG);
  const S = A.persenDari(P);
  if (metode === 'sisa') return { nilai: SERATUS.kurang(S) };
  if (metode === 'selisih') return { nilai: tambah(C, S.negatif()) };
  return S.banding(NOL) <= 0 ? takTerukur('serapan-nol') : { nilai: kali(C, SATU.bagi(S)) };
}

/** PMK 214/2017: Σ(P × CK − A) ÷ Σ(P × CK). */
export function pmk214Tepat(
  keluaran: readonly { readonly P: Pecahan; readonly C: Pecahan; readonly A: Pecahan }[],
): Harap {
  if (keluaran.some((k) => k.P.banding(NOL) < 0)) return takTerukur('pagu-negatif');
  if (keluaran.some((k) => k.C.banding(NOL) < 0)) return takTerukur('capaian-negatif');
  const nilai = Pecahan.jumlah(keluaran.map((k) => k.P.kali(k.C).bagi(SERATUS)));
  const belanja = Pecahan.jumlah(keluaran.map((k) => k.A));
  return nilai.banding(NOL) === 0 ? takTerukur('pagu-capaian-nol') : { nilai: nilai.kurang(belanja).persenDari(nilai) };
}

interface Keluaran {
  readonly pagu: string;
  readonly realisasi: string;
  readonly capaian?: Ungkapan;
  readonly volume?: { readonly target: string; readonly realisasi: string };
}

interface Kasus {
  readonly capaian: Ungkapan;
  readonly pagu: string | null;
  readonly realisasi: string | null;
  readonly keluaran?: readonly Keluaran[];
  readonly opsi: { readonly metode: Metode; readonly gerbang?: Gerbang; readonly pembulatan?: Bulat };
}

/** PMK 249/2011: the mean of 1 − (A ÷ RV) ÷ (P ÷ TV). */
function biayaTepat(keluaran: readonly Keluaran[]): Harap {
  return {
    nilai: rataTepat(
      keluaran.map(({ pagu, realisasi, volume }) => {
        if (!volume) throw new Error('keluaran tanpa volume');
        const [T, V] = [p(volume.target), p(volume.realisasi)];
        return SATU.kurang(p(realisasi).bagi(V).bagi(p(pagu).bagi(T))).kali(SERATUS);
      }),
    ),
  };
}

function harap(k: Kasus): Harap {
  const { metode, gerbang = '>=100' } = k.opsi;
  const C = nilaiUngkapan(k.capaian);
  if (metode !== 'pmk-214' && metode !== 'biaya-satuan')
    return efisiensiTepat(C, bacaNilai(k.pagu), bacaNilai(k.realisasi), metode, gerbang);
  if (C === null) return takTerukur('capaian-kosong');
  if (!lolos(C, gerbang)) return takTerukur('gerbang-efisiensi');
  const keluaran = k.keluaran ?? [];
  if (metode === 'biaya-satuan') return biayaTepat(keluaran);
  return pmk214Tepat(
    keluaran.map((x) => ({ P: p(x.pagu), A: p(x.realisasi), C: nilaiUngkapan(x.capaian ?? null) as Pecahan })),
  );
}

const masukan = (k: Kasus): MasukanEfisiensi => ({
  capaian: pustakaUngkapan(k.capaian),
  pagu: k.pagu,
  realisasi: k.realisasi,
  ...(k.keluaran ? { keluaran: k.keluaran.map((x) => ({ ...x, capaian: pustakaUngkapan(x.capaian ?? null) })) } : {}),
});

/** A capaian around the gate: exactly 100 as a mean that never ends, a hair beside it, or anything. */
const capaianGerbang = (acak: Acak, desimal: number): Ungkapan => {
  const nasib = acak.n(10);
  if (nasib < 5) return rataBernilai(acak, SERATUS);
  if (nasib < 7) return goyang(acak, rataBernilai(acak, SERATUS));
  return ungkapanAcak(acak, desimal);
};

function keluaranAcak(acak: Acak, metode: Metode, desimal: number): Keluaran[] {
  return acak.deret(acak.antara(1, 3), () => ({
    pagu: rupiah(acak),
    realisasi: rupiah(acak),
    ...(metode === 'pmk-214'
      ? { capaian: ungkapanAcak(acak, desimal, 0) }
      : { volume: { target: String(acak.antara(1, 40)), realisasi: String(acak.antara(1, 40)) } }),
  }));
}

/** Whether what reads no capaian needs one where there is no gate is not laid down, so it has one here. */
const tanpaCapaian = (k: Kasus): Kasus =>
  k.opsi.metode !== 'rasio' &&
  k.opsi.metode !== 'selisih' &&
  k.opsi.gerbang === 'tanpa' &&
  nilaiUngkapan(k.capaian) === null
    ? { ...k, capaian: '100' }
    : k;

export const efisiensi = keluarga<Kasus>({
  nama: 'efisiensi',
  porsi: 90,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const metode = acak.pilih(['sisa', 'rasio', 'rasio', 'selisih', 'pmk-214', 'biaya-satuan'] as const);
    const capaian = capaianGerbang(acak, b.desimal);
    const pagu = rupiah(acak);
    // By `rasio` a tie needs S = C ÷ tie; by the others S is drawn around a tie itself.
    const C = nilaiUngkapan(capaian);
    const v = nilaiMenarik(acak, b.desimal);
    const S = metode === 'rasio' && C instanceof Pecahan ? C.bagi(v.banding(NOL) > 0 ? v.bagi(p(50)) : SATU) : v;
    const bidik = keDesimal(p(pagu).kali(S).bagi(SERATUS), 20);
    const pilihan = acak.pilih([undefined, 'tanpa', '>=100', '>100'] as const);
    // Which gate pmk-214 has by default is D5.
    const gerbang = metode === 'pmk-214' && pilihan === undefined ? '>=100' : pilihan;
    return tanpaCapaian({
      capaian,
      pagu: acak.peluang(4) ? null : acak.peluang(4) ? '0' : pagu,
      realisasi: acak.peluang(4) ? null : acak.peluang(5) ? '0' : acak.peluang(50) && bidik ? bidik : rupiah(acak),
      ...(metode === 'pmk-214' || metode === 'biaya-satuan' ? { keluaran: keluaranAcak(acak, metode, b.desimal) } : {}),
      opsi: { metode, ...(gerbang ? { gerbang } : {}), pembulatan: b },
    });
  },
  periksa: (k) =>
    bandingkan('efisiensi', hitungEfisiensi(masukan(k), k.opsi as OpsiEfisiensi), harap(k), {
      pembulatan: k.opsi.pembulatan ?? BAKU,
      skala: ['efisiensi.selisih-banjarnegara'],
    }),
  sah: (k) =>
    tanpaCapaian(k) === k &&
    (k.opsi.metode !== 'pmk-214' || k.opsi.gerbang !== undefined) &&
    k.opsi.metode !== undefined &&
    ((k.opsi.metode !== 'pmk-214' && k.opsi.metode !== 'biaya-satuan') || (k.keluaran?.length ?? 0) > 0),
  panggilan(k) {
    const keluaran = k.keluaran?.map(({ capaian, ...x }) =>
      capaian === undefined ? tulis(x) : `{ ...${tulis(x)}, capaian: ${cetakUngkapan(capaian)} }`,
    );
    const isi = [
      `capaian: ${cetakUngkapan(k.capaian)}`,
      `pagu: ${tulis(k.pagu)}`,
      `realisasi: ${tulis(k.realisasi)}`,
      ...(keluaran ? [`keluaran: [${keluaran.join(', ')}]`] : []),
    ];
    return `hitungEfisiensi({ ${isi.join(', ')} }, ${tulis(k.opsi)})`;
  },
});

interface KasusRata {
  readonly baris: readonly { readonly C: Ungkapan; readonly S: Ungkapan }[];
  readonly gerbang?: Gerbang;
  readonly pembulatan?: Bulat;
}

const rataAda = (x: readonly (Tepat | null)[]): Pecahan | null => {
  const ada = x.filter((a): a is Pecahan => a instanceof Pecahan);
  return ada.length === 0 ? null : rataTepat(ada);
};
const jadi = (x: Pecahan | null, alasan: string): Harap => (x === null ? takTerukur(alasan) : { nilai: x });

/** The average row of Tabel 3.4.4, Batu Sopang 2022: the average row in three readings. */
function periksaRata({ baris, gerbang = '>=100', pembulatan: b = BAKU }: KasusRata): Beda[] {
  const hasil = hitungRataRataEfisiensi(
    baris.map(({ C, S }) => ({ capaian: pustakaUngkapan(C), serapan: pustakaUngkapan(S) })),
    { gerbang, pembulatan: b },
  );
  const nilai = baris.map(({ C, S }) => ({ C: nilaiUngkapan(C), S: nilaiUngkapan(S) }));
  const rasio = nilai.map(({ C, S }): Harap => {
    if (C === null) return takTerukur('capaian-kosong');
    if (!lolos(C, gerbang)) return takTerukur('gerbang-efisiensi');
    if (!(S instanceof Pecahan)) return takTerukur('serapan-kosong');
    return S.banding(NOL) <= 0 ? takTerukur('serapan-nol') : { nilai: kali(C, SATU.bagi(S)) };
  });
  const [C, S] = [rataAda(nilai.map((x) => x.C)), rataAda(nilai.map((x) => x.S))];
  const opsi = { pembulatan: b, skala: [] };
  const perbandingan =
    C === null
      ? takTerukur('capaian-kosong')
      : S === null
        ? takTerukur('serapan-kosong')
        : S.banding(NOL) <= 0
          ? takTerukur('serapan-nol')
          : { nilai: C.bagi(S) };
  const lebih = nilaiHarap(perbandingan);
  const kelebihan = lebih instanceof Pecahan ? { nilai: lebih.kurang(SATU) } : perbandingan;
  const kosong = 'tidak-ada-yang-terukur';
  return [
    ...rasio.flatMap((r, i) => bandingkan(`baris ${i}`, hasil.baris[i] as Hasil, r, opsi)),
    ...bandingkan('capaian', hasil.capaian, jadi(C, kosong), { pembulatan: b }),
    ...bandingkan('serapan', hasil.serapan, jadi(S, kosong), opsi),
    ...bandingkan('rasioRataRata', hasil.rasioRataRata, perbandingan, opsi),
    ...bandingkan('rataRataRasio', hasil.rataRataRasio, jadi(rataAda(rasio.map(nilaiHarap)), kosong), opsi),
    ...bandingkan('kelebihan', hasil.kelebihan, kelebihan, opsi),
    ...bandingIsi('diakui', hasil.diakui, C !== null && lolos(C, gerbang)),
  ];
}

export const rataRataEfisiensi = keluarga<KasusRata>({
  nama: 'rata-rata efisiensi',
  porsi: 30,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const gerbang = acak.pilih([undefined, 'tanpa', '>=100', '>100'] as const);
    const rata = rataBernilai(acak, acak.peluang(60) ? SERATUS : nilaiMenarik(acak, b.desimal), 0).rata;
    return {
      baris: rata.map(({ x }) => ({ C: acak.peluang(5) ? null : x, S: ungkapanAcak(acak, b.desimal, 5) })),
      ...(gerbang ? { gerbang } : {}),
      pembulatan: b,
    };
  },
  periksa: periksaRata,
  panggilan: ({ baris, ...opsi }) =>
    `hitungRataRataEfisiensi([${baris.map(({ C, S }) => `{ capaian: ${cetakUngkapan(C)}, serapan: ${cetakUngkapan(S)} }`).join(', ')}], ${tulis(opsi)})`,
});
