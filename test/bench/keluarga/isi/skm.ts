import type { Bahan, Keluarga } from '../bahan.js';
import { golongan, linear, produk, rasio, sama, total } from '../hubungan.js';
import type { Isi, Sel } from '../lembar.js';
import { banding, jumlah, kali, type Pec, pec } from '../pecahan.js';
import { type Baris, type Kolom, susun } from '../tata.js';

const UNSUR = [
  'Persyaratan',
  'Sistem, Mekanisme dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran dan Masukan',
  'Sarana dan Prasarana',
] as const;

const MUTU: readonly (readonly [Pec, string, string])[] = [
  [pec(8831n, 100n), 'A', 'Sangat Baik'],
  [pec(7661n, 100n), 'B', 'Baik'],
  [pec(65n), 'C', 'Kurang Baik'],
  [pec(0n), 'D', 'Tidak Baik'],
];
const mutu = (x: Pec, kata: boolean): string => MUTU.find(([b]) => banding(x, b) >= 0)?.[kata ? 2 : 1] ?? 'D';

/** Nine elements: mean score, weighted, summed, times 25, and its grade. */
export const skm: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const n = BigInt(a.bulat(25, 420));
  const bobot = a.pilih([pec(111n, 1000n), pec(111n, 1000n), pec(11n, 100n), pec(1111n, 10_000n)]);
  const desBobot = bobot.d.toString().length - 1;
  const des = a.pilih([2, 3, 3, 4]);
  const ukur = (d: number) => g.ukur(d);
  const jumlahTampak = a.kira(60);
  const kualitas = a.bulat(286, 375);
  const responden = k.angka(pec(n), { ...g.cacah, nol: null }, 'pagu');
  const baris: Baris[] = [];
  const nrr: Pec[] = [];
  const tertimbang: Sel[] = [];
  for (const [i, u] of UNSUR.entries()) {
    const skor = (n * BigInt(Math.min(398, kualitas + a.bulat(-22, 22)))) / 100n;
    const nilai = pec(skor, n);
    nrr.push(nilai);
    const s = k.angka(pec(skor), g.cacah, 'nilai');
    const r = k.angka(nilai, ukur(des), 'nilai');
    rasio(k, r, s, responden, { f: pec(1n), nama: 'NRR' });
    const w = k.angka(bobot, ukur(desBobot), 'pagu');
    const t = k.angka(kali(nilai, bobot), ukur(des), 'nilai');
    produk(k, t, r, w, pec(1n), { longgar: true, nama: 'tertimbang' });
    tertimbang.push(t);
    baris.push({ no: a.kira(100) ? `U${i + 1}` : '', u, s, r, w, t });
  }
  const jumlahT = kali(jumlah(nrr), bobot);
  const st = k.angka(jumlahT, ukur(des), 'total');
  total(k, st, tertimbang, { longgar: true });
  const ikm = k.angka(kali(jumlahT, pec(25n)), ukur(2), 'total');
  linear(k, ikm, [st], [pec(25n)], { longgar: true, nama: 'kali 25' });
  const nilaiIkm = ikm.nilai() ?? pec(0n);
  const huruf = k.kata(mutu(nilaiIkm, false), 'predikat');
  golongan(k, huruf, [ikm], ([x = pec(0n)]) => mutu(x, false), 'mutu');
  const kata = k.kata(mutu(nilaiIkm, true), 'predikat');
  golongan(k, kata, [ikm], ([x = pec(0n)]) => mutu(x, true), 'mutu');
  baris.push({ u: a.pilih(['Jumlah NRR Tertimbang', 'Jumlah', 'TOTAL']), t: st });
  const akhir = (label: string, x: Isi): Baris => ({ u: label, t: x });
  baris.push(
    akhir(a.pilih(['Nilai SKM (NRR tertimbang x 25)', 'IKM Unit Pelayanan (x 25)', 'Nilai IKM = Jumlah x 25']), ikm),
    akhir('Mutu Pelayanan', huruf),
  );
  if (a.kira(50)) baris.push(akhir('Kinerja Unit Pelayanan', kata));
  if (jumlahTampak)
    baris.push({ u: a.pilih(['Jumlah Responden', 'Jumlah responden']), [a.pilih(['s', 't'])]: responden });
  if (a.kira(50)) {
    const x = k.angka(nilaiIkm, { ...ukur(2), nol: null }, 'ulang');
    sama(k, x, ikm);
    k.kalimat.push([
      `Nilai Survei Kepuasan Masyarakat tahun ${tahun} sebesar `,
      x,
      ` dengan mutu pelayanan ${huruf.teks} (${mutu(nilaiIkm, true)}).`,
    ]);
  }
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'u', judul: [a.pilih(['Unsur Pelayanan', 'Unsur'])] },
    ...(jumlahTampak ? [{ k: 's', judul: [a.pilih(['Jumlah Nilai', 'Total Nilai', 'Nilai Per Unsur'])] }] : []),
    { k: 'r', judul: [a.pilih(['NRR', 'NRR Per Unsur', 'Nilai Rata-rata'])] },
    { k: 'w', judul: ['Bobot'] },
    {
      k: 't',
      judul: [a.pilih(['NRR Tertimbang', 'NRR x Bobot', 'Nilai Tertimbang'])],
      rumus: (no) => `${no('r')}x${no('w')}`,
    },
  ];
  k.tabel.push({
    nama: a.pilih(['Tabel SKM', 'Tabel 3.4', 'Pengolahan SKM']),
    judul: `Hasil Survei Kepuasan Masyarakat Tahun ${tahun}`,
    baris: susun(a, kolom, baris, { nomor: 25 }),
  });
};
