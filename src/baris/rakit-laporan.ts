import { kunciKode } from '../model/kode.js';
import { tampil } from '../model/pesan.js';
import { susunProgram } from '../model/susun-program.js';
import type { BarisTerbaca } from './baca-tabel.js';
import type { NamaTabel } from './daftar-kolom.js';
import type { Objek, Perakit } from './perakit.js';
import { Rujukan } from './rujukan.js';

type SemuaBaris = Readonly<Record<NamaTabel, readonly BarisTerbaca[]>>;

/** The goals and the budget lines of a report, put together from rows; still to be checked. */
export function rakitDariBaris(perakit: Perakit, baris: SemuaBaris): { tujuan: Objek[]; program: Objek[] } {
  const tujuan = new Rujukan('tujuan', perakit);
  const sasaran = new Rujukan('sasaran', perakit);
  const program = new Rujukan('program', perakit, kunciKode);
  const indikator = new Rujukan('indikator', perakit);
  const daftarTujuan = baris.tujuan.map((b) => {
    const objek = { ...perakit.objek(b), sasaran: [] };
    perakit.catat(objek, '', b);
    tujuan.tambah(objek, b);
    return objek;
  });
  for (const b of baris.sasaran) {
    const jalur = b.isi.has('@tujuan') || !b.isi.has('@induk') ? '@tujuan' : '@induk';
    const induk = b.isi.has(jalur) ? tujuan.cari(b, jalur) : (tujuan.satuSatunya ?? tujuan.cari(b, jalur));
    const objek = perakit.objek(b);
    objek['indikator'] = [];
    sasaran.tambah(objek, b);
    (induk?.['sasaran'] as Objek[] | undefined)?.push(objek);
  }
  const daftarProgram = rakitProgram(perakit, baris.program, program);
  const pasangan = new Map<string, number>();
  for (const b of baris.sasaranProgram) {
    const milik = sasaran.cari(b, '@sasaran');
    const kode = program.cari(b, '@program')?.['kode'];
    if (!milik || kode === undefined) continue;
    const kunci = JSON.stringify([milik['kode'], kunciKode(String(kode))]);
    const sama = pasangan.get(kunci);
    if (sama !== undefined) {
      perakit.tegur(b, '@program', `baris ini sama dengan baris ${sama} (sasaran dan program yang sama); sisakan satu`);
      continue;
    }
    pasangan.set(kunci, b.nomor);
    const porsi = b.isi.get('porsi');
    milik['program'] = [
      ...((milik['program'] as unknown[] | undefined) ?? []),
      porsi === undefined ? kode : { kode, porsi },
    ];
  }
  const asalIndikator = new Map<Objek, BarisTerbaca>();
  for (const b of baris.indikator) {
    const pemilik = cariPemilik(perakit, b, { tujuan, sasaran, program });
    const objek = perakit.objek(b);
    perakit.tegurSatuan(b, objek);
    objek['target'] ??= {};
    objek['realisasi'] ??= {};
    asalIndikator.set(objek, b);
    indikator.tambah(objek, b, String(pemilik?.['kode'] ?? ''));
    if (!pemilik) continue;
    pemilik['indikator'] = [...((pemilik['indikator'] as Objek[] | undefined) ?? []), objek];
  }
  for (const b of baris.nilai) pasangNilai(perakit, b, indikator, asalIndikator);
  for (const b of baris.anggaran) pasangAnggaran(perakit, b, program);
  return { tujuan: daftarTujuan, program: daftarProgram };
}

const rakitProgram = (perakit: Perakit, baris: readonly BarisTerbaca[], rujukan: Rujukan): Objek[] =>
  susunProgram(baris, {
    kode: (b) => String(b.isi.get('kode') ?? ''),
    objek: (b) => {
      const objek = perakit.objek(b);
      rujukan.tambah(objek, b);
      return objek;
    },
    asing: (b) =>
      perakit.tegur(
        b,
        'kode',
        `${tampil(b.isi.get('kode'))} bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.0004`,
      ),
    yatim: (b, { teks }) =>
      perakit.tegur(b, 'kode', `induk dari ${tampil(teks)} tidak ada di antara baris program; tambahkan barisnya`),
  }).program;

type Pemilik = Readonly<Record<'tujuan' | 'sasaran' | 'program', Rujukan>>;

function cariPemilik(perakit: Perakit, b: BarisTerbaca, pemilik: Pemilik): Objek | undefined {
  for (const apa of ['sasaran', 'tujuan', 'program'] as const) {
    if (b.isi.has(`@${apa}`)) return pemilik[apa].cari(b, `@${apa}`);
  }
  const induk = b.isi.get('@induk');
  if (induk === undefined) {
    if (pemilik.sasaran.satuSatunya) return pemilik.sasaran.satuSatunya;
    perakit.tegur(b, '@sasaran', 'belum diisi; tulis kode atau id sasaran pemiliknya (atau tujuan, program)');
    return undefined;
  }
  const cocok = (['sasaran', 'tujuan', 'program'] as const).filter((apa) => pemilik[apa].ada(String(induk)));
  if (cocok.length === 1) return pemilik[cocok[0] as 'sasaran'].cari(b, '@induk');
  perakit.tegur(
    b,
    '@induk',
    cocok.length === 0
      ? `${tampil(induk)} tidak ada di antara tujuan, sasaran dan program`
      : `${tampil(induk)} ada sebagai ${cocok.join(' dan ')}; pakai kolom "sasaran", "tujuan" atau "program"`,
  );
  return undefined;
}

