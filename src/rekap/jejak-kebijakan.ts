import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Hasil, KebijakanTerbaca } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';

/** Adds to each policy in a trace the source that its preset took it from, so that a reader sees who decided and on what ground. */
export const denganSumber = <H extends Hasil>(hasil: H, kebijakan: KebijakanPenuh): H =>
  ubahHasil(hasil, { kebijakan: (lama) => bersumber(lama, kebijakan) });

/** The policies of a trace, each with the source that its preset took it from. */
export const bersumber = (
  daftar: readonly KebijakanTerbaca[],
  { dasar, kutipan }: KebijakanPenuh,
): KebijakanTerbaca[] =>
  daftar.map((k) => {
    const sumber = k.asal === dasar.id ? kutipan[k.aturan.replace(/\..*/, '')] : undefined;
    return sumber ? { ...k, kutipan: sumber } : k;
  });
