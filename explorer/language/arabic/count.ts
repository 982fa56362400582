import { pluralsOf } from '../plural.js';

export const count = pluralsOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');
