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

/** What a walk has seen, and the inputs that the formula has. */
interface Hitungan {
  banyak: number;
  readonly nama: ReadonlySet<string> | undefined;
}

interface Simpulan {
  readonly jenis: string;
  readonly nama: string;
  readonly butir: readonly unknown[];
  readonly [bidang: string]: unknown;
}

function telusuri(x: unknown, dalam: number, hitungan: Hitungan): string | undefined {
  hitungan.banyak += 1;
  if (dalam > TERDALAM || hitungan.banyak > TERBANYAK) {
    return ` terlalu besar: paling dalam ${TERDALAM} tingkat dan paling banyak ${TERBANYAK} simpul`;
  }
  const salah = simpul(x);
  if (salah !== undefined) return salah;
  const { jenis, nama } = x as Simpulan;
  if (jenis === 'masukan' && hitungan.nama?.has(nama) === false)
    return `.nama harus nama salah satu masukan, bukan ${sebutNilai(nama)}`;
  if (jenis === 'min' || jenis === 'maks') return telusuriDaftar(x as Simpulan, dalam, hitungan);
  for (const anak of ANAK[jenis] ?? []) {
    const isi = (x as Simpulan)[anak];
    const dalamnya = anak === 'syarat' ? telusuriSyarat(isi, dalam, hitungan) : telusuri(isi, dalam + 1, hitungan);
    if (dalamnya !== undefined) return `.${anak}${dalamnya}`;
  }
  return undefined;
}

function telusuriDaftar(x: Simpulan, dalam: number, hitungan: Hitungan): string | undefined {
  for (const [i, isi] of x.butir.entries()) {
    const salah = telusuri(isi, dalam + 1, hitungan);
    if (salah !== undefined) return `.butir[${i}]${salah}`;
  }
  return undefined;
}

function telusuriSyarat(x: unknown, dalam: number, hitungan: Hitungan): string | undefined {
  for (const sisi of ['kiri', 'kanan']) {
    const salah = telusuri((x as Simpulan)[sisi], dalam + 1, hitungan);
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

function takTerukurBila(masukan: object, nama: ReadonlySet<string> | undefined): Bentuk {
  const menurutMasukan = objek({
    // What no input is called is told by those who read it, in words of their own.
    masukan: (x) =>
      teks(x) ??
      ((x as string) in masukan && !Object.hasOwn(masukan, x as string) ? ' tidak ada di antara masukan' : undefined),
    keadaan,
  });
  const menurutSyarat = objek({ syarat: (x) => banding(x) ?? telusuriSyarat(x, 0, { banyak: 0, nama }) });
  return daftar((x) => sebab(x) ?? ('syarat' in (x as object) ? menurutSyarat : menurutMasukan)(x));
}

const bentukRumus =
  (dikenal: boolean): Bentuk =>
  (x) => {
    const salah = pokok(x);
    if (salah !== undefined) return salah;
    const { masukan } = x as { readonly masukan: Readonly<Record<string, { readonly nama: string }>> };
    const nama = dikenal ? new Set(Object.values(masukan).map((m) => m.nama)) : undefined;
    return objek({
      isi: (isi) => telusuri(isi, 0, { banyak: 0, nama }),
      takTerukurBila: takTerukurBila(masukan, nama),
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
