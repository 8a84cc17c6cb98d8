const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function inList(items) {
  if (items.length < 2) return items.join('');
  const comma = items.some((item) => item.includes(','));
  return `${items.slice(0, -1).join(comma ? '; ' : ', ')}${comma ? '; and' : ' and'} ${items.at(-1)}`;
}

export const phrase = (ids, labels) => inList(ids.map((id) => labels[id]));
export const number = (value) => value.toLocaleString('en-GB');
export const lines = (text) => text.split('\n').join(', ');
export const tel = (phone) => phone.replaceAll(' ', '');

export function day(text) {
  const [year, month, date] = text.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** The day so many months later. */
export function later(text, count) {
  const [year, month, date] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, date)).toISOString().slice(0, 10);
}

export const duration = ({ number: count, unit }, units) => `${count} ${count === 1 ? units[unit].replace(/s$/, '') : units[unit]}`;
export const price = ({ kind, amount, per }, kinds) => (amount === undefined ? kinds[kind] : `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}${per ? ` ${per}` : ''}`);
export const inWords = ({ min, max }) => (min === 0 && max === 25 ? 'birth to 25' : min === max ? `age ${min}` : min === 0 ? `birth to ${max}` : `${min} to ${max}`);

export function time(text) {
  if (text === '12:00') return 'midday';
  const [hours, minutes] = text.split(':').map(Number);
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}
