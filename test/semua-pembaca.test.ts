import { beforeAll, describe, expect, inject, it } from 'vitest';
import { bulatkan, type ModeBulat } from '../src/angka/bulatkan.js';
import { daftarRumus } from '../src/rumus/daftar.js';
import { evaluasi } from '../src/rumus/pembaca/evaluasi.js';
import { keExcel } from '../src/rumus/pembaca/ke-excel.js';
import { keSql, keSqlAlasan } from '../src/rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../src/rumus/pembaca/sql-daftar-dialek.js';
import type { Rumus } from '../src/rumus/rumus.js';
import { kutipNama } from '../src/sql/kutip-nama.js';
import { butuhAlat } from './alat/butuh-alat.js';
import { type MasukanAcak, masukanAcak, pengacak } from './orakel/masukan-acak.js';
import { type BarisBuku, hitungLibreOffice, namaKolom } from './orakel/mesin-hitung.js';
import { MESIN, SEMUA_MESIN } from './orakel/mesin-sql.js';

/** One formula on one set of inputs, with the exact result: a print, or the reason. */
interface Kasus {
  readonly rumus: Rumus;
  readonly masukan: Record<string, string | null | (string | null)[]>;
  readonly mode: ModeBulat;
  readonly harapan: string;
  readonly alasan: string | null;
}

const BENIH = inject('benih');
const DESIMAL = 2;
const ACAK = 16;
const SERI = 8;
const MODE: readonly ModeBulat[] = ['setengah-naik', 'setengah-naik', 'setengah-naik', 'potong', 'setengah-genap'];

function kasus(rumus: Rumus, masukan: Kasus['masukan'], mode: ModeBulat): Kasus {
  const hasil = evaluasi(rumus, masukan, { pembulatan: { desimal: DESIMAL, mode } });
  return hasil.status === 'terukur'
    ? { rumus, masukan, mode, harapan: hasil.bulat.toFixed(DESIMAL), alasan: null }
    : { rumus, masukan, mode, harapan: '', alasan: hasil.alasan };
}

/** Whether the exact value lies in the middle between two prints. */
function apakahSeri(rumus: Rumus, masukan: MasukanAcak): boolean {
  const hasil = evaluasi(rumus, masukan);
  return (
    hasil.status === 'terukur' && hasil.nilai.decimalPlaces() === DESIMAL + 1 && hasil.nilai.toFixed().endsWith('5')
  );
}

function kasusRumus(rumus: Rumus): Kasus[] {
  const acak = pengacak(BENIH);
  const mode = () => MODE[acak(MODE.length)] ?? 'potong';
  const biasa = Array.from({ length: ACAK }, () => kasus(rumus, masukanAcak(rumus, acak), mode()));
  const seri: Kasus[] = [];
  for (let i = 0; i < 400 && seri.length < SERI; i += 1) {
    const masukan = masukanAcak(rumus, acak, i % 3);
    if (apakahSeri(rumus, masukan)) seri.push(kasus(rumus, masukan, mode()));
  }
  const berlubang = Object.keys(rumus.masukan).map((lambang) => {
    const penuh = masukanAcak(rumus, acak);
    const isi = penuh[lambang];
    return kasus(rumus, { ...penuh, [lambang]: Array.isArray(isi) ? [...isi.slice(1), null] : null }, 'setengah-naik');
  });
  const contoh = rumus.contoh.map(({ masukan }) =>
    kasus(
      rumus,
      Object.fromEntries(
        Object.entries(masukan).map(([l, x]) => [l, Array.isArray(x) ? x.map(teks) : teks(x as string | null)]),
      ),
      'setengah-naik',
    ),
  );
  return [...biasa, ...seri, ...berlubang, ...contoh];
}

const teks = (x: unknown): string | null => (x === null ? null : String(x));
const semua = daftarRumus.flatMap(kasusRumus);

/** A row of the workbook: the formula plain, in whole numbers, and with reasons; then its inputs. */
function barisBuku({ rumus, masukan, mode }: Kasus, nomor: number): BarisBuku {
  const bentuk = [{}, { desimalMasukan: 4 }, { takTerukur: 'alasan' }] as const;
  const nilai: (number | null)[] = [];
  const sel = (geser: number) => `${namaKolom(bentuk.length + nilai.length + geser)}${nomor}`;
  const acuan: Record<string, string> = {};
  for (const [lambang, isi] of Object.entries(masukan)) {
    const butir = Array.isArray(isi) ? isi : [isi];
    acuan[lambang] = Array.isArray(isi) ? `${sel(0)}:${sel(butir.length - 1)}` : sel(0);
    nilai.push(...butir.map((x) => (x === null ? null : Number(x))));
  }
  const pembulatan = { desimal: DESIMAL, mode };
  return { rumus: bentuk.map((b) => keExcel(rumus, acuan, { pembulatan, ...b })), nilai };
}

