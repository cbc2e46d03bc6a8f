import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { PANJANG, sebutNilai } from '../../angka/sebut-nilai.js';
import { tanpaKendali } from '../../angka/tanpa-kendali.js';
import { maksud } from '../../angka/tolak-opsi.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import { cariRumus, daftarRumus } from '../daftar.js';
import { PEMBULATAN_BAKU } from '../opsi.js';
import { pastikanOpsi } from '../pastikan-opsi.js';
import { type HasilKolom, jalankanKolom } from '../pembaca/kolom/jalankan.js';
import { apakahKolom, type IsiKolom, KolomAngka } from '../pembaca/kolom/kolom-angka.js';
import type { JenisMasukan } from '../pembaca/kolom/rencana.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { OPSI_KOLOM, type OpsiKolom } from './opsi-kolom.js';
import { kolomSiap } from './rencana-tersimpan.js';

/** The columns of a formula by symbol; a single number is the same for every row, null is missing in every row. */
export type MasukanKolom = Readonly<Record<string, IsiKolom | Angka | null>>;

/**
 * A formula over whole columns: as exact as `evaluasi` row by row, about as fast as doubles, without a trace.
 *
 * For every formula that is a ratio of linear combinations of its inputs, with choices, minima and maxima: capaian, serapan, kemajuan, growth,
 * efficiency. Each row is rounded once by its exact value; `status` tells which rows have none, with the reason of `evaluasi`. A number of a
 * `Float64Array` is taken as its shortest decimal print (0.1 is 0,1), NaN is missing. `nilai` holds the doubles nearest the rounded figures, which
 * print exactly ({@link teksKolom}).
 *
 * Throws `ArgumenTidakSah` for an unknown formula (an id of `daftarRumus`, or a formula of one's own), one of another form (it says to use
 * `evaluasi`), columns of different length, a column that the formula lacks or doesn't know, infinite numbers, and unknown options.
 *
 * @example
 * hitungKolom('anggaran.serapan', { P: Float64Array.of(10036700, 0, 200), A: Float64Array.of(8366700, 0, NaN) })
 * // => { desimal: 2, alasan: ['pagu-kosong', 'realisasi-kosong', 'pagu-nol', 'pagu-negatif'] }
 * @example
 * hitungKolom('anggaran.serapan', { P: [8000, 0], A: [7999.6, 1] }).status // => Uint8Array.of(0, 3)
 */
export function hitungKolom(idRumus: string | Rumus, masukan: MasukanKolom, opsi: OpsiKolom = {}): HasilKolom {
  const rumus = carilah(idRumus);
  pastikanBentuk('hitungKolom', 'masukan', masukan, sebuahObjek);
  pastikanOpsi('hitungKolom', opsi, OPSI_KOLOM);
  return bacaAman('hitungKolom: masukan', () => hitungSemua(rumus, masukan, opsi));
}

