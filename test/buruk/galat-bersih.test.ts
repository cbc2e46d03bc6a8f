import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan, KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import { pesanPeringatan } from '../../src/rumus/daftar-peringatan.js';
import { peringatan } from '../../src/rumus/peringatan.js';
import { pembulatanMengubahKelas } from '../../src/rumus/pola-peringatan.js';
import { SkalaTidakDikenal } from '../../src/skala/daftar.js';
import { lanEmpatKelas } from '../../src/skala/lan-empat-kelas.js';
import { periksaSkala } from '../../src/skala/periksa-skala.js';
import type { Skala } from '../../src/skala/skala.js';
import { TabelTakTerbaca } from '../../src/tabel/batas.js';

// Found by `npm run fuzz` (test/fuzz): a message that names what it refuses brought the control signs of the input with it.

/** ESC, BEL, the C1 sign that begins a sequence in one byte, a direction override, a line separator. */
const TANDA = ['\u001b[31m', '\u0007', '\u009b2J', '\u202e', '\u2028'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const KENDALI = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

function pesanDari(kerja: () => unknown): string {
  try {
    kerja();
  } catch (galat) {
    return (galat as Error).message;
  }
  throw new Error('tidak melempar');
}

describe.each(TANDA)('a message never repeats %j', (tanda) => {
  const kotor = `x${tanda}y`;
  it('in the key, value or name of a policy', () => {
    expect(pesanDari(() => gabungKebijakan({ [kotor]: 1 } as never))).toMatch(/tidak dikenal/);
    expect(pesanDari(() => gabungKebijakan({ [kotor]: 1 } as never))).not.toMatch(KENDALI);
    expect(pesanDari(() => gabungKebijakan({ minimize: kotor } as never))).not.toMatch(KENDALI);
    expect(new KebijakanTidakDikenal(kotor).message).not.toMatch(KENDALI);
  });
  it('in the key of a scale, and in its name', () => {
    expect(pesanDari(() => periksaSkala({ ...lanEmpatKelas, [kotor]: 1 } as unknown as Skala))).not.toMatch(KENDALI);
    expect(new SkalaTidakDikenal(kotor).message).not.toMatch(KENDALI);
  });
  it('in what is wrong between the classes of a scale, and in the warning that rounding moves a value into one', () => {
    const [atas, ...bawah] = lanEmpatKelas.rentang;
    const bentrok = { ...lanEmpatKelas, rentang: [atas, { ...atas, kode: kotor }, ...bawah] } as Skala;
    const { temuan } = periksaSkala(bentrok);
    expect(temuan.map((t) => t.kode)).toContain('tumpang-tindih');
    const lubang = [{ di: '[80, 90]', alasan: kotor, cara: 'tolak' }] as const;
    const berlubang = { ...lanEmpatKelas, rentang: [{ ...atas, kode: kotor }, ...bawah], lubang } as unknown as Skala;
    const pesan = [...temuan, ...periksaSkala(berlubang).temuan].map((t) => t.pesan);
    expect(pesan.length).toBeGreaterThan(1);
    for (const p of pesan) expect(p).not.toMatch(KENDALI);
    expect(peringatan(pembulatanMengubahKelas, { cetak: '85', lain: kotor, nilai: '84,99' }).pesan).not.toMatch(
      KENDALI,
    );
    const p = {
      kode: pembulatanMengubahKelas.kode,
      pesan: '',
      data: { cetak: '85', lain: kotor, nilai: '84,99' },
    } as const;
    for (const b of ['id', 'en'] as const) expect(pesanPeringatan(p, b)).not.toMatch(KENDALI);
  });
  it('in a fault of a report, its place too', () => {
    const hasil = bacaLaporan({ versi: 1, [kotor]: { [kotor]: 1 }, instansi: { nama: 3, [kotor]: 1 } });
    for (const m of 'masalah' in hasil ? hasil.masalah : []) expect(m.letak + m.pesan).not.toMatch(KENDALI);
  });
  it('in what a rule over several fields says: the code of a program that is not there', () => {
    const laporan = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
    laporan.tujuan[0].sasaran[0].program[0] = kotor;
    const hasil = bacaLaporan(laporan);
    const masalah = 'masalah' in hasil ? hasil.masalah : [];
    expect(masalah.map((m) => m.kode)).toContain('program-tak-ada');
    for (const m of masalah) expect(m.letak + m.pesan).not.toMatch(KENDALI);
  });
  it('of a file that is refused', () => expect(new TabelTakTerbaca(kotor).message).toMatch(/^x [^ ]*y$/));
});
