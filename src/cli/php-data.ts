import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { KebijakanTidakDikenal } from '../kebijakan/gabung-kebijakan.js';
import type { Kebijakan } from '../model/kebijakan.js';
import { tulisPhp } from '../php/tulis-php.js';
import { SkalaTidakDikenal } from '../skala/daftar.js';
import { bacaJson, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

/** The policies of a preset, or of a file where there is one, as PHP. */
export function phpKebijakan(
  id: string,
  berkas: string | undefined,
  { namespace, rumus }: { readonly namespace: string | undefined; readonly rumus: readonly string[] | undefined },
): string {
  const pilihan = berkas === undefined ? id : dariBerkas(berkas);
  return sebagaiMasukan(berkas, () =>
    tulisPhp(pilihan, {
      ...(namespace === undefined ? {} : { namespace }),
      ...(rumus === undefined ? {} : { rumus }),
    }),
  );
}

/** The policies in a file: by themselves, or those of a report. */
function dariBerkas(berkas: string): Kebijakan {
  const isi = bacaJson(berkas, 'kebijakan');
  const laporan = typeof isi === 'object' && isi !== null && 'versi' in isi && 'tujuan' in isi;
  return (laporan ? ((isi as { kebijakan?: unknown }).kebijakan ?? {}) : isi) as Kebijakan;
}

/** What a user wrote that cannot be: a fault of the input, with the name of its file. */
function sebagaiMasukan<T>(berkas: string | undefined, tulis: () => T): T {
  try {
    return tulis();
  } catch (galat) {
    const dikenal = [ArgumenTidakSah, KebijakanTidakDikenal, SkalaTidakDikenal].some((jenis) => galat instanceof jenis);
    if (!dikenal) throw galat;
    const { message } = galat as Error;
    throw new GalatMasukan([berkas === undefined ? message : `${namaMasukan(berkas)}: ${message}`]);
  }
}
