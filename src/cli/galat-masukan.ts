/** The input could not be read or is not valid: one line a fault, exit status 2. */
export class GalatMasukan extends Error {
  override readonly name = 'GalatMasukan';
  constructor(readonly baris: readonly string[]) {
    super(baris.join('\n'));
  }
}
