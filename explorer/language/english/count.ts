import { pluralsOf } from '../plural.js';

export const count = pluralsOf<'one' | 'other'>('en');
