import { type Angka, desimal, teksKanonik } from '../../angka/desimal.js';
import { bacaTepat, nolTepat, type Tepat, tandaTepat } from '../../angka/tepat.js';
import type { Hasil, KebijakanTerbaca } from '../hasil.js';
import {
  BATAS_BAKU,
  type Batas,
  type CaraMinimize,
  type CaraRealisasiNol,
  type CaraStabilize,
  type CaraTargetNol,
  type Pembulatan,
  type Polarisasi,
} from '../opsi.js';
import { pastikanPilihan } from '../pastikan-pilihan.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi.js';
import { ikat, type NilaiMasukan } from '../pembaca/ikatan.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import type { Rumus } from '../rumus.js';
import { denganTargetMaksimal } from './batas.js';
import { batasi } from './batasi.js';
import { capaianDipatok } from './dipatok.js';
import { capaianMaximize } from './maximize.js';
import { capaianMaximizeTargetNegatif } from './maximize-target-negatif.js';
import { capaianMinimizeRasio } from './minimize-rasio.js';
import { capaianMinimizeSelisih } from './minimize-selisih.js';
import {
  capaianRentangMaximize,
  capaianRentangMinimizeRasio,
  capaianRentangMinimizeSelisih,
  capaianRentangStabilize,
} from './rentang.js';
import { capaianStabilize } from './stabilize.js';
import { stabilizeTabel } from './stabilize-tabel.js';
import { capaianStabilizeToleransi } from './stabilize-toleransi.js';
import {
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
} from './target-nol.js';

/** A target that is a range: "80–90 %", "7–8 bulan". */
export interface TargetRentang {
  readonly bawah: Angka;
  readonly atas: Angka;
}

/** What an achievement is computed from. Null is missing, which is not zero. */
export interface MasukanCapaian {
  readonly target: Angka | Tepat | TargetRentang | null;
  readonly realisasi: Angka | Tepat | null;
  readonly polarisasi: Polarisasi;
}

/** Policies of an achievement. */
export interface OpsiCapaian {
  /** Which lower-is-better family. @defaultValue 'selisih' */
  readonly minimize?: CaraMinimize;
  /** @defaultValue 'polos' */
  readonly stabilize?: CaraStabilize;
  /** What a target of 0 means. Under minimize T = R = 0 is 100 in any case. @defaultValue 'tak-terukur' */
  readonly targetNol?: CaraTargetNol;
  /** What R = 0 means under T ÷ R. @defaultValue 'seratus', with a warning */
  readonly realisasiNol?: CaraRealisasiNol;
  /** The target is the highest attainable value: meeting it counts 120. @defaultValue false */
  readonly targetMaksimalTercapai?: boolean;
  /** Floor and ceiling of the indicator. @defaultValue floor 0, no ceiling */
  readonly batas?: Batas;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace: a preset's id, 'laporan'. @defaultValue 'pemanggil' */
  readonly asal?: Readonly<Partial<Record<string, string>>>;
}

/** The formula that the policies choose, with its inputs and what they led to. */
interface Pilihan {
  readonly rumus: Rumus;
  readonly masukan: NilaiMasukan;
  readonly kebijakan: readonly Aturan[];
  readonly alasan?: 'target-nol' | 'realisasi-nol' | 'target-negatif';
  readonly peringatan?: readonly Peringatan[];
}

/**
 * The capaian (achievement) of one indicator, in percent.
 *
 * Chooses the formula by polarity and policy, then applies the attainable-maximum conversion, floor and ceiling. Missing target
 * or realisasi, a zero target without a policy, and a negative target under minimize or stabilize give `tak-terukur` with the
 * reason. The trace names every policy that was read and who set it. Throws a TypeError for an unknown polarity or option value, and for
 * a floor above its ceiling.
 *
 * @example
 * hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }) // => { status: 'terukur', teks: '102,50' }
 * @example
 * hitungCapaian({ target: 20, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio' }) // => { teks: '111,11' }
 * @example
 * hitungCapaian({ target: 65, realisasi: null, polarisasi: 'maximize' }) // => { status: 'tak-terukur', alasan: 'realisasi-kosong' }
 */
