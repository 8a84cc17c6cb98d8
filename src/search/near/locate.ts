import type { Point } from '../../domain/distance.ts';

/** Why the device does not say where it is. */
export type NotLocated = 'refused' | 'unavailable' | 'too-slow';

const patience = 15_000;
/** A place that the device found a few minutes ago is good enough to say what is near. */
const oldest = 300_000;

/** Asks the device where it is. The browser asks the person first. Never fails. */
export function locate(geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined): Promise<Point | NotLocated> {
  return new Promise((done) => {
    if (!geolocation) return done('unavailable');
    // Browsers count their patience only from the moment that somebody has agreed.
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => done(Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : 'unavailable'),
      ({ code }) => done(code === 1 ? 'refused' : code === 3 ? 'too-slow' : 'unavailable'),
      { enableHighAccuracy: false, timeout: patience, maximumAge: oldest },
    );
  });
}
