import type { Acuan } from './acuan.js';
import { aplikasiKementerianTRT } from './aplikasi-kementerian-t-r-t.js';
import { aplikasiKpiToleransi } from './aplikasi-kpi-toleransi.js';
import { banjarnegaraEsakip } from './banjarnegara-esakip.js';
import { bengkuluUtaraRpjmd } from './bengkulu-utara-rpjmd.js';
import { bkpsdmPaser2023 } from './bkpsdm-paser-2023.js';
import { bpppTegalSkm2024 } from './bppp-tegal-skm-2024.js';
import { bpsmbBaliIkm2013 } from './bpsmb-bali-ikm-2013.js';
import { bukuPintarKppnDenpasar } from './buku-pintar-kppn-denpasar.js';
import { catatanKejaksaan2026 } from './catatan-kejaksaan-2026.js';
import { dasborKemenkeu } from './dasbor-kemenkeu.js';
import { deliSerdangEsakip } from './deli-serdang-esakip.js';
import { e81Ekspor } from './e81-ekspor.js';
import { ejambinKejaksaan } from './ejambin-kejaksaan.js';
import { epaPmk62 } from './epa-pmk-62.js';
import { formulirEkppd } from './formulir-ekppd.js';
import { irbAceh2022 } from './irb-aceh-2022.js';
import { jemberLkpj } from './jember-lkpj.js';
import { kalkulatorKakin } from './kalkulator-kakin.js';
import { kalkulatorSkm } from './kalkulator-skm.js';
import { karantinaYogyakarta } from './karantina-yogyakarta.js';
import { kep25Mpan2Tahun2004 } from './kep-25-mpan-2-2004.js';
import { kepmendagri050Nomor3708Tahun2020 } from './kepmendagri-050-3708-2020.js';
import { kepmendagri050Nomor5889Tahun2021 } from './kepmendagri-050-5889-2021.js';
import { kepmendagri900Nomor861Tahun2026 } from './kepmendagri-900-861-2026.js';
import { kepmendagri900Nomor1317Tahun2023 } from './kepmendagri-900-1317-2023.js';
import { kepmendagri900Nomor2850Tahun2025 } from './kepmendagri-900-2850-2025.js';
import { kepmendagri900Nomor3406Tahun2024 } from './kepmendagri-900-3406-2024.js';
import { kmk127Tahun2026 } from './kmk-127-2026.js';
import { kmk300Tahun2022 } from './kmk-300-2022.js';
import { kmk467Tahun2014 } from './kmk-467-2014.js';
import { kodefikasiPemda } from './kodefikasi-pemda.js';
import { lakipItjen2019 } from './lakip-itjen-2019.js';
import { lakipPuslatbangKmp2021 } from './lakip-puslatbang-kmp-2021.js';
import { lan239Tahun2003 } from './lan-239-2003.js';
import { laporanKota2019 } from './laporan-kota-2019.js';
import { lkeBayufadayan } from './lke-bayufadayan.js';
import { lkjipBatuSopang2022 } from './lkjip-batu-sopang-2022.js';
import { lkjipMalukuTengah2021 } from './lkjip-maluku-tengah-2021.js';
import { lkjipSampang2019 } from './lkjip-sampang-2019.js';
import { majalengkaEsakip } from './majalengka-esakip.js';
import { paparanPermenpanrb6Tahun2022 } from './paparan-permenpanrb-6-2022.js';
import { permendagri54Tahun2010 } from './permendagri-54-2010.js';
import { permendagri86Tahun2017 } from './permendagri-86-2017.js';
import { permendagri90Tahun2019 } from './permendagri-90-2019.js';
import { permenpanrb6Tahun2022 } from './permenpanrb-6-2022.js';
import { permenpanrb8Tahun2021 } from './permenpanrb-8-2021.js';
import { permenpanrb12Tahun2015 } from './permenpanrb-12-2015.js';
import { permenpanrb14Tahun2017 } from './permenpanrb-14-2017.js';
import { permenpanrb16Tahun2014 } from './permenpanrb-16-2014.js';
import { permenpanrb53Tahun2014 } from './permenpanrb-53-2014.js';
import { permenpanrb88Tahun2021 } from './permenpanrb-88-2021.js';
import { perpres29Tahun2014 } from './perpres-29-2014.js';
import { perwadagInspektorat } from './perwadag-inspektorat.js';
import { perwaliMalang50Tahun2009 } from './perwali-malang-50-2009.js';
import { pmk22Tahun2021 } from './pmk-22-2021.js';
import { pmk41Tahun2026 } from './pmk-41-2026.js';
import { pmk62Tahun2023 } from './pmk-62-2023.js';
import { pmk107Tahun2024 } from './pmk-107-2024.js';
import { pmk214Tahun2017 } from './pmk-214-2017.js';
import { pmk249Tahun2011 } from './pmk-249-2011.js';
import { pp71Tahun2010 } from './pp-71-2010.js';
import { pringsewuEsakip } from './pringsewu-esakip.js';
import { rataRataRpGabungan } from './rata-rata-rp-gabungan.js';
import { sakip2020Lhe } from './sakip2020-lhe.js';
import { semarangEsakip } from './semarang-esakip.js';
import { serapDanaPoldaNtb2017 } from './serap-dana-polda-ntb-2017.js';
import { simpulanLkjip } from './simpulan-lkjip.js';
import { skemaSelisihTahunan } from './skema-selisih-tahunan.js';
import { smart2022 } from './smart-2022.js';
import { subangE80 } from './subang-e80.js';
import { subangE81 } from './subang-e81.js';
import { tapinEsakip } from './tapin-esakip.js';
import { trenggalekLke } from './trenggalek-lke.js';
import { wpEvalSakip } from './wp-eval-sakip.js';
import { wpSipd } from './wp-sipd.js';

