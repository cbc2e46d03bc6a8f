import { Pecahan } from '../orakel/pecahan.js';

/** What one file of the corpus says of a figure: how it was computed and whether it is right. */
export interface Hitungan {
  readonly hasil: string;
  readonly rumus: 'persen' | 'jumlah' | 'selisih' | 'rerata';
  readonly dari: readonly string[];
  readonly benar: boolean;
  /** Right only when the inputs are taken as rounded. */
  readonly dibulatkan?: boolean;
}

export interface Isi {
  readonly sumber: string;
  readonly laporan: string;
  readonly catatan: string;
  readonly tabel: readonly {
    readonly nama: string;
    readonly judul: string;
    readonly baris: readonly (readonly string[])[];
  }[];
  readonly narasi?: readonly { readonly bagian: string; readonly teks: string }[];
  readonly hitungan: readonly Hitungan[];
  /** Cells of the first table that a reader would call wrong. */
  readonly salah: readonly string[];
  /** Cells that are odd, but may be right under some policy: any finding there must not be a galat. */
  readonly meragukan?: readonly string[];
}

/** A printed figure: its value and half a unit of its last digit. */
interface Cetakan {
  readonly nilai: Pecahan;
  readonly unit: Pecahan;
}

/** Reads a figure of the corpus by plain rules of its own: a point or comma before groups of three only is a thousands separator. */
export function bacaCetakan(teks: string): Cetakan {
  const isi = teks.replace(/,-$/, '').replace(/[^\d.,-]/g, '');
  const pecah = /^(-?)([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(isi);
  if (!pecah) throw new Error(`bukan angka: ${teks}`);
  const [, tanda = '', utuh = '', desimal = ''] = pecah;
  const nilai = Pecahan.dari(`${tanda}${utuh.replace(/[.,]/g, '')}${desimal === '' ? '' : `.${desimal}`}`);
  return { nilai, unit: Pecahan.rasio(1n, 10n ** BigInt(desimal.length)) };
}

/** Whether the printed result can come from the printed inputs, half-up or truncated, by BigInt fractions alone. */
export function cocok(h: Hitungan, baris: readonly (readonly string[])[]): boolean {
  const ambil = (alamat: string): Cetakan => {
    const kolom = alamat.charCodeAt(0) - 65;
    return bacaCetakan(baris[Number(alamat.slice(1)) - 1]?.[kolom] ?? '');
  };
  const masukan = h.dari.map(ambil);
  const hasil = ambil(h.hasil);
  const setengah = Pecahan.rasio(1n, 2n);
  const tepi = h.dibulatkan ? [-1n, 1n] : [0n];
  const nilai = masukan.map((m) => tepi.map((t) => m.nilai.tambah(m.unit.kali(setengah).kali(Pecahan.dari(t)))));
  const hitungan = kombinasi(nilai).map((m) => hitung(h.rumus, m));
  const negatif = hasil.nilai.banding(Pecahan.dari(0n)) < 0;
  const [bawah, atas] = negatif
    ? [hasil.nilai.kurang(hasil.unit), hasil.nilai.tambah(hasil.unit.kali(setengah))]
    : [hasil.nilai.kurang(hasil.unit.kali(setengah)), hasil.nilai.tambah(hasil.unit)];
  const terkecil = hitungan.reduce((a, b) => (a.banding(b) <= 0 ? a : b));
  const terbesar = hitungan.reduce((a, b) => (a.banding(b) >= 0 ? a : b));
  return terbesar.banding(bawah) >= 0 && terkecil.banding(atas) < 0;
}

function hitung(rumus: Hitungan['rumus'], m: readonly Pecahan[]): Pecahan {
  const [a, b] = m;
  if (!a || !b) throw new Error(`${rumus}: masukan kurang`);
  switch (rumus) {
    case 'persen':
      return a.persenDari(b);
    case 'jumlah':
      return Pecahan.jumlah(m);
    case 'selisih':
      return a.kurang(b);
    case 'rerata':
      return Pecahan.jumlah(m).bagi(Pecahan.dari(BigInt(m.length)));
  }
}

function kombinasi(nilai: readonly (readonly Pecahan[])[]): Pecahan[][] {
  return nilai.reduce<Pecahan[][]>((awal, pilihan) => awal.flatMap((a) => pilihan.map((p) => [...a, p])), [[]]);
}
