import { type Decimal, desimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { Indikator } from '../../model/indikator.js';
import { kunciKode } from '../../model/kode.js';
import type { Laporan } from '../../model/laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { BarisLaporan, KolomLaporan, SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selJumlah, selNilai, selRupiah, selTeks } from '../sel.js';

/** The years of the plan: its period, else those for which there are targets. */
export function tahunRenstra({ asal }: RekapLaporan): number[] {
  const { periode, tujuan } = asal;
  if (periode) return Array.from({ length: periode.akhir - periode.awal + 1 }, (_, i) => periode.awal + i);
  const tahun = tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator.flatMap((i) => Object.keys(i.target))));
  return [...new Set(tahun.map(Number))].sort((a, b) => a - b);
}

type Rupiah = readonly (Decimal | null)[];

interface Simpul {
  /** A tujuan and a sasaran may have one code. */
  readonly id: string;
  readonly kode: string;
  readonly uraian: string;
  readonly tingkat: number;
  readonly indikator: readonly Indikator[];
  /** Frameworks in the order of the years; null where nothing below has one. */
  readonly rupiah: Rupiah;
  readonly anak: readonly Simpul[];
}

const tambah = (daftar: readonly Rupiah[], panjang: number): Rupiah =>
  Array.from({ length: panjang }, (_, i) => {
    const ada = daftar.flatMap((r) => r[i] ?? []);
    return ada.length === 0 ? null : jumlahTepat(ada);
  });

type Berbiaya = Pick<Laporan['program'][number], 'kode' | 'nama' | 'indikator' | 'anggaran'>;

/** A level of the budget: its own framework counts only where the levels below have none. */
function simpul(x: Berbiaya, tingkat: number, anak: readonly Simpul[], tahun: readonly number[]): Simpul {
  const sendiri = tahun.map((t) => {
    const pagu = x.anggaran?.[t]?.paguIndikatif;
    return pagu === undefined ? null : desimal(pagu);
  });
  const bawah = tambah(
    anak.map((a) => a.rupiah),
    tahun.length,
  );
  return {
    id: x.kode,
    kode: x.kode,
    uraian: x.nama,
    tingkat,
    indikator: x.indikator ?? [],
    rupiah: bawah.some((r) => r !== null) ? bawah : sendiri,
    anak,
  };
}

function pohonProgram(program: Laporan['program'], tingkat: number, tahun: readonly number[]): Simpul[] {
  return program.map((p) =>
    simpul(
      p,
      tingkat,
      p.kegiatan.map((k) =>
        simpul(
          k,
          tingkat + 1,
          k.subKegiatan.map((s) => simpul(s, tingkat + 2, [], tahun)),
          tahun,
        ),
      ),
      tahun,
    ),
  );
}

/** Goals, their sasaran, and the programs that serve each; programs that serve none come last. */
function pohon({ asal }: RekapLaporan, tahun: readonly number[]): Simpul[] {
  const terpakai = new Set<string>();
  const tujuan = asal.tujuan.map((t): Simpul => {
    const sasaran = t.sasaran.map((s): Simpul => {
      const kunci = new Set((s.program ?? []).map((p) => kunciKode(typeof p === 'string' ? p : p.kode)));
      // A program stands once, under the first sasaran that it serves: rupiah must not count twice.
      const milik = asal.program.filter((p) => kunci.has(kunciKode(p.kode)) && !terpakai.has(p.kode));
      for (const p of milik) terpakai.add(p.kode);
      const anak = pohonProgram(milik, 2, tahun);
      return {
        id: `sasaran ${s.kode}`,
        kode: s.kode,
        uraian: s.uraian,
        tingkat: 1,
        indikator: s.indikator,
        rupiah: tambah(
          anak.map((a) => a.rupiah),
          tahun.length,
        ),
        anak,
      };
    });
    return {
      id: `tujuan ${t.kode}`,
      kode: t.kode,
      uraian: t.uraian,
      tingkat: 0,
      indikator: t.indikator ?? [],
      rupiah: tambah(
        sasaran.map((s) => s.rupiah),
        tahun.length,
      ),
      anak: sasaran,
    };
  });
  return [
    ...tujuan,
    ...pohonProgram(
      asal.program.filter((p) => !terpakai.has(p.kode)),
      2,
      tahun,
    ),
  ];
}

