import { desimal } from '../../angka/desimal.js';
import { dekat, jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { titikTunggal } from '../../angka/selang.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi, tempatLengkap } from '../fakta/sebut-lokasi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { type KandidatSebab, type Sebab, selisihBulat, type Tuduhan } from './sebab.js';

/** How far a row, or a total, may have been from what it is now. */
const LIPAT_DUA = desimal(1);
const SEPEREMPAT = desimal('0.25');

/** Rows below this are too small to be told by their difference. */
const BARIS_TERKECIL = desimal(10_000);

/** A total that was right before one of its rows changed. */
export const totalUsang: Sebab = (t) => [...selisihBersama(t), ...barisBerubah(t)];

/** Another figure is off by as much: both hold the one row that changed. */
function selisihBersama(t: Tuduhan): KandidatSebab[] {
  const nilai = titikTunggal(t.perlu);
  const beda = nilai === null ? null : selisihBulat(t.fakta, nilai);
  if (nilai === null || beda === null) return [];
  // Parents and years that were computed one by one are off by a unit or two beside it.
  // One list after the other: each may be long.
  const lain = cari(
    [beda, beda - 1, beda + 1].map((b) => t.konteks.perSelisih.get(b) ?? []),
    (f) => f.peran === t.fakta.peran && !f.nilai.eq(t.fakta.nilai),
  );
  if (lain === undefined) return [];
  const { id, en } = tempatLengkap(lain.lokasi);
  return [
    {
      sebab: 'total-usang',
      nilai,
      skor: BOBOT_SEBAB['total-bersama'],
      bersama: true,
      teks: {
        id: `selisihnya sama dengan selisih ${id}: keduanya memuat satu baris yang berubah sesudah dihitung`,
        en: `it is off by as much as ${en}: both hold one row that changed after they were computed`,
      },
    },
  ];
}

function cari(daftar: readonly (readonly Fakta[])[], cocok: (f: Fakta) => boolean): Fakta | undefined {
  for (const satu of daftar) {
    const f = satu.find(cocok);
    if (f !== undefined) return f;
  }
  return undefined;
}

/** The difference is that between a row and another print of that row. */
const barisBerubah = (t: Tuduhan): KandidatSebab[] =>
  ratakan(t.relasi, (r): KandidatSebab[] => {
    if (r.bentuk !== 'lurus' || r.hasil !== t.fakta || r.pembagi !== 1 || r.suku.length < 2) return [];
    const nilai = nilaiRelasi(r);
    const beda = selisihTepat(t.fakta.nilai, nilai);
    const baris = r.suku.find(({ fakta, koef }) => {
      const dulu = koef === 1 ? jumlahTepat([fakta.nilai, beda]) : selisihTepat(fakta.nilai, beda);
      return (
        dulu.gt(0) &&
        fakta.nilai.abs().gte(BARIS_TERKECIL) &&
        t.konteks.tercetak().has(dulu.toFixed()) &&
        dekat(dulu, fakta.nilai, LIPAT_DUA)
      );
    });
    if (baris === undefined) {
      const wajar = nilai.gt(0) && dekat(t.fakta.nilai, nilai, SEPEREMPAT);
      return wajar ? [{ sebab: 'total-usang', nilai, skor: BOBOT_SEBAB['total-entah'], teks: RINCIAN_BERUBAH }] : [];
    }
    const { id, en } = namaLokasi(baris.fakta.lokasi);
    return [
      {
        sebab: 'total-usang',
        nilai,
        skor: BOBOT_SEBAB['total-berubah'],
        teks: {
          id: `selisihnya sama dengan perubahan ${id}: angka lamanya masih tercetak di tempat lain`,
          en: `it is off by the change of ${en}, whose old figure is still printed elsewhere`,
        },
      },
    ];
  });

const RINCIAN_BERUBAH = {
  id: 'mungkin rinciannya berubah sesudah jumlahnya dihitung',
  en: 'perhaps its parts changed after the total was computed',
};
