import { createElement as h, type ReactNode, useEffect, useState } from 'react';
import type { SiteForEditor } from '../../domain/site-for-editor.ts';
import { lookUpPostcode } from '../../search/near/look-up.ts';
import { controlWords } from '../../words/controls.ts';
import { site } from '../store.ts';
import { type ControlProps, idOf } from './field.ts';
import { TextControl } from './text.ts';
import { tidyPostcode } from './tidy.ts';

const whole = /^(?<outward>[A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]{2}$/;

/** Which of the council’s areas a postcode is in, in words. Nothing where council.yml names no postcodes or this is none. */
function areaOf(postcode: string, areas: SiteForEditor['areas']): string {
  const outward = whole.exec(postcode)?.groups?.['outward'];
  if (outward === undefined || areas.every(({ postcodes }) => !postcodes?.length)) return '';
  const names = areas.filter(({ postcodes }) => postcodes?.includes(outward)).map(({ name }) => name);
  return names.length > 0 ? controlWords.inArea(outward, names.join(', ')) : controlWords.outsideArea(outward);
}

/** Whether the search knows a postcode, in words. Nothing while that is being looked up, or where the site has no files of postcodes. */
function useKnown(postcode: string): string {
  const [found, setFound] = useState<{ of: string; words: string }>();
  const asked = site.current.postcodes && whole.test(postcode);
  useEffect(() => {
    if (!asked) return undefined;
    let over = false;
    // Only the site’s own files are asked for, and their numbers do not say which postcode is meant.
    void lookUpPostcode(postcode).then((answer) => { if (!over) setFound({ of: postcode, words: 'point' in answer ? controlWords.placeKnown : answer.why === 'unknown' || answer.why === 'elsewhere' ? controlWords.placeUnknown : '' }); });
    return () => { over = true; };
  }, [asked, postcode]);
  return asked && found?.of === postcode ? found.words : '';
}

/** A postcode, tidied when somebody leaves it, with the place that it means. */
export function PostcodeControl(props: ControlProps): ReactNode {
  const postcode = tidyPostcode(typeof props.value === 'string' ? props.value : '');
  const known = useKnown(postcode);
  const words = [areaOf(postcode, site.current.areas), known].filter(Boolean).join(' ');
  return h(TextControl, { ...props, under: { id: `${idOf(props.at)}-place`, words } });
}