export function hitungCapaian(masukan: MasukanCapaian, opsi: OpsiCapaian = {}): Hasil {
  periksaPilihan(masukan, opsi);
  const { rumus, masukan: nilai, alasan, ...pilihan } = pilihRumus(masukan, opsi);
  const aturan: readonly Aturan[] = opsi.targetMaksimalTercapai
    ? [...pilihan.kebijakan, 'batas', 'targetMaksimalTercapai']
    : [...pilihan.kebijakan, 'batas'];
  const opsiEvaluasi: OpsiEvaluasi = {
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    kebijakan: () => aturan.map((a) => terbaca(a, opsi)),
    peringatan: pilihan.peringatan ?? [],
  };
  if (alasan) return takTerukur(rumus, nilai, alasan, opsiEvaluasi);
  const konversi = opsi.targetMaksimalTercapai ? denganTargetMaksimal : undefined;
  return batasi(rumus, ikat(rumus, nilai), opsi.batas ?? BATAS_BAKU, opsiEvaluasi, konversi);
}

/** Only words are looked at: an object carries its own numbers, which `desimal` and the formula look at. */
function periksaPilihan({ polarisasi }: MasukanCapaian, opsi: OpsiCapaian): void {
  const { minimize = 'selisih', stabilize = 'polos', targetNol = 'nol', realisasiNol = 'nol' } = opsi;
  pastikanPilihan('polarisasi', polarisasi, ['maximize', 'minimize', 'stabilize']);
  pastikanPilihan('minimize', minimize, ['selisih', 'rasio']);
  pastikanPilihan('realisasiNol', realisasiNol, ['seratus', 'tak-terukur', 'nol']);
  if (typeof stabilize !== 'object') pastikanPilihan('stabilize', stabilize, ['polos', '{ tabel }', '{ toleransi }']);
  if (typeof targetNol !== 'object')
    pastikanPilihan('targetNol', targetNol, ['tak-terukur', 'nol', 'seratus-bila-tercapai', '{ terburuk }']);
}

const adaRentang = (t: MasukanCapaian['target']): t is TargetRentang =>
  typeof t === 'object' && t !== null && 'bawah' in t;

function pilihRumus({ target, realisasi, polarisasi }: MasukanCapaian, opsi: OpsiCapaian): Pilihan {
  const R = realisasi === null ? null : bacaTepat(realisasi, 'realisasi');
  if (adaRentang(target)) return pilihRentang(target, R, polarisasi, opsi);
  const T = target === null ? null : bacaTepat(target, 'target');
  if (T !== null && R !== null && nolTepat(T)) return pilihTargetNol(T, R, polarisasi, opsi);
  const masukan = { T, R };
  switch (polarisasi) {
    case 'maximize':
      return {
        rumus: T !== null && tandaTepat(T) < 0 ? capaianMaximizeTargetNegatif : capaianMaximize,
        masukan,
        kebijakan: [],
      };
    case 'minimize':
      if (opsi.minimize !== 'rasio') return { rumus: capaianMinimizeSelisih, masukan, kebijakan: ['minimize'] };
      if (T !== null && R !== null && tandaTepat(T) > 0 && nolTepat(R)) return pilihRealisasiNol(T, R, opsi);
      return { rumus: capaianMinimizeRasio, masukan, kebijakan: ['minimize'] };
    case 'stabilize':
      return pilihStabilize(masukan, opsi.stabilize ?? 'polos');
  }
}

function pilihStabilize(masukan: { readonly T: Tepat | null; readonly R: Tepat | null }, cara: CaraStabilize): Pilihan {
  const kebijakan: readonly Aturan[] = ['stabilize'];
  if (cara === 'polos') return { rumus: capaianStabilize, masukan, kebijakan };
  if ('tabel' in cara) return { rumus: stabilizeTabel(cara.tabel), masukan, kebijakan };
  return { rumus: capaianStabilizeToleransi, masukan: { ...masukan, q: cara.toleransi }, kebijakan };
}

