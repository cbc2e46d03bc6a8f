import type { Acak } from '../acak.js';
import { type Bahan, ikatJumlah, isiAnggaran, type Ragam, type SelAnggaran, selAnggaran } from '../bahan.js';
import { linear } from '../hubungan.js';
import { kolomAnggaran } from '../kolom-anggaran.js';
import type { Sel } from '../lembar.js';
import { pec, SATU } from '../pecahan.js';
import { type Baris, type Kolom, susun } from '../tata.js';
import { type Bagian, PEMBIAYAAN, POS_DAERAH, POS_DESA } from './pos-anggaran.js';

interface Hasil {
  readonly sel: SelAnggaran;
  readonly pagu: bigint;
  readonly real: bigint;
}

interface Cara {
  /** Codes and parents above their children, or headings with "Jumlah …" below them. */
  readonly kode: boolean;
  readonly v: Ragam;
  readonly isi: Baris[];
}

const uang = (a: Acak, b: Bagian): [bigint, bigint] => {
  const pagu = a.rupiah(b.juta?.[0] ?? 100, b.juta?.[1] ?? 9000);
  return [pagu, b.masuk ? a.bagian(pagu, 850, 1180) : a.bagian(pagu, 750, 999)];
};

function tulis(b: Bahan, cara: Cara, p: Bagian, kode: string): Hasil {
  const { v, isi } = cara;
  const baris = (uraian: string, x: SelAnggaran, k = ''): Baris => ({ kode: k, u: uraian, ...isiAnggaran(x) });
  if (!p.anak) {
    const [pagu, real] = uang(b.a, p);
    const sel = selAnggaran(b, pagu, real, v);
    isi.push(baris(p.nama, sel, cara.kode ? kode : ''));
    return { sel, pagu, real };
  }
  const letak = isi.length;
  const anak = p.anak.map((c, i) =>
    tulis(b, cara, c, `${kode}.${kode.includes('.') ? String(i + 1).padStart(2, '0') : i + 1}`),
  );
  const pagu = anak.reduce((s, x) => s + x.pagu, 0n);
  const real = anak.reduce((s, x) => s + x.real, 0n);
  const sel = selAnggaran(b, pagu, real, v, true);
  ikatJumlah(
    b,
    sel,
    anak.map((x) => x.sel),
    v,
  );
  if (cara.kode) isi.splice(letak, 0, baris(kode.includes('.') ? p.nama : p.nama.toUpperCase(), sel, kode));
  else {
    isi.splice(letak, 0, { u: kode.includes('.') ? p.nama : p.nama.toUpperCase() });
    isi.push(baris(kode.includes('.') ? `Jumlah ${p.nama}` : `JUMLAH ${p.nama.toUpperCase()}`, sel));
  }
  return { sel, pagu, real };
}

/** x − y (or x + y) in each money column; its percentages are left empty, as they say nothing. */
function beda(b: Bahan, v: Ragam, x: Hasil, y: Hasil, tambah = false): Hasil {
  const s = tambah ? 1n : -1n;
  const [pagu, real] = [x.pagu + s * y.pagu, x.real + s * y.real];
  const sel = selAnggaran(b, pagu, real, { ...v, persen: false, persenSisa: false }, true);
  const ikat = (h: Sel, m: Sel, n: Sel): void =>
    linear(b.k, h, [m, n], [SATU, pec(s)], { longgar: v.juta, nama: 'surplus' });
  ikat(sel.p, x.sel.p, y.sel.p);
  ikat(sel.r, x.sel.r, y.sel.r);
  if (sel.s && x.sel.s && y.sel.s) ikat(sel.s, x.sel.s, y.sel.s);
  return { sel, pagu, real };
}

function laporanAnggaran(b: Bahan, pos: readonly [Bagian, Bagian], nama: string, silpa: string): void {
  const { a, k } = b;
  const balik = a.kira(50);
  const sisa = a.kira(60);
  const v: Ragam = { sisa, persen: !sisa || a.kira(80), persenSisa: false, juta: a.kira(6), balik };
  const cara: Cara = { kode: a.kira(55), v, isi: [] };
  const { isi } = cara;
  const [masuk, keluar] = pos.map((p) => saring(a, p)) as [Bagian, Bagian];
  const pendapatan = tulis(b, cara, masuk, '4');
  if (cara.kode && a.kira(35)) isi.push({ u: 'JUMLAH PENDAPATAN', ...isiAnggaran(ulang(b, pendapatan, v)) });
  const belanja = tulis(b, cara, keluar, '5');
  if (cara.kode && a.kira(35)) isi.push({ u: 'JUMLAH BELANJA', ...isiAnggaran(ulang(b, belanja, v)) });
  const surplus = beda(b, v, pendapatan, belanja);
  isi.push({
    u: a.pilih(['SURPLUS/(DEFISIT)', 'Surplus / (Defisit)', 'SURPLUS/DEFISIT']),
    ...isiAnggaran(surplus.sel),
  });
  if (a.kira(75)) {
    const induk = { kode: cara.kode ? '6' : '', u: 'PEMBIAYAAN' };
    isi.push(induk);
    const [terima, bayar] = PEMBIAYAAN.map((p, i) => tulis(b, cara, saring(a, p), `6.${i + 1}`)) as [Hasil, Hasil];
    const neto = beda(b, v, terima, bayar);
    isi.push({ u: a.pilih(['PEMBIAYAAN NETO', 'Pembiayaan Netto']), ...isiAnggaran(neto.sel) });
    isi.push({ u: silpa, ...isiAnggaran(beda(b, v, surplus, neto, true).sel) });
  }
  const kolom: Kolom[] = [
    { k: 'kode', judul: [cara.kode ? a.pilih(['Kode Rekening', 'KODE', 'Nomor Urut']) : 'NO'] },
    { k: 'u', judul: [a.pilih(['Uraian', 'URAIAN'])] },
    ...kolomAnggaran(b, v, a.kira(25) ? ['Jumlah (Rp)'] : []),
  ];
  if (!cara.kode) kolom.shift();
  k.tabel.push({
    nama,
    ...(a.kira(50) && { judul: `${nama} Tahun Anggaran ${b.tahun}` }),
    baris: susun(a, kolom, isi, {
      nomor: 35,
      judulDalam: a.kira(30) ? [nama.toUpperCase(), `PER 31 DESEMBER ${b.tahun}`] : [],
      tandaTangan: a.kira(20),
      ...(a.kira(20) && { ulangDi: Math.floor(isi.length / 2) }),
    }),
  });
}

/** The total printed again below, as its own row. */
function ulang(b: Bahan, x: Hasil, v: Ragam): SelAnggaran {
  const s = selAnggaran(b, x.pagu, x.real, v, true);
  ikatJumlah(b, s, [x.sel], v);
  return s;
}

/** Some of the items of each part, at least two. */
const saring = (a: Acak, p: Bagian): Bagian =>
  p.anak
    ? {
        ...p,
        anak: [...p.anak].filter((_, i) => i < 2 || a.kira(70)).map((c) => saring(a, c)),
      }
    : p;

export const lra = (b: Bahan): void =>
  laporanAnggaran(b, POS_DAERAH, 'Laporan Realisasi Anggaran', 'SISA LEBIH PEMBIAYAAN ANGGARAN');

export const apbdes = (b: Bahan): void =>
  laporanAnggaran(
    b,
    POS_DESA,
    b.a.pilih(['Laporan Realisasi APBDes', 'Realisasi Pelaksanaan APB Desa']),
    b.a.pilih(['SISA LEBIH PERHITUNGAN ANGGARAN', 'SILPA TAHUN BERJALAN']),
  );
