import type { Acuan } from './acuan.js';
import { aplikasiKementerianTRT } from './aplikasi-kementerian-t-r-t.js';
import { banjarnegaraEsakip } from './banjarnegara-esakip.js';
import { bengkuluUtaraRpjmd } from './bengkulu-utara-rpjmd.js';
import { bukuPintarKppnDenpasar } from './buku-pintar-kppn-denpasar.js';
import { catatanKejaksaanN2026 } from './catatan-kejaksaan-2026.js';
import { dasborKemenkeu } from './dasbor-kemenkeu.js';
import { deliSerdangEsakip } from './deli-serdang-esakip.js';
import { e81Ekspor } from './e81-ekspor.js';
import { ejambinKejaksaan } from './ejambin-kejaksaan.js';
import { karantinaYogyakarta } from './karantina-yogyakarta.js';
import { kepN25MpanN2N2004 } from './kep-25-mpan-2-2004.js';
import { kepmendagriN050N5889N2021 } from './kepmendagri-050-5889-2021.js';
import { kepmendagriN900N1317N2023 } from './kepmendagri-900-1317-2023.js';
import { kmkN127N2026 } from './kmk-127-2026.js';
import { kmkN300N2022 } from './kmk-300-2022.js';
import { kmkN467N2014 } from './kmk-467-2014.js';
import { kodefikasiPemda } from './kodefikasi-pemda.js';
import { lakipItjenN2019 } from './lakip-itjen-2019.js';
import { lakipPuslatbangKmpN2021 } from './lakip-puslatbang-kmp-2021.js';
import { lanN239N2003 } from './lan-239-2003.js';
import { laporanKotaN2019 } from './laporan-kota-2019.js';
import { lkeBayufadayan } from './lke-bayufadayan.js';
import { lkjipBatuSopang2022 } from './lkjip-batu-sopang-2022.js';
import { lkjipMalukuTengahN2021 } from './lkjip-maluku-tengah-2021.js';
import { lkjipSampangN2019 } from './lkjip-sampang-2019.js';
import { majalengkaEsakip } from './majalengka-esakip.js';
import { permendagriN54N2010 } from './permendagri-54-2010.js';
import { permendagriN86N2017 } from './permendagri-86-2017.js';
import { permendagriN90N2019 } from './permendagri-90-2019.js';
import { permenpanrbN6N2022 } from './permenpanrb-6-2022.js';
import { permenpanrb8Tahun2021 } from './permenpanrb-8-2021.js';
import { permenpanrbN12N2015 } from './permenpanrb-12-2015.js';
import { permenpanrbN14N2017 } from './permenpanrb-14-2017.js';
import { permenpanrbN53N2014 } from './permenpanrb-53-2014.js';
import { permenpanrbN88N2021 } from './permenpanrb-88-2021.js';
import { perpresN29N2014 } from './perpres-29-2014.js';
import { perwadagInspektorat } from './perwadag-inspektorat.js';
import { pmkN22N2021 } from './pmk-22-2021.js';
import { pmkN62N2023 } from './pmk-62-2023.js';
import { pmkN214N2017 } from './pmk-214-2017.js';
import { pmkN249N2011 } from './pmk-249-2011.js';
import { pringsewuEsakip } from './pringsewu-esakip.js';
import { rataRataRpGabungan } from './rata-rata-rp-gabungan.js';
import { sakip2020Lhe } from './sakip2020-lhe.js';
import { semarangEsakip } from './semarang-esakip.js';
import { simpulanLkjip } from './simpulan-lkjip.js';
import { smartN2022 } from './smart-2022.js';
import { subangE81 } from './subang-e81.js';
import { tapinEsakip } from './tapin-esakip.js';
import { trenggalekLke } from './trenggalek-lke.js';
import { wpEvalSakip } from './wp-eval-sakip.js';
import { wpSipd } from './wp-sipd.js';

/** Every regulation and source that a formula, scale, ordinal or preset cites. */
export const daftarAcuan: readonly Acuan[] = [
  aplikasiKementerianTRT,
  banjarnegaraEsakip,
  bengkuluUtaraRpjmd,
  bukuPintarKppnDenpasar,
  catatanKejaksaanN2026,
  dasborKemenkeu,
  deliSerdangEsakip,
  e81Ekspor,
  ejambinKejaksaan,
  karantinaYogyakarta,
  kepN25MpanN2N2004,
  kepmendagriN050N5889N2021,
  kepmendagriN900N1317N2023,
  kmkN127N2026,
  kmkN300N2022,
  kmkN467N2014,
  kodefikasiPemda,
  lakipItjenN2019,
  lakipPuslatbangKmpN2021,
  lanN239N2003,
  laporanKotaN2019,
  lkeBayufadayan,
  lkjipBatuSopang2022,
  lkjipMalukuTengahN2021,
  lkjipSampangN2019,
  majalengkaEsakip,
  permendagriN54N2010,
  permendagriN86N2017,
  permendagriN90N2019,
  permenpanrbN12N2015,
  permenpanrbN14N2017,
  permenpanrbN53N2014,
  permenpanrbN6N2022,
  permenpanrb8Tahun2021,
  permenpanrbN88N2021,
  perpresN29N2014,
  perwadagInspektorat,
  pmkN214N2017,
  pmkN22N2021,
  pmkN249N2011,
  pmkN62N2023,
  pringsewuEsakip,
  rataRataRpGabungan,
  sakip2020Lhe,
  semarangEsakip,
  simpulanLkjip,
  smartN2022,
  subangE81,
  tapinEsakip,
  trenggalekLke,
  wpEvalSakip,
  wpSipd,
];

/** The source with this id; undefined when there is none. */
export function cariAcuan(id: string): Acuan | undefined {
  return daftarAcuan.find((a) => a.id === id);
}
