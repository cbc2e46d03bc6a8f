import { bulatkan } from '../angka/bulatkan.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import { type Angka, type Decimal, desimal } from '../angka/desimal.js';
import type { Hasil } from '../rumus/hasil.js';
import { type Peringatan, peringatan } from '../rumus/peringatan.js';
import { cariSkala, type IdSkala, SkalaTidakDikenal } from './daftar.js';
import { bacaSelang, memuat } from './selang-teks.js';
import { type CaraLubang, type KelasSkala, pastikanSkala, type Skala } from './skala.js';

/** Why a value has no class. */
export type AlasanTakBerkelas = 'tak-terukur' | 'celah-skala' | 'di-atas-skala' | 'di-bawah-skala';

/** The class of a value, or why it has none. */
export type Predikat =
  | {
      readonly status: 'kelas';
      readonly kode: string;
      readonly label: string;
      /** 1 is the highest class. */
      readonly peringkat: number;
      readonly skala: string;
      readonly peringatan: readonly Peringatan[];
    }
  | {
      readonly status: 'tak-berkelas';
      readonly alasan: AlasanTakBerkelas;
      readonly skala: string;
      readonly pesan: string;
      readonly peringatan: readonly Peringatan[];
    };

/** Options of {@link tentukanPredikat}; each overrides what the scale says. */
export interface OpsiPredikat {
  /** What to do with a value in a hole. */
  readonly lubang?: CaraLubang;
  readonly diAtas?: Skala['diAtas'];
  readonly diBawah?: Skala['diBawah'];
  /** Classify the value rounded half-up to this many decimals. @defaultValue the scale's own, else unrounded */
  readonly desimal?: number;
}

const PESAN: Readonly<Record<AlasanTakBerkelas, string>> = {
  'tak-terukur': 'tidak ada nilai untuk digolongkan',
  'celah-skala': 'jatuh di celah skala; perbaiki skalanya atau pilih cara mengisi celah',
  'di-atas-skala': 'di atas puncak skala; skala ini tidak mengatur nilai setinggi itu',
  'di-bawah-skala': 'di bawah dasar skala; skala ini tidak mengatur nilai serendah itu',
};

/**
 * The predikat (class) of a value on a scale.
 *
 * Classifies the unrounded value, unless the scale's bounds are printed with decimals (`desimalKlasifikasi`). A value in a hole,
 * above or below the scale follows the scale's own rule or the option; where that is to refuse, the reason is given. An unknown id
 * throws {@link SkalaTidakDikenal}; a malformed scale of the caller's own throws `SkalaTidakSah`.
 *
 * @example
 * tentukanPredikat(80, 'lan.empat-kelas') // => { status: 'kelas', kode: 'B', label: 'Berhasil' }
 * @example
 * tentukanPredikat(72, 'lan.empat-kelas-cetakan-3-1') // => { status: 'tak-berkelas', alasan: 'celah-skala' }
 */
export function tentukanPredikat(nilai: Angka | Hasil, skala: Skala | IdSkala, opsi: OpsiPredikat = {}): Predikat {
  const terpilih = pilihSkala(skala);
  const x = nilaiDari(nilai);
  if (x === null) return takBerkelas(terpilih, 'tak-terukur', null);
  const tempat = opsi.desimal ?? terpilih.desimalKlasifikasi;
  return golongkan(tempat === undefined ? x : bulatkan(x, tempat), terpilih, opsi);
}

function golongkan(x: Decimal, skala: Skala, opsi: OpsiPredikat): Predikat {
  const langsung = kelasMemuat(skala, x);
  if (langsung) return berkelas(skala, langsung);
  const batas = skala.rentang.map((k) => bacaSelang(k.di)).filter((s) => s !== null);
  if (batas.every((s) => s.atas !== null && x.gte(s.atas))) {
    if ((opsi.diAtas ?? skala.diAtas) === 'tolak') return takBerkelas(skala, 'di-atas-skala', x);
    return berkelas(skala, skala.rentang[0], [
      peringatan('melebihi-skala', { nilai: formatAngka(x, { desimal: { min: 0, maks: 4 } }) }),
    ]);
  }
  if (batas.every((s) => s.bawah !== null && x.lte(s.bawah))) {
    const terbawah = skala.rentang.at(-1);
    return (opsi.diBawah ?? skala.diBawah) === 'tolak' || terbawah === undefined
      ? takBerkelas(skala, 'di-bawah-skala', x)
      : berkelas(skala, terbawah);
  }
  return isiCelah(x, skala, opsi);
}

function isiCelah(x: Decimal, skala: Skala, opsi: OpsiPredikat): Predikat {
  const lubang = skala.lubang?.find((l) => mencakup(l.di, x));
  const cara = opsi.lubang ?? lubang?.cara ?? 'tolak';
  const kelas = kelasCelah(x, skala, cara);
  return kelas ? berkelas(skala, kelas) : takBerkelas(skala, 'celah-skala', x);
}

function kelasCelah(x: Decimal, skala: Skala, cara: CaraLubang): KelasSkala | undefined {
  switch (cara) {
    case 'tolak':
      return undefined;
    case 'bulatkan':
      return kelasMemuat(skala, bulatkan(x, 0));
    case 'potong':
      return kelasMemuat(skala, bulatkan(x, 0, 'potong'));
    case 'kelas-atas':
      return skala.rentang.filter((k) => bacaSelang(k.di)?.bawah?.gte(x)).at(-1);
    case 'kelas-bawah':
      return skala.rentang.find((k) => bacaSelang(k.di)?.atas?.lte(x));
  }
}

function mencakup(di: string, x: Decimal): boolean {
  const selang = bacaSelang(di);
  return selang !== null && memuat(selang, x);
}

const kelasMemuat = (skala: Skala, x: Decimal): KelasSkala | undefined => skala.rentang.find((k) => mencakup(k.di, x));

function pilihSkala(skala: Skala | IdSkala): Skala {
  if (typeof skala !== 'string') return pastikanSkala(skala);
  const ada = cariSkala(skala);
  if (!ada) throw new SkalaTidakDikenal(skala);
  return ada;
}

function nilaiDari(nilai: Angka | Hasil): Decimal | null {
  if (typeof nilai !== 'object' || !('status' in nilai)) return desimal(nilai);
  return nilai.status === 'terukur' ? nilai.nilai : null;
}

function berkelas(skala: Skala, kelas: KelasSkala, daftar: readonly Peringatan[] = []): Predikat {
  const { kode, label } = kelas;
  return {
    status: 'kelas',
    kode,
    label,
    peringkat: skala.rentang.indexOf(kelas) + 1,
    skala: skala.id,
    peringatan: daftar,
  };
}

function takBerkelas(skala: Skala, alasan: AlasanTakBerkelas, x: Decimal | null): Predikat {
  const nilai = x === null ? '' : `${formatAngka(x, { desimal: { min: 0, maks: 4 } })} `;
  return { status: 'tak-berkelas', alasan, skala: skala.id, pesan: `${nilai}${PESAN[alasan]}`, peringatan: [] };
}
