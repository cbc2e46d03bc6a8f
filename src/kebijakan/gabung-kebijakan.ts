import type { Kutipan } from '../acuan/acuan.js';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type { Kebijakan, PilihanKebijakan } from '../model/kebijakan.js';
import { pastikanKebijakan } from '../model/pastikan-kebijakan.js';
import { gerbangBaku } from '../rumus/efisiensi/gerbang.js';
import { cariSkala, SkalaTidakDikenal } from '../skala/daftar.js';
import { anjuran } from './anjuran.js';
import { cariKebijakan, daftarKebijakan } from './daftar.js';
import type { AturanKebijakan, Preset } from './preset.js';

/** The policies of a report with everything filled in, and who decided each. */
export interface KebijakanPenuh {
  /** The preset that it starts from. */
  readonly dasar: Preset;
  readonly aturan: AturanKebijakan;
  /** By rule: the preset's id, or `laporan` where the report itself chose. */
  readonly asal: Readonly<Record<keyof AturanKebijakan, string>>;
  /** By rule: where the preset took it from. Rules that the report itself chose have none. */
  readonly kutipan: Readonly<Record<string, Kutipan>>;
}

/** Thrown for a preset id that does not exist; lists the ones that do. */
export class KebijakanTidakDikenal extends RangeError {
  override readonly name = 'KebijakanTidakDikenal';
  constructor(id: string) {
    super(
      `Kebijakan "${tanpaKendali(id)}" tidak dikenal. Pilih salah satu: ${daftarKebijakan.map((k) => k.id).join(', ')}.`,
    );
  }
}

/**
 * The policies that hold for a report: its preset (`anjuran` if it names none) with its own choices on top.
 *
 * Throws {@link KebijakanTidakDikenal} or `SkalaTidakDikenal` for an id that does not exist, and `ArgumenTidakSah` for a policy or a
 * choice that is not known, with its field and the nearest word.
 *
 * @example
 * gabungKebijakan({ dasar: 'paser-lkjip-2022', serapanRekap: 'gabungan' }).asal // => { minimize: 'paser-lkjip-2022', serapanRekap: 'laporan' }
 */
export function gabungKebijakan(kebijakan: Kebijakan = {}): KebijakanPenuh {
  const pilihan: PilihanKebijakan = typeof kebijakan === 'string' ? { dasar: kebijakan } : kebijakan;
  pastikanKebijakan(pilihan);
  const id = pilihan.dasar ?? anjuran.id;
  const dasar = cariKebijakan(id);
  if (!dasar) throw new KebijakanTidakDikenal(id);
  const { dasar: _, ...sendiri } = pilihan;
  const aturan = timpa(dasar.aturan, sendiri);
  if (!cariSkala(aturan.skala)) throw new SkalaTidakDikenal(aturan.skala);
  const nama = Object.keys(aturan) as (keyof AturanKebijakan)[];
  const dipilih = new Set(Object.keys(berisi(sendiri)));
  const asal = nama.map((n) => [n, dipilih.has(n) ? 'laporan' : dasar.id]);
  const bagian = nama.filter((n) => dipilih.has(n)).flatMap((n) => asalBagian(n, sendiri, aturan, dasar.id));
  const kutipan = nama.filter((n) => !dipilih.has(n)).map((n) => [n, kutipanAturan(dasar, n)]);
  return {
    dasar,
    aturan,
    asal: Object.fromEntries([...asal, ...bagian]) as KebijakanPenuh['asal'],
    kutipan: Object.fromEntries(kutipan),
  };
}

/** Rules that a report may choose one by one; the word that stands for a group chooses these. */
const KELOMPOK: Readonly<Record<string, readonly string[]>> = {
  batas: [],
  kemajuan: ['metode'],
  rataRata: [],
  serapanRekap: ['hierarki', 'sasaran'],
  anggaran: [],
  efisiensi: [],
  evaluasiRenja: [],
  luarSkala: [],
  konsolidasi: ['cara'],
};

