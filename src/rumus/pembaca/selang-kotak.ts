import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { atauNull, benarSalah, objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import { bentukDesimal } from '../../angka/bentuk-desimal.js';
import { type Angka, desimal } from '../../angka/desimal.js';
import { bertemu, gabung, irisan, SEMUA_BILANGAN, type Selang, titik } from '../../angka/selang.js';
import type { KodeAlasan } from '../alasan.js';
import type { Simpul, SimpulMasukan, Syarat } from '../pohon.js';
import type { Rumus, TakTerukurBila } from '../rumus.js';
import { masukanDalam } from './hitung-simpul.js';
import { PenghitungSelang } from './selang-simpul.js';
import { type KotakSelang, persempit, putuskan } from './selang-syarat.js';

/** What is known of one input: an interval, an exact value, or nothing (missing). */
export type MasukanSelang = Selang | Angka | null | undefined;

/** What is known of a formula's inputs, by symbol; a list for a list input. */
export type NilaiMasukanSelang<R extends Rumus = Rumus> = {
  readonly [K in keyof R['masukan']]: MasukanSelang | readonly MasukanSelang[];
};

type Isi = Selang | null | readonly (Selang | null)[];
type KotakTerbuka = ReadonlyMap<string, Isi>;

const ujungSelang = atauNull(bentukDesimal);
const SELANG = objek({
  bawah: ujungSelang,
  atas: ujungSelang,
  bawahTertutup: benarSalah,
  atasTertutup: benarSalah,
});

const satu = (x: MasukanSelang, bidang: string): Selang | null => {
  if (x === null || x === undefined) return null;
  if (typeof x !== 'object' || !('bawahTertutup' in x)) return titik(desimal(x, bidang));
  pastikanBentuk('selangRumus', bidang, x, SELANG);
  return x;
};

/** Reads what is known of the inputs. A wrong type is a programmer's error and throws, naming formula and input. */
export function ikatSelang<R extends Rumus>(rumus: R, nilai: NilaiMasukanSelang<R>): KotakTerbuka {
  return new Map(
    Object.entries<SimpulMasukan>(rumus.masukan).map(([lambang, simpul]) => {
      const bidang = `${rumus.id}: ${simpul.nama} (${lambang})`;
      const isi: MasukanSelang | readonly MasukanSelang[] = nilai[lambang];
      if (Array.isArray(isi) !== (simpul.bentuk === 'daftar')) {
        throw new ArgumenTidakSah(
          `${bidang} harus berupa ${simpul.bentuk === 'daftar' ? 'daftar selang' : 'satu selang'}.`,
        );
      }
      if (Array.isArray(isi)) pastikanBentuk(rumus.id, `${simpul.nama} (${lambang})`, isi, sebuahDaftar);
      return [
        simpul.nama,
        Array.isArray(isi) ? isi.map((x, i) => satu(x, `${bidang}[${i}]`)) : satu(isi as MasukanSelang, bidang),
      ];
    }),
  );
}

const KE_BAWAH: Selang = { ...SEMUA_BILANGAN, atas: desimal(0) };
const KE_ATAS: Selang = { ...SEMUA_BILANGAN, bawah: desimal(0) };

/** Where an input is in a state, and the parts of the line where it is not. */
const KEADAAN = {
  nol: { di: titik(0), sisa: [KE_BAWAH, KE_ATAS] },
  negatif: { di: KE_BAWAH, sisa: [{ ...KE_ATAS, bawahTertutup: true }] },
  'tidak-positif': { di: { ...KE_BAWAH, atasTertutup: true }, sisa: [KE_ATAS] },
} as const satisfies Record<string, { di: Selang; sisa: readonly Selang[] }>;

/** What is left of a box, and whether that is all of it. */
interface Sisa {
  readonly kotak: KotakTerbuka;
  readonly utuh: boolean;
}

type Terukur = { readonly kotak: KotakSelang; readonly selaluTerukur: boolean } | { readonly alasan: KodeAlasan };

/** What is left of a box where the formula can be measured, or the reason when nothing is. */
export function persempitTerukur(rumus: Rumus, awal: KotakTerbuka): Terukur {
  let kotak = awal;
  let selaluTerukur = true;
  for (const bila of rumus.takTerukurBila) {
    const sisa = 'syarat' in bila ? tanpaSyarat(bila, kotak) : tanpaKeadaan(rumus, bila, kotak);
    if (sisa === null) return { alasan: bila.alasan };
    selaluTerukur &&= sisa.utuh;
    kotak = sisa.kotak;
  }
  const penuh = yangLengkap(kotak);
  return penuh.size === kotak.size ? { kotak: penuh, selaluTerukur } : { alasan: 'masukan-kosong' };
}

function yangLengkap(kotak: KotakTerbuka): KotakSelang {
  const lengkap = (isi: Isi): isi is Selang | readonly Selang[] =>
    Array.isArray(isi) ? !isi.includes(null) : isi !== null;
  return new Map([...kotak].flatMap(([nama, isi]) => (lengkap(isi) ? [[nama, isi] as const] : [])));
}

function tanpaKeadaan(
  rumus: Rumus,
  bila: Extract<TakTerukurBila, { masukan: string }>,
  kotak: KotakTerbuka,
): Sisa | null {
  const simpul = rumus.masukan[bila.masukan];
  if (simpul === undefined) {
    throw new ArgumenTidakSah(`${rumus.id}: takTerukurBila menyebut masukan ${bila.masukan} yang tidak ada.`);
  }
  const { nama } = simpul;
  const isi = kotak.get(nama) as Isi;
  const butir: readonly (Selang | null)[] = Array.isArray(isi) ? isi : [isi as Selang | null];
  if (bila.keadaan === 'kosong') {
    return butir.length === 0 || butir.includes(null) ? null : { kotak, utuh: true };
  }
  const { di, sisa } = KEADAAN[bila.keadaan];
  const baru: (Selang | null)[] = [];
  for (const x of butir) {
    const bagian = x && sisa.flatMap((s) => irisan(x, s) ?? []);
    if (bagian?.length === 0) return null;
    baru.push(bagian?.reduce(gabung) ?? null);
  }
  const [tunggal = null] = baru;
  return {
    kotak: new Map([...kotak, [nama, Array.isArray(isi) ? baru : tunggal]]),
    utuh: butir.every((x) => x === null || !bertemu(x, di)),
  };
}

function tanpaSyarat({ syarat }: Extract<TakTerukurBila, { syarat: Syarat }>, kotak: KotakTerbuka): Sisa | null {
  const ada = yangLengkap(kotak);
  const nama = [...masukanDalam(syarat.kiri), ...masukanDalam(syarat.kanan)];
  // Something is missing, and the formula has no value for that reason: what is said here is not looked at.
  // Stryker disable next-line BooleanLiteral
  if (!nama.every((n) => ada.has(n))) return { kotak, utuh: true };
  const nilai = (s: Simpul) => new PenghitungSelang(ada).hitung(s).selang;
  const berlaku = putuskan(syarat.banding, nilai(syarat.kiri), nilai(syarat.kanan));
  if (berlaku === true) return null;
  if (berlaku === false) return { kotak, utuh: true };
  return { kotak: new Map<string, Isi>([...kotak, ...persempit(ada, syarat, false, nilai)]), utuh: false };
}
