import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Hasil } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';

/** Adds to each policy in a trace the source that its preset took it from, so that a reader sees who decided and on what ground. */
export function denganSumber<H extends Hasil>(hasil: H, { dasar, kutipan }: KebijakanPenuh): H {
  return ubahHasil(hasil, {
    kebijakan: (lama) =>
      lama.map((k) => {
        const sumber = k.asal === dasar.id ? kutipan[k.aturan.replace(/\..*$/, '')] : undefined;
        return sumber ? { ...k, kutipan: sumber } : k;
      }),
  });
}
