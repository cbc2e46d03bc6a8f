import type { Bahan, Simpul } from '../bahan.js';
import { rasio, selisih, total } from '../hubungan.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { pohon } from '../pohon.js';
import { type Baris, type Kolom, susun } from '../tata.js';

interface Empat {
  readonly a: Sel;
  readonly m: Sel;
  readonly d: Sel;
  readonly semula: bigint;
  readonly menjadi: bigint;
}

/** Semula, menjadi, bertambah/(berkurang) and its percentage. */
export function perubahan(b: Bahan): void {
  const { a, k, g } = b;
  const dalam = a.pilih([1, 1, 2, 3]);
  const akar = pohon(a, dalam, dalam === 1 ? [4, 12] : [2, 4]);
  const isi: Baris[] = [];
  const kode = dalam > 1 || a.kira(40);
  const berpersen = a.kira(80);
  const tulis = (
    semula: bigint,
    menjadi: bigint,
    u: string,
    kd: string,
    anak: readonly Simpul[],
    jenis: 'pagu' | 'total',
  ): Empat => {
    const x = {
      a: k.angka(pec(semula), g.rp, jenis),
      m: k.angka(pec(menjadi), g.rp, jenis),
      d: k.angka(pec(menjadi - semula), g.rp, 'selisih'),
    };
    selisih(k, x.d, x.m, x.a, { nama: 'perubahan' });
    const p =
      berpersen && semula !== 0n ? k.angka(pec((menjadi - semula) * 100n, semula), g.persen, 'persen') : undefined;
    if (p) rasio(k, p, x.d, x.a, { nama: 'persen perubahan' });
    isi.push({ kode: kd, u, ...x, ...(p && { p }) });
    if (anak.length > 0) ikat(x, anak.map(simpul));
    return { ...x, semula, menjadi };
  };
  const ikat = (atas: Pick<Empat, 'a' | 'm' | 'd'>, bawah: readonly Empat[]): void => {
    for (const c of ['a', 'm', 'd'] as const)
      total(
        k,
        atas[c],
        bawah.map((x) => x[c]),
      );
  };
  const akhir = new Map<Simpul, bigint>();
  const hitung = (s: Simpul): bigint => {
    const x =
      s.anak.length > 0
        ? s.anak.reduce((t, c) => t + hitung(c), 0n)
        : a.kira(30)
          ? s.pagu
          : a.bagian(s.pagu, 600, 1500, 1000n);
    akhir.set(s, x);
    return x;
  };
  for (const s of akar) hitung(s);
  const simpul = (s: Simpul): Empat =>
    tulis(
      s.pagu,
      akhir.get(s) ?? 0n,
      s.tingkat === 0 && dalam > 1 ? s.uraian.toUpperCase() : s.uraian,
      s.kode,
      s.anak,
      s.anak.length > 0 ? 'total' : 'pagu',
    );
  const atas = akar.map(simpul);
  if (akar.length > 1 && a.kira(85)) {
    const t = tulis(
      atas.reduce((s, x) => s + x.semula, 0n),
      atas.reduce((s, x) => s + x.menjadi, 0n),
      a.pilih(['JUMLAH', 'Total', 'Jumlah Belanja']),
      '',
      [],
      'total',
    );
    ikat(t, atas);
  }
  const grup = a.pilih([
    ['Semula', 'Menjadi'],
    ['Sebelum Perubahan', 'Setelah Perubahan'],
    ['APBD Murni', 'APBD Perubahan'],
    ['Pagu Awal', 'Pagu Akhir'],
  ]);
  const induk = a.kira(50) ? ['Jumlah (Rp)'] : [];
  const nama = a.pilih(['Bertambah/(Berkurang)', 'Bertambah / (Berkurang)', 'Perubahan']);
  const kolom: Kolom[] = [
    ...(kode ? [{ k: 'kode', judul: [a.pilih(['Kode', 'Kode Rekening', 'Nomor Urut'])] }] : []),
    { k: 'u', judul: ['Uraian'] },
    { k: 'a', judul: [...induk, grup[0] ?? ''] },
    { k: 'm', judul: [...induk, grup[1] ?? ''] },
    {
      k: 'd',
      judul: berpersen && a.kira(60) ? [nama, '(Rp)'] : [`${nama}${a.kira(40) ? ' (Rp)' : ''}`],
      rumus: (no) => `${no('m')}-${no('a')}`,
    },
  ];
  if (berpersen)
    kolom.push({
      k: 'p',
      judul: kolom.at(-1)?.judul.length === 2 ? [nama, '%'] : ['%'],
      rumus: (no) => `${no('d')}/${no('a')}x100`,
    });
  k.tabel.push({
    nama: a.pilih(['Ringkasan Perubahan Anggaran', `Tabel 3.${a.bulat(1, 9)} Perubahan Anggaran`]),
    baris: susun(a, kolom, isi, { nomor: 40, judulDalam: a.kira(20) ? [`PERUBAHAN ANGGARAN TAHUN ${b.tahun}`] : [] }),
  });
}
