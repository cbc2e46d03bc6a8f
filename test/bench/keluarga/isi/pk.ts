import type { Bahan, Keluarga, Simpul } from '../bahan.js';
import { cetak } from '../cetak.js';
import { sama, total } from '../hubungan.js';
import { NAMA_TOTAL } from '../judul.js';
import { indikator, nilaiDari } from '../kinerja.js';
import type { Isi, Sel } from '../lembar.js';
import { pec } from '../pecahan.js';
import { pohon } from '../pohon.js';
import { type Baris, penomor, susun, tumpuk } from '../tata.js';

/** A performance agreement: indicators with targets, programs with their budgets and a total. */
export const pk: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const dalam = a.pilih([1, 1, 2]);
  const akar = pohon(a, dalam, [2, dalam === 1 ? 9 : 5]);
  const T = akar.reduce((s, x) => s + x.pagu, 0n);
  const t = k.angka(pec(T), g.rp, 'total');
  const isi: Baris[] = [];
  const nomor = penomor(a);
  const tulis = (s: Simpul, no: string): Sel => {
    const c = k.angka(pec(s.pagu), g.rp, s.anak.length > 0 ? 'total' : 'pagu');
    isi.push({
      no,
      u: s.tingkat === 0 ? s.uraian : `Kegiatan ${s.uraian}`,
      p: c,
      k: s.tingkat === 0 && a.kira(80) ? a.pilih(['APBD', 'APBD', 'DAK', 'DAU']) : '',
    });
    if (s.anak.length > 0)
      total(
        k,
        c,
        s.anak.map((x) => tulis(x, '')),
      );
    return c;
  };
  total(
    k,
    t,
    akar.map((s, i) => tulis(s, nomor(i))),
  );
  const letak = a.pilih(['bawah', 'bawah', 'bawah', 'atas']);
  const baris: Baris = { u: letak === 'atas' ? a.pilih(['', 'Jumlah Anggaran']) : a.pilih(NAMA_TOTAL), p: t };
  if (letak === 'atas') isi.unshift(baris);
  else isi.push(baris);
  const program = susun(
    a,
    [
      { k: 'no', judul: ['No'] },
      { k: 'u', judul: [a.pilih(['Program', 'PROGRAM', 'Program/Kegiatan'])] },
      { k: 'p', judul: [a.pilih(['Anggaran', 'ANGGARAN', 'Anggaran (Rp)', 'Pagu Anggaran'])] },
      { k: 'k', judul: [a.pilih(['Keterangan', 'Ket', 'Ket.'])] },
    ],
    isi,
    { nomor: 10, tandaTangan: a.kira(30) },
  );
  const x = indikator(b, a.bulat(2, 6), a.pilih([0, 0, 1]));
  const target = susun(
    a,
    [
      { k: 'no', judul: ['No'] },
      { k: 's', judul: ['Sasaran Strategis'] },
      { k: 'i', judul: ['Indikator Kinerja'] },
      { k: 't', judul: ['Target'] },
    ],
    x.map(
      (i, j): Baris => ({
        no: String(j + 1),
        s: j === 0 ? 'Meningkatnya kualitas pelayanan' : '',
        i: i.nama,
        t: `${cetak(nilaiDari(i.target, i.des), i.des === 0 ? g.cacah : g.ukur(i.des))} ${i.satuan}` as Isi,
      }),
    ),
    { judulDalam: a.kira(30) ? [`PERJANJIAN KINERJA TAHUN ${tahun}`] : [] },
  );
  if (a.kira(25)) k.tabel.push({ nama: 'Perjanjian Kinerja', baris: tumpuk(a, target, program) });
  else
    k.tabel.push(
      { nama: 'Lampiran Perjanjian Kinerja', baris: target },
      { nama: 'Program dan Anggaran', judul: `Perjanjian Kinerja Tahun ${tahun}`, baris: program },
    );
  if (a.kira(45)) {
    const s = k.angka(pec(T), g.rpKalimat, 'ulang');
    sama(k, s, t);
    k.kalimat.push([
      a.pilih([`Jumlah anggaran tahun ${tahun} sebesar `, `Total anggaran yang diperjanjikan tahun ${tahun} sebesar `]),
      s,
      '.',
    ]);
  }
};
