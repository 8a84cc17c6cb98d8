/** `""` and null are what the CMS writes for a cleared field, `[]` for a cleared list: all of it is missing, as blank text is. */
export function withoutEmpties(value: unknown): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpties).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).map(([key, item]) => [key, withoutEmpties(item)] as const).filter(([, item]) => item !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}
