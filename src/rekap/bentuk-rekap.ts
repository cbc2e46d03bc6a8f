import { atauNull, type Bentuk, boleh, cacah, daftar, data, objek, teks } from '../angka/bentuk.js';
import { bentukDesimal as desimal } from '../angka/bentuk-desimal.js';
import { sebutNilai } from '../angka/tolak-opsi.js';
import { BENTUK_LAPORAN, BENTUK_TUJUAN } from '../model/bentuk-laporan.js';
import { BENTUK_HASIL_POKOK as hasil } from '../rumus/bentuk-hasil.js';
import { BENTUK_KEBIJAKAN } from './bentuk-kebijakan.js';

// A roll-up is made by this library; one of other hands is data of that shape. Fields that are made when they are asked for are not asked.

const cakupan = objek({ terukur: cacah, total: cacah });
const predikat = objek({ status: teks });
const kebijakan: Bentuk = (x) => data(x) ?? BENTUK_KEBIJAKAN(x);
const indikator = objek({ kode: teks, nama: teks, capaian: hasil, kemajuan: hasil, peringatan: daftar() });
const bercapaian = { kode: teks, uraian: teks, capaian: hasil, cakupan, predikat, indikator: daftar(indikator) };

const pokokKinerja = {
  rataRata: hasil,
  cakupan,
  predikat,
  tujuan: daftar(objek({ ...bercapaian, sasaran: daftar(objek(bercapaian)) })),
};
const kinerja = objek({ ...pokokKinerja, asal: objek({ kebijakan }) });
/** A roll-up of performance. */
export const BENTUK_KINERJA = objek({
  ...pokokKinerja,
  asal: objek({ tujuan: BENTUK_TUJUAN, tahun: cacah, kebijakan }),
});

const agregat = objek({
  pagu: desimal,
  realisasi: desimal,
  paguTerukur: desimal,
  realisasiTerukur: desimal,
  baris: cacah,
  berpagu: cacah,
  berealisasi: cacah,
  terukur: cacah,
});
const berangka = { cakupan, agregat };
const bernama = { ...berangka, kode: teks, nama: teks };
const peta: Bentuk = (x) => (x instanceof Map ? undefined : ` harus berupa Map, bukan ${sebutNilai(x)}`);
const tautan = objek({
  kode: teks,
  uraian: teks,
  program: daftar(objek({ kunci: teks, kode: teks, porsi: atauNull(teks) })),
});
/** A roll-up of budgets. */
export const BENTUK_ANGGARAN = objek({
  total: objek(berangka),
  program: daftar(objek({ ...bernama, kegiatan: daftar(objek({ ...bernama, subKegiatan: daftar(objek(bernama)) })) })),
  sasaran: daftar(objek({ ...berangka, kode: teks, uraian: teks, program: daftar(teks) })),
  asal: objek({
    daun: daftar(objek({ kunci: teks, kode: teks, nama: teks, agregat })),
    nama: peta,
    tautan: daftar(tautan),
    kebijakan,
  }),
});

/** The roll-up of a report. */
export const BENTUK_REKAP = objek({
  instansi: objek({ nama: teks, kode: boleh(teks) }),
  tahun: cacah,
  kebijakan: objek({ dasar: teks, nama: teks, diubah: daftar(teks) }),
  kinerja,
  anggaran: BENTUK_ANGGARAN,
  efisiensi: objek({ total: hasil, sasaran: daftar(objek({ kode: teks, efisiensi: hasil })) }),
  peringatan: daftar(objek({ kode: teks, letak: teks, pesan: teks })),
  asal: BENTUK_LAPORAN,
});

const peserta = { kode: teks, nama: teks, capaian: hasil, cakupan };
/** Those who are ranked. */
export const BENTUK_PESERTA = daftar(objek(peserta));

/** The roll-up of a kabupaten. */
export const BENTUK_KABUPATEN = objek({
  tahun: cacah,
  cara: teks,
  opd: daftar(objek({ ...peserta, predikat, anggaran: objek(berangka), efisiensi: hasil })),
  rataRata: hasil,
  cakupan,
  predikat,
  anggaran: BENTUK_ANGGARAN,
  peringkat: BENTUK_PESERTA,
  asal: objek({ laporan: daftar(BENTUK_REKAP), opsi: objek({ cara: teks, bobot: objek() }) }),
});

/** Lines of a budget. */
export const BENTUK_BARIS = daftar(objek({ kode: teks, nama: boleh(teks) }));
