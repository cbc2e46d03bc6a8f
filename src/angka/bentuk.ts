import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import { bacaAman } from './baca-aman.js';
import { sebutNilai } from './sebut-nilai.js';
import { tanpaKendali } from './tanpa-kendali.js';

/**
 * What is wrong with a value, from its place on (`.tujuan[0] harus berupa objek, bukan null`); undefined where nothing is. The place is put
 * together on the way back from a fault, so that a value in order costs no text.
 */
export type Bentuk = (nilai: unknown) => string | undefined;

/**
 * Refuses a value of the wrong shape in the name of the function that was called and of the field: callers without types, and JSON of an unknown
 * hand, must not get as far as an error of the engine, nor to a figure. Only what is read without a look of its own need be in the shape.
 */
export function pastikanBentuk(fungsi: string, bidang: string, nilai: unknown, bentuk: Bentuk): void {
  const tempat = `${fungsi}: ${bidang}`;
  const salah = bacaAman(tempat, () => bentuk(nilai));
  if (salah !== undefined) throw new ArgumenTidakSah(`${tempat}${salah}.`);
}

const jenis =
  (sah: (x: unknown) => boolean, sebutan: string): Bentuk =>
  (x) =>
    sah(x) ? undefined : ` harus berupa ${sebutan}, bukan ${sebutNilai(x)}`;

export const teks = jenis((x) => typeof x === 'string', 'teks');
/** A name or a note that is printed as it is: no sign in it drives a terminal or turns the reading, and it has an end. */
export const label: Bentuk = (x) =>
  teks(x) ??
  ((x as string).length <= LABEL_TERPANJANG && tanpaKendali(x as string) === x
    ? undefined
    : ` harus berupa teks tanpa tanda kendali, paling banyak ${LABEL_TERPANJANG} huruf, bukan ${sebutNilai(x)}`);
const LABEL_TERPANJANG = 2_000;
export const bulatAntara = (min: number, maks: number): Bentuk =>
  jenis(
    (x) => Number.isInteger(x) && (x as number) >= min && (x as number) <= maks,
    `bilangan bulat ${min} sampai ${maks}`,
  );
export const cacah = jenis((x) => Number.isSafeInteger(x) && (x as number) >= 0, 'bilangan bulat yang tidak negatif');
/** A year, as far as a report may name one. */
export const tahun = bulatAntara(1990, 2100);
export const bilangan = jenis((x) => typeof x === 'number' && !Number.isNaN(x), 'bilangan');
export const fungsi = jenis((x) => typeof x === 'function', 'fungsi');
export const benarSalah = jenis((x) => typeof x === 'boolean', 'true atau false');
/** Bytes that are there: those of which the memory went to another thread cannot be looked at. */
export const bita = jenis((x) => x instanceof Uint8Array && x.subarray(0, 0).length === 0, 'bita (Uint8Array)');
/** A list with a `constructor` of its own, or without a prototype, cannot be mapped. */
const berupaDaftar: Bentuk = (x) => {
  if (!Array.isArray(x)) return ` harus berupa daftar, bukan ${sebutNilai(x)}`;
  const biasa = !Object.hasOwn(x, 'constructor') && typeof x.map === 'function';
  return biasa ? undefined : ' harus berupa daftar tanpa "constructor" sendiri';
};
const berupaObjek = jenis((x) => typeof x === 'object' && x !== null && !Array.isArray(x), 'objek');
/** Any object that is no list, and whose fields can be read. */
export const sebuahObjek: Bentuk = (x) => {
  const salah = berupaObjek(x);
  if (salah === undefined) Object.values(x as object);
  return salah;
};

/** One of the given words. */
export const pilihan = (...kata: readonly string[]): Bentuk =>
  jenis((x) => kata.includes(x as string), `salah satu dari ${kata.join(', ')}`);

/** What may be left out. */
export const boleh =
  (bentuk: Bentuk): Bentuk =>
  (x) =>
    x === undefined ? undefined : bentuk(x);

/** What may be null. */
export const atauNull =
  (bentuk: Bentuk): Bentuk =>
  (x) =>
    x === null ? undefined : bentuk(x);