/** Who decided each rule of a group of which the report chose some: the trace says `laporan` only of what the report says. */
function asalBagian(
  nama: keyof AturanKebijakan,
  sendiri: Omit<PilihanKebijakan, 'dasar'>,
  aturan: AturanKebijakan,
  dasar: string,
): [string, string][] {
  const sekata = Object.hasOwn(KELOMPOK, nama) ? KELOMPOK[nama] : undefined;
  if (sekata === undefined) return [];
  const pilihan = sendiri[nama];
  const dipilih = new Set(typeof pilihan === 'string' ? sekata : Object.keys(berisi(pilihan as object)));
  // Another method brings its own gate, which only an efficiency has.
  if (dipilih.has('metode')) dipilih.add('gerbang');
  const bagian = Object.keys(aturan[nama] as object).map((k): [string, string] => [
    `${nama}.${k}`,
    dipilih.has(k) ? 'laporan' : dasar,
  ]);
  // In the trace of an indicator its limits are `batas` alone.
  return nama === 'batas' && !dipilih.has('indikator') ? [...bagian, ['batas', dasar]] : bagian;
}

/** Where a preset took one of its rules from: its own source, else that of the recommended default. */
export function kutipanAturan({ kutipanAturan: sendiri }: Preset, nama: keyof AturanKebijakan): Kutipan {
  const bawaan: Preset = anjuran;
  return sendiri[nama] ?? bawaan.kutipanAturan[nama] ?? bawaan.kutipan[0];
}

function timpa(dasar: AturanKebijakan, p: Omit<PilihanKebijakan, 'dasar'>): AturanKebijakan {
  const serapan =
    typeof p.serapanRekap === 'string' ? { hierarki: p.serapanRekap, sasaran: p.serapanRekap } : p.serapanRekap;
  return {
    minimize: p.minimize ?? dasar.minimize,
    stabilize: p.stabilize ?? dasar.stabilize,
    targetNol: p.targetNol ?? dasar.targetNol,
    realisasiNol: p.realisasiNol ?? dasar.realisasiNol,
    batas: {
      indikator: { ...dasar.batas.indikator, ...berisi(p.batas?.indikator) },
      rekap: { ...dasar.batas.rekap, ...berisi(p.batas?.rekap) },
    },
    targetMaksimal: p.targetMaksimal ?? dasar.targetMaksimal,
    kemajuan: gabungKemajuan(dasar.kemajuan, p.kemajuan),
    trenCapaian: p.trenCapaian ?? dasar.trenCapaian,
    rataRata: { ...dasar.rataRata, ...berisi(p.rataRata) },
    serapanRekap: { ...dasar.serapanRekap, ...berisi(serapan) },
    anggaran: { ...dasar.anggaran, ...berisi(p.anggaran) },
    efisiensi: { ...dasar.efisiensi, ...gerbangMetode(p.efisiensi), ...berisi(p.efisiensi) },
    evaluasiRenja: { ...dasar.evaluasiRenja, ...berisi(p.evaluasiRenja) },
    nilaiIndividu: p.nilaiIndividu ?? dasar.nilaiIndividu,
    skala: p.skala ?? dasar.skala,
    celahSkala: p.celahSkala ?? dasar.celahSkala,
    luarSkala: { ...dasar.luarSkala, ...berisi(p.luarSkala) },
    konsolidasi: {
      ...dasar.konsolidasi,
      ...berisi(typeof p.konsolidasi === 'string' ? { cara: p.konsolidasi } : p.konsolidasi),
    },
    pembulatan: p.pembulatan ?? dasar.pembulatan,
    klasifikasi: p.klasifikasi ?? dasar.klasifikasi,
  };
}

function gabungKemajuan(
  dasar: AturanKebijakan['kemajuan'],
  p: PilihanKebijakan['kemajuan'],
): AturanKebijakan['kemajuan'] {
  const { metode, batas } = typeof p === 'string' ? { metode: p, batas: undefined } : (p ?? {});
  const baru = { ...dasar, ...(metode === undefined ? {} : { metode }) };
  return batas === undefined ? baru : { ...baru, batas: berisi(batas) };
}

/** Another method than the preset's brings its own gate. */
const gerbangMetode = (p: PilihanKebijakan['efisiensi']): Partial<AturanKebijakan['efisiensi']> =>
  p?.metode === undefined ? {} : { gerbang: gerbangBaku(p.metode) };

/** Drops keys that are present but undefined, so that they don't override. */
function berisi<T extends object>(x: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(x ?? {}).filter(([, v]) => v !== undefined)) as never;
}
