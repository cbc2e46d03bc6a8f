import type { Acuan, AcuanBerjangka, DaftarKutipan } from './acuan.js';
import { acuanBerjangka } from './berjangka.js';

/** Whether a source was in force in a year; undefined for a source that has no years, such as a report or an application. */
export function berlakuPada({ berlaku }: Pick<Acuan, 'berlaku'>, tahun: number): boolean | undefined {
  if (!berlaku) return undefined;
  return tahun >= berlaku.sejak && tahun <= (berlaku.sampai ?? tahun);
}

/**
 * The first cited source that was not in force in the year, when no cited source was. Undefined when one was, or when none has years.
 *
 * @example
 * acuanTakBerlaku([{ acuan: 'kep-25-mpan-2-2004', tempat: '', kedudukan: 'praktik' }], 2020)?.id // => 'kep-25-mpan-2-2004'
 */
export function acuanTakBerlaku(kutipan: DaftarKutipan, tahun: number): AcuanBerjangka | undefined {
  const bertahun = kutipan.flatMap((k) => acuanBerjangka.filter((a) => a.id === k.acuan));
  return bertahun.some((a) => berlakuPada(a, tahun)) ? undefined : bertahun[0];
}
