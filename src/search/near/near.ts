import type { Point } from '../../domain/distance.ts';

/** A place from which distances are measured. It stays on the device and is in no address. */
export interface Near { point: Point; /** What people read: "ZZ1 3LB" or "where you are". */ label: string }
