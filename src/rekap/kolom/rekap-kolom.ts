import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import {
  apakahPadat,
  type Bentuk,
  bulatAntara,
  cacah,
  daftar,
  objek,
  pastikanBentuk,
  pilihan,
  sebuahObjek,
  teks,
} from '../../angka/bentuk.js';
import { DESIMAL_TERBANYAK, MODE_BULAT } from '../../angka/bulatkan.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { OPSI_KOLOM, type OpsiKolom } from '../../rumus/kolom/opsi-kolom.js';
import { CARA_ANGGARAN_TAK_TERUKUR, type CaraAnggaranTakTerukur, PEMBULATAN_BAKU } from '../../rumus/opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanKunci, pastikanOpsi } from '../../rumus/pastikan-opsi.js';
import { apakahKolom, type IsiKolom, KolomAngka } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { barisIndukDitolak, CARA_BARIS_INDUK, type CaraBarisInduk } from '../baris-induk.js';
import { kelompokInduk } from './kelompok-induk.js';
import { type KolomKode, SEBUT } from './kode-kolom.js';
import { Pengumpul } from './pengumpul.js';
import { type AturanKolom, type SemuaTingkat, susunTingkat } from './susun-tingkat.js';

/** Columns of budget lines, of achievements, or of both; equally long. */
export interface MasukanRekapKolom {
  /** Codes of program, kegiatan or sub-kegiatan; as a dictionary with a number a row they take a fraction of the memory. */
  readonly kode: KolomKode;
  readonly pagu?: IsiKolom;
  readonly realisasi?: IsiKolom;
  /** Achievements in percent, of which each level gets the mean. */
  readonly capaian?: IsiKolom;
}

/** The choices for rows whose code is none. */
const CARA_KODE_RUSAK = ['tolak', 'catat'] as const;

/** Options of {@link rekapKolom}. */
export interface OpsiRekapKolom extends Pick<OpsiKolom, 'pembulatan' | 'desimal' | 'kosong'> {
  /** What a line without pagu or realisasi does, as the policy `anggaran.takTerukur`. @defaultValue 'kecualikan' */
  readonly takTerukur?: CaraAnggaranTakTerukur;
  /** Rows whose code is no code are refused by name, or left out and listed. @defaultValue 'tolak' */
  readonly kodeRusak?: (typeof CARA_KODE_RUSAK)[number];
  /**
   * What a row with a pagu or realisasi does whose code has such rows below it (a kegiatan beside its sub-kegiatan), as its money may be theirs: refused
   * by name, left out (its capaian stays), or added as money of its own. `barisInduk` of the result names them. @defaultValue 'tolak'
   */
  readonly barisInduk?: CaraBarisInduk;
}

/** The options of {@link rekapKolom}. */
export const OPSI_REKAP_KOLOM = {
  ...OPSI_BULATAN,
  desimal: OPSI_KOLOM.desimal,
  kosong: OPSI_KOLOM.kosong,
  takTerukur: CARA_ANGGARAN_TAK_TERUKUR,
  kodeRusak: CARA_KODE_RUSAK,
  barisInduk: CARA_BARIS_INDUK,
} as const satisfies DaftarOpsi<OpsiRekapKolom>;

/** A roll-up of columns to every level. */
export interface RekapKolom extends SemuaTingkat {
  /** Rows that are in no level because their code is none: how many, and the first of them, counted from 0. */
  readonly kodeRusak: {
    readonly banyak: number;
    readonly baris: readonly { readonly baris: number; readonly kode: string }[];
  };
  /** Codes with amounts of their own and of rows below: how many, and the first of them; left out or added, as the option says. */
  readonly barisInduk: { readonly banyak: number; readonly kode: readonly string[] };
  /** What it was made from, for {@link gabungRekapKolom}. */
  readonly asal: { readonly pengumpul: Pengumpul; readonly aturan: AturanKolom; readonly baris: number };
}

const KOLOM = ['pagu', 'realisasi', 'capaian'] as const;

/**
 * Rolls columns up to sub-kegiatan, kegiatan, program, bidang, urusan and the whole, in one pass over the rows: the figures of `rekapAnggaran` and
 * `rekapUrusan` with ratios of sums, and the mean of achievements.
 *
 * Codes count by their canonical key, lines of one code add up, NaN and null are missing and not zero, and sums are exact: beyond 2^53 they go on as
 * BigInt. A mean of achievements is that of the numbers as they are given; rounded ones make a mean of rounded ones. Throws `ArgumenTidakSah`, which
 * names the first rows whose code is none, for rows with amounts above others with amounts, for columns of different length, and for unknown options.
 *
 * @example
 * const r = rekapKolom({ kode: ['7.01.01.2.06.01', '7.01.01.2.06.04'], pagu: [200, 100], realisasi: [150, 100] });
 * r.program.serapan.nilai // => Float64Array.of(83.33)
 * @example
 * rekapKolom({ kode: { kamus: ['7.01.01'], indeks: Uint8Array.of(0, 0) }, pagu: [1, 2], realisasi: [1, null] }).total.terukur // => Float64Array.of(1)
 */
