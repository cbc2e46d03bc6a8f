import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import { putuskan } from '../konsistensi.js';
import { perLambang, type RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';

/** This year, the year before and by how many percent it grew, as rows: the profile of a village, and many a short table. */
export const perkembangan: Bentuk = {
  id: 'perkembangan',
  nama: 'Tahun ini, tahun lalu dan persentase perkembangannya',
  sumber: [
    {
      acuan: 'simpulan-lkjip',
      tempat: 'persentase perkembangan = (tahun ini − tahun lalu) ÷ tahun lalu',
      kedudukan: 'simpulan',
    },
  ],
  kalimat,
};

const INI = /\btahun (?:ini|sekarang|berjalan|laporan)\b/u;
const LALU = /\btahun (?:lalu|sebelumnya|kemarin)\b/u;
const LAJU =
  /^(?:\d{1,2} )?(?:persentase|prosentase|persen|tingkat|%) (?:perkembangan|pertumbuhan|kenaikan|peningkatan|perubahan)\b/u;
const PANJANG_NAMA = 80;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const kolom = t.kolom.filter(berfakta);
  return ratakan(t.baris, (b, i): Kalimat[] => {
    const dua = LAJU.test(nama(b)) ? pasangan(t.baris.slice(Math.max(0, i - 2), i)) : null;
    if (dua === null) return [];
    const relasi = ratakan(kolom, (k): RelasiRumus[] => {
      const [hasil, ini, lalu] = [b, dua.ini, dua.lalu].map((x) => faktaDi(t, x, k));
      if (!hasil || !ini || !lalu || ini.persen || lalu.persen) return [];
      const masukan = perLambang({ ini, lalu });
      const r: RelasiRumus = { bentuk: 'rumus', jenis: 'rasio-tegak', rumus: pertumbuhan, hasil, masukan, kuat: true };
      return tanpaTanda(r) ? [] : [r];
    });
    return relasi.length === 0 ? [] : [relasi];
  });
}

const nama = (b: Baris): string => rapikanKata(b.label.slice(0, PANJANG_NAMA));

/** The two rows right above, whichever of them comes first. */
function pasangan(atas: readonly Baris[]): { readonly ini: Baris; readonly lalu: Baris } | null {
  const [ini, lalu] = [INI, LALU].map((pola) => atas.find((b) => pola.test(nama(b))));
  return ini !== undefined && lalu !== undefined && ini !== lalu ? { ini, lalu } : null;
}

/** A decline is often printed without its sign. */
const tanpaTanda = (r: RelasiRumus): boolean =>
  putuskan(r)?.status === 'tidak' &&
  putuskan({ ...r, hasil: { ...r.hasil, nilai: r.hasil.nilai.negated() } })?.status === 'cocok';
