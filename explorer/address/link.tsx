import type { ComponentChildren } from 'preact';
import { AS_OF } from '../api/as-of.js';
import { useAsOf } from './use-as-of.js';

/** The same URL as of the same moment. */
export function keepingMoment(address: string, asOf: string | null): string {
  if (asOf === null) return address;
  const url = new URL(address, location.origin);
  url.searchParams.set(AS_OF, asOf);
  return url.pathname + url.search;
}

interface Properties {
  to: string;
  class?: string;
  title?: string;
  'aria-current'?: 'page' | undefined;
  children: ComponentChildren;
}

/** A link to another view that keeps the current moment. */
export function Link({ to, ...rest }: Properties) {
  return <a {...rest} href={keepingMoment(to, useAsOf())} />;
}
