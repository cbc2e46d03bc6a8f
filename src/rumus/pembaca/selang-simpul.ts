import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { type Angka, desimal } from '../../angka/desimal.js';
import {
  bagi,
  gabung,
  irisan,
  irisanSekandung,
  kali,
  kurang,
  maks,
  min,
  negatif,
  SEMUA_BILANGAN,
  type Selang,
  tambah,
  titik,
  titikTunggal,
} from '../../angka/selang.js';
import { apakahMutlak, type Simpul } from '../pohon.js';
import { masukanDalam, TakTerhitung } from './hitung-simpul.js';
import { type KotakSelang, putuskan } from './selang-syarat.js';
import { rataRataUkur } from './selang-ukur.js';

/** An interval with the interval of its derivative to each input element that is tracked; what is absent is zero. */
export interface NilaiSelang {
  readonly selang: Selang;
  readonly turunan: ReadonlyMap<string, Selang>;
}

export type SimpulBila = Extract<Simpul, { jenis: 'bila' }>;

/** Which branch a choice takes, by element from 1; place 0 is outside lists. */
export type Putusan = ReadonlyMap<SimpulBila, readonly (boolean | undefined)[]>;

const SATU = titik(1);
const NOL = titik(0);
const MINUS_SATU = titik(-1);
const NEGATIF: Selang = { ...SEMUA_BILANGAN, atas: desimal(0) };
const TAK_NEGATIF: Selang = { ...SEMUA_BILANGAN, bawah: desimal(0), bawahTertutup: true };
const POSITIF: Selang = { ...SEMUA_BILANGAN, bawah: desimal(0) };

/** The name of an input element in `turunan`. */
export const kunciUnsur = (nama: string, unsur: number | null): string => (unsur === null ? nama : `${nama}#${unsur}`);

const tetap = (nilai: Angka): NilaiSelang => ({ selang: titik(nilai), turunan: new Map() });

/** Sum of derivatives, each times its factor. */
function padu(...suku: readonly (readonly [NilaiSelang, Selang])[]): Map<string, Selang> {
  const hasil = new Map<string, Selang>();
  for (const [{ turunan }, faktor] of suku) {
    for (const [kunci, t] of turunan) {
      // Stryker disable next-line ConditionalExpression: times 1 is the same.
      const tambahan = faktor === SATU ? t : kali(t, faktor);
      const ada = hasil.get(kunci);
      hasil.set(kunci, ada ? tambah(ada, tambahan) : tambahan);
    }
  }
  return hasil;
}

/** What can be computed for some of the cases; throws only where nothing can. `lengkap` when it could for all. */
export function cobaSemua<K, T>(kasus: readonly K[], hitung: (kasus: K) => T): { ada: T[]; lengkap: boolean } {
  const ada: T[] = [];
  let gagal: unknown = null;
  for (const k of kasus) {
    try {
      ada.push(hitung(k));
    } catch (galat) {
      if (!(galat instanceof TakTerhitung)) throw galat;
      gagal ??= galat;
    }
  }
  if (ada.length === 0) throw gagal;
  return { ada, lengkap: gagal === null };
}

function jumlah(butir: readonly NilaiSelang[]): NilaiSelang {
  const selang = butir.reduce((s, n) => tambah(s, n.selang), titik(0));
  return { selang, turunan: padu(...butir.map((n) => [n, SATU] as const)) };
}

/** Walks a formula over a box, node by node, with intervals that lose nothing. */
export class PenghitungSelang {
  /** False once some part of the box gave no value. */
  selaluTerukur = true;
  /** The first choice outside lists that the box does not decide. */
  bimbang: SimpulBila | null = null;
  private readonly putus: Map<SimpulBila, (boolean | undefined)[]>;
  /** The element at hand, from 0; −1 outside lists. */
  private unsur = -1;

  constructor(
    private readonly kotak: KotakSelang,
    putusan: Putusan = new Map(),
    private readonly dilacak: ReadonlySet<string> = new Set(),
  ) {
    this.putus = new Map([...putusan].map(([b, p]) => [b, [...p]]));
  }

  /** The choices that were given or that the box decided. */
  get putusan(): Putusan {
    return this.putus;
  }

