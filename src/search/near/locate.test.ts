import { expect, test } from 'vitest';
import { locate } from './locate.ts';

const device = (answer: (good: PositionCallback, bad: PositionErrorCallback) => void): Pick<Geolocation, 'getCurrentPosition'> => ({ getCurrentPosition: (good, bad) => answer(good, bad as PositionErrorCallback) });
const at = (latitude: number, longitude: number) => device((good) => good({ coords: { latitude, longitude } } as GeolocationPosition));
const failing = (code: number) => device((_good, bad) => bad({ code } as GeolocationPositionError));

test('answers where the device is', async () => {
  expect(await locate(at(53.3, 0.9))).toEqual({ latitude: 53.3, longitude: 0.9 });
});

test('says why there is no answer, and never fails', async () => {
  expect(await Promise.all([failing(1), failing(2), failing(3), failing(99), undefined, at(NaN, 0)].map(locate))).toEqual(['refused', 'unavailable', 'too-slow', 'unavailable', 'unavailable', 'unavailable']);
});

test('asks for no more than a rough place, and not for ever', async () => {
  let asked: PositionOptions | undefined;
  await locate({ getCurrentPosition: (good, _bad, options) => { asked = options; good({ coords: { latitude: 53, longitude: 1 } } as GeolocationPosition); } });
  expect(asked).toMatchObject({ enableHighAccuracy: false });
  expect(asked?.timeout).toBeLessThanOrEqual(20_000);
});
