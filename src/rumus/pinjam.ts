/** Hands back the object it is given, so that a subclass puts its private fields on a plain object. */
export class Pinjam {
  constructor(objek: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the subclass marks this very object, which stays a plain one
    return objek;
  }
}
