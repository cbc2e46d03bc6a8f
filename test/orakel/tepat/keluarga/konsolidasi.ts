import { konsolidasi, type OpsiKonsolidasi } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, angka } from '../acak.js';
import { type Beda, bandingIsi, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, rataTepat, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type Arah, bacaNilai, capaianTepat, type KebijakanCapaian } from './capaian.js';
import { arahAcak, kebijakanAcak, tanpaD6 } from './capaian-kasus.js';

export type Jenis = 'jumlah' | 'rata-rata' | 'terakhir';

/** KMK 127/2026 table 4 and the Pringsewu e-SAKIP: filled periods made one; null when none is filled. */
export function gabungTepat(nilai: readonly (Pecahan | null)[], jenis: Jenis): Pecahan | null {
  const ada = nilai.filter((x): x is Pecahan => x !== null);
  if (ada.length === 0) return null;
  if (jenis === 'jumlah') return Pecahan.jumlah(ada);
  return jenis === 'rata-rata' ? rataTepat(ada) : (ada.at(-1) ?? null);
}

interface Periode {
  readonly T: string | null;
  readonly R: string | null;
}

interface Kasus {
  readonly periode: readonly Periode[];
  readonly jenis: Jenis;
  readonly polarisasi: Arah;
  readonly opsi: KebijakanCapaian & {
    readonly cara?: 'terisi' | 'ketat';
    readonly sampai?: number;
    readonly terhadap?: 'periode' | 'tahun';
    readonly targetTahunan?: string;
  };
}

/** What the target, the realisasi and the capaian should be. */
function harapan({ periode, jenis, opsi }: Kasus) {
  const baris = periode.map(({ T, R }) => ({ T: bacaNilai(T), R: bacaNilai(R) }));
  const sampai = baris.slice(0, opsi.sampai ?? baris.length);
  const terisi = sampai.filter((b) => b.R !== null);
  const R = gabungTepat(
    terisi.map((b) => b.R),
    jenis,
  );
  const targetPeriode =
    jenis === 'terakhir'
      ? (terisi.at(-1)?.T ?? null)
      : gabungTepat(
          terisi.map((b) => b.T),
          jenis,
        );
  const tahunan =
    opsi.targetTahunan !== undefined
      ? p(opsi.targetTahunan)
      : gabungTepat(
          baris.map((b) => b.T),
          jenis,
        );
  const T = opsi.terhadap === 'tahun' ? tahunan : targetPeriode;
  const tertahan = opsi.cara === 'ketat' && sampai.some((b) => b.T !== null && b.R === null);
  return { R, T, tertahan, terisi: terisi.length };
}

function periksa(k: Kasus): Beda[] {
  const hasil = konsolidasi(
    {
      target: k.periode.map((x) => x.T),
      realisasi: k.periode.map((x) => x.R),
      jenis: k.jenis,
      polarisasi: k.polarisasi,
    },
    k.opsi as OpsiKonsolidasi,
  );
  const { R, T, tertahan, terisi } = harapan(k);
  const opsi = k.opsi.pembulatan ? { pembulatan: k.opsi.pembulatan } : {};
  const beda = bandingIsi('terisi', hasil.terisi, terisi);
  if (R === null) {
    // Which reason comes first when several hold is not laid down: nothing filled, strictness, no target at all.
    const alasan = takTerukur(
      'realisasi-kosong',
      ...(tertahan ? ['periode-belum-lengkap'] : []),
      ...(T === null ? ['target-kosong'] : []),
    );
    return [
      ...beda,
      ...bandingkan('realisasi', hasil.realisasi, alasan, opsi),
      ...bandingkan('capaian', hasil.capaian, alasan, opsi),
    ];
  }
  const capaian: Harap = tertahan ? takTerukur('periode-belum-lengkap') : capaianTepat(T, R, k.polarisasi, k.opsi);
  const polos = { ...opsi, skala: [] };
  return [
    ...beda,
    ...bandingkan('capaian', hasil.capaian, capaian, opsi),
    ...(tertahan ? [] : bandingkan('realisasi', hasil.realisasi, { nilai: R }, polos)),
    ...(tertahan || T === null ? [] : bandingkan('target', hasil.target, { nilai: T }, polos)),
  ];
}

/** Quarters whose last realisasi makes the year's capaian a bound or a tie, where that has decimals. */
function sasar(acak: Acak, periode: readonly Periode[], jenis: Jenis, desimal: number): Periode[] {
  const isi = periode.reduce((i, x, j) => (x.R === null ? i : j), -1);
  const kini = periode[isi];
  if (!kini || kini.R === null || kini.T === null) return [...periode];
  const terisi = periode.filter((x) => x.R !== null);
  const T = gabungTepat(
    terisi.map((x) => bacaNilai(x.T)),
    jenis,
  );
  const lain = Pecahan.jumlah(terisi.flatMap((x, i) => (i === terisi.length - 1 ? [] : [p(x.R ?? '0')])));
  if (T === null) return [...periode];
  const R = T.kali(nilaiMenarik(acak, desimal)).bagi(SERATUS);
  const akhir = jenis === 'terakhir' ? R : (jenis === 'jumlah' ? R : R.kali(p(terisi.length))).kurang(lain);
  const teks = akhir.banding(NOL) < 0 ? null : keDesimal(akhir, 20);
  return periode.map((x, i) => (i === isi && teks !== null ? { ...x, R: teks } : x));
}

/** A period that has realisasi has a target too: what a sum does without one is D9. */
function periodeAcak(acak: Acak): Periode {
  const T = acak.peluang(8) ? null : angka(acak, { besar: 2 });
  return { T, R: T === null || acak.peluang(20) ? null : angka(acak, { besar: 2 }) };
}

export const konsolidasiTepat = keluarga<Kasus>({
  nama: 'konsolidasi',
  porsi: 60,
  bangkitkan(acak) {
    const jenis = acak.pilih(['jumlah', 'rata-rata', 'terakhir'] as const);
    const { targetMaksimalTercapai: _, ...kebijakan } = tanpaD6(kebijakanAcak(acak));
    const n = acak.pilih([4, 4, 4, 2, 3, 12]);
    const periode = acak.deret(n, () => periodeAcak(acak));
    const bidik = acak.peluang(50);
    return {
      periode: bidik ? sasar(acak, periode, jenis, kebijakan.pembulatan?.desimal ?? 2) : periode,
      jenis,
      polarisasi: bidik ? 'maximize' : arahAcak(acak),
      opsi: {
        ...kebijakan,
        ...(acak.peluang(20) ? { cara: acak.pilih(['terisi', 'ketat'] as const) } : {}),
        ...(acak.peluang(20) ? { sampai: acak.antara(1, n) } : {}),
        // The year's target goes with comparing against the year, and only with that.
        ...(acak.peluang(20)
          ? acak.peluang(50)
            ? { terhadap: 'periode' as const }
            : { terhadap: 'tahun' as const, ...(acak.peluang(50) ? { targetTahunan: angka(acak) } : {}) }
          : {}),
      },
    };
  },
  periksa,
  // Without a target for every period with realisasi the sum is D9.
  sah: ({ periode }) => periode.every((x) => x.R === null || (x.T !== null && x.T !== undefined)),
  panggilan: ({ periode, jenis, polarisasi, opsi }) =>
    `konsolidasi(${tulis({ target: periode.map((x) => x.T), realisasi: periode.map((x) => x.R), jenis, polarisasi })}, ${tulis(opsi)})`,
});
