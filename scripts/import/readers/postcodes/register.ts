import type { Point } from '../../../../src/domain/distance.ts';
import type { Placed } from './place-of-row.ts';

/** Coordinates are kept as whole numbers of a ten-thousandth of a degree, which is eleven metres. */
const perDegree = 10_000;

/**
 * Live postcodes with their places, in columns of numbers: the two million of the whole country take 30 MB, where
 * objects would take a gigabyte.
 */
export class Register {
  size = 0;
  readonly #outwards: string[] = [];
  readonly #indexes = new Map<string, number>();
  #outward = new Uint16Array(1024);
  #inward = new Uint16Array(1024);
  #latitude = new Int32Array(1024);
  #longitude = new Int32Array(1024);

  add({ outward, inward, point }: Placed): void {
    if (this.size === this.#outward.length) this.#grow();
    let index = this.#indexes.get(outward);
    if (index === undefined) this.#indexes.set(outward, (index = this.#outwards.push(outward) - 1));
    this.#outward[this.size] = index;
    this.#inward[this.size] = Number.parseInt(inward, 36);
    this.#latitude[this.size] = Math.round(point.latitude * perDegree);
    this.#longitude[this.size] = Math.round(point.longitude * perDegree);
    this.size += 1;
  }

  outwardOf(at: number): string {
    return this.#outwards[this.#outward[at] as number] as string;
  }

  /** The second half. */
  inwardOf(at: number): string {
    return (this.#inward[at] as number).toString(36).padStart(3, '0').toUpperCase();
  }

  pointOf(at: number): Point {
    return { latitude: (this.#latitude[at] as number) / perDegree, longitude: (this.#longitude[at] as number) / perDegree };
  }

  #grow(): void {
    const larger = <Column extends Uint16Array | Int32Array>(before: Column, made: Column): Column => { made.set(before); return made; };
    const length = this.#outward.length * 2;
    this.#outward = larger(this.#outward, new Uint16Array(length));
    this.#inward = larger(this.#inward, new Uint16Array(length));
    this.#latitude = larger(this.#latitude, new Int32Array(length));
    this.#longitude = larger(this.#longitude, new Int32Array(length));
  }
}
