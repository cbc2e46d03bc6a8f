/**
 * Checks that a value has a shape: gives back a copy of what it knows, and notes each fault as `place: what is wrong`.
 *
 * Zod does this for a whole report; here it would be nine tenths of what a web page loads to name one predikat.
 */
export type Pemeriksa = (nilai: unknown, letak: string, salah: string[]) => unknown;

const catat = (salah: string[], letak: string, pesan: string): void => {
  salah.push(`${letak || 'skala'}: ${pesan}`);
};

const catatBatas = (n: number, min: number, maks: number, letak: string, salah: string[]): void => {
  if (n < min) catat(salah, letak, `paling sedikit ${min}`);
  if (n > maks) catat(salah, letak, `paling banyak ${maks}`);
};

function catatJenis(nilai: unknown, jenis: string, letak: string, salah: string[]): void {
  catat(salah, letak, nilai === undefined ? 'belum diisi' : `harus ${jenis}`);
}

/** A text of so many letters, with a rule of its own where there is one. */
export const teks =
  (
    min: number,
    maks: number,
    aturan?: { readonly sah: (teks: string) => boolean; readonly pesan: string },
  ): Pemeriksa =>
  (nilai, letak, salah) => {
    if (typeof nilai !== 'string') return catatJenis(nilai, 'berupa teks', letak, salah);
    catatBatas(nilai.length, min, maks, letak, salah);
    if (aturan && !aturan.sah(nilai)) catat(salah, letak, aturan.pesan);
    return nilai;
  };

/** One of the given texts. */
export const pilihan =
  (...isi: readonly string[]): Pemeriksa =>
  (nilai, letak, salah) => {
    if (!isi.includes(nilai as string)) catat(salah, letak, `harus salah satu dari ${isi.join(', ')}`);
    return nilai;
  };

/** A whole number between two others. */
export const bulat =
  (min: number, maks: number): Pemeriksa =>
  (nilai, letak, salah) => {
    if (!Number.isFinite(nilai)) return catatJenis(nilai, 'berupa angka', letak, salah);
    if (!Number.isInteger(nilai)) catat(salah, letak, 'harus bilangan bulat');
    else catatBatas(nilai as number, min, maks, letak, salah);
    return nilai;
  };

/** A list of so many of one shape. */
export const daftar =
  (isi: Pemeriksa, min: number, maks: number): Pemeriksa =>
  (nilai, letak, salah) => {
    if (!Array.isArray(nilai)) return catatJenis(nilai, 'berupa daftar', letak, salah);
    // A list that is far too long is not looked through.
    const dilihat = nilai.length > maks ? [] : nilai;
    const hasil = Array.from(dilihat, (x, i) => isi(x, `${letak}.${i}`, salah));
    catatBatas(nilai.length, min, maks, letak, salah);
    return hasil;
  };

/** An object with these keys and no others; a key that ends in `?` may be left out. */
export const objek = (bentuk: Readonly<Record<string, Pemeriksa>>): Pemeriksa => {
  const kunci = Object.entries(bentuk).map(([k, isi]) => ({ nama: k.replace('?', ''), boleh: k.endsWith('?'), isi }));
  return (nilai, letak, salah) => {
    if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) {
      return catatJenis(nilai, 'berupa objek', letak, salah);
    }
    const asal = nilai as Readonly<Record<string, unknown>>;
    const hasil: Record<string, unknown> = {};
    for (const { nama, boleh, isi } of kunci) {
      const x = Object.hasOwn(asal, nama) ? asal[nama] : undefined;
      if (x !== undefined || !boleh) hasil[nama] = isi(x, letak ? `${letak}.${nama}` : nama, salah);
    }
    const lain = Object.keys(asal).filter((k) => !kunci.some(({ nama }) => nama === k));
    if (lain.length > 0) catat(salah, letak, `kunci tidak dikenal: ${lain.slice(0, 10).join(', ')}`);
    return hasil;
  };
};

/** The shape of the key that the value has; without exactly one of these keys it is none. */
export const salahSatu =
  (bentuk: Readonly<Record<string, Pemeriksa>>): Pemeriksa =>
  (nilai, letak, salah) => {
    const ada = (kunci: string): boolean => typeof nilai === 'object' && nilai !== null && kunci in nilai;
    const [isi, lain] = Object.entries(bentuk).flatMap(([kunci, isi]) => (ada(kunci) ? [isi] : []));
    return isi && !lain ? isi(nilai, letak, salah) : catat(salah, letak, 'tidak sah');
  };
