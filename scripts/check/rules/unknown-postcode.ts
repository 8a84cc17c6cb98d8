import { type FieldNode, fieldsWhere, valuesOf } from '../../../schemas/derive/fields.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { pointOfPostcode } from '../../../src/domain/postcodes.ts';
import type { ContentRule } from '../rule.ts';

const isPostcode = (node: FieldNode): boolean => node.widget === 'postcode';

/** A place whose postcode is not in the files of postcodes, so that nobody is told how far it is. Asked only where there are such files. */
export const unknownPostcode: ContentRule = ({ entries, postcodes: { places: known } }) => {
  if (known.size === 0) return [];
  return (['services', 'settings'] as const).flatMap((name) => entries[name].flatMap(({ file, data }) =>
    [...valuesOf(fieldsWhere(name, isPostcode), data as Record<string, unknown>)].flatMap(({ node, value, at }): Problem[] => {
      if (node.widget !== 'postcode' || typeof value !== 'string' || pointOfPostcode(known, value)) return [];
      const place = data.places?.[Number(at.split('.')[1])];
      if (place?.latitude !== undefined && place.longitude !== undefined) return [];
      return [{
        level: 'advice', rule: 'UnknownPostcode', file, field: at,
        message: `The postcode ${value} is not in the files of postcodes, so the search cannot say how far it is.`,
        fix: 'Check the postcode. If it is right, import the postcodes again, or write the latitude and longitude of the place.',
      }];
    })));
};
