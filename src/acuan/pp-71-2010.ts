import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPp71Tahun2010 = {
  id: 'pp-71-2010',
  judul: 'PP 71/2010 tentang Standar Akuntansi Pemerintahan',
  berlaku: { sejak: 2010 },
} as const satisfies AcuanBerjangka;

export const pp71Tahun2010 = {
  ...masaPp71Tahun2010,
  jenis: 'peraturan-pemerintah',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-27',
  letak:
    'PSAP 02 paragraf 47–49: salinan di text-id.123dok.com/document/myjdnn12y; PSAP 12: salinan di text-id.123dok.com/document/7qvjggkdq; ekuitas: modul CGAA Daerah IAI, web.iaiglobal.or.id; laporan perubahan ekuitas: online.flipbuilder.com/xlouw/tzqd',
  catatan:
    'Hanya definisi pos dan hubungannya yang dibaca; nomor paragraf di luar PSAP 02 paragraf 47–49 tidak dipastikan.',
} as const satisfies Acuan;
