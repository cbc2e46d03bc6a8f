import {
  evaluasi,
  hitungKondisiAkhir,
  hitungSerapanRak,
  nilaiJalur,
  periksaTargetTriwulan,
} from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, angka, BAKU, type Bulat, pembulatan, rupiah } from '../acak.js';
import { bandingIsi, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { bacaNilai } from './capaian.js';
import { gabungTepat, type Jenis } from './konsolidasi.js';

const jadi = (x: Pecahan | null, ...alasan: string[]): Harap => (x === null ? takTerukur(...alasan) : { nilai: x });

interface KasusKondisi {
  readonly target: readonly (string | null)[];
  readonly jenis: 'akumulasi' | 'nilai-akhir';
  readonly opsi: { readonly tahunKosong?: 'tak-terukur' | 'lewati'; readonly pembulatan?: Bulat };
}

/** Table T-C.27 of Batu Sopang: the sum of the years, or the last one; a sum with a hole only where the caller passes holes over. */
function kondisiTepat({ target, jenis, opsi }: KasusKondisi): Harap {
  const nilai = target.map(bacaNilai);
  const lewati = opsi.tahunKosong === 'lewati';
  if (jenis === 'nilai-akhir') return jadi(nilai.at(-1) ?? null, 'target-akhir-kosong');
  if (!lewati && nilai.some((x) => x === null)) return takTerukur('target-kosong');
  return jadi(gabungTepat(nilai, 'jumlah'), 'target-kosong');
}

export const kondisiAkhir = keluarga<KasusKondisi>({
  nama: 'kondisi akhir Renstra',
  porsi: 15,
  bangkitkan: (acak) => {
    const uang = acak.peluang(40);
    return {
      target: acak.deret(acak.antara(1, 6), () =>
        acak.peluang(6) ? null : uang ? rupiah(acak) : angka(acak, { desimal: 3 }),
      ),
      jenis: acak.pilih(['akumulasi', 'nilai-akhir'] as const),
      opsi: {
        ...(acak.peluang(30) ? { tahunKosong: acak.pilih(['tak-terukur', 'lewati'] as const) } : {}),
        pembulatan: pembulatan(acak),
      },
    };
  },
  periksa: (k) =>
    bandingkan('kondisi akhir', hitungKondisiAkhir(k, k.opsi), kondisiTepat(k), {
      pembulatan: k.opsi.pembulatan ?? BAKU,
      skala: [],
    }),
  // Under `lewati` what stands in for a missing last year is not laid down.
  sah: (k) => k.target.length > 0,
  panggilan: ({ opsi, ...k }) => `hitungKondisiAkhir(${tulis(k)}, ${tulis(opsi)})`,
});

interface KasusRak {
  readonly triwulan: readonly { readonly K: string | null; readonly A: string | null }[];
  readonly pembulatan?: Bulat;
}

/** wp-sipd: realisasi ÷ RAK of a quarter, and of the quarters so far; a sum with a hole is no sum. */
function rakTepat(daftar: readonly { readonly K: Pecahan | null; readonly A: Pecahan | null }[]): Harap {
  const alasan = new Set<string>();
  for (const { K, A } of daftar) {
    if (K === null) alasan.add('rak-kosong');
    if (A === null) alasan.add('realisasi-kosong');
    if (K !== null && K.banding(NOL) < 0) alasan.add('rak-negatif');
  }
  if (alasan.size > 0) return takTerukur(...alasan);
  const K = Pecahan.jumlah(daftar.map((x) => x.K ?? NOL));
  const A = Pecahan.jumlah(daftar.map((x) => x.A ?? NOL));
  return K.banding(NOL) === 0 ? takTerukur('rak-nol') : { nilai: A.persenDari(K) };
}

export const rak = keluarga<KasusRak>({
  nama: 'serapan terhadap RAK',
  porsi: 15,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const triwulan = acak.deret(acak.antara(1, 4), () => {
      const K = acak.peluang(5) ? '0' : acak.peluang(3) ? '-100' : rupiah(acak);
      const bidik = keDesimal(p(K).kali(nilaiMenarik(acak, b.desimal)).bagi(SERATUS), 20);
      return {
        K: acak.peluang(4) ? null : K,
        A: acak.peluang(4) ? null : acak.peluang(60) && bidik ? bidik : rupiah(acak),
      };
    });
    return { triwulan, pembulatan: b };
  },
  periksa({ triwulan, pembulatan: b = BAKU }) {
    const hasil = hitungSerapanRak(
      { rak: triwulan.map((t) => t.K), realisasi: triwulan.map((t) => t.A) },
      { pembulatan: b },
    );
    const nilai = triwulan.map((t) => ({ K: bacaNilai(t.K), A: bacaNilai(t.A) }));
    return nilai.flatMap((_, i) => {
      const x = hasil[i];
      if (!x) return bandingIsi(`TW ${i + 1}`, undefined, 'ada');
      return [
        ...bandingkan(`TW ${i + 1}`, x.serapan, rakTepat(nilai.slice(i, i + 1)), { pembulatan: b }),
        ...bandingkan(`s.d. TW ${i + 1}`, x.sampaiTriwulanIni, rakTepat(nilai.slice(0, i + 1)), { pembulatan: b }),
      ];
    });
  },
  sah: (k) => k.triwulan.every((t) => t.K !== undefined && t.A !== undefined),
  panggilan: ({ triwulan, pembulatan: b }) =>
    `hitungSerapanRak(${tulis({ rak: triwulan.map((t) => t.K), realisasi: triwulan.map((t) => t.A) })}, ${tulis({ pembulatan: b })})`,
});

