import type { Decimal } from '../../angka/desimal.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi, sebutDari, sebutFakta, sebutLokasi } from '../fakta/sebut-lokasi.js';
import { relasiUtama } from '../pelaku/galat.js';
import type { Perbaikan } from '../pelaku/perbaikan.js';
import type { SelTakTerbaca } from '../pelaku/tak-terbaca.js';
import { masukanRelasi, type Relasi } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { uraikanPerbaikan } from './hitungan.js';

/** So many other explanations are told in words; the rest stand in `atau`. */
const DISEBUT_TERBANYAK = 3;

const KATA = {
  id: {
    atau: 'atau',
    dan: 'dan',
    salah: 'salah.',
    atauLain: 'Atau',
    tercetak: 'tercetak',
    seharusnya: 'seharusnya',
    lagi: 'sel lain',
    keduanya: (sel: string, teks: string, lain: string) =>
      `${sel} (tercetak ${teks}) dan hitungannya dari ${lain} tidak dapat keduanya benar`,
    takTerbaca: (isi: string) => ` Yang ini tidak terbaca sebagai angka: ${isi}; betulkan dahulu penulisannya.`,
  },
  en: {
    atau: 'or',
    dan: 'and',
    salah: 'is wrong.',
    atauLain: 'Or',
    tercetak: 'printed',
    seharusnya: 'should be',
    lagi: 'another cell',
    keduanya: (sel: string, teks: string, lain: string) =>
      `${sel} (printed ${teks}) and what ${lain} give for it cannot both be right`,
    takTerbaca: (isi: string) => ` This could not be read as a figure: ${isi}; put its writing right first.`,
  },
} as const;

/** The message of a finding that names one of several cells: which they are, the message on the first, then what the others should be. */
export function pesanSalahSatu({ fakta, tandingan }: Perbaikan, pesan: string, bahasa: Bahasa = 'id'): string {
  const kata = KATA[bahasa];
  const disebut = tandingan.slice(0, DISEBUT_TERBANYAK);
  const sel = [fakta, ...disebut.map((t) => t.fakta)].map((f) => sebutFakta(f, fakta.lokasi)[bahasa]);
  const lagi = tandingan.length > disebut.length ? [kata.lagi] : [];
  const lain = disebut.map(({ fakta: f, nilai }) =>
    [
      sebutDari(f.lokasi, fakta.lokasi)[bahasa],
      kata.tercetak,
      `${f.teks},`,
      kata.seharusnya,
      // Only those with a value of their own stand beside it.
      cetakSeperti(f, nilai as Decimal),
    ].join(' '),
  );
  return `${daftar([...sel, ...lagi], kata.atau)} ${kata.salah} ${pesan} ${kata.atauLain} ${lain.join('; ')}.`;
}

const daftar = (isi: readonly string[], penghubung: string): string =>
  `${isi.slice(0, -1).join(', ')} ${penghubung} ${isi.at(-1)}`;

/** A figure as it is printed, with those that may be meant in its place: all stand in one sentence, where their places tell nothing. */
const tercetak = ({ terbuka }: Relasi, f: Fakta, bahasa: Bahasa): string =>
  terbuka?.dalam === f
    ? daftar(
        [f, ...terbuka.lain].map((x) => x.teks),
        KATA[bahasa].atau,
      )
    : f.teks;

/** The message of a finding on figures that cannot all be right, and of which none has a value that would do. */
export function pesanBertentangan(p: Perbaikan, bahasa: Bahasa = 'id'): string {
  const r = relasiUtama(p);
  const lain = r.hasil === p.fakta ? masukanRelasi(r) : [r.hasil, ...masukanRelasi(r).filter((f) => f !== p.fakta)];
  const asal =
    r.terbuka === undefined
      ? sebutLokasi(
          lain.map((f) => f.lokasi),
          p.fakta.lokasi,
        )[bahasa]
      : daftar(
          lain.map((f) => tercetak(r, f, bahasa)),
          KATA[bahasa].dan,
        );
  const kepala = KATA[bahasa].keduanya(namaLokasi(p.fakta.lokasi)[bahasa], tercetak(r, p.fakta, bahasa), asal);
  return `${kepala}: ${uraikanPerbaikan({ ...p, nilai: null })[bahasa]}.`;
}

/** A sentence on the parts of a sum that could not be read; '' where there is none. */
export function sebutTakTerbaca(sel: readonly SelTakTerbaca[] = [], bahasa: Bahasa = 'id'): string {
  if (sel.length === 0) return '';
  const isi = sel.map(({ lokasi, teks }) => `${namaLokasi(lokasi)[bahasa]} "${teks.slice(0, 40)}"`);
  return KATA[bahasa].takTerbaca(isi.join(', '));
}
