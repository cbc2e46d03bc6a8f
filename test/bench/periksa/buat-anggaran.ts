import type { Acak } from './acak.js';
import { type Sel, teks } from './cetakan.js';
import { KEGIATAN, KEPALA, PROGRAM, SASARAN, SUB } from './kata-laporan.js';
import { kosong, type LaporanBuatan } from './laporan-buatan.js';
import { jumlah, rasio, sama, sisa } from './relasi.js';

/** A node of the budget; leaves have figures of their own. */
interface Simpul {
  readonly kode: string;
  readonly nama: string;
  readonly anak: Simpul[];
  pagu: bigint;
  realisasi: bigint;
}

/** A figure that a leaf may have: whole rupiah, often thousands. */
function uang(a: Acak): bigint {
  const besar = a.bulat(2, 9999) * 10 ** a.bulat(3, 5);
  return BigInt(besar) + (a.peluang(0.5) ? BigInt(a.bulat(0, 999)) : 0n);
}

function daun(a: Acak, kode: string, nama: string): Simpul {
  const pagu = uang(a);
  const porsi = a.peluang(0.1) ? 10000 : a.bulat(4500, 10000);
  const realisasi = porsi === 10000 ? pagu : (pagu * BigInt(porsi)) / 10000n;
  return { kode, nama, anak: [], pagu, realisasi };
}

function induk(kode: string, nama: string, anak: Simpul[]): Simpul {
  const tambah = (f: (s: Simpul) => bigint) => anak.reduce((n, s) => n + f(s), 0n);
  return { kode, nama, anak, pagu: tambah((s) => s.pagu), realisasi: tambah((s) => s.realisasi) };
}

export function pohonAnggaran(a: Acak, tingkat: number): Simpul[] {
  const program = a.kocok(PROGRAM).slice(0, a.bulat(2, 5));
  return program.map((nama, p) => {
    const kodeP = `7.01.0${p + 1}`;
    if (tingkat === 1) return daun(a, kodeP, nama);
    const kegiatan = a.kocok(KEGIATAN).slice(0, a.bulat(1, 4));
    const anak = kegiatan.map((namaK, k) => {
      const kodeK = `${kodeP}.2.0${k + 1}`;
      if (tingkat === 2) return daun(a, kodeK, namaK);
      const sub = a.kocok(SUB).slice(0, a.bulat(1, 4));
      return induk(
        kodeK,
        namaK,
        sub.map((namaS, s) => daun(a, `${kodeK}.0${s + 1}`, namaS)),
      );
    });
    return induk(kodeP, nama, anak);
  });
}

/** The cells of a printed node, to tie other tables to them. */
export interface BarisAnggaran {
  readonly simpul: Simpul;
  readonly pagu: Sel;
  readonly realisasi: Sel;
  readonly persen: Sel;
}

/** The table of the budget by program, kegiatan and sub-kegiatan, with a total. */
export function buatAnggaran(l: LaporanBuatan, pohon: Simpul[]): { program: BarisAnggaran[]; total: BarisAnggaran } {
  const { a } = l;
  const berkode = a.peluang(0.7) || pohon.some((p) => p.anak.some((k) => k.anak.length > 0));
  const bersisa = a.peluang(0.35);
  const kolom = {};
  const baris: Sel[][] = [kepalaAnggaran(l, berkode, bersisa)];
  if (a.peluang(0.2)) baris.push(nomorKolom(berkode, bersisa));
  const program: BarisAnggaran[] = [];
  let urut = 0;
  const cetak = (s: Simpul, awal: Sel[]): BarisAnggaran => {
    const b = barisAngka(l, s, kolom);
    baris.push([...awal, b.pagu, b.realisasi, ...(bersisa ? [sisaBaris(l, b)] : []), b.persen]);
    return b;
  };
  const turun = (s: Simpul): BarisAnggaran => {
    urut += 1;
    const b = cetak(
      s,
      berkode
        ? [teks(s.kode), teks(s.nama)]
        : [teks(s.anak.length > 0 || pohon.every((p) => p.anak.length === 0) ? String(urut) : ''), teks(s.nama)],
    );
    const anak = s.anak.map(turun);
    ikatJumlah(l, b, anak);
    return b;
  };
  for (const p of pohon) program.push(turun(p));
  const akar = induk('', a.pilih(KEPALA.total), pohon);
  const total = cetak(akar, a.peluang(0.5) ? [kosong(), teks(akar.nama)] : [teks(akar.nama), kosong()]);
  ikatJumlah(l, total, program);
  l.persenTotal.push({ hasil: total.persen, bagian: program.map((p) => p.persen) });
  l.totalRealisasi = { v: akar.realisasi, sel: total.realisasi };
  l.tambahTabel('Realisasi Anggaran Tahun 2022', baris);
  return { program, total };
}

