import type { Tertutup } from '../../tabel/tersembunyi.js';
import { ratakan } from '../../tabel/tiap.js';
import type { LaporanTercetak } from '../fakta/baca-laporan.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { angkaSama } from './angka-sama.js';
import { bagianTotal } from './antarbaris/bagian-total.js';
import { denganJumlahDanRata } from './antarbaris/jumlah-dan-rata.js';
import { jumlahInduk } from './antarbaris/jumlah-induk.js';
import { jumlahKolom } from './antarbaris/jumlah-kolom.js';
import { jumlahPersen } from './antarbaris/jumlah-persen.js';
import { jumlahSelip } from './antarbaris/jumlah-selip.js';
import { kumulatif } from './antarbaris/kumulatif.js';
import { rasioTotal } from './antarbaris/rasio-total.js';
import { rataInduk } from './antarbaris/rata-induk.js';
import { rumusBaris } from './antarbaris/rumus-baris.js';
import { runtunTahun } from './antarbaris/runtun-tahun.js';
import { keluargaMenurutAngka } from './antarbaris/susunan-angka.js';
import type { Keluarga } from './antarbaris/susunan-baris.js';
import { gabungBentuk } from './bentuk/gabung-bentuk.js';
import { relasiBentuk } from './bentuk/relasi-bentuk.js';
import { buktikan } from './bukti/bukti.js';
import { relasiTeks } from './kalimat/daftar.js';
import { denganBagianBulat } from './konsistensi.js';
import type { Relasi, RelasiLurus } from './relasi.js';
import { tanpaPenyesuaian } from './saring/bagian-disesuaikan.js';
import { tanpaBagianKembar } from './saring/bagian-kembar.js';
import { tanpaBarisKurang } from './saring/baris-kurang.js';
import { jumlahBarisNol } from './saring/baris-nol.js';
import { tanpaBayangan } from './saring/bayangan.js';
import { tanpaCaraLain } from './saring/cara-lain.js';
import { jumlahSebarisan } from './saring/jumlah-barisan.js';
import { denganKolomPengganti } from './saring/kolom-pengganti.js';
import { lajuBukanJumlah } from './saring/laju-jumlah.js';
import { menurutBagian } from './saring/menurut-bagian.js';
import { menurutKata } from './saring/menurut-kata.js';
import { menurutRantai } from './saring/menurut-rantai.js';
import { menurutTampak } from './saring/menurut-tampak.js';
import { rataMenurutBaris } from './saring/rata-menurut-baris.js';
import { tanpaRumusLain } from './saring/rumus-sendiri.js';
import { denganSelBersama } from './saring/sel-bersama.js';
import { tanpaJumlahBerarah } from './saring/selisih-berarah.js';
import { tanpaSukuKurang } from './saring/suku-kurang.js';
import { tanpaLaju } from './saring/tanpa-laju.js';
import { tanpaNilaiDilewati } from './saring/tanpa-nilai.js';
import { antarTahun } from './sebaris/antar-tahun.js';
import { hitunganPerBaris } from './sebaris/hitungan-per-baris.js';
import { jumlahBaris, jumlahTercetak } from './sebaris/jumlah-baris.js';
import { jumlahPeriode } from './sebaris/jumlah-periode.js';
import { jumlahSilang } from './sebaris/jumlah-silang.js';
import { konsolidasiTriwulan } from './sebaris/konsolidasi-triwulan.js';
import { pembilangPenyebut } from './sebaris/pembilang-penyebut.js';
import { type KolomRasio, rasioBaris } from './sebaris/rasio-baris.js';
import { rataKelompok } from './sebaris/rata-kelompok.js';
import { rataPertumbuhan } from './sebaris/rata-pertumbuhan.js';
import { sampaiDengan } from './sebaris/sampai-dengan.js';
import { selisihBaris } from './sebaris/selisih-baris.js';
import { volumeHarga } from './sebaris/volume-harga.js';

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
  ({ t }) => rataInduk(t),
  ({ t }) => runtunTahun(t),
  ({ t }) => rumusBaris(t),
  ({ t }) => kumulatif(t),
];

/** Relations between tables, and between sentences and what they speak of; `dalamTabel` binds the figures of each table. */
export const relasiAntartempat: readonly ((b: LaporanTercetak, dalamTabel: readonly Relasi[]) => readonly Relasi[])[] =
  [({ pernyataan, tabel }) => (tabel.length < 2 ? [] : angkaSama(pernyataan())), relasiTeks];

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
  const judul = ratakan([...relasiDalamBaris, ...(sepotong ? [] : relasiAntarbaris)], (cari) => cari(b));
  const terbukti = buktikan(b.t, menurutTampak(judul, tertutup), sepotong);
  const terbentuk = gabungBentuk(terbukti, sepotong ? [] : relasiBentuk(b.t));
  const bersama = tanpaJumlahBerarah(tanpaLaju(lajuBukanJumlah(tanpaSukuKurang(terbentuk))));
  const gabungan = sepotong
    ? bersama
    : menurutRantai(b.t, [
        ...denganJumlahDanRata(b.t, bersama),
        ...menurutTampak([...jumlahSelip(b.t, bersama), ...jumlahPersen(b.t, bersama)], tertutup),
      ]);
  const sebarisan = jumlahSebarisan(gabungan);
  const beralasan = tanpaBarisKurang(tanpaBagianKembar(b.t, gabungan, sebarisan), sebarisan);
  const lengkap = menurutBagian(tanpaPenyesuaian([...beralasan, ...jumlahBarisNol(b.t, beralasan, sebarisan)]));
  return denganBagianBulat(
    denganSelBersama(
      tanpaRumusLain(
        b.t,
        tanpaCaraLain(
          b.t,
          tanpaNilaiDilewati(
            b.t,
            menurutKata(b.t, tanpaBayangan(denganKolomPengganti(b.t, rataMenurutBaris(lengkap)))),
          ),
        ),
      ),
    ),
  );
};

/** Shares of a total stand in for a rule within the row that no row shows. */
function rasioDanBagian({ t, rasio }: BahanTabel): Relasi[] {
  const bagian = bagianTotal(t, rasio);
  const kolom = new Set(bagian.map((r) => r.hasil.sel?.kolom));
  return [
    ...ratakan(
      rasio.filter((k) => !kolom.has(k.kolom)),
      (k) => k.relasi,
    ),
    ...bagian,
  ];
}
