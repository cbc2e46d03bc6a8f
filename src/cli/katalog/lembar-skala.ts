import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { SkalaOrdinal } from '../../model/ordinal.js';
import type { ContohSkala, Skala } from '../../skala/skala.js';
import { tentukanPredikat } from '../../skala/tentukan-predikat.js';
import { KATA_CELAH, KATA_SATUAN, kataKutipan } from './kata.js';
import type { Lembar } from './lembar.js';

/** The sheet of a predikat scale. */
export function lembarSkala(skala: Skala): Lembar {
  const { id, nama, gloss = '', rentang, lubang = [], catatan } = skala;
  return {
    id,
    jenis: 'skala',
    nama,
    gloss,
    bagian: [
      {
        judul: 'Kelas',
        paragraf: [
          `Menggolongkan ${KATA_SATUAN[skala.satuan]}. Kurung siku berarti batasnya termasuk, kurung biasa berarti tidak.`,
        ],
        tabel: {
          kepala: ['kode', 'sebutan', 'rentang'],
          baris: rentang.map(({ kode, label, di }) => [kode, label, kataSelang(di)]),
        },
      },
      {
        judul: 'Di luar kelas',
        daftar: [
          ...(lubang.length === 0 ? ['Tidak ada celah di antara kelas.'] : []),
          ...lubang.map((l) => `Celah ${kataSelang(l.di)}: ${KATA_CELAH[l.cara]}. ${l.alasan}`),
          ...kataUjung(skala),
          ...(skala.desimalKlasifikasi === undefined
            ? []
            : [`Nilai dibulatkan ke ${skala.desimalKlasifikasi} desimal sebelum digolongkan.`]),
        ],
      },
      { judul: 'Contoh', daftar: (skala.contoh ?? []).map((c) => kataContoh(skala, c)) },
      ...(catatan ? [{ judul: 'Catatan', paragraf: [catatan] }] : []),
      { judul: 'Sumber', daftar: skala.kutipan.map(kataKutipan) },
    ],
  };
}

/** An interval with Indonesian numbers: `[70; 85)`. */
export function kataSelang(di: string): string {
  return di.replaceAll(', ', '; ').replaceAll('.', ',');
}

function kataUjung({ rentang, diAtas, diBawah }: Skala): string[] {
  const teratas = !rentang.some((k) => k.di.endsWith('∞)'));
  const terbawah = !rentang.some((k) => k.di.startsWith('(-∞'));
  return [
    ...(teratas
      ? [`Di atas puncaknya: ${diAtas === 'tolak' ? 'tidak diberi kelas' : 'masuk kelas teratas, dengan peringatan'}.`]
      : []),
    ...(terbawah
      ? [
          `Di bawah dasarnya: ${diBawah === 'tolak' ? 'tidak diberi kelas' : 'masuk kelas terbawah, dengan peringatan'}.`,
        ]
      : []),
  ];
}

function kataContoh(skala: Skala, { nilai, asal }: ContohSkala): string {
  const p = tentukanPredikat(nilai, skala);
  const hasil = p.status === 'kelas' ? `${p.label} (${p.kode})` : 'tidak berkelas';
  return `${formatAngka(nilai)}: ${hasil}. (${asal})`;
}

/** The sheet of an ordinal scale. */
export function lembarOrdinal({ id, nama, gloss, label, kutipan }: SkalaOrdinal): Lembar {
  return {
    id,
    jenis: 'ordinal',
    nama,
    gloss,
    bagian: [
      {
        judul: 'Angka tiap label',
        paragraf: ['Huruf besar dan kecil tidak dibedakan. Label yang tidak ada di sini tidak bernilai, bukan 0.'],
        tabel: { kepala: ['label', 'angka'], baris: label.map(([l, n]) => [l, formatAngka(n)]) },
      },
      { judul: 'Sumber', daftar: kutipan.map(kataKutipan) },
    ],
  };
}
