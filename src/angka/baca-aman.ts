import { ArgumenTidakSah } from './argumen-tidak-sah.js';

/** `TabelTakTerbaca`, `SkalaTidakDikenal`, `WaktuHabis`: errors of higher rooms, which this one cannot know by their classes. */
const MILIK_KITA = /Tak|Tidak|Habis/;

/**
 * What a look at a caller's value gives. A Proxy that was revoked, or a getter that throws, ends it with an error of the engine or of the caller: that
 * becomes the cause of one that names the place.
 */
export function bacaAman<T>(tempat: string, baca: () => T): T {
  try {
    return baca();
  } catch (cause) {
    if (cause instanceof ArgumenTidakSah || MILIK_KITA.test((cause as Error)?.name)) throw cause;
    throw new ArgumenTidakSah(`${tempat} tidak dapat dibaca.`, { cause });
  }
}
