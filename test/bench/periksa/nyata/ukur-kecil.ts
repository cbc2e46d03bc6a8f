import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HasilPerintah, jalankanPerintah } from './perintah.js';

const FOLDER_KECIL = 'test/korpus/kecil';

/** What is right for a small input: test/korpus/kecil/README.md. */
interface KunciKecil {
  readonly perintah?: 'hitung' | 'tangan';
  readonly kode?: number;
  readonly memuat?: readonly string[];
  readonly tanpaTeks?: readonly string[];
  readonly bersih?: boolean;
  readonly diam?: boolean;
  readonly galat?: readonly string[];
  readonly longgar?: boolean;
  readonly temuan?: readonly string[];
  readonly peringatan?: boolean;
  readonly harusBicara?: boolean;
}

/** What is not right in one small input; nothing where all is. */
export interface UkuranKecil {
  readonly nama: string;
  /** Only a person can say; not counted. */
  readonly tangan: boolean;
  readonly salah: readonly string[];
}

interface TemuanTercetak {
  readonly tingkat: string;
  readonly lokasi: { readonly sel: string | null; readonly baris: number | null };
}

/** Runs the command on every small input, in process, and compares with the key. */
export async function ukurKecil(): Promise<UkuranKecil[]> {
  const kunci = JSON.parse(readFileSync(join(FOLDER_KECIL, 'kunci.json'), 'utf8')) as Record<string, KunciKecil>;
  const hasil: UkuranKecil[] = [];
  for (const [nama, k] of Object.entries(kunci)) {
    const tangan = k.perintah === 'tangan';
    const salah = tangan ? [] : await salahDi(join(FOLDER_KECIL, nama), k);
    hasil.push({ nama, tangan, salah });
  }
  return hasil;
}

async function salahDi(jalur: string, k: KunciKecil): Promise<string[]> {
  if (k.perintah === 'hitung') return salahHitung(k, await jalankanPerintah('hitung', jalur));
  return salahPeriksa(k, await jalankanPerintah('periksa', jalur, '--format', 'json'));
}

function salahHitung(k: KunciKecil, { kode, keluaran, pesan }: HasilPerintah): string[] {
  const teks = keluaran + pesan;
  return [
    ...(k.kode === undefined || k.kode === kode ? [] : [`status ${kode}, semestinya ${k.kode}`]),
    ...(k.memuat ?? []).filter((x) => !new RegExp(x).test(teks)).map((x) => `tidak memuat ${x}`),
    ...(k.tanpaTeks ?? []).filter((x) => new RegExp(x).test(teks)).map((x) => `memuat ${x}`),
  ];
}

function salahPeriksa(k: KunciKecil, { kode, keluaran, pesan }: HasilPerintah): string[] {
  const temuan = keluaran === '' ? [] : (JSON.parse(keluaran) as { temuan: TemuanTercetak[] }).temuan;
  const sel = (t: TemuanTercetak) => t.lokasi.sel ?? `kalimat ${t.lokasi.baris}`;
  const bertingkat = (tingkat: string) => temuan.filter((t) => t.tingkat === tingkat).map(sel);
  const [galat, peringatan, semua] = [bertingkat('galat'), bertingkat('peringatan'), temuan.map(sel)];
  const diharap = k.galat ?? [];
  const lain = k.galat && !k.longgar ? galat.filter((s) => !diharap.includes(s)) : [];
  return [
    ...(k.bersih && keluaran === '' ? [`tidak terbaca: ${pesan.slice(0, 80)}`] : []),
    ...(k.bersih ? galat.map((s) => `galat palsu di ${s}`) : []),
    ...(k.diam ? peringatan.map((s) => `peringatan di ${s}`) : []),
    ...diharap.filter((s) => !galat.includes(s)).map((s) => `tidak ada galat di ${s}`),
    ...lain.map((s) => `galat lain di ${s}`),
    // `kalimat` is any sentence.
    ...(k.temuan ?? [])
      .filter((s) => !semua.some((x) => x === s || x.startsWith(`${s} `)))
      .map((s) => `tidak ada temuan di ${s}`),
    ...(k.peringatan && peringatan.length === 0 ? ['tidak ada peringatan'] : []),
    ...(k.harusBicara && kode === 0 && pesan === '' ? ['diam, status 0'] : []),
  ];
}
