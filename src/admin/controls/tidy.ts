/** A postcode in capitals with its one space, as far as it can be one. */
export function tidyPostcode(text: string): string {
  const bare = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : text.trim();
}

/** A web address with its beginning, where somebody has left that out. */
export const tidyAddress = (text: string): string => (/^(?:www\.)[^\s/]+\.[^\s]+$/i.test(text.trim()) ? `https://${text.trim()}` : text.trim());

/** A time of day with two digits for the hour and a colon. */
export function tidyTime(text: string): string {
  const [, hour, minute, half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(text.trim()) ?? [];
  if (!hour || (!minute && !half)) return text.trim();
  const number = Number(hour) + (half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0) - (half?.toLowerCase() === 'am' && hour === '12' ? 12 : 0);
  return `${String(number).padStart(2, '0')}:${minute ?? '00'}`;
}
