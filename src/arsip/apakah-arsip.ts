/** Whether bytes begin as an archive does: .xlsx, .ods and .docx are archives. */
export const apakahArsip = (data: Uint8Array): boolean => data[0] === 0x50 && data[1] === 0x4b;