export function rekapKolom(masukan: MasukanRekapKolom, opsi: OpsiRekapKolom = {}): RekapKolom {
  pastikanBentuk('rekapKolom', 'masukan', masukan, sebuahObjek);
  pastikanOpsi('rekapKolom', opsi, OPSI_REKAP_KOLOM);
  pastikanKunci(masukan, 'rekapKolom: masukan', ['kode', ...KOLOM]);
  return bacaAman('rekapKolom: masukan', () => rekapSemua(masukan, opsi));
}

function rekapSemua(masukan: MasukanRekapKolom, opsi: OpsiRekapKolom): RekapKolom {
  const { kode } = masukan;
  pastikanKode(kode);
  const banyak = 'kamus' in kode ? kode.indeks.length : kode.length;
  const kolom = bacaKolom(masukan, opsi, banyak);
  const { pembulatan = PEMBULATAN_BAKU, takTerukur = 'kecualikan', barisInduk = 'tolak' } = opsi;
  const pengumpul = new Pengumpul();
  const { kelompok, rusak } = pengumpul.nomor.nomori(kode, 0);
  if (rusak.banyak > 0 && opsi.kodeRusak !== 'catat') throw kodeRusak(rusak);
  pengumpul.tambah(kelompok, kolom);
  return rakit('rekapKolom', { pengumpul, aturan: { pembulatan, takTerukur, barisInduk }, baris: banyak }, rusak);
}

/** A roll-up from what was gathered. */
export function rakit(fungsi: string, asal: RekapKolom['asal'], kodeRusak: RekapKolom['kodeRusak']): RekapKolom {
  const { pengumpul, aturan } = asal;
  const urut = pengumpul.nomor.urut();
  const induk = kelompokInduk(pengumpul, urut);
  const kode = induk.map((g) => pengumpul.nomor.kode[g] as string);
  if (kode.length > 0 && aturan.barisInduk === 'tolak') throw barisIndukDitolak(fungsi, kode);
  const dilewati = new Set(aturan.barisInduk === 'lewati' ? induk : []);
  return {
    ...susunTingkat(pengumpul, urut, dilewati, aturan),
    kodeRusak,
    barisInduk: { banyak: kode.length, kode: kode.slice(0, SEBUT) },
    asal,
  };
}

const BENTUK_KOLOM: Bentuk = (x) =>
  apakahKolom(x)
    ? undefined
    : ` harus berupa Float64Array, larik bilangan 64 bit, atau daftar angka, bukan ${sebutNilai(x)}`;

const BENTUK_REKAP_KOLOM = objek({
  kodeRusak: objek({ banyak: cacah, baris: daftar(objek({ baris: cacah, kode: teks })) }),
  asal: objek({
    pengumpul: (x) => (x instanceof Pengumpul ? undefined : ` harus berupa hasil rekapKolom, bukan ${sebutNilai(x)}`),
    aturan: objek({
      takTerukur: pilihan(...CARA_ANGGARAN_TAK_TERUKUR),
      barisInduk: pilihan(...CARA_BARIS_INDUK),
      pembulatan: objek({ desimal: bulatAntara(0, DESIMAL_TERBANYAK), mode: pilihan(...MODE_BULAT) }),
    }),
    baris: cacah,
  }),
});

/**
 * Merges the roll-ups of two parts of the rows as if they had been one, the rows of `b` behind those of `a`. The figures are the same however rows were
 * divided and in whatever order parts are merged; a roll-up of no rows changes nothing. Throws `ArgumenTidakSah` when the two were made by different rules,
 * and, as {@link rekapKolom}, when a row of one has amounts above rows of the other: parts of several offices are made with `barisInduk: 'jumlahkan'`.
 *
 * @example
 * const a = rekapKolom({ kode: ['7.01.01'], pagu: [200], realisasi: [150] });
 * const b = rekapKolom({ kode: ['7.01.01'], pagu: [100], realisasi: [100] });
 * gabungRekapKolom(a, b).total.serapan.nilai // => Float64Array.of(83.33)
 */