function selRp(s: Simpul, tahun: readonly number[]): Record<string, SelLaporan> {
  const { rupiah } = s;
  const perTahun = tahun.map((t, i): [string, SelLaporan] => {
    const kunci = `rp-${t}`;
    const bagian = s.anak.map((a) => ({ id: a.id, nilai: a.rupiah[i] as Decimal | null }));
    return [kunci, selJumlah(rupiah[i] as Decimal | null, kunci, bagian)];
  });
  const ada = rupiah.filter((r) => r !== null);
  // A year without a framework plans no spending; so do the levels above add up.
  const akhir = ada.length > 0 ? jumlahTepat(ada) : null;
  return { ...Object.fromEntries(perTahun), 'rp-akhir': selRupiah(akhir) };
}

function barisIndikator(i: Indikator, tahun: readonly number[]): Record<string, SelLaporan> {
  return {
    indikator: selTeks(i.nama),
    satuan: selTeks(i.satuan),
    awal: selNilai(i.kondisiAwal?.nilai ?? null),
    ...Object.fromEntries(tahun.map((t) => [`target-${t}`, selNilai(i.target[t] ?? null)])),
    akhir: selNilai(i.targetAkhir?.nilai ?? null),
  };
}

function keBaris(s: Simpul, tahun: readonly number[]): BarisLaporan[] {
  const [pertama, ...lain] = s.indikator;
  const kosong = { indikator: SEL_KOSONG, satuan: SEL_KOSONG };
  return [
    baris(
      s.id,
      {
        kode: selTeks(s.kode),
        uraian: selTeks(s.uraian),
        ...(pertama ? barisIndikator(pertama, tahun) : kosong),
        ...selRp(s, tahun),
      },
      { jenis: s.tingkat < 3 ? 'kelompok' : 'isi', tingkat: s.tingkat, sebutan: s.kode },
    ),
    ...lain.map((i) => baris(`${s.id}/${i.kode}`, barisIndikator(i, tahun), { tingkat: s.tingkat + 1 })),
    ...s.anak.flatMap((a) => keBaris(a, tahun)),
  ];
}

/** Table T-C.27 of the Renstra: targets and funding framework by year with kondisi akhir, from tujuan down to sub-kegiatan. */
export function tabelRenstra(rekap: RekapLaporan, nama: string): TabelLaporan {
  const tahun = tahunRenstra(rekap);
  return bangunTabel({
    id: 'renstra',
    nama,
    judul: 'Rencana Program, Kegiatan, Indikator Kinerja, Target dan Pendanaan Renstra (T-C.27)',
    arah: 'mendatar',
    kolom: [
      kolom('kode', 'Kode', 'kode', 11),
      kolom('uraian', 'Tujuan / Sasaran / Program / Kegiatan / Sub-Kegiatan', 'teks', 22),
      kolom('indikator', 'Indikator', 'teks', 20),
      kolom('satuan', 'Satuan', 'teks', 8),
      kolom('awal', 'Kondisi Awal', 'angka', 7),
      ...tahun.flatMap((t): KolomLaporan[] => [
        kolom(`target-${t}`, 'Target', 'angka', 7),
        kolom(`rp-${t}`, 'Rp', 'rupiah', 12),
      ]),
      kolom('akhir', 'Target', 'angka', 7),
      kolom('rp-akhir', 'Rp', 'rupiah', 13),
    ],
    kelompok: [
      ...tahun.map((t) => ({ judul: `Tahun ${t}`, dari: `target-${t}`, sampai: `rp-${t}` })),
      { judul: 'Kondisi Akhir', dari: 'akhir', sampai: 'rp-akhir' },
    ],
    baris: pohon(rekap, tahun).flatMap((s) => keBaris(s, tahun)),
    catatan: [
      'Rupiah setiap tingkat adalah jumlah tingkat di bawahnya, dan kondisi akhirnya jumlah semua tahun. Program ditulis sekali, di bawah sasaran pertama yang ditunjangnya.',
    ],
  });
}