function hitungSemua(rumus: ReturnType<typeof carilah>, masukan: MasukanKolom, opsi: OpsiKolom): HasilKolom {
  const { pembulatan = PEMBULATAN_BAKU } = opsi;
  pastikanLambang(rumus, 'masukan', masukan);
  const desimal = typeof opsi.desimal === 'object' ? opsi.desimal : {};
  pastikanLambang(rumus, 'desimal', desimal, false);
  pastikanLambang(rumus, 'kosong', opsi.kosong ?? {}, false);
  const kolom: KolomAngka[] = [];
  const jenis = Object.entries(rumus.masukan).map(([lambang, { nama, bentuk }]): JenisMasukan => {
    const isi = masukan[lambang] as IsiKolom | Angka | null;
    const sebutan = `hitungKolom: ${rumus.id}: ${nama} (${lambang})`;
    if (bentuk === 'tunggal' && apakahKolom(isi)) {
      const banyakDesimal = typeof opsi.desimal === 'number' ? opsi.desimal : (desimal[lambang] ?? 0);
      const kosong = opsi.kosong?.[lambang];
      if (kosong !== undefined && kosong.length !== isi.length)
        throw takSepanjang(`kosong.${lambang}`, kosong.length, isi.length);
      kolom.push(new KolomAngka(sebutan, isi, banyakDesimal, kosong));
      return { jenis: 'kolom', lambang, desimal: banyakDesimal };
    }
    if (ArrayBuffer.isView(isi) || Array.isArray(isi)) {
      throw new ArgumenTidakSah(
        bentuk === 'daftar'
          ? `hitungKolom: rumus ${rumus.id} menghitung daftar pada tiap baris, jadi tidak dapat dihitung per kolom; hitung tiap barisnya dengan evaluasi.`
          : `${sebutan}: ${sebutNilai(isi)} harus Float64Array, larik bilangan 64 bit, atau daftar angka.`,
      );
    }
    pastikanHanyaKolom(lambang, isi, opsi);
    return { jenis: 'tetap', lambang, nilai: isi === null ? null : Pecahan.baca(isi as Angka, sebutan) };
  });
  const banyak = kolom[0]?.banyak ?? 1;
  for (const k of kolom) if (k.banyak !== banyak) throw takSepanjang(k.nama, k.banyak, banyak);
  return jalankanKolom(kolomSiap(rumus, jenis, pembulatan, opsi), kolom, banyak);
}

const takSepanjang = (bidang: string, ini: number, lain: number): ArgumenTidakSah =>
  new ArgumenTidakSah(`${bidang} berisi ${ini} baris dan yang lain ${lain}; semua kolom harus sama panjang.`);

/** Refuses options for columns that would do nothing to a number that is the same for every row. */
function pastikanHanyaKolom(lambang: string, isi: unknown, { desimal, kosong }: OpsiKolom): void {
  const tolak = (bidang: string, gantinya: string): never => {
    throw new ArgumenTidakSah(
      `hitungKolom: ${bidang} hanya berlaku bagi kolom, sedangkan ${lambang} satu nilai bagi semua baris (${sebutNilai(isi)}); ${gantinya}.`,
    );
  };
  if (kosong?.[lambang] !== undefined) tolak(`kosong.${lambang}`, 'hapus, atau beri null sebagai nilainya');
  if (typeof desimal === 'number' && desimal !== 0) tolak('desimal', 'sebut kolomnya menurut lambang');
  if (typeof desimal === 'object' && desimal[lambang] !== undefined)
    tolak(`desimal.${lambang}`, 'hapus, dan tulis nilainya apa adanya');
}

function carilah(idRumus: string | Rumus): Rumus {
  if (typeof idRumus !== 'string') {
    pastikanBentuk('hitungKolom', 'idRumus', idRumus, BENTUK_RUMUS);
    return idRumus;
  }
  const rumus = cariRumus(idRumus);
  if (rumus !== undefined) return rumus;
  const dekat = maksud(
    idRumus,
    daftarRumus.map((r) => r.id),
  );
  throw new ArgumenTidakSah(
    `hitungKolom: ${sebutNilai(idRumus)} bukan rumus yang terdaftar${dekat}; lihat daftarRumus.`,
  );
}

/** Refuses symbols that the formula doesn't have, and the lack of one. */
function pastikanLambang(rumus: Rumus, bidang: string, isi: object, semua = true): void {
  const dikenal = Object.keys(rumus.masukan);
  const asing = Object.keys(isi).find((l) => !dikenal.includes(l));
  if (asing !== undefined) {
    throw new ArgumenTidakSah(
      `hitungKolom: ${bidang}.${tanpaKendali(asing.slice(0, PANJANG))} tidak dikenal rumus ${rumus.id}${maksud(asing, dikenal)}; yang dikenal: ${dikenal.join(', ')}.`,
    );
  }
  const kurang = semua ? dikenal.find((l) => (isi as MasukanKolom)[l] === undefined) : undefined;
  if (kurang !== undefined) {
    throw new ArgumenTidakSah(
      `hitungKolom: ${rumus.id}: kolom ${(rumus.masukan[kurang] as SimpulMasukan).nama} (${kurang}) belum diberikan.`,
    );
  }
}
