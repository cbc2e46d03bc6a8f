/**
 * Thrown for what a function cannot mean: a value of the wrong kind, an option that it does not have, data that is not what it says it is. The
 * message, in Indonesian, names the field, what stood there and what may stand there. It is a kind of TypeError; what a report may well hold is no error
 * but a result.
 */
export class ArgumenTidakSah extends TypeError {
  override readonly name: string = 'ArgumenTidakSah';
  /** The same for every one of them, for programs that pass it on. */
  readonly kode = 'argumen-tidak-sah';
}
