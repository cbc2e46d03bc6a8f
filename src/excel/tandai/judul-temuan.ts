import type { Bahasa } from '../../rumus/alasan.js';

/** The row of headings of the list of findings, from 1. */
export const BARIS_KEPALA = 4;

/** The headings of the list of findings; the last two are for the reader to fill in, and are read back. Behind them stands {@link JUDUL_SIDIK}. */
export const JUDUL_TEMUAN: Readonly<Record<Bahasa, readonly string[]>> = {
  id: ['No', 'Tingkat', 'Kode', 'Letak', 'Tercetak', 'Semestinya', 'Pesan', 'Sebab', 'Saran', 'Diterima?', 'Alasan'],
  en: ['No', 'Level', 'Code', 'Place', 'Printed', 'Should be', 'Message', 'Cause', 'Advice', 'Accepted?', 'Reason'],
};

/** The heading of what an acceptance is known by: the fingerprint of the finding, and its file. */
export const JUDUL_SIDIK: Readonly<Record<Bahasa, string>> = { id: 'Sidik', en: 'Fingerprint' };

/** The heading of what the office answers, which a working paper alone has. */
export const JUDUL_TANGGAPAN: Readonly<Record<Bahasa, string>> = { id: 'Tanggapan', en: 'Response' };

/** The headings of what a working paper says was checked. */
export const JUDUL_CAKUPAN: Readonly<Record<Bahasa, readonly string[]>> = {
  id: ['Tabel', 'Status', 'Angka', 'Terperiksa', 'Sebab'],
  en: ['Table', 'Status', 'Figures', 'Checked', 'Reason'],
};
