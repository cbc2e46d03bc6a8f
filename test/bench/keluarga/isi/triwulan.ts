import { type Bahan, isiAnggaran, type Keluarga, type SelAnggaran, selUkur } from '../bahan.js';
import { rasio, sama, total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import { INDIKATOR_CACAH, INDIKATOR_NAIK, KEGIATAN, PROGRAM } from '../kata.js';
import type { Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';

export const TW = ['I', 'II', 'III', 'IV'] as const;

/** `x` in four parts that add up. */
export function pecah(b: Bahan, x: bigint, n: number): bigint[] {
  const bobot = Array.from({ length: n }, () => BigInt(b.a.bulat(4, 14)));
  const jumlah = bobot.reduce((s, y) => s + y, 0n);
  const bagian = bobot.map((w) => (x * w) / jumlah);
  const awal = bagian.slice(0, -1).reduce((s, y) => s + y, 0n);
  return [...bagian.slice(0, -1), x - awal];
}

/** Quarters in Rp that add, with a total row. */
function uang(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const kumulatif = a.kira(30);
  const isi: Baris[] = [];
  const baris = a.ambil(a.kira(50) ? PROGRAM : KEGIATAN, a.bulat(3, 10)).map((u, i) => {
    const pagu = a.rupiah(40, 4000);
    const tw = pecah(b, a.bagian(pagu, 700, 990), 4).map((x) => pec(x));
    return { u, i, pagu, tw: tw.map((x) => x.n) };
  });
  const nomor = penomor(a);
  const tulis = (
    u: string,
    no: string,
    pagu: bigint,
    tw: readonly bigint[],
    jumlah: boolean,
  ): SelAnggaran & { readonly q: Sel[] } => {
    const cetakan = kumulatif ? tw.map((_, i) => tw.slice(0, i + 1).reduce((s, x) => s + x, 0n)) : tw;
    const q = cetakan.map((x) => k.angka(pec(x), g.rp, jumlah ? 'total' : 'nilai'));
    const akhir = tw.reduce((s, x) => s + x, 0n);
    const p = k.angka(pec(pagu), g.rp, jumlah ? 'total' : 'pagu');
    const r = k.angka(pec(akhir), g.rp, 'total');
    if (kumulatif) sama(k, r, q[3] as Sel, { longgar: false });
    else total(k, r, q);
    const c = k.angka(pec(akhir * 100n, pagu), g.persen, jumlah ? 'persen-total' : 'persen');
    rasio(k, c, r, p, { nama: 'serapan' });
    isi.push({ no, u, ...Object.fromEntries(q.map((s, i) => [`q${i}`, s])), ...isiAnggaran({ p, r, c }) });
    return { p, r, c, q };
  };
  const x = baris.map((y) => tulis(y.u, nomor(y.i), y.pagu, y.tw, false));
  if (a.kira(85)) {
    const t = tulis(
      a.pilih(NAMA_TOTAL),
      '',
      baris.reduce((s, y) => s + y.pagu, 0n),
      [0, 1, 2, 3].map((j) => baris.reduce((s, y) => s + (y.tw[j] ?? 0n), 0n)),
      true,
    );
    total(
      k,
      t.p,
      x.map((y) => y.p),
    );
    total(
      k,
      t.r,
      x.map((y) => y.r),
    );
    for (const j of [0, 1, 2, 3])
      total(
        k,
        t.q[j] as Sel,
        x.map((y) => y.q[j] as Sel),
      );
  }
  const awalan = kumulatif ? a.pilih(['s.d. TW ', 's/d Triwulan ']) : a.pilih(['TW ', 'Triwulan ', 'TRIWULAN ']);
  const atas = a.kira(50) ? ['Realisasi (Rp)'] : [];
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: [a.pilih(['Program', 'Kegiatan', 'Uraian'])] },
    { k: 'p', judul: [a.pilih(['Pagu', 'Anggaran (Rp)', 'Pagu Anggaran'])] },
    ...TW.map((t, i) => ({ k: `q${i}`, judul: [...atas, `${awalan}${t}`] })),
    {
      k: 'r',
      judul: [
        a.pilih(
          kumulatif
            ? ['Realisasi Akhir', 'Realisasi Tahun Ini']
            : ['Jumlah Realisasi', 'Total', 'Realisasi s.d. TW IV'],
        ),
      ],
      ...(!kumulatif && { rumus: (no: (c: string) => number) => [0, 1, 2, 3].map((i) => no(`q${i}`)).join('+') }),
    },
    { k: 'c', judul: [a.pilih(['%', 'Serapan (%)', 'Persentase'])], rumus: (no) => `${no('r')}/${no('p')}x100` },
  ];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: `Realisasi Anggaran per Triwulan Tahun ${tahun}${kumulatif ? ' (Kumulatif)' : ''}`,
    baris: susun(a, kolom, isi, {
      nomor: 30,
      catatan: kumulatif && a.kira(60) ? ['Realisasi triwulan disajikan secara kumulatif'] : [],
    }),
  });
}

