import { akip88 } from './akip-88-2021.js';
import { akipEnamKelas } from './akip-enam-kelas.js';
import { akipSakip2020 } from './akip-sakip2020.js';
import { akipTrenggalek } from './akip-trenggalek.js';
import { efisiensiSelisih } from './efisiensi-selisih.js';
import { iki8 } from './iki-8-2021.js';
import { lampuBanjarnegara, lampuTapin, lampuWpSipd } from './lampu-capaian.js';
import { lanEmpatKelas, lanEmpatKelasBerlubang } from './lan-empat-kelas.js';
import { lkeCakupan } from './lke-cakupan.js';
import { nkaPmk62 } from './nka-pmk-62-2023.js';
import {
  permendagri86,
  permendagri86BatasAtas,
  permendagri86Bulat,
  permendagri86E81,
  permendagri86Lantai,
  permendagri86SangatBaik,
} from './permendagri-86-2017.js';
import { semarangOpd } from './semarang-opd.js';
import type { Skala } from './skala.js';
import { skm14Ni, skm14Nik } from './skm-14-2017.js';
import { skm2004 } from './skm-2004.js';
import { statusEfektivitas, statusKategori35 } from './status-efektivitas.js';
import { statusKejaksaanAkhir, statusKejaksaanBerjalan } from './status-kejaksaan.js';
import { wpSipdEmpatKelas } from './wp-sipd-empat-kelas.js';

/** Every predikat scale. */
export const daftarSkala = [
  lanEmpatKelas,
  lanEmpatKelasBerlubang,
  wpSipdEmpatKelas,
  permendagri86,
  permendagri86Lantai,
  permendagri86Bulat,
  permendagri86BatasAtas,
  permendagri86E81,
  permendagri86SangatBaik,
  akip88,
  akipTrenggalek,
  akipSakip2020,
  akipEnamKelas,
  skm14Nik,
  skm14Ni,
  skm2004,
  nkaPmk62,
  iki8,
  semarangOpd,
  statusEfektivitas,
  statusKategori35,
  statusKejaksaanBerjalan,
  statusKejaksaanAkhir,
  lampuBanjarnegara,
  lampuTapin,
  lampuWpSipd,
  efisiensiSelisih,
  lkeCakupan,
] as const satisfies readonly Skala[];

/**
 * The scale with this id; undefined when there is none.
 *
 * @example
 * cariSkala('akip.permenpanrb-88-2021')?.nama // => 'Predikat evaluasi AKIP'
 */
export function cariSkala(id: string): Skala | undefined {
  return daftarSkala.find((s) => s.id === id);
}
