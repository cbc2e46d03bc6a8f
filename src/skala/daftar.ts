import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { pokokAkip88 } from './akip-88-2021.js';
import { pokokAkipEnamKelas } from './akip-enam-kelas.js';
import { pokokAkipSakip2020 } from './akip-sakip2020.js';
import { pokokAkipTrenggalek } from './akip-trenggalek.js';
import { pokokEfisiensiSelisih } from './efisiensi-selisih.js';
import { pokokIki8 } from './iki-8-2021.js';
import { pokokLampuBanjarnegara, pokokLampuTapin, pokokLampuWpSipd } from './lampu-capaian.js';
import { pokokLanEmpatKelas, pokokLanEmpatKelasBerlubang } from './lan-empat-kelas.js';
import { pokokLkeCakupan } from './lke-cakupan.js';
import { pokokNkaPmk62 } from './nka-pmk-62-2023.js';
import {
  pokokPermendagri86,
  pokokPermendagri86BatasAtas,
  pokokPermendagri86Bulat,
  pokokPermendagri86E81,
  pokokPermendagri86Lantai,
  pokokPermendagri86SangatBaik,
} from './permendagri-86-2017.js';
import { pokokSemarangOpd } from './semarang-opd.js';
import type { Skala } from './skala.js';
import { pokokSkm14Ni, pokokSkm14Nik } from './skm-14-2017.js';
import { pokokSkm2004 } from './skm-2004.js';
import { pokokStatusEfektivitas, pokokStatusKategori35 } from './status-efektivitas.js';
import { pokokStatusKejaksaanAkhir, pokokStatusKejaksaanBerjalan } from './status-kejaksaan.js';
import { pokokWpSipdEmpatKelas } from './wp-sipd-empat-kelas.js';

/** Every predikat scale, as far as it classifies; with its worked examples and notes it is in `daftar-lengkap`. */
export const daftarSkala = [
  pokokLanEmpatKelas,
  pokokLanEmpatKelasBerlubang,
  pokokWpSipdEmpatKelas,
  pokokPermendagri86,
  pokokPermendagri86Lantai,
  pokokPermendagri86Bulat,
  pokokPermendagri86BatasAtas,
  pokokPermendagri86E81,
  pokokPermendagri86SangatBaik,
  pokokAkip88,
  pokokAkipTrenggalek,
  pokokAkipSakip2020,
  pokokAkipEnamKelas,
  pokokSkm14Nik,
  pokokSkm14Ni,
  pokokSkm2004,
  pokokNkaPmk62,
  pokokIki8,
  pokokSemarangOpd,
  pokokStatusEfektivitas,
  pokokStatusKategori35,
  pokokStatusKejaksaanBerjalan,
  pokokStatusKejaksaanAkhir,
  pokokLampuBanjarnegara,
  pokokLampuTapin,
  pokokLampuWpSipd,
  pokokEfisiensiSelisih,
  pokokLkeCakupan,
] as const satisfies readonly Skala[];

/** Id of a known scale. */
export type IdSkala = (typeof daftarSkala)[number]['id'];

/** Thrown for a scale id that does not exist; lists the ones that do. */
export class SkalaTidakDikenal extends RangeError {
  override readonly name = 'SkalaTidakDikenal';
  constructor(id: string) {
    super(
      `Skala "${tanpaKendali(id.slice(0, 60))}" tidak dikenal. Pilih salah satu: ${daftarSkala.map((s) => s.id).join(', ')}.`,
    );
  }
}

/**
 * The scale with this id; undefined when there is none.
 */
export function cariSkala(id: string): Skala | undefined {
  return daftarSkala.find((s) => s.id === id);
}
