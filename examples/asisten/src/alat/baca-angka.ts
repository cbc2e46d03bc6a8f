import { bacaAngka, bacaAngkaPasti, type HasilBacaAngka } from 'lkjip';
import { z } from 'zod';
import { Tolak } from '../tolak.js';
import { alat } from './alat.js';

/** A reading as data: exact numbers are texts. */
function keData(hasil: HasilBacaAngka): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(hasil, (_, v: unknown) => (v instanceof Object && 'toFixed' in v ? String(v) : v)),
  ) as Record<string, unknown>;
}

const kandidatTeks = (hasil: HasilBacaAngka): string =>
  'kandidat' in hasil && hasil.kandidat ? hasil.kandidat.map((k) => `${k.nilai.toFixed()} (${k.teks})`).join('; ') : '';

function kalimat(teks: string, hasil: HasilBacaAngka): string {
  const kutip = JSON.stringify(teks);
  switch (hasil.status) {
    case 'angka': {
      const satuan = hasil.satuan === undefined ? '' : `, satuan ${hasil.satuan}`;
      const lain = kandidatTeks(hasil);
      return `${kutip} = ${hasil.nilai.toFixed()}${satuan}${lain === '' ? '' : `; mungkin juga dimaksud ${lain}`}`;
    }
    case 'rentang':
      return `${kutip} = rentang ${hasil.bawah.toFixed()} sampai ${hasil.atas.toFixed()}`;
    case 'kosong':
      return `${kutip}: kosong (belum tersedia), bukan nol`;
    case 'ambigu':
      return `${kutip} bermakna ganda, jangan ditebak: ${kandidatTeks(hasil)}`;
    case 'rusak':
      return `${kutip} bukan angka yang utuh; mungkin dimaksud ${kandidatTeks(hasil) || 'sesuatu yang tidak dapat dikira'}`;
  }
}

/** A number as a caller gives it, exact: null is missing, which is not zero. A string that is not exact or can be read in two ways is refused, never guessed. */
export function angkaTepat(nama: string, nilai: number | string | null | undefined): string | null {
  if (nilai === null || nilai === undefined) return null;
  if (typeof nilai === 'number') {
    if (Number.isInteger(nilai) && !Number.isSafeInteger(nilai)) {
      throw new Tolak(`"${nama}": ${nilai} kehilangan angka sebagai bilangan JSON; tulis sebagai teks.`);
    }
    return bacaAngka(String(nilai), { lokal: 'en' }).status === 'angka'
      ? String(nilai)
      : tolakAngka(nama, String(nilai));
  }
  const hasil = bacaAngkaPasti(nilai);
  if (hasil.status === 'kosong') return null;
  if (hasil.status === 'angka') return hasil.nilai.toFixed();
  throw new Tolak(
    `"${nama}": ${hasil.status === 'tolak' ? hasil.pesan : `${JSON.stringify(nilai)} adalah rentang; beri satu angka`}.`,
  );
}

function tolakAngka(nama: string, teks: string): never {
  throw new Tolak(`"${nama}": ${teks} tidak dapat dibaca; tulis tanpa pangkat, sebagai teks.`);
}

export const alatBacaAngka = alat({
  nama: 'baca_angka',
  judul: 'Baca angka tulisan Indonesia',
  uraian:
    'Membaca angka seperti tercetak di laporan Indonesia ("Rp 6.151.520.858,00", "97,86 %", "80-90") menjadi nilai tepat. Yang bermakna ganda ("1.234") atau rusak disebut demikian dengan semua kemungkinannya, tidak ditebak.',
  masukan: z.strictObject({
    teks: z.string().max(200).describe('Angka sebagaimana tercetak'),
    jenis: z.enum(['rupiah', 'persen', 'umum']).optional().describe('Jenis angka, bila diketahui'),
    lokal: z.enum(['id', 'en', 'auto']).optional().describe('Tanda desimal siapa: id memakai koma'),
  }),
  jalan: ({ teks, jenis, lokal }) => {
    const hasil = bacaAngka(teks, { ...(jenis ? { jenis } : {}), ...(lokal ? { lokal } : {}) });
    const pesan = hasil.peringatan.map((p) => p.pesan);
    return { teks: [kalimat(teks, hasil), ...pesan].join('\n'), data: keData(hasil) };
  },
});
