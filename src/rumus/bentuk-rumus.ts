import { type Bentuk, daftar, label, menurut, objek, peta, pilihan, teks } from '../angka/bentuk.js';
import { sebutNilai } from '../angka/sebut-nilai.js';

/** As deep as a formula may be nested, and as many nodes; those of the registry are not a tenth of it, and a circle has no end. */
const TERDALAM = 200;
const TERBANYAK = 10_000;

const masukan = objek({
  jenis: pilihan('masukan'),
  nama: label,
  bentuk: pilihan('tunggal', 'daftar'),
  rentang: objek(),
});
const banding = objek({ banding: pilihan('<', '<=', '=', '>=', '>') });

const apaSaja: Bentuk = () => undefined;
const butir: Bentuk = (x) =>
  daftar()(x) ?? ((x as readonly unknown[]).length === 0 ? ' harus berisi paling sedikit satu' : undefined);
/** What a node is, without those below it. */
const simpul = menurut('jenis', {
  konstanta: objek({ nilai: teks }),
  masukan,
  tambah: apaSaja,
  kurang: apaSaja,
  kali: apaSaja,
  bagi: apaSaja,
  min: objek({ butir }),
  maks: objek({ butir }),
  bila: objek({ syarat: banding }),
  jumlah: apaSaja,
  'rata-rata': apaSaja,
  cacah: apaSaja,
  'rata-rata-ukur': apaSaja,
});

const ANAK: Readonly<Record<string, readonly string[]>> = {
  tambah: ['kiri', 'kanan'],
  kurang: ['kiri', 'kanan'],
  kali: ['kiri', 'kanan'],
  bagi: ['kiri', 'kanan'],
  bila: ['syarat', 'maka', 'lain'],
  jumlah: ['tiap'],
  'rata-rata': ['tiap'],
  cacah: ['tiap'],
  'rata-rata-ukur': ['tiap', 'bobot'],
};

/** Operations that run over lists. */
const BERDAFTAR: ReadonlySet<string> = new Set(Object.keys(ANAK).filter((j) => ANAK[j]?.includes('tiap')));

/** The inputs that a formula has, by name: whether each is a list. Undefined where a formula is only printed. */
type Dikenal = ReadonlyMap<string, boolean> | undefined;

/** What a walk has seen, and the inputs that the formula has. */
interface Hitungan {
  banyak: number;
  readonly dikenal: Dikenal;
}

/** How deep a node lies, and whether an operation over lists runs above it. */
interface Letak {
  readonly dalam: number;
  readonly diDaftar: boolean;
}

const AKAR: Letak = { dalam: 0, diDaftar: false };
/** The sides of a condition lie one deeper. */
const SISI: Letak = { dalam: 1, diDaftar: false };

interface Simpulan {
  readonly jenis: string;
  readonly nama: string;
  readonly butir: readonly unknown[];
  readonly [bidang: string]: unknown;
}

function telusuri(x: unknown, letak: Letak, hitungan: Hitungan): string | undefined {
  hitungan.banyak += 1;
  if (letak.dalam > TERDALAM || hitungan.banyak > TERBANYAK) {
    return ` terlalu besar: paling dalam ${TERDALAM} tingkat dan paling banyak ${TERBANYAK} simpul`;
  }
  const salah = simpul(x);
  if (salah !== undefined) return salah;
  const { jenis } = x as Simpulan;
  const salahLetak = hitungan.dikenal && letakSalah(x as Simpulan, letak.diDaftar, hitungan.dikenal);
  if (salahLetak !== undefined) return salahLetak;
  const bawah = { dalam: letak.dalam + 1, diDaftar: letak.diDaftar || BERDAFTAR.has(jenis) };
  if (jenis === 'min' || jenis === 'maks') return telusuriButir(x as Simpulan, bawah, hitungan);
  for (const anak of ANAK[jenis] ?? []) {
    const isi = (x as Simpulan)[anak];
    const dalamnya = (anak === 'syarat' ? telusuriSyarat : telusuri)(isi, bawah, hitungan);
    if (dalamnya !== undefined) return `.${anak}${dalamnya}`;
  }
  return undefined;
}

