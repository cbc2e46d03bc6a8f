import { buatPenggolong, type Hasil, hitungCapaian, type Predikat, tentukanPredikat } from '../../../src/index.js';
import { Pecahan } from '../pecahan.js';
import { BAKU, type Bulat } from './acak.js';
import { Akar, bulat, mutlak, sebut, type Tepat } from './bilangan.js';
import { cetakId } from './cetak.js';
import { kelasTepat, type NamaSkala, SKALA_CAPAIAN } from './skala.js';

/** What a figure should be: an exact number, or not measurable for one of these reasons (null: for any reason). */
export type Harap = { readonly nilai: Tepat } | { readonly alasan: string | readonly string[] | null };

export const takTerukur = (...alasan: string[]): Harap => ({ alasan: alasan.length === 0 ? null : alasan });

/** The number expected, null where none is. */
export const nilaiHarap = (h: Harap): Tepat | null => ('nilai' in h ? h.nilai : null);

/** One difference between the library and the oracle. */
export interface Beda {
  readonly jenis:
    | 'status'
    | 'alasan'
    | 'teks'
    | 'bulat'
    | 'nilai'
    | 'kelas'
    | 'pecahan'
    | 'isi'
    /** The library threw. */
    | 'lempar';
  readonly letak: string;
  readonly pustaka: string;
  readonly tepat: string;
}

interface PecahanHasil {
  readonly pembilang: string;
  readonly penyebut: string;
}

/** The fraction that a result carries; undefined where it has none. */
const pecahanHasil = (h: Hasil) => (h as { readonly pecahan?: PecahanHasil }).pecahan;

/** Whether this library carries fractions at all; then every measured result that is no root has to. */
export const BERPECAHAN =
  pecahanHasil(hitungCapaian({ target: 3, realisasi: 2, polarisasi: 'maximize' })) !== undefined;

export interface OpsiBanding {
  readonly pembulatan?: Bulat;
  /** Scales under which the class of the result is compared. */
  readonly skala?: readonly NamaSkala[];
}

const penggolong = new Map<NamaSkala, (h: Hasil) => Predikat>();
function golongkan(hasil: Hasil, nama: NamaSkala): Predikat {
  let g = penggolong.get(nama);
  if (g === undefined) {
    g = buatPenggolong(nama);
    penggolong.set(nama, g);
  }
  return g(hasil);
}

export const kodePredikat = (x: Predikat): string => (x.status === 'kelas' ? x.kode : x.alasan);

/** Whether a value of 40 digits is the exact number cut or rounded at the 40th. */
function sampai40(nilai: Pecahan, tepat: Tepat): boolean {
  if (tepat instanceof Pecahan) {
    const beda = mutlak(nilai.kurang(tepat));
    return beda.kali(Pecahan.dari(10n ** 39n)).banding(mutlak(tepat)) <= 0;
  }
  // A root is promised to 40 digits of the root; what is taken off it (CAGR − 1) may eat a few.
  const ambang = mutlak(nilai)
    .tambah(mutlak(tepat.geser))
    .kali(Pecahan.rasio(1n, 10n ** 37n));
  return tepat.banding(nilai.kurang(ambang)) >= 0 && tepat.banding(nilai.tambah(ambang)) <= 0;
}

