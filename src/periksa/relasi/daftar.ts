import type { Tertutup } from '../../tabel/tersembunyi.js';
import type { LaporanTercetak } from '../fakta/baca-laporan.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { angkaSama } from './angka-sama.js';
import { antarTahun } from './antar-tahun.js';
import { tanpaBacaanLain } from './bacaan-lain.js';
import { tanpaPenyesuaian } from './bagian-disesuaikan.js';
import { tanpaBagianKembar } from './bagian-kembar.js';
import { bagianTotal } from './bagian-total.js';
import { tanpaBarisKurang } from './baris-kurang.js';
import { jumlahBarisNol } from './baris-nol.js';
import { tanpaBayangan } from './bayangan.js';
import { gabungBentuk } from './bentuk/gabung-bentuk.js';
import { relasiBentuk } from './bentuk/relasi-bentuk.js';
import { buktikan } from './bukti/bukti.js';
import { hitunganPerBaris } from './hitungan-per-baris.js';
import { jumlahBaris, jumlahTercetak } from './jumlah-baris.js';
import { jumlahSebarisan } from './jumlah-barisan.js';
import { jumlahInduk } from './jumlah-induk.js';
import { jumlahKolom } from './jumlah-kolom.js';
import { jumlahPeriode } from './jumlah-periode.js';
import { jumlahPersen } from './jumlah-persen.js';
import { jumlahSelip } from './jumlah-selip.js';
import { jumlahSilang } from './jumlah-silang.js';
import { relasiBernama } from './kalimat-bernama.js';
import { denganSatuanBulat } from './kalimat-bulat.js';
import { relasiKeseluruhan } from './kalimat-keseluruhan.js';
import { tanpaKira } from './kalimat-kira.js';
import { relasiNaikTurun } from './kalimat-naik-turun.js';
import { relasiPersenBerikut } from './kalimat-persen-berikut.js';
import { relasiRincian } from './kalimat-rincian.js';
import { angkaTotal, relasiSebaran } from './kalimat-sebaran.js';
import { relasiSekianPersen } from './kalimat-sekian-persen.js';
import { relasiSimpulan } from './kalimat-simpulan.js';
import { relasiSisaPersen } from './kalimat-sisa-persen.js';
import { relasiKalimatTabel } from './kalimat-tabel.js';
import { denganBagianBulat } from './konsistensi.js';
import { konsolidasiTriwulan } from './konsolidasi-triwulan.js';
import { kumulatif } from './kumulatif.js';
import { lajuBukanJumlah } from './laju-jumlah.js';
import { menurutBagian } from './menurut-bagian.js';
import { menurutKata } from './menurut-kata.js';
import { menurutRantai } from './menurut-rantai.js';
import { menurutTampak } from './menurut-tampak.js';
import { relasiParagraf } from './narasi.js';
import { relasiKalimat } from './narasi-kinerja.js';
import { relasiNarasiTabel } from './narasi-tabel.js';
import { pembilangPenyebut } from './pembilang-penyebut.js';
import { type KolomRasio, rasioBaris } from './rasio-baris.js';
import { rasioTotal } from './rasio-total.js';
import { rataKelompok } from './rata-kelompok.js';
import { rataPertumbuhan } from './rata-pertumbuhan.js';
import type { Relasi, RelasiLurus } from './relasi.js';
import { rumusBaris } from './rumus-baris.js';
import { runtunTahun } from './runtun-tahun.js';
import { sampaiDengan } from './sampai-dengan.js';
import { selisihBaris } from './selisih-baris.js';
import { tanpaJumlahBerarah } from './selisih-berarah.js';
import { tanpaSukuKurang } from './suku-kurang.js';
import { keluargaMenurutAngka } from './susunan-angka.js';
import type { Keluarga } from './susunan-baris.js';
import { tanpaLaju } from './tanpa-laju.js';
import { tanpaNilaiDilewati } from './tanpa-nilai.js';
import { tanpaKembar } from './tegas-narasi.js';
import { volumeHarga } from './volume-harga.js';

/** What a table gives to all that seek relations in it. */
export interface BahanTabel {
  readonly t: TabelTerbaca;
  /** Its computed columns. */
  readonly rasio: readonly KolomRasio[];
  /** Its columns of differences. */
  readonly selisih: readonly RelasiLurus[];
  /** The nesting that its amounts show; empty where only a stretch of the table is at hand. */
  readonly sarang: readonly Keluarga[];
}

/** Relations that bind the figures of one row: found in any stretch of a table. */
export const relasiDalamBaris: readonly ((b: BahanTabel) => readonly Relasi[])[] = [
  rasioDanBagian,
  ({ t }) => konsolidasiTriwulan(t),
  ({ t, selisih }) => antarTahun(t, selisih),
  ({ t }) => rataPertumbuhan(t),
  ({ selisih }) => selisih,
  ({ t }) => jumlahBaris(t),
  ({ t }) => jumlahTercetak(t),
  ({ t }) => sampaiDengan(t),
  ({ t }) => pembilangPenyebut(t),
  ({ t }) => jumlahPeriode(t),
  ({ t }) => rataKelompok(t),
  ({ t }) => volumeHarga(t),
  ({ t }) => jumlahSilang(t),
];

