import type { OpsiPredikat } from '../skala/tentukan-predikat.js';
import type { AturanKebijakan } from './preset.js';

/** What the policies decide about classes instead of the scale itself. */
export function opsiPredikat({ klasifikasi, pembulatan, celahSkala, luarSkala }: AturanKebijakan): OpsiPredikat {
  const pilih = <T extends string>(cara: T | 'menurut-skala') => (cara === 'menurut-skala' ? undefined : (cara as T));
  return {
    pembulatan: klasifikasi === 'dibulatkan' ? pembulatan : undefined,
    lubang: pilih(celahSkala),
    diAtas: pilih(luarSkala.atas),
    diBawah: pilih(luarSkala.bawah),
  };
}
