/** How long something took, in the largest unit that says enough: `40 sec`, `7 min`, `2 hr`. */
export function formatWait(seconds: number, language: string): string {
  const [unit, size] = seconds < 90 ? (['second', 1] as const) : seconds < 90 * 60 ? (['minute', 60] as const) : seconds < 36 * 3600 ? (['hour', 3600] as const) : (['day', 86_400] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }).format(seconds / size);
}