interface KasusJalur {
  readonly B: string;
  readonly T: string;
  readonly k: string;
  readonly n: string;
  readonly pembulatan?: Bulat;
}

/** The straight line: B + (T − B) × k ÷ n. */
export const jalurTepat = (B: Pecahan, T: Pecahan, k: Pecahan, n: Pecahan): Harap =>
  n.banding(NOL) <= 0 ? takTerukur('banyak-tahun-tak-sah') : { nilai: B.tambah(T.kurang(B).kali(k).bagi(n)) };

export const jalur = keluarga<KasusJalur>({
  nama: 'nilai jalur',
  porsi: 10,
  bangkitkan: (acak) => ({
    B: angka(acak, { minus: 10 }),
    T: angka(acak, { minus: 10 }),
    k: String(acak.n(7)),
    n: String(acak.n(8)),
    pembulatan: pembulatan(acak),
  }),
  periksa: ({ pembulatan: b = BAKU, ...x }) =>
    bandingkan('jalur', evaluasi(nilaiJalur, x, { pembulatan: b }), jalurTepat(p(x.B), p(x.T), p(x.k), p(x.n)), {
      pembulatan: b,
      skala: [],
    }),
  panggilan: ({ pembulatan: b, ...x }) => `evaluasi(nilaiJalur, ${tulis(x)}, ${tulis({ pembulatan: b })})`,
});

interface KasusTarget {
  readonly targetTriwulan: readonly (string | null)[];
  readonly targetTahunan: string | null;
  readonly jenis: Jenis;
}

/** How many decimals a number is written with; without the zeros at its end how many it needs. */
const desimalTertulis = (teks: string): number => teks.split('.')[1]?.length ?? 0;
const desimalPerlu = (teks: string): number => teks.split('.')[1]?.replace(/0+$/, '').length ?? 0;

/**
 * The check of a plan: a sum and a last value must be the annual target exactly; a mean, which rarely ends, must print so, rounded half up or
 * cut off to the decimals that the year is written with.
 */
function rencanaCocok(G: Pecahan, T: Pecahan, { jenis, targetTahunan }: KasusTarget): boolean {
  if (G.sama(T)) return true;
  const d = desimalTertulis(targetTahunan ?? '');
  return jenis === 'rata-rata' && (G.bulat(d).sama(T) || G.bulat(d, 'potong').sama(T));
}

function rencanaAcak(acak: Acak): KasusTarget {
  const jenis = acak.pilih(['jumlah', 'rata-rata', 'terakhir'] as const);
  // Whether a blank fourth quarter is passed over under `terakhir` is not laid down, so it is filled there.
  const targetTriwulan = acak.deret(4, (i) =>
    acak.peluang(12) && !(jenis === 'terakhir' && i === 3) ? null : angka(acak, { besar: 2 }),
  );
  const G = gabungTepat(targetTriwulan.map(bacaNilai), jenis);
  const tepat = G === null ? null : keDesimal(G, 20);
  const dekat = G === null ? null : G.cetak(acak.pilih([0, 1, 2]));
  return {
    targetTriwulan,
    targetTahunan: acak.peluang(5) ? null : acak.peluang(55) ? (tepat ?? '3') : (dekat ?? '3'),
    jenis,
  };
}

export const rencanaTriwulan = keluarga<KasusTarget>({
  nama: 'target triwulan terhadap target tahunan',
  porsi: 15,
  bangkitkan: rencanaAcak,
  periksa(k) {
    const hasil = periksaTargetTriwulan(k);
    const G = gabungTepat(k.targetTriwulan.map(bacaNilai), k.jenis);
    const T = bacaNilai(k.targetTahunan);
    if (G === null || T === null) return bandingIsi('status', hasil.status, 'tak-terperiksa');
    // The difference prints with as many decimals as the targets have, so that none shows as nothing.
    const triwulan = k.targetTriwulan.map((x) => (x === null ? 0 : desimalPerlu(x)));
    const desimal = Math.min(20, Math.max(2, desimalTertulis(k.targetTahunan ?? ''), ...triwulan));
    return [
      ...bandingIsi('status', hasil.status, rencanaCocok(G, T, k) ? 'konsisten' : 'tidak-konsisten'),
      ...bandingkan('gabungan', hasil.gabungan, { nilai: G }, { skala: [] }),
      ...bandingkan('selisih', hasil.selisih, { nilai: G.kurang(T) }, { skala: [], pembulatan: { ...BAKU, desimal } }),
    ];
  },
  sah: (k) => k.jenis !== 'terakhir' || typeof k.targetTriwulan.at(-1) === 'string',
  panggilan: (k) => `periksaTargetTriwulan(${tulis(k)})`,
});
