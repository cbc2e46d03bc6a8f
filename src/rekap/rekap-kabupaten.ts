import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { daftar, pastikanBentuk } from '../angka/bentuk.js';
import { type Angka, desimal } from '../angka/desimal.js';
import { jarakSunting } from '../angka/kata-terdekat.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { tampil } from '../model/pesan.js';
import type { Cakupan, HasilRataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { type DaftarOpsi, pastikanObjek, pastikanOpsi } from '../rumus/pastikan-opsi.js';
import type { Predikat } from '../skala/tentukan-predikat.js';
import { gabungAgregatKinerja, rataAgregat } from './agregat-kinerja.js';
import { bandingKode } from './banding-kode.js';
import type { AngkaAnggaran, RekapAnggaran } from './bentuk-anggaran.js';
import { BENTUK_KABUPATEN, BENTUK_REKAP } from './bentuk-rekap.js';
import { opdGanda } from './kenal-opd.js';
import { type BarisPeringkat, peringkat } from './peringkat.js';
import { gabungRekapAnggaran } from './rekap-anggaran.js';
import { predikatDari } from './rekap-indikator.js';
import type { RekapLaporan } from './rekap-laporan.js';
import { pastikanSamaKebijakan } from './sama-kebijakan.js';
import { susunRekap } from './susun-anggaran.js';

/** One office of a kabupaten. */
export interface RekapOpd {
  readonly kode: string;
  readonly nama: string;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly anggaran: AngkaAnggaran;
  readonly efisiensi: Hasil;
}

/** The ways in which the performance of offices becomes one figure. */
export const CARA_KABUPATEN = ['per-opd', 'per-indikator', 'berbobot'] as const;
/** How the performance of offices becomes one figure. */
export type CaraKabupaten = (typeof CARA_KABUPATEN)[number];

/** Options of {@link rekapKabupaten}. */
export interface OpsiKabupaten {
  /** Each office equal, each indicator equal, or offices by `bobot`. @defaultValue 'per-opd' */
  readonly cara?: CaraKabupaten;
  /** Weights by code of office (its name where it has no code); 1 for those not named. One for an office that is not there is refused. */
  readonly bobot?: Readonly<Record<string, Angka>>;
}

/** The options of {@link rekapKabupaten}. */
export const OPSI_KABUPATEN = {
  cara: CARA_KABUPATEN,
  bobot: pastikanObjek,
} as const satisfies DaftarOpsi<OpsiKabupaten>;

/** All offices of a kabupaten rolled up. */
export interface RekapKabupaten {
  readonly tahun: number;
  readonly cara: CaraKabupaten;
  /** In the order of their codes. */
  readonly opd: readonly RekapOpd[];
  readonly rataRata: HasilRataRata;
  readonly predikat: Predikat;
  /** Of the indicators of all offices, how many are measurable. */
  readonly cakupan: Cakupan;
  /** Pooled rupiah of all offices, at every level of the codes. */
  readonly anggaran: RekapAnggaran;
  readonly peringkat: readonly BarisPeringkat[];
  /** What it was made from, for merging: options with their defaults, weights as canonical strings. */
  readonly asal: { readonly laporan: readonly RekapLaporan[]; readonly opsi: Required<OpsiKabupaten> };
}

/**
 * Rolls up the offices of a kabupaten: mean achievement with coverage, pooled budget by code, and the ranking.
 *
 * All reports must be of one year under one policy, and each office may come once, by its code (letter case, spaces and zeros before a number
 * aside), or by its name where one of the two has no code; else `ArgumenTidakSah` says which does not fit. Throws one
 * also for an empty list, for which there is neither year nor policy, for a weight of an office that is not among them, and for an option
 * that is not known.
 *
 * @example
 * const a = rekapLaporan({ versi: 1, instansi: { nama: 'Dinas A' }, tahun: 2022, tujuan: [], program: [] });
 * rekapKabupaten([a]).peringkat // => [{ nama: 'Dinas A', peringkat: null }]
 */
export function rekapKabupaten(laporan: readonly RekapLaporan[], opsi: OpsiKabupaten = {}): RekapKabupaten {
  pastikanBentuk('rekapKabupaten', 'laporan', laporan, daftar(BENTUK_REKAP));
  pastikanOpsi('rekapKabupaten', opsi, OPSI_KABUPATEN);
  return susunKabupaten('rekapKabupaten', laporan, opsi);
}

function susunKabupaten(fungsi: string, laporan: readonly RekapLaporan[], opsi: OpsiKabupaten): RekapKabupaten {
  const urut = [...laporan].sort((a, b) => bandingKode(kodeOpd(a), kodeOpd(b)));
  const [pertama] = urut;
  if (!pertama) throw new ArgumenTidakSah(`${fungsi}: belum ada laporan; berikan paling sedikit satu.`);
  const { kebijakan } = pertama.kinerja.asal;
  for (const [i, l] of urut.entries()) pastikanSejalan(fungsi, l, urut[i - 1] ?? l);
  const ganda = opdGanda(urut);
  if (ganda) {
    const [a, b] = ganda.map(sebutOpd);
    throw new ArgumenTidakSah(
      `${fungsi}: ${a} ada dua kali${a === b ? '' : `, juga sebagai ${b}`}; setiap OPD hanya boleh sekali.`,
    );
  }
  const opd = urut.map(keOpd);
  const { cara = 'per-opd' } = opsi;
  const bobot = bacaBobot(fungsi, opsi.bobot ?? {}, opd);
  const rata = rataKabupaten(urut, cara, bobot, kebijakan);
  const indikator = urut.map((l) => l.kinerja.cakupan);
  return {
    tahun: pertama.tahun,
    cara,
    opd,
    rataRata: rata,
    predikat: predikatDari(rata, kebijakan),
    cakupan: {
      terukur: indikator.reduce((n, c) => n + c.terukur, 0),
      total: indikator.reduce((n, c) => n + c.total, 0),
    },
    anggaran: urut.map(tanpaSasaran).reduce(gabungRekapAnggaran),
    peringkat: peringkat(opd),
    asal: { laporan: urut, opsi: { cara, bobot } },
  };
}

/**
 * Merges two parts of a kabupaten; associative and commutative. Each part brings the weights of its own offices. Throws `ArgumenTidakSah` when
 * year, policy or way of averaging differ, or an office comes twice.
 *
 * @example
 * gabungRekapKabupaten(rekapKabupaten([rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] })]), rekapKabupaten([rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan B' }, tahun: 2022, tujuan: [], program: [] })])).opd.length // => 2
 */
export function gabungRekapKabupaten(a: RekapKabupaten, b: RekapKabupaten): RekapKabupaten {
  pastikanBentuk('gabungRekapKabupaten', 'a', a, BENTUK_KABUPATEN);
  pastikanBentuk('gabungRekapKabupaten', 'b', b, BENTUK_KABUPATEN);
  if (a.cara !== b.cara) {
    throw new ArgumenTidakSah(
      `gabungRekapKabupaten: satu rekap memakai cara ${a.cara}, yang lain ${b.cara}; hitung keduanya dengan cara yang sama.`,
    );
  }
  // No office comes twice, so no weight does.
  const bobot = { ...a.asal.opsi.bobot, ...b.asal.opsi.bobot };
  return susunKabupaten('gabungRekapKabupaten', [...a.asal.laporan, ...b.asal.laporan], { cara: a.cara, bobot });
}

const kodeOpd = ({ instansi }: RekapLaporan): string => instansi.kode ?? instansi.nama;

const sebutOpd = ({ instansi: { kode, nama } }: RekapLaporan): string =>
  kode === undefined ? nama : `${nama} (${kode})`;

function pastikanSejalan(fungsi: string, l: RekapLaporan, lalu: RekapLaporan): void {
  pastikanSamaKebijakan(fungsi, lalu.kinerja.asal.kebijakan, l.kinerja.asal.kebijakan);
  if (l.tahun !== lalu.tahun) {
    throw new ArgumenTidakSah(
      `${fungsi}: ${lalu.instansi.nama} melaporkan ${lalu.tahun}, ${l.instansi.nama} ${l.tahun}; pakai tahun yang sama.`,
    );
  }
}

/** Weights as canonical strings: 3, '3' and 3n are one weight. */
function bacaBobot(
  fungsi: string,
  bobot: Readonly<Record<string, Angka>>,
  opd: readonly RekapOpd[],
): Record<string, string> {
  const dikenal = new Set(opd.map((o) => o.kode));
  return Object.fromEntries(
    Object.entries(bobot).map(([kunci, w]) => {
      if (!dikenal.has(kunci)) throw new ArgumenTidakSah(`${fungsi}: ${pesanBobot(kunci, opd)}`);
      return [kunci, desimal(w, `bobot.${kunci}`).toFixed()];
    }),
  );
}

/** Longer keys are compared by their first letters. */
const KUNCI_TERPANJANG = 60;

function pesanBobot(kunci: string, opd: readonly RekapOpd[]): string {
  // Stryker disable next-line MethodExpression: what lies behind its first letters is as far from every office, and only takes time.
  const dicari = kunci.slice(0, KUNCI_TERPANJANG).toLowerCase();
  const jarak = ({ kode, nama }: RekapOpd): number =>
    Math.min(...[kode, nama].map((ada) => jarakSunting(dicari, ada.toLowerCase())));
  // Stryker disable next-line EqualityOperator: of two that are as near either will do.
  const { kode, nama } = opd.reduce((a, b) => (jarak(b) < jarak(a) ? b : a));
  const mirip = kode === nama ? `"${kode}"` : `"${kode}" (${nama})`;
  return `bobot untuk ${tampil(kunci)}, tetapi tidak ada OPD itu di antara laporannya; yang paling mirip ${mirip}. Bobot ditulis menurut kode OPD, atau namanya bila tanpa kode.`;
}

const keOpd = (l: RekapLaporan): RekapOpd => ({
  kode: kodeOpd(l),
  nama: l.instansi.nama,
  capaian: l.kinerja.rataRata,
  cakupan: l.kinerja.cakupan,
  predikat: l.kinerja.predikat,
  anggaran: l.anggaran.total,
  efisiensi: l.efisiensi.total,
});

/** Codes of sasaran are each office's own (everybody has an S1), so they don't go up; figures by program code do. */
const tanpaSasaran = ({ anggaran: { asal } }: RekapLaporan): RekapAnggaran => susunRekap({ ...asal, tautan: [] });

function rataKabupaten(
  laporan: readonly RekapLaporan[],
  cara: CaraKabupaten,
  bobot: Readonly<Record<string, string>>,
  kebijakan: KebijakanPenuh,
): HasilRataRata {
  const butir = laporan.flatMap((l) => {
    const kunci = kodeOpd(l);
    if (cara !== 'per-indikator') {
      const w = Object.hasOwn(bobot, kunci) ? bobot[kunci] : undefined;
      return [{ kunci, capaian: l.kinerja.rataRata, bobot: w ?? null }];
    }
    return l.kinerja.tujuan
      .flatMap((t) => t.sasaran)
      .flatMap((s) =>
        // Stryker disable next-line StringLiteral: a mean is the same in any order.
        s.indikator.map((i) => ({ kunci: `${kunci} ${s.kode} ${i.kode}`, capaian: i.capaian, bobot: null })),
      );
  });
  return rataAgregat(gabungAgregatKinerja([{ butir }]), kebijakan, cara === 'berbobot');
}