/** A list, of one shape where that is given; without holes, over which what reads it would step. */
export const daftar =
  (isi?: Bentuk): Bentuk =>
  (x) => {
    const salah = berupaDaftar(x);
    if (salah !== undefined) return salah;
    const semua = x as readonly unknown[];
    for (let i = 0; i < semua.length; i += 1) {
      // Read also where any will do: a getter may throw.
      const butir = semua[i];
      const dalam = i in semua ? isi?.(butir) : ' belum diisi';
      if (dalam !== undefined) return `[${i}]${dalam}`;
    }
    return undefined;
  };

/** A list without holes, also one that cannot be mapped: as JSON it is copied. One with holes may be so long that nobody comes to its end. */
export const apakahPadat = (x: unknown): x is readonly unknown[] => {
  if (!Array.isArray(x)) return false;
  for (let i = 0; i < x.length; i += 1) if (!(i in x)) return false;
  return true;
};

/** Any list without holes. */
export const sebuahDaftar = daftar();

type Bidang = Readonly<Record<string, Bentuk>>;

/**
 * An object that has these fields, whatever others. Those in `malas` are looked at where they are data: what makes them when they are asked for,
 * as figures of this library do, is not asked.
 */
export const objek = (bidang: Bidang = {}, malas: Bidang = {}): Bentuk => {
  const semua = [...Object.entries(bidang), ...Object.entries(malas)];
  return (x) => {
    const salah = berupaObjek(x);
    if (salah !== undefined) return salah;
    for (const [nama, isi] of semua) {
      if (nama in malas && Object.getOwnPropertyDescriptor(x, nama)?.get) continue;
      const dalam = isi((x as Readonly<Record<string, unknown>>)[nama]);
      if (dalam !== undefined) return `.${nama}${dalam}`;
    }
    return undefined;
  };
};

/** An object whose keys are the caller's, all of one shape. */
export const peta =
  (isi: Bentuk): Bentuk =>
  (x) => {
    const salah = berupaObjek(x);
    if (salah !== undefined) return salah;
    for (const [kunci, butir] of Object.entries(x as object)) {
      const dalam = isi(butir);
      if (dalam !== undefined) return `.${kunci.slice(0, 60)}${dalam}`;
    }
    return undefined;
  };

const sebuahMap = jenis((x) => x instanceof Map, 'Map');
/** A Map from texts to one shape. */
export const petaMap =
  (isi: Bentuk = () => undefined): Bentuk =>
  (x) => {
    const salah = sebuahMap(x);
    if (salah !== undefined) return salah;
    for (const [kunci, butir] of x as ReadonlyMap<unknown, unknown>) {
      const dalam = teks(kunci) ?? isi(butir);
      if (dalam !== undefined) return `.${sebutNilai(kunci)}${dalam}`;
    }
    return undefined;
  };

/** A list of two, each of its shape. */
export const pasangan =
  (...isi: readonly [Bentuk, Bentuk]): Bentuk =>
  (x) => {
    const salah = berupaDaftar(x);
    if (salah !== undefined) return salah;
    for (const [i, bentuk] of isi.entries()) {
      const dalam = bentuk((x as readonly unknown[])[i]);
      if (dalam !== undefined) return `[${i}]${dalam}`;
    }
    return undefined;
  };

/** As deep as plain data may be; a circle has no end. */
const TERDALAM = 40;
const dataDalam =
  (dalam: number): Bentuk =>
  (x) => {
    if (dalam > TERDALAM) return ` lebih dalam dari ${TERDALAM} tingkat`;
    if (Array.isArray(x)) return daftar(dataDalam(dalam + 1))(x);
    if (typeof x === 'object' && x !== null) return peta(dataDalam(dalam + 1))(x);
    return polos(x);
  };
const polos = jenis(
  (x) => x === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof x),
  'data seperti di JSON',
);
/** What JSON can hold. */
export const dataJson: Bentuk = dataDalam(0);

/** A number, or its text. */
export const angka = jenis((x) => typeof x === 'number' || typeof x === 'string', 'angka');

/** One of several shapes, told apart by the word in one field. */
export const menurut = (bidang: string, bentuk: Bidang): Bentuk => {
  const kata = objek({ [bidang]: pilihan(...Object.keys(bentuk)) });
  return (x) => kata(x) ?? (bentuk[(x as Readonly<Record<string, string>>)[bidang] as string] as Bentuk)(x);
};