function pilihRentang(
  { bawah, atas }: TargetRentang,
  R: Tepat | null,
  polarisasi: Polarisasi,
  opsi: OpsiCapaian,
): Pilihan {
  const masukan = { L: bacaTepat(bawah, 'target.bawah'), U: bacaTepat(atas, 'target.atas'), R };
  if (polarisasi === 'maximize') return { rumus: capaianRentangMaximize, masukan, kebijakan: [] };
  if (polarisasi === 'stabilize') return { rumus: capaianRentangStabilize, masukan, kebijakan: [] };
  const rumus = opsi.minimize === 'rasio' ? capaianRentangMinimizeRasio : capaianRentangMinimizeSelisih;
  return { rumus, masukan, kebijakan: ['minimize'] };
}

function pilihRealisasiNol(T: Tepat, R: Tepat, opsi: OpsiCapaian): Pilihan {
  const cara = opsi.realisasiNol ?? 'seratus';
  const kebijakan: readonly Aturan[] = ['minimize', 'realisasiNol'];
  if (cara === 'tak-terukur') {
    return { rumus: capaianMinimizeRasio, masukan: { T, R }, kebijakan, alasan: 'realisasi-nol' };
  }
  const p = cara === 'nol' ? 0 : 100;
  return {
    rumus: capaianDipatok,
    masukan: { T, R, p },
    kebijakan,
    peringatan: [peringatan('realisasi-nol-dipatok', { patokan: String(p) })],
  };
}

const TARGET_NOL: Readonly<Record<Polarisasi, Rumus>> = {
  maximize: capaianTargetNolMaximize,
  minimize: capaianTargetNolMinimize,
  stabilize: capaianTargetNolStabilize,
};

function pilihTargetNol(T: Tepat, R: Tepat, polarisasi: Polarisasi, opsi: OpsiCapaian): Pilihan {
  const cara = opsi.targetNol ?? 'tak-terukur';
  const rumus = TARGET_NOL[polarisasi];
  const kebijakan: readonly Aturan[] = ['targetNol'];
  if (polarisasi === 'minimize' && nolTepat(R)) {
    return { rumus, masukan: { T, R }, kebijakan, peringatan: [peringatan('target-nol-tercapai')] };
  }
  if (cara === 'seratus-bila-tercapai') return { rumus, masukan: { T, R }, kebijakan };
  if (cara === 'nol') return { rumus: capaianDipatok, masukan: { T, R, p: 0 }, kebijakan };
  if (typeof cara === 'object' && polarisasi === 'minimize') {
    return { rumus: capaianTargetNolTerburuk, masukan: { T, R, W: cara.terburuk }, kebijakan };
  }
  return { rumus, masukan: { T, R }, kebijakan, alasan: 'target-nol' };
}

/** The value of each policy when the caller leaves it out. */
const BAWAAN = {
  minimize: 'selisih',
  stabilize: 'polos',
  targetNol: 'tak-terukur',
  realisasiNol: 'seratus',
  batas: '0 ke atas',
  targetMaksimalTercapai: 'false',
} as const;
type Aturan = keyof typeof BAWAAN;

function terbaca(aturan: Aturan, opsi: OpsiCapaian): KebijakanTerbaca {
  const dipilih = opsi[aturan];
  if (dipilih === undefined) return { aturan, nilai: BAWAAN[aturan], asal: 'bawaan' };
  return { aturan, nilai: tulisOpsi(dipilih), asal: opsi.asal?.[aturan] ?? 'pemanggil' };
}

function tulisOpsi(x: unknown): string {
  if (typeof x !== 'object' || x === null) return String(x);
  if ('terburuk' in x) return `terburuk ${teksKanonik(desimal(x.terburuk as Angka, 'targetNol.terburuk'))}`;
  if ('toleransi' in x) return `toleransi ${teksKanonik(desimal(x.toleransi as Angka, 'stabilize.toleransi'))} persen`;
  if ('tabel' in x) return `tabel ${(x.tabel as Angka[][]).map((t) => `(${t.map(String).join(', ')})`).join(' ')}`;
  const { bawah, atas } = x as Batas;
  return `${bawah ?? 'tanpa batas'} sampai ${atas ?? 'tanpa batas'}`;
}