  hitung(simpul: Simpul): NilaiSelang {
    switch (simpul.jenis) {
      case 'konstanta':
        return tetap(simpul.nilai);
      case 'masukan':
        return this.masukan(simpul.nama);
      case 'tambah':
      case 'kurang':
      case 'kali':
      case 'bagi':
        return this.operasikan(simpul.jenis, this.hitung(simpul.kiri), this.hitung(simpul.kanan));
      case 'min':
      case 'maks': {
        const [pertama, ...lain] = simpul.butir;
        const hasil = lain
          .map((s) => this.hitung(s))
          .reduce((a, b) => terluar(simpul.jenis, a, b), this.hitung(pertama));
        return apakahMutlak(simpul.butir) ? { ...hasil, selang: irisanSekandung(hasil.selang, TAK_NEGATIF) } : hasil;
      }
      case 'bila':
        return this.pilih(simpul);
      case 'jumlah':
        return jumlah(this.tiap(simpul.tiap, () => this.hitung(simpul.tiap)));
      case 'cacah':
        // Stryker disable next-line ArrowFunction: only how many there are is asked.
        return tetap(this.tiap(simpul.tiap, () => null).length);
      case 'rata-rata': {
        const butir = this.tiap(simpul.tiap, () => this.hitung(simpul.tiap));
        if (butir.length === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
        return this.bagi(jumlah(butir), tetap(butir.length));
      }
      case 'rata-rata-ukur':
        return this.ukur(this.tiap(simpul.tiap, () => [this.hitung(simpul.tiap), this.hitung(simpul.bobot)]));
    }
  }

  private masukan(nama: string): NilaiSelang {
    const isi = this.kotak.get(nama);
    const daftar = Array.isArray(isi);
    const selang: Selang = daftar ? isi[this.unsur] : isi;
    // Stryker disable next-line ConditionalExpression: what cannot move moves nothing; not to follow it only saves work.
    const lacak = this.dilacak.has(nama) && titikTunggal(selang) === null;
    return { selang, turunan: new Map(lacak ? [[kunciUnsur(nama, daftar ? this.unsur : null), SATU]] : []) };
  }

  private operasikan(operasi: 'tambah' | 'kurang' | 'kali' | 'bagi', a: NilaiSelang, b: NilaiSelang): NilaiSelang {
    switch (operasi) {
      case 'tambah':
        return { selang: tambah(a.selang, b.selang), turunan: padu([a, SATU], [b, SATU]) };
      case 'kurang':
        return { selang: kurang(a.selang, b.selang), turunan: padu([a, SATU], [b, MINUS_SATU]) };
      case 'kali':
        return { selang: kali(a.selang, b.selang), turunan: padu([a, b.selang], [b, a.selang]) };
      case 'bagi':
        return this.bagi(a, b);
    }
  }

  private bagi(a: NilaiSelang, b: NilaiSelang): NilaiSelang {
    const kebalikan = bagi(SATU, b.selang);
    if (kebalikan !== null) {
      const selang = bagi(a.selang, b.selang) as Selang;
      return { selang, turunan: padu([a, kebalikan], [b, negatif(kali(selang, kebalikan))]) };
    }
    const sisi = [NEGATIF, POSITIF].map((s) => irisan(b.selang, s)).filter((s) => s !== null);
    if (sisi.length === 0) throw new TakTerhitung('pembagi-nol');
    this.selaluTerukur = false;
    const hasil = sisi.map((s) => bagi(a.selang, s) as Selang);
    return { selang: hasil.reduce(gabung), turunan: padu([a, SEMUA_BILANGAN], [b, SEMUA_BILANGAN]) };
  }

  private pilih(simpul: SimpulBila): NilaiSelang {
    const tempat = this.unsur + 1;
    const sudah = this.putus.get(simpul)?.[tempat];
    if (sudah !== undefined) return this.hitung(sudah ? simpul.maka : simpul.lain);
    const kiri = this.hitung(simpul.syarat.kiri);
    const kanan = this.hitung(simpul.syarat.kanan);
    const putusan = putuskan(simpul.syarat.banding, kiri.selang, kanan.selang);
    if (putusan === null) {
      if (this.unsur < 0) this.bimbang ??= simpul;
      return this.keduanya(simpul, kiri, kanan);
    }
    const semua = this.putus.get(simpul) ?? [];
    semua[tempat] = putusan;
    this.putus.set(simpul, semua);
    return this.hitung(putusan ? simpul.maka : simpul.lain);
  }

  /** Both branches of an undecided choice. It may jump, so it promises nothing about direction. */
  private keduanya({ maka, lain }: SimpulBila, kiri: NilaiSelang, kanan: NilaiSelang): NilaiSelang {
    const { ada, lengkap } = cobaSemua([maka, lain], (isi) => this.hitung(isi));
    if (!lengkap) this.selaluTerukur = false;
    const lepas = [...ada, kiri, kanan].map((n) => [n, SEMUA_BILANGAN] as const);
    return { selang: ada.map((n) => n.selang).reduce(gabung), turunan: padu(...lepas) };
  }

  private ukur(butir: readonly (readonly [NilaiSelang, NilaiSelang])[]): NilaiSelang {
    const { selang, utuh, faktor } = rataRataUkur(butir.map(([x, w]) => [x.selang, w.selang]));
    if (!utuh) this.selaluTerukur = false;
    return {
      selang,
      turunan: padu(
        ...butir.flatMap(([x, w], i) => [[x, faktor[i] ?? SEMUA_BILANGAN] as const, [w, SEMUA_BILANGAN] as const]),
      ),
    };
  }

  /** Computes something once for each element of the list inputs that an expression uses. */
  private tiap<T>(panjangDari: Simpul, hitung: () => T): T[] {
    const daftar = [...masukanDalam(panjangDari)].map((nama) => this.kotak.get(nama)).filter((x) => Array.isArray(x));
    const [pertama = []] = daftar;
    if (daftar.some((x) => x.length !== pertama.length)) {
      throw new ArgumenTidakSah('Daftar masukan yang dihitung berpasangan harus sama panjang.');
    }
    const butir = pertama.map((_: Selang, i: number) => {
      this.unsur = i;
      return hitung();
    });
    this.unsur = -1;
    return butir;
  }
}

/** The smaller or larger of two; where the box doesn't decide which, either one's derivative may hold. */
function terluar(jenis: 'min' | 'maks', a: NilaiSelang, b: NilaiSelang): NilaiSelang {
  const aDulu = putuskan(jenis === 'min' ? '<=' : '>=', a.selang, b.selang);
  if (aDulu !== null) return aDulu ? a : b;
  const turunan = new Map<string, Selang>();
  for (const kunci of new Set([...a.turunan.keys(), ...b.turunan.keys()])) {
    turunan.set(kunci, gabung(a.turunan.get(kunci) ?? NOL, b.turunan.get(kunci) ?? NOL));
  }
  return { selang: (jenis === 'min' ? min : maks)(a.selang, b.selang), turunan };
}
