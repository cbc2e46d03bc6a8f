import type { Decimal } from '../../angka/desimal.js';
import type { PokokTemuan } from '../../periksa/temuan/jenis-temuan.js';
import type { Temuan, Tingkat } from '../../periksa/temuan/temuan.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { LetakSel } from '../../tabel/tabel.js';
import { caraTampak, cetakTampak } from './angka-tampak.js';
import type { Kisi } from './kisi.js';

/** What the checks of formulas look at. */
export interface Bahan {
  readonly kisi: Kisi;
  readonly bahasa: 'id' | 'en';
}

/** The longest formula that a message prints whole. */
const RUMUS_TERPANJANG = 120;
/** A finding names so many other cells. */
export const TERKAIT_TERBANYAK = 12;

/** The formula of a cell as messages print it. */
export function cetakRumus({ kisi }: Bahan, { baris, kolom }: LetakSel): string {
  const rumus = `=${kisi.sel(baris, kolom).rumus ?? ''}`;
  return rumus.length > RUMUS_TERPANJANG ? `${rumus.slice(0, RUMUS_TERPANJANG)}…` : rumus;
}

/** A value as the cell would show it. */
export const cetakDi = ({ kisi }: Bahan, { baris, kolom }: LetakSel, nilai: Decimal): string =>
  cetakTampak(nilai, caraTampak(kisi.sel(baris, kolom)));

/** Puts a finding together; `pesan` is what the kind wrote. */
export function susunTemuanRumus(
  { kisi }: Bahan,
  jenis: PokokTemuan,
  letak: LetakSel,
  isi: {
    readonly tingkat?: Tingkat;
    readonly semestinya: string | null;
    readonly terkait?: readonly LetakSel[];
    readonly pesan: { readonly pesan: string; readonly saran: string };
  },
): Temuan {
  const { teks } = kisi.sel(letak.baris, letak.kolom);
  return {
    kode: jenis.kode,
    tingkat: isi.tingkat ?? jenis.tingkat,
    lokasi: kisi.lokasi(letak.baris, letak.kolom),
    tercetak: teks,
    semestinya: isi.semestinya,
    rumus: null,
    penjelasan: [],
    terkait: (isi.terkait ?? []).slice(0, TERKAIT_TERBANYAK).map((l): Lokasi => kisi.lokasi(l.baris, l.kolom)),
    ...isi.pesan,
  };
}
