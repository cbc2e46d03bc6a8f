import type { Bahasa } from '../../rumus/alasan.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import type { Perbaikan } from '../pelaku/perbaikan.js';
import { cetakSeperti } from '../sebab/cetak.js';

/** So many other explanations are told; more say only that nothing is known. */
const DISEBUT_TERBANYAK = 3;

const KATA = {
  id: { awal: ' Sama mungkinnya:', seharusnya: 'seharusnya', lain: 'salah', lagi: 'dan sel lain' },
  en: { awal: ' Just as likely:', seharusnya: 'should be', lain: 'wrong', lagi: 'and other cells' },
} as const;

/** The other figures whose change would do as well, each with what it should then be, as a sentence; '' where there is none. */
export function samaMungkin(setara: readonly Perbaikan[], bahasa: Bahasa = 'id'): string {
  if (setara.length === 0) return '';
  const kata = KATA[bahasa];
  const satu = setara.slice(0, DISEBUT_TERBANYAK).map(({ fakta, nilai }) => {
    const sel = namaLokasi(fakta.lokasi)[bahasa];
    return nilai === null ? `${sel} ${kata.lain}` : `${sel} ${kata.seharusnya} ${cetakSeperti(fakta, nilai)}`;
  });
  const sisa = setara.length > DISEBUT_TERBANYAK ? [kata.lagi] : [];
  return `${kata.awal} ${[...satu, ...sisa].join(', ')}.`;
}
