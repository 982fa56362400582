/** A number without its fraction, as people write it. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