/** Every regulation and source that a formula, scale, ordinal or preset cites, or may cite. */
export const daftarAcuan = [
  aplikasiKementerianTRT,
  aplikasiKpiToleransi,
  banjarnegaraEsakip,
  bengkuluUtaraRpjmd,
  bkpsdmPaser2023,
  bpppTegalSkm2024,
  bpsmbBaliIkm2013,
  bukuPintarKppnDenpasar,
  catatanKejaksaan2026,
  dasborKemenkeu,
  deliSerdangEsakip,
  e81Ekspor,
  ejambinKejaksaan,
  epaPmk62,
  formulirEkppd,
  irbAceh2022,
  kalkulatorKakin,
  kalkulatorSkm,
  jemberLkpj,
  karantinaYogyakarta,
  kep25Mpan2Tahun2004,
  kepmendagri050Nomor3708Tahun2020,
  kepmendagri050Nomor5889Tahun2021,
  kepmendagri900Nomor1317Tahun2023,
  kepmendagri900Nomor2850Tahun2025,
  kepmendagri900Nomor3406Tahun2024,
  kepmendagri900Nomor861Tahun2026,
  kmk127Tahun2026,
  kmk300Tahun2022,
  kmk467Tahun2014,
  kodefikasiPemda,
  lakipItjen2019,
  lakipPuslatbangKmp2021,
  lan239Tahun2003,
  laporanKota2019,
  lkeBayufadayan,
  lkjipBatuSopang2022,
  lkjipMalukuTengah2021,
  lkjipSampang2019,
  majalengkaEsakip,
  paparanPermenpanrb6Tahun2022,
  permendagri54Tahun2010,
  permendagri86Tahun2017,
  permendagri90Tahun2019,
  permenpanrb12Tahun2015,
  permenpanrb14Tahun2017,
  permenpanrb16Tahun2014,
  permenpanrb53Tahun2014,
  permenpanrb6Tahun2022,
  permenpanrb8Tahun2021,
  permenpanrb88Tahun2021,
  perpres29Tahun2014,
  perwadagInspektorat,
  perwaliMalang50Tahun2009,
  pmk214Tahun2017,
  pmk22Tahun2021,
  pmk249Tahun2011,
  pmk41Tahun2026,
  pmk62Tahun2023,
  pmk107Tahun2024,
  pp71Tahun2010,
  pringsewuEsakip,
  rataRataRpGabungan,
  sakip2020Lhe,
  semarangEsakip,
  simpulanLkjip,
  serapDanaPoldaNtb2017,
  skemaSelisihTahunan,
  smart2022,
  subangE80,
  subangE81,
  tapinEsakip,
  trenggalekLke,
  wpEvalSakip,
  wpSipd,
] as const satisfies readonly Acuan[];

/** Id of a known source. */
export type IdAcuan = (typeof daftarAcuan)[number]['id'];

/**
 * The source with this id; undefined when there is none.
 *
 * @example
 * cariAcuan('permenpanrb-8-2021')?.judul // => 'PermenPANRB 8/2021'
 */
export function cariAcuan(id: string): Acuan | undefined {
  return daftarAcuan.find((a) => a.id === id);
}
