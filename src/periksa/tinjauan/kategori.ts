import { kelasAngka } from '../../skala/kelas-angka.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import { rapikanKata } from '../fakta/kata.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Performance filed under target passed, met or missed where it does not belong. */
export function kategori(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) =>
    ratakan(t.baris, (x) => {
      const label = [...x.nama.values()].find((n) => kodeKategori(n) !== null) ?? '';
      const kode = kodeKategori(label);
      const kolom = t.kolom.find((k) => k.peran === 'capaian' && k.berangka);
      const fakta = kode === null || kolom === undefined ? undefined : faktaDi(t, x, kolom);
      if (fakta === undefined) return [];
      const kelas = kelasAngka('status.efektivitas')(fakta.nilai);
      if (kelas === null || kelas.kode === kode) return [];
      return [
        tulisTemuan(
          p205,
          b,
          {
            lokasi: fakta.lokasi,
            tercetak: fakta.teks,
            semestinya: kelas.label,
            penjelasan: [
              {
                sebab: 'kelas-tidak-diterapkan',
                teks: {
                  id: 'aturan kelas tidak diterapkan pada angka ini',
                  en: 'the rule of the classes was not applied to this figure',
                },
                skor: 0.8,
              },
            ],
          },
          {
            sel: namaLokasi(fakta.lokasi),
            tercetak: fakta.teks,
            kategori: label,
            skala: {
              id: 'aturan di atas, sama dengan, dan di bawah 100',
              en: 'the rule above, at and below 100',
            },
            semestinya: kelas.label,
          },
        ),
      ];
    }),
  );
}

function kodeKategori(label: string): string | null {
  const rapi = rapikanKata(label);
  if (rapi.length > 60) return null;
  if (/^melebihi/.test(rapi)) return 'melebihi';
  if (/^(?:mencapai|sesuai) target/.test(rapi)) return 'mencapai';
  return /^(?:tidak|belum) mencapai target/.test(rapi) ? 'tidak-mencapai' : null;
}