/** Relations between the rows of a table: they need all of it. */
export const relasiAntarbaris: readonly ((b: BahanTabel) => readonly Relasi[])[] = [
  ({ t, sarang }) => jumlahKolom(t, sarang),
  ({ t, rasio, sarang }) => rasioTotal(t, rasio, sarang),
  ({ t, sarang }) => jumlahInduk(t, sarang),
  ({ t }) => runtunTahun(t),
  ({ t }) => rumusBaris(t),
  ({ t }) => kumulatif(t),
];

/** Relations between tables, and between sentences and what they speak of; `dalamTabel` binds the figures of each table. */
export const relasiAntartempat: readonly ((b: LaporanTercetak, dalamTabel: readonly Relasi[]) => readonly Relasi[])[] =
  [
    ({ pernyataan, tabel }) => (tabel.length < 2 ? [] : angkaSama(pernyataan())),
    ({ narasi, kalimat, kalimatAngka, pernyataan, tabel }, dalamTabel) => {
      const paragraf = narasi.flatMap(relasiParagraf);
      const sekian = relasiSekianPersen(kalimatAngka, new Set(paragraf.map((r) => r.hasil)));
      const terhitung = [...paragraf, ...sekian];
      const sebaran = relasiSebaran(kalimatAngka, new Set(terhitung.map((r) => r.hasil)), angkaTotal(tabel));
      const sudah = new Set([...terhitung, ...sebaran].map((r) => r.hasil));
      const berikut = relasiPersenBerikut(kalimatAngka, sudah);
      const jauh = relasiKeseluruhan(kalimatAngka, new Set([...sudah, ...berikut.map((r) => r.hasil)]));
      const hasil = denganSatuanBulat(tanpaKira([...terhitung, ...sebaran, ...berikut, ...jauh], kalimatAngka));
      const dariTabel = tanpaKembar([
        ...tanpaBacaanLain(relasiNarasiTabel(narasi, tabel)),
        ...relasiKalimat(kalimat, kalimat.length === 0 ? [] : pernyataan()),
        ...relasiKalimatTabel(kalimatAngka, tabel),
        ...relasiSimpulan(kalimatAngka, dalamTabel),
      ]);
      const naik = denganSatuanBulat(tanpaKira(relasiNaikTurun(kalimatAngka), kalimatAngka));
      const susunan = [...naik, ...relasiRincian(kalimatAngka), ...relasiSisaPersen(kalimatAngka)];
      const bernama = relasiBernama(kalimatAngka, [...hasil, ...susunan]);
      return [...tanpaBacaanLain(hasil), ...dariTabel, ...tanpaBacaanLain([...susunan, ...bernama])];
    },
  ];

/** Reads what the seekers of relations share; `sepotong`: only a stretch of the table's rows is at hand. */
export const bahanTabel = (t: TabelTerbaca, sepotong: boolean): BahanTabel => ({
  t,
  rasio: rasioBaris(t),
  selisih: selisihBaris(t),
  sarang: sepotong ? [] : keluargaMenurutAngka(t),
});

/** Every relation within one table; none where each row is computed in a way of its own. */
export const relasiTabel = (b: BahanTabel, sepotong: boolean, tertutup: Tertutup | null): readonly Relasi[] => {
  if (hitunganPerBaris(b.t)) return [];
  const judul = [...relasiDalamBaris, ...(sepotong ? [] : relasiAntarbaris)].flatMap((cari) => cari(b));
  const terbukti = buktikan(b.t, menurutTampak(judul, tertutup), sepotong);
  const terbentuk = gabungBentuk(terbukti, sepotong ? [] : relasiBentuk(b.t));
  const bersama = tanpaJumlahBerarah(tanpaLaju(lajuBukanJumlah(tanpaSukuKurang(terbentuk))));
  const gabungan = sepotong
    ? bersama
    : menurutRantai(b.t, [
        ...bersama,
        ...menurutTampak([...jumlahSelip(b.t, bersama), ...jumlahPersen(b.t, bersama)], tertutup),
      ]);
  const sebarisan = jumlahSebarisan(gabungan);
  const beralasan = tanpaBarisKurang(tanpaBagianKembar(b.t, gabungan, sebarisan), sebarisan);
  const lengkap = menurutBagian(tanpaPenyesuaian([...beralasan, ...jumlahBarisNol(b.t, beralasan, sebarisan)]));
  return denganBagianBulat(tanpaNilaiDilewati(b.t, menurutKata(b.t, tanpaBayangan(lengkap))));
};

/** Shares of a total stand in for a rule within the row that no row shows. */
function rasioDanBagian({ t, rasio }: BahanTabel): Relasi[] {
  const bagian = bagianTotal(t, rasio);
  const kolom = new Set(bagian.map((r) => r.hasil.sel?.kolom));
  return [...rasio.filter((k) => !kolom.has(k.kolom)).flatMap((k) => k.relasi), ...bagian];
}
