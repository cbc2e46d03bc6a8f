import { acuanTakBerlaku } from '../acuan/masa-berlaku.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { peringatan } from '../rumus/peringatan.js';
import { cariSkala } from '../skala/daftar.js';

/** A preset or scale whose sources were not in force in the reported year. It computes all the same. */
export interface DiLuarMasa {
  /** `kebijakan kemenkeu`, `skala iki.permenpanrb-8-2021`. */
  readonly letak: string;
  readonly kode: 'di-luar-masa-berlaku';
  readonly pesan: string;
}

/** Which of a report's preset and scale rest on sources that were not in force in its year. */
export function diLuarMasa({ dasar, aturan }: KebijakanPenuh, tahun: number): DiLuarMasa[] {
  const skala = cariSkala(aturan.skala);
  return [
    { letak: `kebijakan ${dasar.id}`, acuan: acuanTakBerlaku(dasar.kutipan, tahun) },
    { letak: `skala ${aturan.skala}`, acuan: skala && acuanTakBerlaku(skala.kutipan, tahun) },
  ].flatMap(({ letak, acuan }) => {
    if (!acuan) return [];
    const { pesan } = peringatan('di-luar-masa-berlaku', { acuan: acuan.judul, tahun: String(tahun) });
    return [{ letak, kode: 'di-luar-masa-berlaku' as const, pesan: `${letak}: ${pesan}` }];
  });
}
