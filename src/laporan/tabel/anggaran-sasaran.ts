import { jumlahTepat } from '../../angka/jumlah.js';
import { kunciKode } from '../../model/kode.js';
import type { RekapAnggaran, RekapAnggaranSasaran, TautanSasaran } from '../../rekap/bentuk-anggaran.js';
import type { BarisLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { catatanAnggaran, sebutanTerukur } from '../kalimat/cakupan-anggaran.js';
import { selHasil, selRupiah, selTeks } from '../sel.js';

const DARI_BARIS = { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'realisasi' } };

function barisSasaran(s: RekapAnggaranSasaran, { program, asal }: RekapAnggaran): BarisLaporan[] {
  const tautan = (asal.tautan.find((t) => t.kode === s.kode) as TautanSasaran).program;
  const memisah = asal.kebijakan.aturan.anggaran.takTerukur === 'kecualikan' && s.cakupan.terukur > 0;
  const ikut = (terukur: number) => !memisah || terukur > 0;
  const isi = tautan.flatMap(({ kunci, porsi }) => {
    const p = program.find((x) => kunciKode(x.kode) === kunci);
    // A program that the policy leaves out of the sum is not among its rows.
    return p && (p.pagu !== null || s.pagu === null) && ikut(p.cakupan.terukur) ? [{ p, porsi }] : [];
  });
  const utuh = isi.every((x) => x.porsi === null);
  return [
    ...isi.map(({ p, porsi }, i) =>
      baris(`${s.kode}.${p.kode}`, {
        sasaran: selTeks(i === 0 ? `${s.kode} ${s.uraian}` : ''),
        program: selTeks(
          `${p.kode} ${sebutanTerukur(p.nama, p.cakupan)}${porsi === null ? '' : `, porsi ${porsi} persen`}`,
        ),
        // A program that counts in part is not stated in whole: rows must add up to the sasaran.
        ...(utuh
          ? {
              pagu: selRupiah(p.pagu),
              realisasi: selRupiah(p.realisasi),
              serapan: selHasil(p.serapan, DARI_BARIS),
            }
          : {}),
      }),
    ),
    baris(
      `${s.kode}.jumlah`,
      {
        sasaran: selTeks(isi.length === 0 ? `${s.kode} ${s.uraian}` : ''),
        program: selTeks(`Jumlah ${s.kode}`),
        pagu: selRupiah(s.pagu),
        realisasi: selRupiah(s.realisasi),
        serapan: selHasil(s.serapan, DARI_BARIS),
      },
      { jenis: 'jumlah', sebutan: s.kode },
    ),
  ];
}

/** Realisasi anggaran by sasaran, over the programs that serve it (Tabel 3.4.2 of the seed). */
export function tabelAnggaranSasaran(anggaran: RekapAnggaran, tahun: number, nama: string): TabelLaporan {
  const { sasaran, total, asal } = anggaran;
  const jumlah = jumlahTepat(sasaran.flatMap((s) => (s.pagu === null ? [] : [s.pagu])));
  const cocok = total.pagu !== null && jumlah.eq(total.pagu);
  const cara = asal.kebijakan.aturan.serapanRekap.sasaran;
  return bangunTabel({
    id: 'anggaran-sasaran',
    nama,
    judul: `Realisasi Anggaran per Sasaran Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran', 'teks', 28),
      kolom('program', 'Program', 'teks', 32),
      kolom('pagu', 'Pagu Anggaran (Rp)', 'rupiah', 15),
      kolom('realisasi', 'Realisasi Anggaran (Rp)', 'rupiah', 15),
      kolom('serapan', 'Serapan (%)', 'persen', 9),
    ],
    baris: [
      ...sasaran.flatMap((s) => barisSasaran(s, anggaran)),
      ...(cocok
        ? [
            baris(
              'jumlah',
              {
                sasaran: selTeks('JUMLAH'),
                pagu: selRupiah(total.pagu),
                realisasi: selRupiah(total.realisasi),
                serapan: selHasil(total.serapan, DARI_BARIS),
              },
              { jenis: 'jumlah' },
            ),
          ]
        : []),
    ],
    catatan: [
      ...catatanAnggaran(anggaran).slice(0, 1),
      cara === 'gabungan'
        ? 'Serapan sasaran adalah jumlah realisasi dibagi jumlah pagu program-programnya, bukan rata-rata persentasenya.'
        : 'Serapan sasaran adalah rata-rata persentase serapan program-programnya, menurut kebijakan laporan ini.',
      ...(cocok
        ? []
        : [
            'Tanpa baris jumlah: ada program yang menunjang beberapa sasaran tanpa porsi, atau tidak menunjang sasaran mana pun.',
          ]),
    ],
  });
}