function kepalaAnggaran(l: LaporanBuatan, berkode: boolean, bersisa: boolean): Sel[] {
  const { a } = l;
  const k = (nama: keyof typeof KEPALA) => teks(a.pilih(KEPALA[nama]));
  return [
    k(berkode ? 'kode' : 'no'),
    k('uraian'),
    k('pagu'),
    k('realisasiAnggaran'),
    ...(bersisa ? [k('sisa')] : []),
    k('serapan'),
  ];
}

function nomorKolom(_berkode: boolean, bersisa: boolean): Sel[] {
  return ['1', '2', '3', '4', ...(bersisa ? ['5=3-4', '6=4/3'] : ['5'])].map(teks);
}

function barisAngka(l: LaporanBuatan, s: Simpul, kolom: object): BarisAnggaran {
  const [pagu, realisasi] = [l.rupiah(s.pagu), l.rupiah(s.realisasi)];
  const persen = l.persen(s.realisasi, s.pagu);
  l.relasi.push(rasio(persen, realisasi, pagu));
  l.hitungan.push({ aturan: 'serapan', hasil: persen, a: realisasi, b: pagu, d: l.d, mode: l.mode, kolom });
  return { simpul: s, pagu, realisasi, persen };
}

function sisaBaris(l: LaporanBuatan, b: BarisAnggaran): Sel {
  const hasil = l.rupiah(b.simpul.pagu - b.simpul.realisasi);
  l.relasi.push(sisa(hasil, b.pagu, b.realisasi));
  l.sisa.push({ hasil, a: b.pagu, b: b.realisasi });
  return hasil;
}

function ikatJumlah(l: LaporanBuatan, b: BarisAnggaran, anak: BarisAnggaran[]): void {
  if (anak.length === 0) return;
  for (const ambil of [(x: BarisAnggaran) => x.pagu, (x: BarisAnggaran) => x.realisasi]) {
    const bagian = anak.map(ambil);
    l.relasi.push(jumlah(ambil(b), bagian));
    if (anak.length > 1) l.jumlah.push({ hasil: ambil(b), bagian });
  }
}

/** The same programs by sasaran, with a total for each: figures of the first table again. */
export function buatPerSasaran(l: LaporanBuatan, program: BarisAnggaran[]): void {
  const { a } = l;
  const kolom = {};
  const baris: Sel[][] = [
    ['no', 'sasaran', 'uraian', 'pagu', 'realisasiAnggaran', 'serapan'].map((k) =>
      teks(a.pilih(KEPALA[k as keyof typeof KEPALA])),
    ),
  ];
  const sisaProgram = [...program];
  for (const [i, namaSasaran] of a.kocok(SASARAN).entries()) {
    const bagian = sisaProgram.splice(0, i === SASARAN.length - 1 ? sisaProgram.length : a.bulat(1, 3));
    if (bagian.length === 0) break;
    const cetak = bagian.map((p, j) => {
      const b = barisAngka(l, p.simpul, kolom);
      l.relasi.push(sama(b.pagu, p.pagu), sama(b.realisasi, p.realisasi), sama(b.persen, p.persen));
      baris.push([
        teks(j === 0 ? String(i + 1) : ''),
        teks(j === 0 ? namaSasaran : ''),
        teks(p.simpul.nama),
        b.pagu,
        b.realisasi,
        b.persen,
      ]);
      return b;
    });
    const t = barisAngka(
      l,
      induk(
        '',
        '',
        bagian.map((p) => p.simpul),
      ),
      kolom,
    );
    baris.push([kosong(), kosong(), teks(a.pilih(KEPALA.total)), t.pagu, t.realisasi, t.persen]);
    ikatJumlah(l, t, cetak);
    if (cetak.length > 1) l.persenTotal.push({ hasil: t.persen, bagian: cetak.map((b) => b.persen) });
  }
  l.tambahTabel('Realisasi Anggaran per Sasaran Tahun 2022', baris);
}

/** Sentences that repeat the totals and the programs of the first table. */
export function buatNarasi(l: LaporanBuatan, program: BarisAnggaran[], total: BarisAnggaran): void {
  const { a } = l;
  const ulang = (s: Sel): Sel => {
    const baru: Sel = s.angka ? { teks: s.teks, angka: s.angka } : { teks: s.teks };
    l.relasi.push(sama(baru, s));
    return baru;
  };
  const rp = l.gaya.awalan === '' ? 'Rp' : '';
  const persen = l.gaya.tandaPersen === '' ? '%' : '';
  l.narasi.push([
    `Pada tahun 2022 jumlah anggaran sebesar ${rp}`,
    ulang(total.pagu),
    ` dengan realisasi ${rp}`,
    ulang(total.realisasi),
    ' atau ',
    ulang(total.persen),
    `${persen}.`,
  ]);
  for (const p of program.slice(0, a.bulat(0, 2))) {
    l.narasi.push([
      `${p.simpul.nama} dengan pagu anggaran ${rp}`,
      ulang(p.pagu),
      ` terealisasi sebesar ${rp}`,
      ulang(p.realisasi),
      ' (',
      ulang(p.persen),
      `${persen}).`,
    ]);
  }
}