/** One query over all cases: a part a formula and rounding, each with its own little table. */
function kueri(dialek: DialekSql): string {
  const mesin = MESIN[dialek];
  const kelompok = new Map<string, { kasus: Kasus; baris: string[] }>();
  for (const [i, k] of semua.entries()) {
    const sel = Object.keys(k.rumus.masukan).map((l) => {
      const x = k.masukan[l] ?? null;
      const nilai = Array.isArray(x) ? mesin.daftar(x.map((y) => y ?? 'NULL')) : mesin.nilai(x ?? 'NULL');
      return `${nilai} AS ${kutipNama(`kolom "${l}"`, dialek)}`;
    });
    const kunci = `${k.rumus.id} ${k.mode}`;
    const isi = kelompok.get(kunci) ?? { kasus: k, baris: [] };
    isi.baris.push(`SELECT ${[`${i} AS i`, ...sel].join(', ')}`);
    kelompok.set(kunci, isi);
  }
  const bagian = [...kelompok.values()].map(({ kasus: { rumus, mode }, baris }) => {
    const lambang = Object.keys(rumus.masukan);
    const kolom = Object.fromEntries(lambang.map((l) => [l, ['t', `kolom "${l}"`]]));
    const opsi = { dialek, pembulatan: { desimal: DESIMAL, mode } };
    const nilai = mesin.teks(keSql(rumus, kolom, opsi));
    return `SELECT i, ${nilai} AS nilai, ${keSqlAlasan(rumus, kolom, opsi)} AS alasan FROM (${baris.join(' UNION ALL ')}) AS t`;
  });
  return bagian.join('\nUNION ALL\n');
}

const uraian = ({ rumus, masukan, mode }: Kasus) => `${rumus.id} ${mode} ${JSON.stringify(masukan)} (benih ${BENIH})`;

async function bandingkanSql(dialek: DialekSql) {
  const hasil = new Map((await MESIN[dialek].hitung(kueri(dialek))).map((b) => [Number(b['i']), b]));
  const beda = semua.flatMap((k, i) => {
    const b = hasil.get(i);
    const sama = (b?.['nilai'] ?? '') === k.harapan && (b?.['alasan'] ?? null) === k.alasan;
    return sama ? [] : [`${uraian(k)}: ${JSON.stringify(b)} ≠ ${k.harapan || k.alasan}`];
  });
  expect(beda).toEqual([]);
}

describe(
  `semua rumus, semua pembaca (benih ${BENIH}, ${semua.length} kasus), LibreOffice`,
  butuhAlat('soffice'),
  () => {
    let buku: unknown[][] = [];
    beforeAll(async () => {
      buku = await hitungLibreOffice(semua.map((k, i) => barisBuku(k, i + 1)));
    }, 90_000);

    it.each([
      ['plain', 0],
      ['in whole numbers', 1],
    ] as const)('LibreOffice agrees to the last printed digit, %s', (_, kolom) => {
      const beda = semua.flatMap((k, i) => {
        // Half to even asks whether a double is a tie exactly, which only whole numbers can answer; the doc comment of keExcel says so.
        if (kolom === 0 && k.mode === 'setengah-genap') return [];
        const nilai = buku[i]?.[kolom] ?? '';
        const cetak = typeof nilai === 'number' ? bulatkan(nilai, DESIMAL).toFixed(DESIMAL) : nilai;
        return cetak === k.harapan ? [] : [`${uraian(k)}: ${String(nilai)} ≠ ${k.harapan || k.alasan}`];
      });
      expect(beda).toEqual([]);
    });
  },
);

describe(`semua rumus, semua pembaca (benih ${BENIH}, ${semua.length} kasus)`, () => {
  describe.each(SEMUA_MESIN)('%s', (dialek, { alat }) => {
    it('agrees, and gives the same reason', butuhAlat(...alat), () => bandingkanSql(dialek));
  });

  it('has exact ties among its cases', () => {
    const seri = semua.filter((k) => k.alasan === null && apakahSeri(k.rumus, k.masukan as MasukanAcak));
    expect(seri.length).toBeGreaterThan(50);
  });
});
