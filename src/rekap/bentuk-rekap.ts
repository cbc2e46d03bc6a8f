import {
  atauNull,
  type Bentuk,
  boleh,
  cacah,
  daftar,
  dataJson,
  menurut,
  objek,
  petaMap,
  pilihan,
  tahun,
  teks,
} from '../angka/bentuk.js';
import { bentukDesimal as desimal } from '../angka/bentuk-desimal.js';
import { BENTUK_LAPORAN, BENTUK_TUJUAN } from '../model/bentuk-laporan.js';
import { BENTUK_HASIL as hasil } from '../rumus/cetakan-hasil.js';
import { POLARISASI } from '../rumus/opsi.js';
import { CARA_BARIS_INDUK } from './baris-induk.js';
import { BENTUK_KEBIJAKAN } from './bentuk-kebijakan.js';

// A roll-up is made by this library; one of other hands is data of that shape. Fields that are made when they are asked for are not asked.

const cakupan = objek({ terukur: cacah, total: cacah });
const peringatan = daftar(objek({ kode: teks, pesan: teks }));
const predikat = menurut('status', {
  kelas: objek({ kode: teks, label: teks, peringkat: cacah, di: dataJson, skala: teks, peringatan }),
  'tak-berkelas': objek({ alasan: teks, skala: teks, pesan: teks, peringatan }),
});
const kebijakan: Bentuk = (x) => dataJson(x) ?? BENTUK_KEBIJAKAN(x);
const tren = objek({
  delta: hasil,
  pertumbuhan: hasil,
  arah: atauNull(teks),
  makna: atauNull(teks),
  perubahan: daftar(objek({ dari: tahun, ke: tahun, delta: hasil, pertumbuhan: hasil })),
  rataRata: hasil,
  cagr: hasil,
  peringatan,
});
const indikator = objek(
  {
    kode: teks,
    nama: teks,
    satuan: teks,
    polarisasi: pilihan(...POLARISASI),
    target: dataJson,
    realisasi: dataJson,
    targetAkhir: dataJson,
    capaian: hasil,
    predikat,
    nilai: boleh(hasil),
    kemajuan: hasil,
    bobot: atauNull(teks),
    peringatan,
  },
  { tren },
);
const bercapaian = { kode: teks, uraian: teks, capaian: hasil, cakupan, predikat, indikator: daftar(indikator) };

const pokokKinerja = {
  rataRata: hasil,
  cakupan,
  predikat,
  tujuan: daftar(objek({ ...bercapaian, sasaran: daftar(objek(bercapaian)) })),
};
const kinerja = objek({ ...pokokKinerja, asal: objek({ kebijakan, tahun }) });
/** A roll-up of performance. */
export const BENTUK_KINERJA = objek({
  ...pokokKinerja,
  asal: objek({ tujuan: BENTUK_TUJUAN, tahun, kebijakan }),
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
const rupiah = atauNull(desimal);
const berangka = { cakupan, agregat, pagu: rupiah, realisasi: rupiah, paguSeluruhnya: rupiah };
const malas = { sisa: rupiah, serapan: hasil };
const bernama = { ...berangka, kode: teks, nama: teks };
const tautan = objek({
  kode: teks,
  uraian: teks,
  program: daftar(objek({ kunci: teks, kode: teks, porsi: atauNull(teks) })),
});
/** A roll-up of budgets. */
export const BENTUK_ANGGARAN = objek({
  total: objek(berangka, malas),
  program: daftar(
    objek(
      { ...bernama, kegiatan: daftar(objek({ ...bernama, subKegiatan: daftar(objek(bernama, malas)) }, malas)) },
      malas,
    ),
  ),
  sasaran: daftar(objek({ ...berangka, kode: teks, uraian: teks, program: daftar(teks) }, malas)),
  asal: objek({
    daun: daftar(objek({ kunci: teks, kode: teks, nama: teks, agregat })),
    nama: petaMap(objek({ kode: teks, nama: teks })),
    tautan: daftar(tautan),
    kebijakan,
    barisInduk: boleh(pilihan(...CARA_BARIS_INDUK)),
  }),
});

/** The roll-up of a report. */
export const BENTUK_REKAP = objek(
  {
    versi: dataJson,
    instansi: objek({ nama: teks, kode: boleh(teks) }),
    tahun,
    kebijakan: objek({ dasar: teks, nama: teks, diubah: daftar(teks) }),
    kinerja,
    anggaran: BENTUK_ANGGARAN,
    efisiensi: objek({
      metode: teks,
      gerbang: teks,
      total: hasil,
      sasaran: daftar(objek({ kode: teks, uraian: teks, efisiensi: hasil })),
    }),
    asal: BENTUK_LAPORAN,
  },
  { peringatan: daftar(objek({ kode: teks, letak: teks, pesan: teks })) },
);

const peserta = { kode: teks, nama: teks, capaian: hasil, cakupan };
/** Those who are ranked. */
export const BENTUK_PESERTA = daftar(objek(peserta));

/** The roll-up of a kabupaten. */
export const BENTUK_KABUPATEN = objek({
  tahun,
  cara: teks,
  opd: daftar(objek({ ...peserta, predikat, anggaran: objek(berangka, malas), efisiensi: hasil })),
  rataRata: hasil,
  cakupan,
  predikat,
  anggaran: BENTUK_ANGGARAN,
  peringkat: daftar(objek({ ...peserta, peringkat: atauNull(cacah) })),
  asal: objek({ laporan: daftar(BENTUK_REKAP), opsi: objek({ cara: teks, bobot: objek() }) }),
});

/** Lines of a budget. */
export const BENTUK_BARIS = daftar(objek({ kode: teks, nama: boleh(teks) }));
