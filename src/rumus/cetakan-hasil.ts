import { type Bentuk, boleh, menurut, objek, teks } from '../angka/bentuk.js';
import { DESIMAL_TERBANYAK, MODE_BULAT } from '../angka/bulatkan.js';
import { bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { BENTUK_PEMBULATAN, BENTUK_POKOK_HASIL } from './bentuk-hasil.js';
import type { HasilTerukur } from './hasil.js';
import { teksMalas } from './hasil-malas.js';
import { tepatHasil } from './nilai-hasil.js';
import type { Pembulatan } from './opsi.js';

/** What is read for the print; results in JSON may have come without their traces, and then no one knows how they were rounded. */
type Tercetak = Omit<HasilTerukur, 'jejak'> & { readonly jejak?: { readonly pembulatan: Pembulatan } };

/**
 * A figure prints what its value comes to, also one that was changed by hand: a text of its own would stand in a report as if it had been computed.
 * One of this library is recognised, and not rounded again.
 */
const cetakanSah: Bentuk = (x) => {
  const hasil = x as Tercetak;
  const sendiri = teksMalas(hasil);
  const semestinya = sendiri === undefined ? cetakan(hasil) : [sendiri];
  return semestinya.includes(hasil.teks)
    ? undefined
    : `.teks: ${sebutNilai(hasil.teks)} bukan ${semestinya[0]}, cetakan menurut nilainya`;
};

function cetakan(hasil: Tercetak): string[] {
  const tepat = tepatHasil(hasil as HasilTerukur);
  const pembulatan = hasil.jejak?.pembulatan;
  const desimal = pembulatan?.desimal ?? Math.min(DESIMAL_TERBANYAK, hasil.teks.replace(/^[^,]*,?/, '').length);
  const mode = pembulatan === undefined ? MODE_BULAT : [pembulatan.mode];
  return mode.map((m) => formatBulatan(bulatkanTepat(tepat, desimal, m)));
}

const terukurSah =
  (bentuk: Bentuk): Bentuk =>
  (x) =>
    bentuk(x) ?? ((x as { readonly status: string }).status === 'terukur' ? cetakanSah(x) : undefined);

/** A figure. */
export const BENTUK_HASIL: Bentuk = terukurSah(BENTUK_POKOK_HASIL);

/** What of a figure is printed, also of one in JSON. */
export const BENTUK_TERCETAK: Bentuk = terukurSah(
  menurut('status', {
    terukur: objek({ teks }, { jejak: boleh(objek({ pembulatan: BENTUK_PEMBULATAN })) }),
    'tak-terukur': objek({ alasan: teks }),
  }),
);
