/** A rounded number with separators. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
