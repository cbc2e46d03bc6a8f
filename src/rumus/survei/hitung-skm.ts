import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { daftar, objek, pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import { type Angka, type Decimal, desimal, teksKanonik } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import { Pecahan } from '../../angka/pecahan.js';
import type { Tepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import { tepatDari } from '../nilai-hasil.js';
import type { Pembulatan } from '../opsi.js';
import {
  type DaftarOpsi,
  OPSI_BULATAN,
  pastikanDaftar,
  pastikanKunci,
  pastikanOpsi,
  pastikanPilihan,
} from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi-dasar.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { skmIkm, skmIkmBerbobot, skmNik, skmNikBerbobot, skmNrr } from './skm.js';

/** How many unsur each method asks for; both compute alike, and their mutu are on different scales. */
export const UNSUR_SKM = { 'permenpanrb-14-2017': 9, 'kep-25-mpan-2-2004': 14 } as const;

const SUSUNAN = ['per-unsur', 'per-responden'] as const;

/** Answers 1 to 4 by unsur (or by respondent), or the NRR of each unsur where only those are known; null is blank. */
export type MasukanSkm =
  | { readonly jawaban: readonly (readonly (Angka | null)[])[]; readonly susunan?: (typeof SUSUNAN)[number] }
  | { readonly nrr: readonly (Angka | null)[] };

/** Options of {@link hitungSkm}. */
export interface OpsiSkm {
  /** Weights of the unsur, in their order. @defaultValue exactly 1 ÷ number of unsur */
  readonly bobot?: readonly Angka[];
  /** @defaultValue 'permenpanrb-14-2017' */
  readonly metode?: keyof typeof UNSUR_SKM;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

const NRR = objek({ nrr: daftar() });
const JAWABAN = objek({ jawaban: daftar(daftar()) });

/** The options of {@link hitungSkm}. */
export const OPSI_SKM = {
  bobot: pastikanDaftar,
  metode: Object.keys(UNSUR_SKM),
  ...OPSI_BULATAN,
} as const satisfies DaftarOpsi<OpsiSkm>;

/** A satisfaction survey, computed. Its mutu and kinerja come from a scale over `nik`. */
export interface HasilSkm {
  /** NRR of each unsur; null where it was handed in and not computed. */
  readonly nrr: readonly (Hasil | null)[];
  /** 1 to 4. */
  readonly ikm: Hasil;
  /** 25 to 100. */
  readonly nik: Hasil;
  readonly peringatan: readonly Peringatan[];
}

/**
 * SKM (survei kepuasan masyarakat): NRR of each unsur, IKM and NIK.
 *
 * Blank answers are left out of their unsur; an unsur without answers, or with one outside 1 to 4, leaves no index. Weights
 * that do not add up to 1 are taken as they are, with a warning. Nothing is rounded on the way. Throws `ArgumenTidakSah` for as many weights as
 * there are no unsur, or respondents with different numbers of answers, or an unknown `susunan`.
 *
 * @example
 * hitungSkm({ nrr: ['3.28', '3.28', '3.28', '3.28', '3.28', '3.28', '3.28', '3.28', '3.28'] }) // => { ikm: { teks: '3,28' }, nik: { teks: '82,00' } }
 */
export function hitungSkm(masukan: MasukanSkm, opsi: OpsiSkm = {}): HasilSkm {
  pastikanBentuk('hitungSkm', 'masukan', masukan, sebuahObjek);
  pastikanBentuk('hitungSkm', 'masukan', masukan, 'nrr' in masukan ? NRR : JAWABAN);
  pastikanOpsi('hitungSkm', opsi, OPSI_SKM);
  pastikanKunci(masukan, 'masukan', 'nrr' in masukan ? ['nrr'] : ['jawaban', 'susunan']);
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const unsur = 'nrr' in masukan ? masukan.nrr.map(diketahui) : perUnsur(masukan).map((j) => dihitung(j, bulatan));
  const bobot = opsi.bobot?.map((b, i) => desimal(b, `bobot[${i}]`));
  if (bobot && bobot.length !== unsur.length) {
    throw new ArgumenTidakSah(`bobot: ada ${bobot.length} bobot untuk ${unsur.length} unsur; banyaknya harus sama.`);
  }
  const N = unsur.map((u) => u.nilai);
  const rusak = unsur.find((u) => u.hasil?.status === 'tak-terukur')?.hasil;
  const [rumusIkm, rumusNik] = bobot ? [skmIkmBerbobot, skmNikBerbobot] : [skmIkm, skmNik];
  const hitung = (rumus: typeof rumusIkm | typeof rumusNik): Hasil => {
    // Stryker disable next-line ArrayDeclaration: a formula without weights does not look at them.
    const nilai = { N, w: bobot ?? [] };
    return rusak?.status === 'tak-terukur'
      ? takTerukur(rumus, nilai, rusak.alasan, bulatan)
      : evaluasi(rumus, nilai, bulatan);
  };
  return {
    nrr: unsur.map((u) => u.hasil),
    ikm: hitung(rumusIkm),
    nik: hitung(rumusNik),
    peringatan: periksa(unsur.length, bobot, opsi.metode ?? 'permenpanrb-14-2017'),
  };
}

interface Unsur {
  readonly hasil: Hasil | null;
  readonly nilai: Tepat | null;
}

const diketahui = (x: Angka | null, i: number): Unsur => ({
  hasil: null,
  nilai: x === null ? null : Pecahan.baca(x, `nrr[${i}]`),
});

function dihitung(jawaban: readonly (Angka | null)[], opsi: OpsiEvaluasi): Unsur {
  const x = jawaban.filter((j) => j !== null);
  const kosong = String(jawaban.length - x.length);
  const catatan = x.length < jawaban.length ? [peringatan(pola.jawabanKosongDilewati, { kosong })] : [];
  const hasil = evaluasi(skmNrr, { x }, { ...opsi, peringatan: catatan });
  // Stryker disable next-line StringLiteral: of what is refused, and a figure never is.
  return { hasil, nilai: tepatDari(hasil, 'nrr') };
}

function perUnsur({
  jawaban,
  susunan,
}: Extract<MasukanSkm, { jawaban: unknown }>): readonly (readonly (Angka | null)[])[] {
  if (susunan !== undefined) pastikanPilihan('susunan', susunan, SUSUNAN);
  if (susunan !== 'per-responden') return jawaban;
  const [pertama = []] = jawaban;
  const beda = jawaban.findIndex((r) => r.length !== pertama.length);
  // Stryker disable next-line EqualityOperator: the first has as many as itself.
  if (beda >= 0) {
    throw new ArgumenTidakSah(
      `jawaban[${beda}]: responden ini mengisi ${(jawaban[beda] as readonly unknown[]).length} unsur dan yang pertama ${pertama.length}; beri null bila kosong.`,
    );
  }
  return pertama.map((_, u) => jawaban.map((r) => r[u] ?? null));
}

function periksa(ada: number, bobot: readonly Decimal[] | undefined, metode: keyof typeof UNSUR_SKM): Peringatan[] {
  const hasil: Peringatan[] = [];
  const perlu = UNSUR_SKM[metode];
  if (ada < perlu) hasil.push(peringatan(pola.unsurKurang, { ada: String(ada), acuan: metode, perlu: String(perlu) }));
  if (bobot) {
    const total = jumlahTepat(bobot);
    if (!total.eq(1)) hasil.push(peringatan(pola.bobotTidakSatu, { jumlah: teksKanonik(total).replace('.', ',') }));
  }
  return hasil;
}
