import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { sebutDari, sebutLokasi } from '../fakta/sebut-lokasi.js';
import { BOBOT as BUKTI } from '../relasi/bukti/bobot.js';
import { cariPertukaran, dikembalikan, menurutPertukaran, type Pertukaran } from '../relasi/bukti/pertukaran.js';
import { type Peta, petakan, relasiDari } from '../relasi/peta.js';
import type { Relasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from '../sebab/bobot.js';
import type { KandidatSebab } from '../sebab/sebab.js';
import { beratRelasi, berlainan } from './berat.js';
import type { Perbaikan } from './perbaikan.js';

/**
 * Figures of one column, or of one row and kind, that stand in each other's places: two that were swapped, or a run that slid by one. One
 * event that mends many relations at once; it is told at each of its figures.
 */
export function cariTertukar(rusak: readonly Relasi[], utuh: Peta): Perbaikan[] {
  const hasil = ratakan(cariPertukaran(rusak), (p): Perbaikan[] => {
    const [utama, ...lain] = [p, ...p.setara].filter((x) => x.bukti - lawan(x, utuh) >= BUKTI.tertukar);
    if (utama === undefined) return [];
    const tandingan = ratakan(lain, (x) => sebutkan(x));
    return sebutkan(utama).map((f) => {
      const setara = tandingan.filter((x) => x.relasi.some((r) => f.relasi.includes(r)));
      return setara.length === 0 ? f : { ...f, kepastian: 'salah-satu', tandingan: setara };
    });
  });
  return hasil.sort((a, b) => a.fakta.no - b.fakta.no);
}

type Ditukar = Pick<Pertukaran, 'milik' | 'relasi'>;

/** What an exchange would break speaks against it in the same coin. */
const lawan = (p: Ditukar, utuh: Peta): number =>
  berlainan(menurutPertukaran(p, utuh).patah).reduce((n, r) => n + beratRelasi(r), 0);

function sebutkan(p: Ditukar): Perbaikan[] {
  const beres = petakan(p.relasi);
  const ganti = dikembalikan(p);
  return [...p.milik].map(
    ([fakta, asal]): Perbaikan => ({
      fakta,
      nilai: asal.nilai,
      relasi: relasiDari(beres, fakta),
      sebab: [sebab(fakta, p.milik)],
      neto: p.relasi.length,
      kepastian: 'satu',
      tandingan: [],
      ikut: [],
      dasar: new Map([...ganti].filter(([f]) => f !== fakta)),
    }),
  );
}

function sebab(fakta: Fakta, milik: ReadonlyMap<Fakta, Fakta>): KandidatSebab {
  const lain = [...milik.keys()].filter((f) => f !== fakta);
  const [kedua] = lain;
  if (lain.length === 1 && kedua !== undefined) {
    const { id, en } = sebutDari(kedua.lokasi, fakta.lokasi);
    return {
      sebab: 'baris-tertukar',
      nilai: kedua.nilai,
      skor: BOBOT_SEBAB.tertukar,
      teks: { id: `angkanya bertukar tempat dengan ${id}`, en: `the figure changed places with ${en}` },
    };
  }
  const asal = milik.get(fakta) as Fakta;
  const tempat = sebutDari(asal.lokasi, fakta.lokasi);
  const semua = sebutLokasi(
    [...milik.keys()].map((f) => f.lokasi),
    fakta.lokasi,
  );
  return {
    sebab: 'baris-bergeser',
    nilai: asal.nilai,
    skor: BOBOT_SEBAB.tertukar,
    teks: {
      id: `angkanya tercetak di ${tempat.id}: ${semua.id} bergeser bersama`,
      en: `its figure is printed in ${tempat.en}: ${semua.en} slid together`,
    },
  };
}
