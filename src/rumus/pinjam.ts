const ASLI = Symbol('asli');

/** Hands back the object it is given, so that a subclass puts its private fields on a plain object. */
export class Pinjam {
  constructor(objek: object) {
    Object.defineProperty(objek, ASLI, { value: objek });
    // biome-ignore lint/correctness/noConstructorReturn: the subclass marks this very object, which stays a plain one
    return objek;
  }
}

/**
 * The object that was marked: private fields are not seen through a Proxy, such as what `reactive` of Vue makes of a result. It is asked for by its
 * descriptor, which those leave as it is.
 */
export const asli = (objek: object): object => Object.getOwnPropertyDescriptor(objek, ASLI)?.value ?? objek;