/** A list has an element at hand only inside an operation over lists, and that of one alone: what stands elsewhere has no value. */
function letakSalah({ jenis, nama }: Simpulan, diDaftar: boolean, dikenal: NonNullable<Dikenal>): string | undefined {
  if (BERDAFTAR.has(jenis)) return diDaftar ? ' tidak boleh di dalam operasi daftar yang lain' : undefined;
  if (jenis !== 'masukan') return undefined;
  const daftar = dikenal.get(nama);
  if (daftar === undefined) return `.nama harus nama salah satu masukan, bukan ${sebutNilai(nama)}`;
  return daftar && !diDaftar ? ` harus di dalam operasi daftar, sebab ${sebutNilai(nama)} sebuah daftar` : undefined;
}

function telusuriButir(x: Simpulan, letak: Letak, hitungan: Hitungan): string | undefined {
  for (const [i, isi] of x.butir.entries()) {
    const salah = telusuri(isi, letak, hitungan);
    if (salah !== undefined) return `.butir[${i}]${salah}`;
  }
  return undefined;
}

/** A condition, whose sides lie there. */
function telusuriSyarat(x: unknown, letak: Letak, hitungan: Hitungan): string | undefined {
  for (const sisi of ['kiri', 'kanan']) {
    const salah = telusuri((x as Simpulan)[sisi], letak, hitungan);
    if (salah !== undefined) return `.${sisi}${salah}`;
  }
  return undefined;
}

const pokok = objek({
  id: label,
  nama: label,
  satuan: label,
  masukan: (x) => peta(masukan)(x) ?? daftar(label)(Object.keys(x as object)),
  kutipan: daftar(),
});

const sebab = objek({ alasan: teks });
const keadaan = pilihan('kosong', 'nol', 'negatif', 'tidak-positif');

function takTerukurBila(masukan: object, dikenal: Dikenal): Bentuk {
  const menurutMasukan = objek({
    // What no input is called is told by those who read it, in words of their own.
    masukan: (x) =>
      teks(x) ??
      ((x as string) in masukan && !Object.hasOwn(masukan, x as string) ? ' tidak ada di antara masukan' : undefined),
    keadaan,
  });
  const menurutSyarat = objek({ syarat: (x) => banding(x) ?? telusuriSyarat(x, SISI, { banyak: 0, dikenal }) });
  return daftar((x) => sebab(x) ?? ('syarat' in (x as object) ? menurutSyarat : menurutMasukan)(x));
}

const bentukRumus =
  (dihitung: boolean): Bentuk =>
  (x) => {
    const salah = pokok(x);
    if (salah !== undefined) return salah;
    const { masukan } = x as {
      readonly masukan: Readonly<Record<string, { readonly nama: string; readonly bentuk: string }>>;
    };
    const dikenal = dihitung
      ? new Map(Object.values(masukan).map(({ nama, bentuk }) => [nama, bentuk === 'daftar'] as const))
      : undefined;
    return objek({
      isi: (isi) => telusuri(isi, AKAR, { banyak: 0, dikenal }),
      takTerukurBila: takTerukurBila(masukan, dikenal),
    })(x);
  };

const hitungan = bentukRumus(true);
/** Formulas that were looked at: a formula is a value, computed with for every row of a table, and does not change. */
const sah = new WeakSet<object>();

/** What of a formula those read who compute with it or write it for others to compute. */
export const BENTUK_RUMUS: Bentuk = (x) => {
  if (sah.has(x as object)) return undefined;
  const salah = hitungan(x);
  if (salah === undefined) sah.add(x as object);
  return salah;
};

/** What those read who print it: a name that is none of its inputs stands as it is. */
export const BENTUK_RUMUS_CETAK = bentukRumus(false);