/** Year and quarter of a row; null where they are missing or wrong, which is noted. */
function saat(perakit: Perakit, b: BarisTerbaca): { tahun: string; triwulan: 1 | 2 | 3 | 4 | null } | null {
  const tahun = b.isi.get('@tahun');
  const triwulan = b.isi.get('@triwulan') ?? null;
  if (typeof tahun !== 'number' || !Number.isInteger(tahun)) {
    perakit.tegur(b, '@tahun', tahun === undefined ? 'belum diisi' : `${tampil(tahun)} bukan tahun`);
    return null;
  }
  const tw = Number(triwulan);
  if (triwulan !== null && tw !== 1 && tw !== 2 && tw !== 3 && tw !== 4) {
    perakit.tegur(
      b,
      '@triwulan',
      `${tampil(triwulan)} bukan triwulan; tulis 1 sampai 4, atau kosongkan untuk angka setahun`,
    );
    return null;
  }
  return { tahun: String(tahun), triwulan: triwulan === null ? null : (tw as 1 | 2 | 3 | 4) };
}

const bagian = (objek: Objek, nama: string): Objek => {
  const isi = (objek[nama] ?? {}) as Objek;
  objek[nama] = isi;
  return isi;
};

const KOSONG = [null, null, null, null] as const;

function pasangNilai(
  perakit: Perakit,
  b: BarisTerbaca,
  indikator: Rujukan,
  asalIndikator: ReadonlyMap<Objek, BarisTerbaca>,
): void {
  const induk = b.isi.get('@induk');
  const milik = indikator.cari(b, '@indikator', induk === undefined ? undefined : String(induk));
  const kapan = saat(perakit, b);
  if (milik) perakit.tegurSatuan(b, milik);
  if (!milik || !kapan) return;
  const { tahun, triwulan } = kapan;
  for (const apa of ['target', 'realisasi', 'capaianTerlapor'] as const) {
    if (!b.isi.has(apa)) continue;
    const nilai = b.isi.get(apa);
    if (triwulan === null) {
      const seri = bagian(milik, apa);
      if (Object.hasOwn(seri, tahun)) perakit.tegur(b, apa, `${apa} ${tahun} sudah ada pada baris lain; sisakan satu`);
      seri[tahun] = nilai;
      perakit.catat(milik, `${apa}.${tahun}`, b);
    } else if (apa !== 'capaianTerlapor') {
      const tw = bagian(bagian(milik, 'triwulan'), tahun);
      const asal = asalIndikator.get(milik);
      if (asal) {
        tw['konsolidasi'] = asal.isi.get('@konsolidasi');
        perakit.catat(tw, 'konsolidasi', asal);
      }
      tw['target'] ??= [...KOSONG];
      tw[apa] ??= [...KOSONG];
      (tw[apa] as unknown[])[triwulan - 1] = nilai;
      perakit.catat(milik, `triwulan.${tahun}`, b);
      perakit.catat(milik, `triwulan.${tahun}.${apa}.${triwulan - 1}`, b);
    }
  }
}

function pasangAnggaran(perakit: Perakit, b: BarisTerbaca, program: Rujukan): void {
  const milik = program.cari(b, '@kode');
  const kapan = saat(perakit, b);
  if (!milik || !kapan) return;
  const { tahun, triwulan } = kapan;
  const setahun = bagian(bagian(milik, 'anggaran'), tahun);
  perakit.catat(milik, `anggaran.${tahun}`, b);
  for (const apa of ['paguIndikatif', 'pagu', 'realisasi', 'rak'] as const) {
    if (!b.isi.has(apa)) continue;
    if (triwulan === null) {
      if (apa === 'rak') perakit.tegur(b, apa, 'rencana anggaran kas per triwulan; isi kolom "triwulan"');
      else if (Object.hasOwn(setahun, apa))
        perakit.tegur(b, apa, `${apa} ${tahun} sudah ada pada baris lain; sisakan satu`);
      else setahun[apa] = b.isi.get(apa);
    } else if (apa === 'rak' || apa === 'realisasi') {
      const tw = bagian(setahun, 'triwulan');
      tw[apa] ??= [...KOSONG];
      (tw[apa] as unknown[])[triwulan - 1] = b.isi.get(apa);
      perakit.catat(milik, `anggaran.${tahun}.triwulan.${apa}.${triwulan - 1}`, b);
    } else perakit.tegur(b, apa, 'angka setahun; kosongkan kolom "triwulan"');
  }
}
