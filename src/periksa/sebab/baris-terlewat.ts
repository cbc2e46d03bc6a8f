import type { Decimal } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { peluangKena } from '../../angka/kebetulan.js';
import { satuanAkhir } from '../../angka/satuan-akhir.js';
import { titik } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { nilaiRelasi, type RelasiLurus } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { type KandidatSebab, KEBETULAN_TERBANYAK, type Sebab, type Tuduhan } from './sebab.js';

/** Sums of more parts than this are not searched for pairs. */
const BAGIAN_TERBANYAK = 300;

/** One or two rows left out of a total. */
export const barisTerlewat: Sebab = (t) =>
  cari(t, 'baris-terlewat', 1, { id: 'tidak ikut dijumlahkan', en: 'left out of the sum' });

/** One or two rows counted twice in a total. */
export const terhitungDuaKali: Sebab = (t) =>
  cari(t, 'terhitung-dua-kali', -1, { id: 'terhitung dua kali', en: 'counted twice' });

/** The rows whose values make up the difference between the sum and its print. */
function cari(t: Tuduhan, sebab: string, arah: 1 | -1, teks: Dwibahasa): KandidatSebab[] {
  return ratakan(t.relasi, (r) => {
    if (
      r.bentuk !== 'lurus' ||
      r.hasil !== t.fakta ||
      r.pembagi !== 1 ||
      r.suku.length < 2 ||
      r.suku.length > BAGIAN_TERBANYAK
    )
      return [];
    const nilai = nilaiRelasi(r);
    const beda = arah === 1 ? selisihTepat(nilai, t.fakta.nilai) : selisihTepat(t.fakta.nilai, nilai);
    if (beda.lte(0)) return [];
    const kena = satuAtauDua(r, beda);
    if (kena.length === 0) return [];
    const luck = kebetulan(r, kena.length);
    if (luck > KEBETULAN_TERBANYAK) return [];
    const sel = kena.map((f) => namaLokasi(f.lokasi));
    return [
      {
        sebab,
        nilai,
        skor: BOBOT_SEBAB[kena.length === 1 ? 'baris-terlewat' : 'dua-baris-terlewat'] * (1 - luck),
        teks: {
          id: `${sel.map((s) => s.id).join(' dan ')} ${teks.id}`,
          en: `${sel.map((s) => s.en).join(' and ')} ${teks.en}`,
        },
      },
    ];
  });
}

/** How often a difference no larger than the parts would be one of them, or two together, by luck. */
function kebetulan(r: RelasiLurus, banyak: number): number {
  const nilai = new Map(r.suku.map(({ fakta }) => [fakta.nilai.abs().toFixed(), fakta.nilai.abs()]));
  const terbesar = [...nilai.values()].reduce((a, b) => (b.gt(a) ? b : a));
  const calon = banyak === 1 ? nilai.size : (nilai.size * (nilai.size - 1)) / 2;
  return peluangKena(titik(terbesar), satuanAkhir(r.hasil.desimal), terbesar, calon / banyak);
}

function satuAtauDua(r: RelasiLurus, beda: Decimal): Fakta[] {
  const bagian = r.suku.map((s) => s.fakta).filter((f) => !f.nilai.isZero());
  const satu = bagian.find((f) => f.nilai.eq(beda));
  if (satu) return [satu];
  const perNilai = new Map(bagian.map((f) => [f.nilai.toFixed(), f] as const));
  for (const a of bagian) {
    const b = perNilai.get(selisihTepat(beda, a.nilai).toFixed());
    if (b && b !== a) return [a, b];
  }
  return [];
}
