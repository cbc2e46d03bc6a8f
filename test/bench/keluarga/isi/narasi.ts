import {
  type Bahan,
  ikatJumlah,
  isiAnggaran,
  jumlahPagu,
  jumlahReal,
  type Keluarga,
  type Ragam,
  type SelAnggaran,
  selAnggaran,
} from '../bahan.js';
import type { Gaya } from '../cetak.js';
import { sama, total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import { kolomAnggaran } from '../kolom-anggaran.js';
import type { Isi, Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { pohon } from '../pohon.js';
import { type Baris, penomor, susun } from '../tata.js';
import { dua, kinerja, ulangPersen } from './narasi-banding.js';

/** A figure of the table said again, in rupiah, in millions or in billions. */
function sebut(b: Bahan, asal: Sel, x: bigint, gaya: 'rp' | 'bulat'): Isi[] {
  const { k, g } = b;
  const miliar = x >= 1_000_000_000n;
  const juta: Gaya = {
    ...g.rpKalimat,
    akhir: '',
    desimal: 2,
    skala: miliar ? 1_000_000_000n : 1_000_000n,
    potong: false,
  };
  const s = k.angka(pec(x), gaya === 'rp' ? g.rpKalimat : juta, 'ulang');
  sama(k, s, asal);
  return gaya === 'rp' ? [s] : [s, miliar ? ' miliar' : ' juta'];
}

/** A budget table and what the text says of it. */
function anggaran(b: Bahan): void {
  const { a, k, tahun } = b;
  const v: Ragam = { sisa: a.kira(30), persen: true, persenSisa: false, juta: false };
  const akar = pohon(a, 1, [3, 8]);
  const sel = akar.map((s) => selAnggaran(b, s.pagu, s.real, v));
  const t = selAnggaran(b, jumlahPagu(akar), jumlahReal(akar), v, true);
  ikatJumlah(b, t, sel, v);
  const nomor = penomor(a);
  const isi: Baris[] = akar.map((s, i) => ({ no: nomor(i), u: s.uraian, ...isiAnggaran(sel[i] as SelAnggaran) }));
  isi.push({ u: a.pilih(NAMA_TOTAL), ...isiAnggaran(t) });
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: `Realisasi Anggaran Tahun ${tahun}`,
    baris: susun(a, [{ k: 'no', judul: ['No'] }, { k: 'u', judul: ['Program'] }, ...kolomAnggaran(b, v)], isi, {
      nomor: 20,
    }),
  });
  const cara = a.pilih(['rp', 'rp', 'bulat'] as const);
  const kalimat = (awal: string, x: SelAnggaran, p: bigint, r: bigint): void => {
    if (!x.c) return;
    const [sp, sr, sc] = [sebut(b, x.p, p, cara), sebut(b, x.r, r, cara), ulangPersen(b, x.c, pec(r * 100n, p))];
    k.kalimat.push(
      a.pilih<Isi[]>([
        [`${awal} dengan pagu sebesar `, ...sp, ' terealisasi sebesar ', ...sr, ' atau ', sc, '.'],
        [`Dari anggaran ${awal} sebesar `, ...sp, ', realisasinya mencapai ', ...sr, ' (', sc, ').'],
      ]),
    );
  };
  kalimat(`Belanja daerah tahun ${tahun}`, t, jumlahPagu(akar), jumlahReal(akar));
  for (const i of a.ambil([...akar.keys()], a.bulat(1, 2))) {
    const s = akar[i];
    const x = sel[i];
    if (s && x) kalimat(s.uraian, x, s.pagu, s.real);
  }
  if (akar.length <= 5 && a.kira(60)) {
    const sp = k.angka(pec(jumlahPagu(akar)), b.g.rpKalimat, 'ulang');
    sama(k, sp, t.p);
    const bagian = akar.map((s, i) => {
      const c = k.angka(pec(s.pagu), b.g.rpKalimat, 'ulang');
      sama(k, c, (sel[i] as SelAnggaran).p);
      return c;
    });
    total(k, sp, bagian);
    const daftar = akar.flatMap((s, i): Isi[] => [
      i === 0 ? '' : i === akar.length - 1 ? ' dan ' : ', ',
      `${s.uraian} sebesar `,
      bagian[i] as Sel,
    ]);
    k.kalimat.push(['Total anggaran sebesar ', sp, ' terdiri dari ', ...daftar, '.']);
  }
}

export const narasi: Keluarga = (b) => b.a.pilih([anggaran, anggaran, dua, kinerja])(b);
