/** A sheet of Excel ends at XFD1048576. */
export const BARIS_TERAKHIR = 1_048_576;
export const KOLOM_TERAKHIR = 16_384;