export function gabungRekapKolom(a: RekapKolom, b: RekapKolom): RekapKolom {
  pastikanBentuk('gabungRekapKolom', 'a', a, BENTUK_REKAP_KOLOM);
  pastikanBentuk('gabungRekapKolom', 'b', b, BENTUK_REKAP_KOLOM);
  const [x, y] = [a.asal.aturan, b.asal.aturan];
  const sama =
    x.takTerukur === y.takTerukur &&
    x.barisInduk === y.barisInduk &&
    x.pembulatan.desimal === y.pembulatan.desimal &&
    x.pembulatan.mode === y.pembulatan.mode;
  if (!sama)
    throw new ArgumenTidakSah(
      'gabungRekapKolom: keduanya dihitung dengan opsi yang berbeda; samakan takTerukur, barisInduk dan pembulatannya.',
    );
  const pengumpul = new Pengumpul();
  pengumpul.serap(a.asal.pengumpul);
  pengumpul.serap(b.asal.pengumpul);
  const lanjut = b.kodeRusak.baris.map(({ baris, kode }) => ({ baris: baris + a.asal.baris, kode }));
  const kodeRusak = {
    banyak: a.kodeRusak.banyak + b.kodeRusak.banyak,
    baris: [...a.kodeRusak.baris, ...lanjut].slice(0, SEBUT),
  };
  return rakit('gabungRekapKolom', { pengumpul, aturan: x, baris: a.asal.baris + b.asal.baris }, kodeRusak);
}

function bacaKolom(masukan: MasukanRekapKolom, opsi: OpsiRekapKolom, banyak: number) {
  const desimal = typeof opsi.desimal === 'object' ? opsi.desimal : {};
  for (const [bidang, isi] of [
    ['desimal', desimal],
    ['kosong', opsi.kosong ?? {}],
  ] as const) {
    pastikanKunci(isi, `rekapKolom: ${bidang}`, KOLOM);
    const sia = KOLOM.find((n) => (isi as Record<string, unknown>)[n] !== undefined && masukan[n] === undefined);
    if (sia !== undefined)
      throw new ArgumenTidakSah(`rekapKolom: ${bidang}.${sia} tanpa kolom ${sia}; beri kolomnya, atau hapus.`);
  }
  if ((masukan.pagu === undefined) !== (masukan.realisasi === undefined))
    throw new ArgumenTidakSah('rekapKolom: beri pagu dan realisasi keduanya; yang belum ada ditulis NaN.');
  const kolom: Partial<Record<(typeof KOLOM)[number], KolomAngka>> = {};
  for (const nama of KOLOM) {
    const isi = masukan[nama];
    if (isi === undefined) continue;
    pastikanBentuk('rekapKolom', nama, isi, BENTUK_KOLOM);
    for (const [bidang, panjang] of [
      [nama, isi.length],
      [`kosong.${nama}`, opsi.kosong?.[nama]?.length ?? banyak],
    ] as const) {
      if (panjang !== banyak)
        throw new ArgumenTidakSah(
          `rekapKolom: ${bidang} berisi ${panjang} baris dan kode ${banyak}; semua kolom harus sama panjang.`,
        );
    }
    const banyakDesimal = typeof opsi.desimal === 'number' ? opsi.desimal : (desimal[nama] ?? 0);
    kolom[nama] = new KolomAngka(`rekapKolom: ${nama}`, isi as IsiKolom, banyakDesimal, opsi.kosong?.[nama]);
  }
  return kolom as { readonly pagu?: KolomAngka; readonly realisasi?: KolomAngka; readonly capaian?: KolomAngka };
}

function pastikanKode(kode: unknown): asserts kode is KolomKode {
  if (bacaAman('rekapKolom: kode', () => Array.isArray(kode))) return;
  pastikanBentuk('rekapKolom', 'kode', kode, sebuahObjek);
  pastikanKunci(kode, 'rekapKolom: kode', ['kamus', 'indeks']);
  const { kamus, indeks } = kode as { kamus?: unknown; indeks?: unknown };
  const bertipe = bacaAman('rekapKolom: kode.indeks', () =>
    [Int32Array, Uint32Array, Uint16Array, Uint8Array].some((J) => indeks instanceof J && indeks.length >= 0),
  );
  if (!apakahPadat(kamus) || !bertipe)
    throw new ArgumenTidakSah(
      'rekapKolom: kode harus daftar teks, atau { kamus: daftar teks, indeks: Int32Array atau Uint32Array }.',
    );
}

function kodeRusak({ banyak, baris }: RekapKolom['kodeRusak']): ArgumenTidakSah {
  const sebut = baris.slice(0, 5).map(({ baris: i, kode }) => `kode[${i}] ${sebutNilai(kode)}`);
  const lagi = banyak > sebut.length ? ` dan ${banyak - sebut.length} lagi` : '';
  return new ArgumenTidakSah(
    `rekapKolom: ${sebut.join(', ')}${lagi} bukan kode program, kegiatan atau sub-kegiatan. Perbaiki, atau pakai kodeRusak: 'catat' untuk melewati dan mendaftarnya.`,
  );
}
