/** The level of a code of the Permendagri 90/2019 nomenclature. */
export type TingkatKode = 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'sub-kegiatan';

/** A code that could be read. */
export interface KodeTerbaca {
  readonly status: 'kode';
  readonly teks: string;
  readonly tingkat: TingkatKode;
  /** 0 stands for the placeholder X. */
  readonly urusan: number;
  readonly bidang?: number;
  readonly program?: number;
  readonly kegiatan?: readonly [number, number];
  readonly subKegiatan?: number;
  /** Integers joined by `-`, so that `…06.04` and `…06.0004` are the same activity. */
  readonly kunci: string;
  /** Canonical keys of the levels above, nearest first. */
  readonly induk: readonly string[];
  /** Whether X or XX stands for any urusan or bidang. */
  readonly generik: boolean;
  /** Digits of the sub-kegiatan part: 2 up to Kepmendagri 050-5889/2021, 4 from 900.1.15.5-1317/2023. */
  readonly lebarSubKegiatan?: 2 | 4;
}

/** A code that could not be read. */
export interface KodeRusak {
  readonly status: 'rusak';
  readonly teks: string;
  readonly alasan: 'bentuk' | 'nol';
}

const POLA = /^(\d|X)(?:\.(\d{2}|XX)(?:\.(\d{2})(?:\.(\d)\.(\d{2})(?:\.(\d{2}|\d{4}))?)?)?)?$/;
const TINGKAT: readonly TingkatKode[] = ['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan'];

const angka = (bagian: string): number => (bagian.startsWith('X') ? 0 : Number(bagian));

/**
 * Reads a code of urusan, bidang, program, kegiatan or sub-kegiatan.
 *
 * Compare codes by `kunci`, not by text: the sub-kegiatan part had 2 digits until 2023 and has 4 since. Program 00, a kegiatan
 * part 0 and sub-kegiatan 0 do not exist (`nol`); anything else that does not fit is `bentuk`. Never throws.
 *
 * @example
 * bacaKode('7.01.01.2.06.0004') // => { status: 'kode', tingkat: 'sub-kegiatan', kunci: '7-1-1-2-6-4', lebarSubKegiatan: 4 }
 * @example
 * bacaKode('7.1.1') // => { status: 'rusak', alasan: 'bentuk' }
 */
export function bacaKode(teks: string): KodeTerbaca | KodeRusak {
  const bersih = teks.length > 40 ? teks : teks.trim().toUpperCase();
  const cocok = POLA.exec(bersih);
  if (!cocok) return { status: 'rusak', teks, alasan: 'bentuk' };
  const bagian = cocok.slice(1).filter((b): b is string => b !== undefined);
  const [urusan = 0, bidang, program, keg1, keg2, sub] = bagian.map(angka);
  if ([program, keg1, keg2, sub].includes(0)) return { status: 'rusak', teks, alasan: 'nol' };
  const kunciSampai = (n: number) => bagian.slice(0, n).map(angka).join('-');
  // The two kegiatan parts are one level.
  const batas = [1, 2, 3, 5, 6].filter((n) => n <= bagian.length);
  const tingkat = TINGKAT[batas.length - 1] as TingkatKode;
  return {
    status: 'kode',
    teks,
    tingkat,
    urusan,
    ...(bidang === undefined ? {} : { bidang }),
    ...(program === undefined ? {} : { program }),
    ...(keg1 === undefined || keg2 === undefined ? {} : { kegiatan: [keg1, keg2] as const }),
    ...(sub === undefined ? {} : { subKegiatan: sub, lebarSubKegiatan: bagian[5]?.length === 4 ? 4 : 2 }),
    kunci: kunciSampai(bagian.length),
    induk: batas.slice(0, -1).reverse().map(kunciSampai),
    generik: bagian.some((b) => b.startsWith('X')),
  };
}

/** Whether one code stands right below another in the hierarchy, by canonical key. */
export function apakahAnak(anak: KodeTerbaca, induk: KodeTerbaca): boolean {
  return anak.induk[0] === induk.kunci;
}
