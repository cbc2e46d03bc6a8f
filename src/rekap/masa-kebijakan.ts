import { acuanTakBerlaku } from '../acuan/masa-berlaku.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { efisiensiPmk214 } from '../rumus/efisiensi/pmk-214.js';
import { peringatan } from '../rumus/peringatan.js';
import * as pola from '../rumus/pola-peringatan.js';
import { cariSkala } from '../skala/daftar.js';

/** A preset, scale or formula whose sources were not in force in the reported year. It computes all the same. */
export interface DiLuarMasa {
  /** `kebijakan kemenkeu`, `skala iki.permenpanrb-8-2021`, `rumus efisiensi.pmk-214`. */
  readonly letak: string;
  readonly kode: 'di-luar-masa-berlaku';
  readonly pesan: string;
}

/** Which of a report's preset, scale and efficiency formula rest on sources that were not in force in its year. */
export function diLuarMasa({ dasar, aturan }: KebijakanPenuh, tahun: number): DiLuarMasa[] {
  const skala = cariSkala(aturan.skala);
  // Of the ways to reckon efficiency only this one is a regulation's; the others are practice and have no years.
  const rumus = aturan.efisiensi.metode === 'pmk-214' ? [efisiensiPmk214] : [];
  return [
    { letak: `kebijakan ${dasar.id}`, acuan: acuanTakBerlaku(dasar.kutipan, tahun) },
    { letak: `skala ${aturan.skala}`, acuan: skala && acuanTakBerlaku(skala.kutipan, tahun) },
    ...rumus.map(({ id, kutipan }) => ({ letak: `rumus ${id}`, acuan: acuanTakBerlaku(kutipan, tahun) })),
  ].flatMap(({ letak, acuan }) => {
    if (!acuan) return [];
    const { pesan } = peringatan(pola.diLuarMasaBerlaku, { acuan: acuan.judul, tahun: String(tahun) });
    return [{ letak, kode: 'di-luar-masa-berlaku' as const, pesan: `${letak}: ${pesan}` }];
  });
}