/** The differences of one figure: status and reason, print, rounded value, 40 digits, fraction, and class. */
export function bandingkan(letak: string, hasil: Hasil, harap: Harap, opsi: OpsiBanding = {}): Beda[] {
  const { pembulatan = BAKU, skala = SKALA_CAPAIAN } = opsi;
  const beda: Beda[] = [];
  const catat = (jenis: Beda['jenis'], pustaka: string, tepat: string) => beda.push({ jenis, letak, pustaka, tepat });
  if (!('nilai' in harap)) {
    const boleh = harap.alasan === null ? null : [harap.alasan].flat();
    if (hasil.status === 'terukur') catat('status', hasil.teks, `tak terukur: ${boleh?.join(' / ') ?? 'apa pun'}`);
    else if (boleh && !boleh.includes(hasil.alasan)) catat('alasan', hasil.alasan, boleh.join(' / '));
    return beda;
  }
  const { nilai } = harap;
  const dibulatkan = bulat(nilai, pembulatan.desimal, pembulatan.mode);
  const teks = cetakId(dibulatkan, pembulatan.desimal);
  if (hasil.status === 'tak-terukur') {
    catat('status', `tak terukur: ${hasil.alasan}`, teks);
    return beda;
  }
  if (hasil.teks !== teks) catat('teks', hasil.teks, `${teks} (${sebut(nilai)})`);
  else if (!Pecahan.dari(hasil.bulat.toFixed()).sama(dibulatkan))
    catat('bulat', hasil.bulat.toFixed(), sebut(dibulatkan));
  if (!sampai40(Pecahan.dari(hasil.nilai.toFixed()), nilai)) catat('nilai', hasil.nilai.toFixed(), sebut(nilai));
  beda.push(...bandingPecahan(letak, hasil, nilai));
  for (const s of skala) {
    const kode = kodePredikat(golongkan(hasil, s));
    const tepat = kelasTepat(nilai, s);
    if (kode !== tepat) catat('kelas', `${hasil.teks} ${kode} (${s})`, `${tepat} (${sebut(nilai)})`);
  }
  return beda;
}

function bandingPecahan(letak: string, hasil: Hasil, nilai: Tepat): Beda[] {
  const ada = pecahanHasil(hasil);
  const tepat = sebut(nilai);
  if (ada === undefined)
    return BERPECAHAN && nilai instanceof Pecahan ? [{ jenis: 'pecahan', letak, pustaka: 'tidak ada', tepat }] : [];
  const cetak = `${ada.pembilang}/${ada.penyebut}`;
  const benar =
    nilai instanceof Akar
      ? // A root that is a fraction after all may say so.
        nilai.banding(Pecahan.rasio(BigInt(ada.pembilang), BigInt(ada.penyebut))) === 0
      : ada.pembilang === nilai.pembilang.toString() && ada.penyebut === nilai.penyebut.toString();
  return benar
    ? []
    : [{ jenis: 'pecahan', letak, pustaka: cetak, tepat: `${tepat}, bentuk terkecil, penyebut positif` }];
}

/** The class of a figure rounded first, as `klasifikasi: dibulatkan` has it. */
export function bandingKlasifikasi(
  letak: string,
  hasil: Hasil,
  harap: Harap,
  skala: readonly NamaSkala[],
  pembulatan: Bulat,
): Beda[] {
  if (!('nilai' in harap) || hasil.status === 'tak-terukur') return [];
  return skala.flatMap((s) => {
    const kode = kodePredikat(tentukanPredikat(hasil, s, { pembulatan }));
    const tepat = kelasTepat(harap.nilai, s, pembulatan);
    return kode === tepat
      ? []
      : [
          {
            jenis: 'kelas' as const,
            letak,
            pustaka: `${kode} (${s}, ${pembulatan.desimal} desimal ${pembulatan.mode})`,
            tepat: `${tepat} (${sebut(harap.nilai)})`,
          },
        ];
  });
}

/** A difference in anything that is no figure: a count, a word, a list. */
export function bandingIsi(letak: string, pustaka: unknown, tepat: unknown): Beda[] {
  const [a, b] = [JSON.stringify(pustaka), JSON.stringify(tepat)];
  return a === b ? [] : [{ jenis: 'isi', letak, pustaka: a ?? 'undefined', tepat: b ?? 'undefined' }];
}

/** A difference between an amount of the library and an exact one; null is missing. */
export function bandingAngka(letak: string, pustaka: { toFixed(): string } | null, tepat: Pecahan | null): Beda[] {
  const sama = pustaka === null || tepat === null ? pustaka === tepat : Pecahan.dari(pustaka.toFixed()).sama(tepat);
  return sama
    ? []
    : [{ jenis: 'isi', letak, pustaka: pustaka?.toFixed() ?? 'null', tepat: tepat === null ? 'null' : sebut(tepat) }];
}
