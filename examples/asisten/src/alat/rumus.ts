import {
  cariKebijakan,
  cariRumus,
  cariSkala,
  daftarKebijakan,
  daftarRumus,
  daftarSkala,
  type Kutipan,
  keTeks,
} from 'lkjip';
import { z } from 'zod';
import { Tolak } from '../tolak.js';
import { alat, type Jawaban } from './alat.js';
import { kutipanTeks, sumberTeks } from './kutipan.js';

interface Entri {
  readonly apa: 'rumus' | 'skala' | 'kebijakan';
  readonly id: string;
  readonly nama: string;
  readonly kata: string;
}

const ENTRI: readonly Entri[] = [
  ...daftarRumus.map((r) => ({ apa: 'rumus' as const, id: r.id, nama: r.nama, kata: `${r.gloss} ${r.catatan ?? ''}` })),
  ...daftarSkala.map((s) => ({ apa: 'skala' as const, id: s.id, nama: s.nama, kata: '' })),
  ...daftarKebijakan.map((k) => ({ apa: 'kebijakan' as const, id: k.id, nama: k.nama, kata: '' })),
].map((e) => ({ ...e, kata: `${e.id} ${e.nama} ${e.kata} ${e.apa}`.toLowerCase() }));

const TERBANYAK = 40;

export const alatRumus = alat({
  nama: 'rumus',
  judul: 'Katalog rumus, skala dan kebijakan',
  uraian:
    'Mencari di katalog ("cari"), atau menjelaskan satu entri ("id") dengan rumusnya, masukannya, contoh terhitung dan sumber peraturannya beserta kedudukan sumber itu. Kutip sumber dari sini, jangan dari ingatan.',
  masukan: z.strictObject({
    cari: z.string().max(200).optional().describe('Kata-kata; semua harus ada'),
    id: z.string().max(100).optional().describe('Id sebuah rumus, skala atau kebijakan, misalnya capaian.maximize'),
  }),
  jalan: ({ cari, id }) => (id === undefined ? daftarEntri(cari ?? '') : jelaskan(id)),
});

function daftarEntri(cari: string): Jawaban {
  const kata = cari
    .toLowerCase()
    .split(/\s+/)
    .filter((k) => k !== '');
  const cocok = ENTRI.filter((e) => kata.every((k) => e.kata.includes(k)));
  if (cocok.length === 0)
    throw new Tolak(
      `Tidak ada yang cocok dengan ${JSON.stringify(cari)}; coba satu kata, misalnya capaian, serapan, efisiensi.`,
    );
  const isi = cocok.slice(0, TERBANYAK).map(({ apa, id, nama }) => ({ apa, id, nama }));
  const sisa = cocok.length - isi.length;
  return {
    teks: [
      ...isi.map((e) => `${e.apa} ${e.id}: ${e.nama}`),
      ...(sisa > 0 ? [`… dan ${sisa} lagi; persempit pencarian.`] : []),
    ].join('\n'),
    data: { isi, lainnya: sisa },
  };
}

function jelaskan(id: string): Jawaban {
  const rumus = cariRumus(id);
  if (rumus) {
    const isi = keTeks(rumus);
    const masukan = Object.fromEntries(Object.entries(rumus.masukan).map(([lambang, m]) => [lambang, m.nama]));
    const contoh = rumus.contoh.map((c) => ({
      masukan: JSON.parse(JSON.stringify(c.masukan)) as unknown,
      hasil: typeof c.hasil === 'string' ? c.hasil.replace('.', ',') : `tidak terukur (${c.hasil.alasan})`,
      asal: c.asal,
    }));
    return susun(
      id,
      rumus.nama,
      rumus.kutipan,
      rumus.catatan,
      {
        apa: 'rumus',
        rumus: isi,
        masukan,
        contoh,
      },
      [
        `${isi}`,
        `Masukan: ${Object.entries(masukan)
          .map(([l, n]) => `${l} = ${n}`)
          .join('; ')}`,
        ...contoh.map((c) => `Contoh: ${JSON.stringify(c.masukan)} → ${c.hasil} (${c.asal})`),
        ...(rumus.hanyaDikenali ? ['Hanya untuk mengenali angka lama; jangan dipakai menghitung.'] : []),
      ],
    );
  }
  const skala = cariSkala(id);
  if (skala) {
    const kelas = skala.rentang.map(({ di, kode, label }) => ({ di, kode, label }));
    return susun(
      id,
      skala.nama,
      skala.kutipan,
      skala.catatan,
      { apa: 'skala', kelas },
      kelas.map((k) => `${k.label}: ${JSON.stringify(k.di)}`),
    );
  }
  const kebijakan = cariKebijakan(id);
  if (kebijakan) {
    const aturan = JSON.parse(JSON.stringify(kebijakan.aturan)) as Record<string, unknown>;
    return susun(
      id,
      kebijakan.nama,
      kebijakan.kutipan,
      undefined,
      { apa: 'kebijakan', aturan },
      Object.entries(aturan).map(([k, v]) => `${k}: ${JSON.stringify(v)}`),
    );
  }
  const dekat = ENTRI.filter((e) =>
    id.split(/[.-]/).some((b) => b.length > 2 && e.kata.includes(b.toLowerCase())),
  ).slice(0, 5);
  throw new Tolak(
    `Id ${JSON.stringify(id)} tidak ada di katalog${dekat.length > 0 ? `; mungkin ${dekat.map((e) => e.id).join(', ')}` : ''}.`,
  );
}

function susun(
  id: string,
  nama: string,
  kutipan: readonly Kutipan[],
  catatan: string | undefined,
  isi: Readonly<Record<string, unknown>>,
  baris: readonly string[],
): Jawaban {
  return {
    teks: [
      `${nama} (${id})`,
      ...baris,
      `Sumber: ${sumberTeks(kutipan)}`,
      ...(catatan === undefined ? [] : [`Catatan: ${catatan}`]),
    ].join('\n'),
    data: {
      id,
      nama,
      ...isi,
      sumber: kutipan.map((k) => ({ ...k, teks: kutipanTeks(k) })),
      ...(catatan === undefined ? {} : { catatan }),
    },
  };
}