/** Indicators: counts add over the quarters, percentages and indices keep the last value. */
function indikator(b: Bahan): void {
  const { a, k, g, tahun } = b;
  const n = a.bulat(3, 10);
  const cacah = a.ambil(INDIKATOR_CACAH, a.bulat(2, n - 1));
  const akhir = a.ambil(INDIKATOR_NAIK, n - cacah.length);
  const tandai = a.kira(60);
  const nomor = penomor(a);
  const buat = (x: (typeof INDIKATOR_CACAH | typeof INDIKATOR_NAIK)[number], tambah: boolean): Baris => {
    const [nama, satuan, min, maks] = x;
    const des = tambah ? 0 : 2;
    const d = 10n ** BigInt(des);
    const target = a.besar(BigInt(Math.max(min, 8)), BigInt(maks));
    const hasil = (target * BigInt(a.bulat(820, 1080))) / 1000n || 1n;
    const tw = tambah ? pecah(b, hasil, 4) : [720, 810, 900, 1000].map((p) => (hasil * BigInt(p)) / 1000n);
    const t = selUkur(b, pec(target, d), des, 'pagu');
    const q = tw.map((y) => selUkur(b, pec(y, d), des));
    const r = selUkur(b, pec(hasil, d), des, 'total');
    if (tambah) total(k, r, q);
    else sama(k, r, q[3] as Sel, { longgar: false });
    const c = k.angka(pec(hasil * 100n, target), g.persen, 'capaian');
    rasio(k, c, r, t, { nama: 'capaian' });
    return {
      i: nama,
      u: satuan,
      m: tambah ? 'Akumulasi' : 'Nilai akhir',
      t,
      ...Object.fromEntries(q.map((s, j) => [`q${j}`, s])),
      r,
      c,
    };
  };
  const isi = a
    .ambil([...cacah.map((x) => buat(x, true)), ...akhir.map((x) => buat(x, false))], n)
    .map((x, j) => ({ ...x, no: nomor(j) }));
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'i', judul: ['Indikator Kinerja'] },
    { k: 'u', judul: ['Satuan'] },
    ...(tandai ? [{ k: 'm', judul: ['Cara Hitung'] }] : []),
    { k: 't', judul: [a.pilih(['Target', `Target ${tahun}`, 'Target Tahunan'])] },
    ...TW.map((x, i) => ({ k: `q${i}`, judul: [a.pilih(['Realisasi']), `TW ${x}`] })),
    { k: 'r', judul: [a.pilih(['Realisasi Tahun', 'Realisasi s.d. TW IV', `Realisasi ${tahun}`])] },
    { k: 'c', judul: [a.pilih(['Capaian (%)', '%', 'Capaian'])] },
  ];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: `Capaian Kinerja per Triwulan ${tahun}`,
    baris: susun(a, kolom, isi, { nomor: 20 }),
  });
}

export const triwulan: Keluarga = (b) => (b.a.kira(55) ? uang(b) : indikator(b));
